import type { SearchAnswer } from '../../search/query/question.ts';
import { fillSentence, type ShownWords } from './build-element.ts';

/** What a screen reader hears and everybody reads: how many, and how the question was understood, each once. */
export function sayAnswer(answer: SearchAnswer, query: string, words: ShownWords): string {
  const { results, isLeast, choices, understood, partial, missing } = answer;
  const say = (name: string, known: Readonly<Record<string, string>> = {}) =>
    fillSentence(words[name] ?? '', known);
  const [first] = results;
  if (!first) return say('status.none', { query });
  const most = String(Math.max(answer.count, results.length));
  const understoodAs = understood
    ? [
        say(choices.length > 0 ? 'status.several' : 'status.understood', {
          from: understood.from,
          to: understood.to,
        }),
      ]
    : [say(`match.${first.match.how}`)];
  const left = partial ? [say('status.partial', { missing: missing.join(', ') })] : [];
  const count = say(isLeast ? 'status.least' : 'status.count', { query, count: most });
  const others = [...understoodAs, ...left].filter(Boolean);
  return others.length === 0 ? count : `${count}. ${others.join(' ')}`;
}
