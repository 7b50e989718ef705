import { describe, expect, test } from 'vitest';
import { readAsOf } from '../../src/model/as-of.ts';
import {
  discloseAll,
  disclosureItems,
  listDisclosure,
  sumDisclosure,
} from '../../src/model/disclosure.ts';
import type { Dataset, TermBook } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';

function enter(id: string, facts = '', term?: Parameters<typeof enterMadeUp>[2]) {
  const entry = enterMadeUp(facts, asOf, term);
  return { ...entry, facts: { ...entry.facts, id } };
}

function ask(
  pledges: ReturnType<typeof enter>[],
  { term = {}, mail, findings = [] }: { term?: object; mail?: string; findings?: object[] } = {},
) {
  const dataset = { asOf, site: { corrections: { mail } } } as unknown as Dataset;
  const book = { term: { id: '8', ...term }, pledges, asOf: readAsOf(asOf) } as unknown as TermBook;
  const items = listDisclosure(dataset, book, findings as Finding[]);
  return new Map(items.map((item) => [item.name, item]));
}

const goal = 'goal: { text: 짓는다, cite: cards / 1-1 }\n';

describe('the self-audit', () => {
  test('asks everything once, in the order of its catalogue', () => {
    expect([...ask([enter('1')]).keys()]).toEqual(Object.keys(disclosureItems));
  });

  test('asks nothing of cards where there are none', () => {
    const announced = [{ asOf: '2020', pledges: 83, cite: { source: 'plan', place: '1' } }];
    const items = ask([], { term: { announced } });
    expect([...items].map(([name, { result }]) => [name, result])).toEqual([
      ['total-announced', 'pass'],
      ['all-cards', 'fail'],
      ['contact-named', 'fail'],
    ]);
  });

  test('passes only what every pledge has, and names those that lack it', () => {
    const items = ask([enter('1', goal), enter('2')]);
    expect(items.get('goal-stated')).toMatchObject({
      result: 'fail',
      have: 1,
      of: 2,
      missing: ['2'],
    });
    expect(ask([enter('1', goal)]).get('goal-stated')?.result).toBe('pass');
  });

  test('does not ask for money where the source says that none applies', () => {
    const free = enter('1', 'money: { applicable: false, cite: cards / 1-1 }\n');
    expect(ask([free]).get('stages-stated')?.result).toBe('not-applicable');
    expect(ask([free, enter('2')]).get('stages-stated')).toMatchObject({ of: 1, missing: ['2'] });
  });

  test('fails without a promised rhythm, and names what is older than promised', () => {
    const unpromised = { result: 'fail', have: 0, of: 1, missing: [] };
    expect(ask([enter('1')]).get('records-young')).toMatchObject(unpromised);
    expect(ask([enter('1'), enter('2')]).get('records-young')).toMatchObject(unpromised);
    const updates = { every: 'month' as const, cite: { source: 'rules', place: '5' } };
    const young = enter('1', '', { id: '8', updates });
    expect(ask([young]).get('records-young')?.result).toBe('pass');
    const old = enterMadeUp('', '2026-05-31', { id: '8', updates });
    expect(
      ask([young, { ...old, facts: { ...old.facts, id: '2' } }]).get('records-young'),
    ).toMatchObject({
      result: 'fail',
      missing: ['2'],
    });
  });

  test('takes all cards as published only where the announced number says so', () => {
    const cards = [enter('1'), enter('2')];
    const announced = (pledges: number) => ({ term: { announced: [{ pledges }] } });
    const unasked = { result: 'not-applicable', have: 0, of: 0 };
    expect(ask(cards).get('all-cards')).toMatchObject(unasked);
    expect(ask(cards).get('total-announced')).toMatchObject({ result: 'fail', have: 0, of: 1 });
    expect(ask(cards, announced(2)).get('total-announced')?.result).toBe('pass');
    expect(ask(cards, announced(2)).get('all-cards')?.result).toBe('pass');
    expect(ask(cards, announced(83)).get('all-cards')).toMatchObject({ have: 2, of: 83 });
  });

  test('counts a contradiction until it is explained, and no question', () => {
    const finding = {
      grade: 'contradiction',
      subject: { kind: 'pledge', id: '1' },
      explanation: undefined,
    };
    const explained = { ...finding, explanation: '원문이 그렇게 적었다' };
    expect(ask([enter('1')], { findings: [finding] }).get('figures-agree')?.missing).toEqual(['1']);
    const asked = { ...finding, grade: 'question' };
    expect(ask([enter('1')], { findings: [asked] }).get('figures-agree')?.result).toBe('pass');
    const ofTerm = { ...finding, subject: { kind: 'term', id: '1' } };
    expect(ask([enter('1')], { findings: [ofTerm] }).get('figures-agree')?.result).toBe('pass');
    expect(ask([enter('1')], { findings: [explained] }).get('figures-agree')?.result).toBe('pass');
  });

  test('does not ask for a status that the text at hand lost', () => {
    const lost = 'card: { stage: lost, cite: cards / 1 }\n';
    expect(ask([enter('1', lost)]).get('status-stated')).toMatchObject({
      result: 'not-applicable',
      of: 0,
      missing: [],
    });
    expect(ask([enter('1', lost), enter('2')]).get('status-stated')).toMatchObject({
      result: 'fail',
      of: 1,
      missing: ['2'],
    });
  });

  test('asks the site for a place to report errors', () => {
    expect(ask([enter('1')]).get('contact-named')?.result).toBe('fail');
    expect(ask([enter('1')], { mail: 'a@example.org' }).get('contact-named')?.result).toBe('pass');
  });

  test('wants a date and a body of every change, and names the pledge that lacks one', () => {
    const change = (...rows: string[]) =>
      `adjustments:\n${rows
        .map(
          (row) =>
            `  - { kind: change, before: 전, after: 후, reason: law, cite: cards / 1, ${row} }`,
        )
        .join('\n')}\n`;
    const whole = 'date: 2024-01, body: 평가단';
    const pledges = [
      enter('1', change(whole, whole)),
      enter('2', change('body: 평가단', whole)),
      enter('3', change('date: 2024-01, body: not-stated', 'body: not-stated')),
      enter('4'),
    ];
    expect(ask(pledges).get('changes-explained')).toMatchObject({
      result: 'fail',
      have: 3,
      of: 6,
      missing: ['2', '3'],
    });
    expect(ask([enter('4')]).get('changes-explained')).toMatchObject({
      result: 'not-applicable',
      have: 0,
      of: 0,
    });
  });

  test('wants goals of years that have ended to name what would show them', () => {
    const goals = (...rows: string[]) =>
      `yearlyGoals: [${rows.map((row) => `{ text: 일, cite: cards / 1, ${row} }`).join(', ')}]\n`;
    const pledges = [
      enter('1', goals('when: 2023, metBy: [a]', 'when: 2024')),
      enter('2', goals('when: 2023', 'when: 2024')),
      enter('3', goals('when: 2026')),
    ];
    const items = ask(pledges);
    expect(items.get('yearly-judged')).toMatchObject({ have: 1, of: 4, missing: ['2', '1'] });
    expect(items.get('yearly-goals')).toMatchObject({ have: 3, of: 3, missing: [] });
    const undated = ask([enter('1', goals('metBy: [a]')), enter('2')]).get('yearly-goals');
    expect(undated).toMatchObject({ have: 0, of: 2, missing: ['1', '2'] });
  });

  test('wants every stage of the money, and the plan by itself', () => {
    const money = (...rows: string[]) =>
      `money:\n${['unit: 원', ...rows].map((row) => `  ${row}`).join('\n')}\n`;
    const plan = 'planTotal: { cite: cards / 1, current: 5 }';
    const held = 'secured: { cite: cards / 1, rows: [{ source: own, label: 시비, amount: 4 }] }';
    const spent = 'spent: { cite: cards / 1, columns: { 2023: 3 } }';
    const items = ask([
      enter('1', money(plan, held, spent)),
      enter('2', money(plan, held)),
      enter('3', money(plan, spent)),
      enter('4', money(held, spent)),
    ]);
    expect(items.get('stages-stated')).toMatchObject({ have: 1, missing: ['2', '3', '4'] });
    expect(items.get('budget-stated')).toMatchObject({ have: 3, missing: ['4'] });
  });

  test('wants what a pledge says of itself', () => {
    const said = [
      'status: [{ asOf: 2025, value: on-track, cite: cards / 1 }]',
      'milestones: [{ id: a, when: 2023, what: 일, state: done, cite: cards / 1 }]',
      'responsible: [{ department: office, role: 과장 }]',
      'ballot: { quote: 짓겠습니다, cite: cards / 1 }',
      'target: { year: 2025, text: 준공, cite: cards / 1 }',
    ].join('\n');
    const planned =
      'milestones: [{ id: a, when: 2027, what: 일, state: planned, cite: cards / 1 }]';
    const items = ask([enter('1', said), enter('2', planned), enter('3')]);
    for (const name of [
      ...['status-stated', 'evidence-recorded', 'offices-named', 'ballot-quoted'],
      'target-stated',
    ] as const) {
      expect(items.get(name), name).toMatchObject({ have: 1, of: 3, missing: ['2', '3'] });
    }
    expect(items.get('sources-placed')).toMatchObject({ result: 'pass', have: 3, of: 3 });
  });

  test('wants a number from one to the last of each group, where the term says how they go on', () => {
    const cards = [enter('1-1'), enter('1-4'), enter('2-1')];
    expect(ask(cards).get('numbers-complete')?.result).toBe('not-applicable');
    const numbering = { kind: 'by-group' };
    expect(ask(cards, { term: { numbering } }).get('numbers-complete')).toMatchObject({
      result: 'fail',
      have: 3,
      of: 5,
    });
  });

  test('wants what citizens recommended', () => {
    const jury = 'jury: [{ panel: 배심원단, recommendation: 더 할 것, cite: cards / 1 }]';
    expect(ask([enter('1'), enter('2', jury)]).get('panel-results')?.result).toBe('pass');
    expect(ask([enter('1')]).get('panel-results')).toMatchObject({ result: 'fail', of: 1 });
  });
});

