import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/check/findings/find-all.ts';
import { phraseFinding } from '../../../src/i18n/phrase-finding.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { termSchema } from '../../../src/schema/term.ts';
import { enterMadeUp, noEntries } from '../../model/made-up.ts';

const base = `
id: 8
name: 민선 8기
start: 2022-07-01
end: 2026-06-30
cite: cards / 1
areas: [{ id: area, name: 분야, cite: cards / 1 }]
`;

function audit(facts: string, statuses: Record<string, string>) {
  const term = termSchema.parse(load(base + facts, { schema: FAILSAFE_SCHEMA }));
  const pledges = Object.entries(statuses).map(([id, value]) => {
    const entry = enterMadeUp(`status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1 }]`);
    return { ...entry, government: 'city', term: '8', facts: { ...entry.facts, id } };
  });
  const book = { government: 'city', term, pledges };
  const government = {
    government: { id: 'city' },
    terms: [book],
    entries: noEntries,
  };
  return findAll({ asOf: '2026-01-31', governments: [government] } as unknown as Dataset);
}

const three = { '1-1': 'completed', '1-2': 'on-hold', '1-3': 'on-hold' };

function find(facts: string, statuses: Record<string, string> = three) {
  return audit(facts, statuses).findings.filter(({ subject }) => subject.kind === 'term');
}

const announce = (facts: string) =>
  `announced:\n  - { asOf: 2025-12, cite: report / 2, ${facts} }\n`;

const say = (facts: string, statuses?: Record<string, string>) =>
  find(facts, statuses).map((finding) => [
    finding.code,
    finding.field,
    phraseFinding(finding, translator('ko'), 'ko'),
  ]);

const whole =
  'pledges: 3, completed: 1, byStatus: { completed: 1, on-hold: 2 }, byArea: [{ name: 분야, pledges: 3 }], ' +
  'rates: [{ formula: completion, percent: 33.33, numerator: 1, denominator: 3 }]';

test('an announcement that agrees with itself and with the cards gives nothing, and says so', () => {
  const { findings, checks } = audit(
    announce(whole) + 'numbering: { kind: by-group, cite: cards / 0 }',
    three,
  );
  expect(findings.filter(({ subject }) => subject.kind === 'term')).toEqual([]);
  const made = (code: string) => checks.find((check) => check.code === code)?.made;
  expect(
    [
      'announced-parts',
      'announced-rate',
      'announced-count',
      'announced-status',
      'numbering-gap',
    ].map(made),
  ).toEqual([5, 1, 1, 3, 1]);
});

describe('announced-parts', () => {
  test('words of the source that come to fewer are a question, to more a contradiction, to all nothing', () => {
    const byWord = (second: number) =>
      find(
        announce(
          `pledges: 83, byWord: [{ name: 끝남, pledges: 36 }, { name: 하는 중, pledges: ${String(second)} }]`,
        ),
        {},
      );
    const read = (second: number) => byWord(second).map(({ grade, innocent }) => [grade, innocent]);
    expect(read(46)).toEqual([['question', 'finding.announced-parts.innocent.fewer']]);
    expect(read(48)).toEqual([['contradiction', 'finding.announced-parts.innocent']]);
    expect(read(47)).toEqual([]);
    expect(say(announce('pledges: 83, byWord: [{ name: 끝남, pledges: 82 }]'), {})).toEqual([
      [
        'announced-parts',
        'announced[0].byWord',
        '2025. 12. 기준 발표의 공약 수와 추진현황별 수의 합이 다릅니다. 앞은 83, 뒤는 82입니다.',
      ],
    ]);
  });

  test('as many areas as are said are listed', () => {
    const areas = (said: number) =>
      find(
        announce(`pledges: 3, areas: ${String(said)}, byArea: [{ name: 분야, pledges: 3 }]`),
        {},
      );
    expect(areas(1)).toEqual([]);
    expect(areas(2).map(({ code, grade, field }) => [code, grade, field])).toEqual([
      ['announced-parts', 'contradiction', 'announced[0].areas'],
    ]);
    expect(find(announce('pledges: 3, areas: 8'), {})).toEqual([]);
  });

  test('counts by status or by area that do not add up', () => {
    expect(say(announce(whole.replace('on-hold: 2', 'on-hold: 1')))).toContainEqual([
      'announced-parts',
      'announced[0].byStatus',
      '2025. 12. 기준 발표의 공약 수와 상태별 수의 합이 다릅니다. 앞은 3, 뒤는 2입니다.',
    ]);
    expect(say(announce(whole.replace('pledges: 3 }', 'pledges: 4 }')))).toEqual([
      [
        'announced-parts',
        'announced[0].byArea',
        '2025. 12. 기준 발표의 공약 수와 분야별 수의 합이 다릅니다. 앞은 3, 뒤는 4입니다.',
      ],
    ]);
  });
});

