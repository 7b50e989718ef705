import type { Question, QuestionKind } from './search-questions.ts';
import { questionKinds } from './search-questions.ts';

/** How well a list of addresses answers a question. */
export interface Score {
  kind: QuestionKind;
  recall: number;
  precision: number;
  reciprocal: number;
  empty: boolean;
}

export interface ScoreRow {
  kind: QuestionKind | 'all';
  questions: number;
  recall: number;
  precision: number;
  mrr: number;
  zero: number;
}

const top = 5;

/** The page of an address: its record's findings and its sections stand there, and a list may name them together. */
const pageOf = (address: string) => address.replace(/#.*/, '');

/** Scores the pages that a list leads to, each where it is first named. */
export function scoreAnswer({ kind, gold }: Question, found: readonly string[]): Score {
  const wanted = new Set(Array.from(gold, pageOf));
  const pages = [...new Set(found.map(pageOf))];
  const best = pages.slice(0, top);
  const hits = best.filter((page) => wanted.has(page)).length;
  const first = pages.findIndex((page) => wanted.has(page));
  return {
    kind,
    recall: hits / Math.min(top, wanted.size),
    precision: best.length === 0 ? 0 : hits / best.length,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
    empty: found.length === 0,
  };
}

function average(values: readonly number[]): number {
  return values.length === 0
    ? Number.NaN
    : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** One row for each kind of question, and one for all of them. */
export function tabulateScores(scores: readonly Score[]): ScoreRow[] {
  return ([...questionKinds, 'all'] as const).flatMap((kind) => {
    const own = scores.filter((score) => kind === 'all' || score.kind === kind);
    if (own.length === 0) return [];
    return {
      kind,
      questions: own.length,
      recall: average(own.map(({ recall }) => recall)),
      precision: average(own.map(({ precision }) => precision)),
      mrr: average(own.map(({ reciprocal }) => reciprocal)),
      zero: average(own.map(({ empty }) => Number(empty))),
    };
  });
}

const columns = ['recall', 'precision', 'mrr', 'zero'] as const;

/** Stock and own figures side by side. */
export function formatScores(stock: readonly ScoreRow[], own: readonly ScoreRow[]): string[] {
  const show = (row: ScoreRow | undefined) =>
    columns.map((name) => (row?.[name] ?? Number.NaN).toFixed(3).padStart(8)).join('');
  const names = columns
    .map((name) => (name === 'recall' ? 'r@5' : name === 'precision' ? 'p@5' : name).padStart(8))
    .join('');
  return [
    `${''.padEnd(15)}${'stock Pagefind'.padStart(32)}  ${'this search'.padStart(32)}`,
    `${'kind'.padEnd(10)}${'n'.padStart(5)}${names}  ${names}`,
    ...own.map(
      (row) =>
        `${row.kind.padEnd(10)}${String(row.questions).padStart(5)}${show(stock.find(({ kind }) => kind === row.kind))}  ${show(row)}`,
    ),
  ];
}
