import { expect, test } from 'vitest';
import { milestones, money, planTotal, yearly } from './count-in.ts';
import { tellIn } from './tell-whole.ts';

const dated = (what: string, when: string, place: string, rest = '') =>
  `{ id: ${what}, when: ${when}, what: ${what}, state: done, cite: cards / ${place}${rest} }`;
const planned = (what: string, when: string) =>
  `{ id: a, when: ${when}, what: ${what}, state: planned, cite: cards / list }`;
const stated = (value: string) =>
  `status: [{ asOf: 2024, value: unratable, cite: cards / early }, { asOf: 2025-12, value: ${value}, cite: cards / said }]\n`;
const aim = 'target: { year: 2024, text: aim, metBy: [end], cite: cards / aim }\n';
const twice = (rest: string) => `alsoStated: [{ ${rest}, cite: cards / again }]`;

/** The kind of finding, the facts, and all that is told. */
const cases: [string, string, string[]][] = [
  [
    'measure-mismatch',
    'measures: [{ id: m, title: table, unit: 명, rowTitle: 해, columns: [가, 나], rows: [{ label: a, values: [1, 2], total: 5 }], cite: cards / counted }]',
    [
      'contradiction at measures[0].rows[0].total',
      'stated 5명, sum 3명',
      'stated-total of counted | sum-of-parts of counted',
      'total | 5 | 3 | -2',
      'cites counted',
    ],
  ],
  [
    'stated-differently, of a date',
    milestones(dated('built', '2023-03', 'list', `, ${twice('when: 2024-05')}`)),
    [
      'question at milestones[0].alsoStated[0]',
      'what built, here 2023-03, there 2024-05',
      'cites list, again',
    ],
  ],
  [
    'stated-differently, of a period',
    `period: { when: 2023, cite: cards / outline, ${twice('when: 2025')} }`,
    [
      'question at period.alsoStated[0]',
      'what finding.what.period, here 2023, there 2025',
      'cites outline, again',
    ],
  ],
  [
    'stated-differently, of a count',
    `measures: [{ id: m, title: table, unit: 명, rowTitle: 해, columns: [가], rows: [{ label: a, values: [3], ${twice('value: 4')} }], stated: { total: 3, ${twice('value: 5')} }, cite: cards / counted }]`,
    [
      'question at measures[0].rows[0].alsoStated[0]',
      'what table · a, here 3명, there 4명',
      'cites counted, again',
      'question at measures[0].stated.alsoStated[0]',
      'what table, here 3명, there 5명',
      'cites counted, again',
    ],
  ],
  [
    'stated-differently, of a total',
    money(planTotal(`current: 500, ${twice('amount: 7, unit: 억원')}`)),
    [
      'question at money.planTotal.alsoStated[0]',
      'what finding.what.plan-total, here 500백만원, there 7억원',
      'cites total, again',
    ],
  ],
  [
    'milestones-out-of-order',
    milestones(
      dated('one', '2021-01', 'list'),
      dated('two', '2023-01', 'list'),
      dated('stray', '2022-01', 'list'),
      dated('four', '2024-01', 'list'),
    ),
    [
      'note at milestones[2].when',
      'what stray, when 2022-01, above two, aboveWhen 2023-01',
      'cites list',
    ],
  ],
  [
    'planned-date-passed',
    milestones(planned('opening', '2025-03')),
    ['question at milestones[0].when', 'what opening, when 2025-03, asOf 2026-01-31', 'cites list'],
  ],
  [
    'milestone-done-future',
    milestones(dated('opening', '2026-05', 'list')),
    ['question at milestones[0].when', 'what opening, when 2026-05, asOf 2026-01', 'cites list'],
  ],
  [
    'milestone-undoes-order',
    milestones(
      dated('opened', '2024-05', 'first'),
      dated('closed', '2024-02', 'second', ', undoes: opened'),
    ),
    [
      'question at milestones[1].undoes',
      'what closed, when 2024-02, undone opened, undoneWhen 2024-05',
      'cites second, first',
    ],
  ],
  [
    'milestone-before-cause',
    milestones(
      dated('begun', '2024-05', 'first'),
      dated('built', '2024-02', 'second', ', follows: begun'),
    ),
    [
      'question at milestones[1].follows',
      'what built, when 2024-02, cause begun, causeWhen 2024-05',
      'cites second, first',
    ],
  ],
  [
    'work-before-period',
    'period: { when: 2023, cite: cards / outline }\n' +
      milestones(dated('late', '2022-05', 'list'), dated('early', '2022-03', 'list')),
    ['note at period', 'what early, when 2022-03, period 2023', 'cites outline, list'],
  ],
  [
    'rhythm-not-met',
    'measures: [{ id: m, title: talks, unit: 회, rowTitle: 해, columns: [수], rows: [{ label: 2023, values: [20], total: 20 }, { label: 2024, values: [24], total: 24 }], promised: { times: 2, every: month, cite: cards / words }, cite: cards / counted }]',
    [
      'question at measures[0].promised',
      'what talks, every rhythm.month, times 2, perYear 24, years 2023',
      'promised of words | counted of counted',
      '2023 | 24 | 20 | -4',
      'cites words, counted',
    ],
  ],
  ['status-not-stated', '', ['note at status', 'cites 1-1']],
  [
    'status-against-evidence, completed',
    `${stated('completed')}${milestones(planned('opening', '2027'))}`,
    [
      'question at status[1].value',
      'reported reported.completed, evidenced evidenced.planned',
      'cites said, list',
    ],
  ],
  [
    'status-against-evidence, not begun',
    [
      stated('not-started'),
      money(yearly('spent', '2023: 5')),
      milestones(dated('begun', '2024-05', 'list')),
    ].join('\n'),
    [
      'question at status[1].value',
      'reported reported.not-started, evidenced evidenced.underway',
      'cites said, list, spent',
    ],
  ],
  [
    'status-against-evidence, not begun but paid for',
    stated('not-started') + money(yearly('spent', '2023: 5')),
    [
      'question at status[1].value',
      'reported reported.not-started, evidenced evidenced.no-evidence',
      'cites said, spent',
    ],
  ],
  [
    'status-without-evidence',
    stated('partial'),
    ['question at status[1].value', 'reported reported.partial', 'cites said'],
  ],
  [
    'achieved-then-undone',
    aim +
      milestones(
        dated('end', '2023-05', 'first'),
        dated('closed', '2025-02', 'second', ', undoes: end'),
      ),
    [
      'note at target',
      'target aim, year 2024, met end, metWhen 2023-05, undone closed, undoneWhen 2025-02',
      'cites aim, first, second',
    ],
  ],
  [
    'overdue',
    aim,
    ['question at target', 'target aim, year 2024, asOf 2026-01-31, late 396', 'cites aim'],
  ],
  [
    'classed-otherwise',
    'classed: [{ what: list of works, as: pledge, cite: book / 1 }, { what: other list, as: own, cite: book / 2 }]',
    ['note at classed[1]', 'what other list, as classed.own', 'cites 1-1, 2'],
  ],
  [
    'area-units-differ',
    `facts: [{ label: size, text: '1,210㎡(300평)', cite: cards / outline }]`,
    ['note at facts[0].text', 'what size, metres 1,210, pyeong 300, computed 366', 'cites outline'],
  ],
  [
    'adjustment-body-not-stated',
    'adjustments: [{ kind: change, before: small, after: large, reason: law, body: not-stated, cite: cards / changed }]',
    ['note at adjustments[0].body', 'kind adjustment.change, after large', 'cites changed'],
  ],
  [
    'dropped-without-procedure',
    stated('dropped'),
    ['question at status[1].value', 'reported reported.dropped, asOf 2025-12', 'cites said'],
  ],
];

test.each(cases)('%s', (name, facts, expected) => {
  expect(tellIn(name.replace(/,.*/, ''), facts)).toEqual(expected);
});
