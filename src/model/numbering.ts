import type { TermBook } from './dataset.ts';

/** Numbers that go on from 1, and those of them that no card here has. */
export interface NumberRun {
  /** What stands before the number: `12-`, or nothing. */
  group: string;
  last: number;
  /** Ids without a card here, in order. */
  missing: readonly string[];
}

/** The runs of numbers in the ids of a term; none where the term does not say how its ids go on. */
export function readNumberRuns({ term, pledges }: TermBook): NumberRun[] {
  if (!term.numbering) return [];
  const pattern = term.numbering.kind === 'by-group' ? /^(.*-)(\d+)$/ : /^()(\d+)$/;
  const runs = new Map<string, Set<number>>();
  for (const { facts } of pledges) {
    const [, group, number] = pattern.exec(facts.id) ?? [];
    if (group === undefined) continue;
    runs.set(group, (runs.get(group) ?? new Set()).add(Number(number)));
  }
  return [...runs].map(([group, numbers]) => {
    const last = Math.max(...numbers);
    const all = Array.from({ length: last }, (_, index) => index + 1);
    const missing = all.filter((number) => !numbers.has(number));
    return { group, last, missing: missing.map((number) => `${group}${String(number)}`) };
  });
}
