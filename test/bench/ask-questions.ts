import { readFileSync } from 'node:fs';
import { openFolder } from '../../src/search/open-folder.ts';
import type { SearchAnswer } from '../../src/search/query/question.ts';

/** A question of `test/content/questions`, with every page that is a right first result. */
interface PeopleQuestion {
  q: string;
  lang: 'ko' | 'en';
  kind: string;
  answers: readonly string[];
}

interface Outcome {
  question: PeopleQuestion;
  isFirst: boolean;
  isAmongThree: boolean;
  /** The first result is wrong, and nothing says that it is a guess or a part. */
  isWrongUnsaid: boolean;
  found: readonly string[];
}

const pageOf = (address: string) => address.replace(/^\/en\//, '/').replace(/#.*/, '');

function judge(question: PeopleQuestion, answer: SearchAnswer): Outcome {
  const { results, partial, understood } = answer;
  const wanted = question.answers.map(pageOf);
  const found = results.map(({ address }) => pageOf(address));
  const isTold = partial || understood !== undefined;
  const isNothing = wanted.length === 0;
  const isFirst = isNothing ? found.length === 0 || isTold : wanted.includes(found[0] ?? '');
  const isAmongThree = isNothing
    ? isFirst
    : found.slice(0, 3).some((page) => wanted.includes(page));
  return {
    ...{ question, isFirst, isAmongThree, found },
    isWrongUnsaid: !isFirst && !isTold && found.length > 0,
  };
}

const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean) =>
  (outcomes.filter(is).length / outcomes.length).toFixed(2);

const formatRow = (name: string, outcomes: readonly Outcome[]): string =>
  [
    name.padEnd(24),
    String(outcomes.length).padStart(4),
    share(outcomes, ({ isFirst }) => isFirst).padStart(7),
    share(outcomes, ({ isAmongThree }) => isAmongThree).padStart(7),
  ].join('');

/** Asks a built site the questions of a file; answers the shares of right first results, and among three, by kind. */
export async function askQuestions(
  site: string,
  file: string,
  isListed: boolean,
): Promise<string[]> {
  const search = await openFolder(site);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const outcomes: Outcome[] = [];
  for (const line of lines) {
    const question = JSON.parse(line) as PeopleQuestion;
    outcomes.push(judge(question, await search(question.q, { limit: 10 })));
  }
  const kinds = Map.groupBy(outcomes, ({ question }) => `${question.lang} ${question.kind}`);
  const languages = Map.groupBy(
    outcomes.filter(({ question }) => question.answers.length > 0),
    ({ question }) => `${question.lang} answered`,
  );
  const wrong = outcomes.filter(({ isWrongUnsaid }) => isWrongUnsaid);
  return [
    `${'questions'.padEnd(24)}   n  first  three`,
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => formatRow(name, own)),
    ...[...languages].map(([name, own]) => formatRow(name, own)),
    `wrong first results that say nothing of it: ${String(wrong.length)}`,
    ...(isListed
      ? outcomes
          .filter(({ isFirst }) => !isFirst)
          .map(({ question, found }) => `${question.q}: ${found.slice(0, 3).join(' ')}`)
      : []),
  ];
}