test('parts that do not add up stand in the order of the announcement, each with its source', () => {
  const facts =
    'pledges: 3, completed: 1, byStatus: { completed: 2, on-hold: 3 }, byWord: [{ name: 끝남, pledges: 4 }], ' +
    'areas: 2, byArea: [{ name: 분야, pledges: 4 }], ' +
    'rates: [{ formula: completion, percent: 100, numerator: 6, denominator: 6 }]';
  const found = find(announce(facts)).filter(({ code }) => code === 'announced-parts');
  const told = found.map(({ grade, field, params, cites }) => {
    const [what, stated, sum] = ['what', 'stated', 'sum'].map((name) => params[name]?.value);
    return [grade, field, what, stated, sum, cites[0]?.place].join(' ');
  });
  expect(told).toEqual([
    'contradiction announced[0].byStatus announced.part.status 3 5 2',
    'contradiction announced[0].byWord announced.part.word 3 4 2',
    'contradiction announced[0].areas announced.part.areas 2 1 2',
    'contradiction announced[0].completed announced.part.completed 1 2 2',
    'contradiction announced[0].rates[0].numerator announced.part.numerator 1 6 2',
    'contradiction announced[0].rates[0].denominator announced.part.denominator 3 6 2',
    'question announced[0].byArea announced.part.area 3 4 2',
  ]);
});

describe('announced-rate', () => {
  test('is compared to the digits printed, rounded or cut off', () => {
    const rate = (percent: string, above: number, below: number) =>
      say(
        announce(
          `pledges: 3, rates: [{ formula: secured, percent: ${percent}, numerator: ${String(above)}, denominator: ${String(below)} }]`,
        ),
      );
    expect(rate('48.97', 7426, 15_165)).toEqual([]);
    expect(rate('50.8', 79.99, 157.29)).toEqual([]);
    expect(rate('50.9', 79.99, 157.29)).toEqual([]);
    expect(rate('41.8', 102, 244)).toEqual([]);
    expect(rate('41.90', 102, 244)).toEqual([
      [
        'announced-rate',
        'announced[0].rates[0].percent',
        '2025. 12. 기준 발표에 적힌 재정확보율은 41.90%이고, 함께 적힌 수로 나누면 102 ÷ 244 = 41.80%입니다.',
      ],
    ]);
  });

  test('a completion rate without parts is divided from the announced numbers', () => {
    const completion = (percent: string) =>
      `pledges: 3, completed: 1, rates: [{ formula: completion, percent: ${percent} }]`;
    expect(find(announce(completion('33.3')))).toEqual([]);
    expect(find(announce(completion('34'))).map(({ code }) => code)).toEqual(['announced-rate']);
  });

  test('a part of one is divided, a part of nothing is not', () => {
    const rate = (below: number) =>
      `pledges: 3, rates: [{ formula: secured, percent: 60, numerator: 0.5, denominator: ${String(below)} }]`;
    expect(find(announce(rate(1))).map(({ params }) => params['computed'])).toEqual([
      { kind: 'percent', value: '50.00' },
    ]);
    const none = 'pledges: 0, completed: 0, rates: [{ formula: completion, percent: 0 }]';
    expect(find(announce(none), {})).toEqual([]);
  });
});

describe('announced-count', () => {
  test('more pledges announced than cards here', () => {
    expect(say(announce('pledges: 83'))).toEqual([
      [
        'announced-count',
        'announced[0].pledges',
        '2025. 12. 기준으로 발표한 공약은 83건이고, 이 사이트에 실린 공약은 3건입니다.',
      ],
    ]);
  });
  test('without any card there is nothing to count', () => {
    expect(find(announce('pledges: 83'), {})).toEqual([]);
  });
  test('what is still counted after a pledge was dropped agrees as well', () => {
    expect(find(announce('pledges: 2'), { ...three, '1-3': 'dropped' })).toEqual([]);
  });
});

