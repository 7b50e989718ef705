import type { Grades, ProgressThresholds } from '../../schema/thresholds.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';

const falling = [
  ['substantial', 'moderate'],
  ['moderate', 'limited'],
] as const satisfies readonly (readonly (keyof Grades)[])[];

function* checkGrades(file: string, grades: Grades, base: FieldPath): Generator<Fault> {
  for (const [upper, lower] of falling) {
    const [above, value] = [grades[upper], grades[lower]];
    if (value < above) continue;
    yield {
      code: 'threshold-order',
      file,
      path: [...base, lower],
      received: String(value),
      fills: { above },
    };
  }
}

function* checkYears(file: string, list: readonly ProgressThresholds[]): Generator<Fault> {
  for (const [index, { from }] of list.entries()) {
    const previous = list[index - 1]?.from;
    if (previous === undefined || from > previous) continue;
    yield {
      code: 'threshold-year',
      file,
      path: ['progress', index, 'from'],
      received: String(from),
      fills: { previous },
    };
  }
}

/** Thresholds fall from grade to grade, and each year has one set of them. */
export function* checkThresholds(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.thresholds) {
    const list = facts.progress ?? [];
    for (const [index, { withoutTarget, withTarget }] of list.entries()) {
      yield* checkGrades(file, withoutTarget, ['progress', index, 'withoutTarget']);
      yield* checkGrades(file, withTarget, ['progress', index, 'withTarget']);
    }
    yield* checkYears(file, list);
  }
}
