import { describe, expect, test } from 'vitest';
import { foldPast, readTimeline, spanEvents } from '../../src/model/timeline.ts';
import { enterMadeUp } from './made-up.ts';

const event = (id: string, when: string, more = '') =>
  `{ id: ${id}, when: ${when}, what: ${id}, state: done${more}, cite: cards / 1 }`;
const enter = (metBy: string | undefined, ...events: string[]) =>
  enterMadeUp(
    [
      ...(metBy === undefined
        ? []
        : [`target: { year: 2025, text: 문, metBy: [${metBy}], cite: cards / 1 }`]),
      `milestones: [${events.join(', ')}]`,
    ].join('\n'),
  );
const tell = (pledge: ReturnType<typeof enter>) =>
  foldPast(readTimeline(pledge).past, pledge).map(({ isFolded, events }) => [
    isFolded,
    events.map(({ id }) => id).join(' '),
  ]);

describe('what is long past is folded', () => {
  test('but for the last two events', () => {
    const all = ['2021', '2022', '2023', '2024'].map((year, at) => event(`e${String(at)}`, year));
    expect(tell(enter(undefined, ...all))).toEqual([
      [true, 'e0 e1'],
      [false, 'e2 e3'],
    ]);
  });

  test('and what a status rests on, which stands in its place', () => {
    const all = [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year, at) =>
      event(`e${String(at)}`, String(year)),
    );
    expect(tell(enter('e2', ...all))).toEqual([
      [true, 'e0 e1'],
      [false, 'e2'],
      [true, 'e3 e4'],
      [false, 'e5 e6'],
    ]);
  });

  test('what undid it stands as well', () => {
    const all = [
      event('e0', '2016'),
      event('e1', '2017', ', undoes: e0'),
      ...[2018, 2019, 2020, 2021].map((year) => event(`y${String(year)}`, String(year))),
    ];
    expect(tell(enter('e0', ...all))).toEqual([
      [false, 'e0 e1'],
      [true, 'y2018 y2019'],
      [false, 'y2020 y2021'],
    ]);
  });

  test('a single event is not: a line for it would be no shorter', () => {
    const all = ['2022', '2023', '2024'].map((year, at) => event(`e${String(at)}`, year));
    expect(tell(enter(undefined, ...all)).map(([isFolded]) => isFolded)).toEqual([false, false]);
    expect(tell(enter(undefined))).toEqual([]);
  });
});

test('the time of several events is from the first to the last', () => {
  const span = (...when: string[]) => spanEvents(when.map((each) => ({ when: each })));
  expect(span('2020-10', '2023-08')).toBe('2020-10/2023-08');
  expect(span('2020/2021', '2022-01/2022-03')).toBe('2020/2022-03');
  expect(span('../2020', '2022/..')).toBe('../..');
});