describe('announced-status', () => {
  const facts = announce('pledges: 3, byStatus: { completed: 2, on-hold: 1 }');
  test('counts the statuses that the government last stated by the date of the announcement', () => {
    expect(say(facts).map(([code, field]) => `${String(code)} ${String(field)}`)).toEqual([
      'announced-status announced[0].byStatus.completed',
      'announced-status announced[0].byStatus.on-hold',
    ]);
    expect(find(facts.replace('2025-12', '2024-12'))).toEqual([]);
  });
  test('says which status, what was announced and what is here', () => {
    expect(find(facts).map(({ params }) => params)).toMatchObject([
      {
        status: { kind: 'word', value: 'reported.completed' },
        announced: { kind: 'count', value: 2 },
        here: { kind: 'count', value: 1 },
      },
      {
        status: { kind: 'word', value: 'reported.on-hold' },
        announced: { kind: 'count', value: 1 },
        here: { kind: 'count', value: 2 },
      },
    ]);
  });
  test('what is done comes before the other statuses', () => {
    const done = announce('pledges: 3, completed: 2, byStatus: { on-hold: 1 }');
    expect(find(done).map(({ field }) => field)).toEqual([
      'announced[0].completed',
      'announced[0].byStatus.on-hold',
    ]);
  });
  test('is silent where not every card is here', () => {
    const more = announce('pledges: 4, byStatus: { completed: 3, on-hold: 1 }');
    expect(find(more).map(({ code }) => code)).toEqual(['announced-count']);
  });
});

describe('numbering-gap', () => {
  const numbering = (kind: string) => `numbering: { kind: ${kind}, cite: cards / 0 }\n`;
  test('numbers left out from 1 to the last of each group', () => {
    const statuses = { '12-1': 'completed', '12-3': 'completed', '13-2': 'completed' };
    expect(say(numbering('by-group'), statuses).map(([, , text]) => text)).toEqual([
      '관리번호가 이어진다면 12-2번이 있을 자리이나, 이 사이트에는 그 카드가 없습니다(1건).',
      '관리번호가 이어진다면 13-1번이 있을 자리이나, 이 사이트에는 그 카드가 없습니다(1건).',
    ]);
    expect(find('', statuses)).toEqual([]);
  });
  test('one run of numbers', () => {
    expect(find(numbering('running'), { 1: 'completed', 2: 'completed' })).toEqual([]);
    expect(say(numbering('running'), { 1: 'completed', 4: 'completed' })[0]?.[2]).toContain(
      '2, 3번',
    );
  });
});

test('a term acknowledges a finding of its own', () => {
  const known =
    'acknowledged: [{ problem: announced-count, field: "announced[0].pledges", explanation: 확인했다, cite: report / 9 }]\n';
  const [found] = find(announce('pledges: 83') + known);
  expect([found?.explanation, found?.cites.map(({ place }) => place)]).toEqual([
    '확인했다',
    ['2', '9'],
  ]);
});

describe('what is done, told as one number beside the other statuses', () => {
  const grades = (facts: string) =>
    find(announce(facts))
      .filter(({ code }) => code === 'announced-parts')
      .map(({ grade, params }) => [grade, params['sum']]);
  const sum = (value: number) => ({ kind: 'count', value });

  test.each([
    'pledges: 83, completed: 36, byStatus: { on-track: 47 }',
    'pledges: 83, completed: 36, byStatus: { completed: 10, completed-continuing: 26, on-track: 47 }',
    'pledges: 83, completed: 36',
  ])('%s adds up', (facts) => {
    expect(grades(facts)).toEqual([]);
  });

  test('36 + 46 of 83 leave one untold: a question', () => {
    expect(grades('pledges: 83, completed: 36, byStatus: { on-track: 46 }')).toEqual([
      ['question', sum(82)],
    ]);
  });

  test('more parts than the whole contradict it', () => {
    expect(grades('pledges: 83, completed: 38, byStatus: { on-track: 46 }')).toEqual([
      ['contradiction', sum(84)],
    ]);
  });
});