test('items are counted that can be asked', () => {
  const items = [...ask([enter('1')]).values()];
  const { asked, pass, fail } = sumDisclosure(items);
  expect(asked).toBe(items.filter(({ result }) => result !== 'not-applicable').length);
  expect([pass, fail]).toEqual([
    items.filter(({ result }) => result === 'pass').length,
    items.filter(({ result }) => result === 'fail').length,
  ]);
  expect(pass).toBeLessThan(fail);
});

test('the newest term of each government is asked, or of one of them', () => {
  const term = (government: string, id: string) => ({
    ...{ government, term: { id }, pledges: [enter('1')], asOf: readAsOf(asOf) },
  });
  const governments = [
    { government: { id: 'one' }, terms: [term('one', '7'), term('one', '8')] },
    { government: { id: 'two' }, terms: [term('two', '8')] },
    { government: { id: 'none' }, terms: [] },
  ];
  const dataset = { asOf, site: { corrections: {} }, governments } as unknown as Dataset;
  const finding = { grade: 'contradiction', subject: { kind: 'pledge', id: '1' } } as Finding;
  const all = discloseAll(dataset, new Map([['/one/8/', [finding]]]));
  const contrary = all.map(
    ({ items }) => items.find(({ name }) => name === 'figures-agree')?.missing,
  );
  expect(all.map(({ government, term: own }) => [government.id, own.term.id])).toEqual([
    ['one', '8'],
    ['two', '8'],
  ]);
  expect(contrary).toEqual([['1'], []]);
  expect(discloseAll(dataset, new Map(), 'two').map(({ government }) => government.id)).toEqual([
    'two',
  ]);
});
