import type { AnswerField } from '../../model/answers/answer.ts';
import { readIntent } from '../answers/read-intent.ts';
import { isInitials } from '../jamo.ts';
import { rewriteIdioms } from '../language/english-idioms.ts';
import { classifyWord } from '../language/function-words.ts';
import { gatherConcept } from './concept.ts';
import type { MatchKind } from './match-kinds.ts';
import type { Query } from './parse-query.ts';
import type { Understood } from './question.ts';
import type { AskedQuestion } from './rank.ts';
import { readHalf } from './read-half.ts';
import { readQuestion, type ReadQuestion } from './read-question.ts';
import { readScope } from './read-scope.ts';
import { toldKinds } from './say-guess.ts';
import { listSureWays, switchLayout, type Resolver } from './resolve-word.ts';
import { parseQuery } from './parse-query.ts';

/** A question as it was understood. */
export interface Understanding {
  asked: AskedQuestion;
  /** The words that stand nowhere on the site. */
  missing: readonly string[];
  left: readonly string[];
  understood: Understood | undefined;
  /** What a slip or initials may have meant besides, as whole questions. */
  choices: readonly string[];
}

function sayUnderstood({ concepts }: ReadQuestion, from: string): Understood | undefined {
  const changed = concepts.find(({ how, isNeeded }) => isNeeded && toldKinds.includes(how));
  const to = concepts
    .map((each) => (toldKinds.includes(each.how) ? each.to : each.typed))
    .join(' ');
  return changed && { how: changed.how, from, to };
}

/** Words of one's own layout or meaning leave no doubt; a slip and initials do. */
const doubtful: readonly MatchKind[] = ['typo', 'initials'];

const listMeant = ({ concepts }: ReadQuestion, text: string): string[] =>
  concepts.flatMap(({ how, typed, others }) => {
    if (!doubtful.includes(how)) return [];
    return others.map((other) => (text.includes(typed) ? text.replace(typed, other) : other));
  });

const nothing: ReadQuestion = { concepts: [], missing: [], left: [] };

/** While the reader types: what is certain of each word, and the keys pressed so far of the last. */
async function readTyped(words: readonly string[], resolver: Resolver): Promise<ReadQuestion> {
  const last = words.at(-1) ?? '';
  const { finder, findSynonyms } = resolver;
  const whole = await Promise.all(
    words.slice(0, -1).map((word) => gatherConcept(finder, word, listSureWays(word, findSynonyms))),
  );
  const end =
    (await gatherConcept(finder, last, listSureWays(last, findSynonyms))) ??
    (await readHalf(last, resolver));
  const concepts = [...whole, end].filter((each) => each !== undefined);
  return concepts.length === words.length ? { concepts, missing: [], left: [] } : nothing;
}

/** The whole question by its initials, on the other keyboard layout, or with its last word half typed. */
async function guessWhole(
  { words, text }: Query,
  resolver: Resolver,
): Promise<ReadQuestion & { how?: MatchKind; to?: string }> {
  const joined = words.join('');
  if (isInitials(joined)) {
    const found = await resolver.book.findByInitials(joined);
    const ways = found.map((word) => ({ words: [word], weight: 0.7, how: 'initials' as const }));
    const concept = await gatherConcept(resolver.finder, joined, ways);
    if (concept) return { concepts: [concept], missing: [], left: [] };
  }
  const switched = switchLayout(text);
  if (switched !== undefined) {
    const read = await readQuestion(parseQuery(switched).words, resolver);
    if (read.concepts.length > 0) return { ...read, how: 'keyboard', to: switched };
  }
  return readTyped(words, resolver);
}

/** The words that ask for a fact, where others say of what. */
function listAsking(words: readonly string[]): ReadonlySet<string> {
  const { fields, content, asking } = readIntent(words);
  const isAbout = content.some((word) => classifyWord(word) === 'content');
  return new Set(fields.length > 0 && isAbout ? asking : []);
}

/** What is stated of projects, and not of figures. */
const ofProjects: ReadonlySet<AnswerField> = new Set<AnswerField>([
  ...(['plan', 'spent', 'secured', 'funding', 'plan-by-year', 'spent-by-year'] as const),
  ...(['begun', 'finished', 'opened', 'operated', 'hours', 'where', 'phone'] as const),
]);

/** Reads a question in every way that the site and the language know, the plainest first. */
export async function ask(
  query: Query,
  resolver: Resolver,
  isTyping: boolean,
): Promise<Understanding> {
  const { words, text } = query;
  const plain = isTyping
    ? await readTyped(words, resolver)
    : await readQuestion(rewriteIdioms(words), resolver, listAsking(words));
  const guess =
    plain.concepts.length === 0 && !isTyping ? await guessWhole(query, resolver) : undefined;
  const read = guess && guess.concepts.length > 0 ? guess : plain;
  const { concepts, governments } = await readScope(read.concepts, resolver.index);
  const pledging = await resolver.index.listPledging();
  return {
    asked: {
      ...{ concepts, governments, pledging, typed: words, size: resolver.index.size },
      kindOf: resolver.index.kindOf,
      naming: words.filter((word) => classifyWord(word) === 'content'),
      asksOfProject: readIntent(words).fields.some((field) => ofProjects.has(field)),
    },
    missing: read.missing,
    left: read.left,
    choices: listMeant(read, text),
    understood:
      guess?.how === undefined || guess.to === undefined
        ? sayUnderstood(read, text)
        : { how: guess.how, from: text, to: guess.to },
  };
}
