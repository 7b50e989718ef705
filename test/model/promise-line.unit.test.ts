import { describe, expect, test } from 'vitest';
import { isPoint, readPromiseAxis, readPromiseLine } from '../../src/model/promise-line.ts';
import type { Term } from '../../src/schema/term.ts';
import { enterMadeUp } from './made-up.ts';

const cite = '{ at: cards / 1-1, quote: 시험용 }';
const target = (metBy: string) =>
  `target: { year: 2024, text: 착공, metBy: [${metBy}], cite: ${cite} }\n`;
const events = (...all: [id: string, when: string, state: string, more?: string][]) =>
  `milestones:\n${all
    .map(
      ([id, when, state, more = '']) =>
        `  - { id: ${id}, when: '${when}', what: ${id}, state: ${state}, cite: ${cite}${more} }\n`,
    )
    .join('')}`;
const change = (kind: string, date: string) =>
  `adjustments:\n  - { kind: ${kind}, date: '${date}', before: 앞, after: 뒤, reason: law, body: 시, cite: ${cite} }\n`;

const read = (facts: string) => readPromiseLine(enterMadeUp(facts));
const named = (facts: string) => read(facts).events.map(({ name, when }) => [name, when]);

describe('a promise line', () => {
  test('marks what met the target, and what was still to come', () => {
    const facts =
      target('begun') +
      events(
        ['planned', '2020-10', 'done'],
        ['begun', '2024-05', 'done'],
        ['open', '2026-03', 'planned'],
      );
    expect(named(facts)).toEqual([
      ['met', '2024-05'],
      ['to-come', '2026-03'],
    ]);
    const { deadline, recorded, asOf } = read(facts);
    expect(deadline).toEqual({ year: 2024, begin: 2024, end: 2025 });
    expect(recorded?.begin).toBeCloseTo(2020.75, 10);
    expect(recorded?.end).toBeCloseTo(2024 + 5 / 12, 10);
    expect(asOf).toBeCloseTo(2026 + 1 / 12, 10);
  });

  test('says of a target that several events meet when the last of them was', () => {
    const facts =
      target('second, first') + events(['first', '2023-02', 'done'], ['second', '2022-01', 'done']);
    expect(named(facts)).toEqual([['met', '2023-02']]);
  });

  test('marks what was undone, and the newest event of what is not met', () => {
    const undone =
      target('hired') +
      events(['hired', '2022-08', 'done'], ['ended', '2024-01', 'done', ', undoes: hired']);
    expect(named(undone)).toEqual([
      ['met', '2022-08'],
      ['undone', '2024-01'],
    ]);
    expect(
      named(target('open') + events(['begun', '2023', 'done'], ['open', '2025-09', 'planned'])),
    ).toEqual([['latest', '2023']]);
    expect(named(target('open') + events(['open', '2027', 'planned']))).toEqual([
      ['to-come', '2027'],
    ]);
  });

  test('marks a dated change, a dated departure, and nothing for what is put on hold', () => {
    expect(named(change('change', '2024-06'))).toEqual([['changed', '2024-06']]);
    expect(named(change('drop', '2024-06'))).toEqual([['left', '2024-06']]);
    expect(named(change('hold', '2024-06'))).toEqual([]);
  });

  test('stands where an open time is known to begin', () => {
    expect(named(target('run') + events(['run', '2024-01/..', 'done']))).toEqual([
      ['met', '2024-01'],
    ]);
  });

  test('of a pledge without dates says nothing', () => {
    expect(read('')).toMatchObject({ deadline: undefined, recorded: undefined, events: [] });
  });

  test('is a point for a month or less, and covers what is known only to a longer time', () => {
    const of = (when: string) =>
      read(target('done') + events(['done', when, 'done'])).events.map(isPoint);
    expect([of('2023-05-31'), of('2023-05'), of('2023-05/2023-06'), of('2023')]).toEqual([
      [true],
      [true],
      [false],
      [false],
    ]);
  });
});

test('the years of a term hold its time and every mark of its promises', () => {
  const term = { start: '2022-07-01', end: '2026-06-30' } as Term;
  expect(readPromiseAxis({ term, pledges: [enterMadeUp()] })).toEqual({ first: 2022, end: 2027 });
  const late = enterMadeUp(target('open') + events(['open', '2029-12', 'planned']));
  const early = enterMadeUp(target('done') + events(['done', '2019', 'done']));
  expect(readPromiseAxis({ term, pledges: [late, early] })).toEqual({ first: 2019, end: 2030 });
});
