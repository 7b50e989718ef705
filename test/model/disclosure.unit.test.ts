import { describe, expect, test } from 'vitest';
import { disclosureItems, listDisclosure } from '../../src/model/disclosure.ts';
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
  {
    term = {},
    contact,
    findings = [],
  }: { term?: object; contact?: string; findings?: object[] } = {},
) {
  const dataset = { asOf, site: { operator: { contact } } } as unknown as Dataset;
  const book = { term: { id: '8', ...term }, pledges } as unknown as TermBook;
  const items = listDisclosure(dataset, book, findings as Finding[]);
  return new Map(items.map((item) => [item.name, item]));
}

const goal = 'goal: { text: 짓는다, cite: cards / 1-1 }\n';

describe('the self-audit', () => {
  test('asks everything once, in the order of its catalogue', () => {
    expect([...ask([enter('1')]).keys()]).toEqual(Object.keys(disclosureItems));
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
    expect(ask([enter('1')]).get('records-young')).toMatchObject({ result: 'fail', missing: [] });
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
    expect(ask(cards).get('all-cards')?.result).toBe('not-applicable');
    expect(ask(cards).get('total-announced')?.result).toBe('fail');
    expect(ask(cards, announced(2)).get('total-announced')?.result).toBe('pass');
    expect(ask(cards, announced(2)).get('all-cards')?.result).toBe('pass');
    expect(ask(cards, announced(83)).get('all-cards')).toMatchObject({ have: 2, of: 83 });
  });

  test('counts a serious finding until it is explained', () => {
    const finding = {
      severity: 'serious',
      subject: { kind: 'pledge', id: '1' },
      explanation: undefined,
    };
    const explained = { ...finding, explanation: '원문이 그렇게 적었다' };
    expect(ask([enter('1')], { findings: [finding] }).get('figures-agree')?.missing).toEqual(['1']);
    const ofTerm = { ...finding, subject: { kind: 'term', id: '1' } };
    expect(ask([enter('1')], { findings: [ofTerm] }).get('figures-agree')?.result).toBe('pass');
    expect(ask([enter('1')], { findings: [explained] }).get('figures-agree')?.result).toBe('pass');
  });

  test('asks the site for a place to report errors', () => {
    expect(ask([enter('1')]).get('contact-named')?.result).toBe('fail');
    expect(ask([enter('1')], { contact: 'a@example.org' }).get('contact-named')?.result).toBe(
      'pass',
    );
  });
});
