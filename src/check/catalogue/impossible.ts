import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

/** What cannot be, whatever the source says of it. */
export const impossibleProblems = {
  'milestone-follows-cycle': {
    severity: 'error',
    ko: {
      message: '일들이 서로를 기다립니다: {cycle}',
      reason: '저마다 다른 일이 먼저 있어야 하면 어느 일도 시작될 수 없습니다.',
      fix: '먼저 있었던 일에서 follows를 지웁니다.',
    },
    en: {
      message: 'These milestones wait for each other: {cycle}',
      reason: 'If each needs another to come first, none can ever begin.',
      fix: 'Remove `follows` from the one that came first.',
    },
    example: {
      file: sample.pledge,
      wrong: `    what: 착공
    follows: ▲ground`,
      right: '    what: 착공',
      fills: { received: 'ground', cycle: 'ground → ground' },
    },
  },
  'adjustment-into-cycle': {
    severity: 'error',
    ko: {
      message: '통합된 공약들이 돌고 돕니다: {cycle}',
      reason: '서로에게 통합된 공약은 어디에도 남지 않습니다.',
      fix: '남은 공약에서 merge를 지웁니다.',
    },
    en: {
      message: 'These mergers run in a circle: {cycle}',
      reason: 'Pledges that merge into each other are left nowhere.',
      fix: 'Remove the merger from the pledge that remains.',
    },
    example: {
      file: sample.pledge,
      wrong: `adjustments:
  - kind: merge
    into: [▲1-2]
    before: 시험용 앞
    after: 시험용 뒤
    reason: law
    body: 시험용 시민배심원단
    cite: report / 6쪽`,
      fills: { received: '1-2', cycle: '1-1 → 1-2 → 1-1' },
    },
  },
  'number-zero': {
    severity: 'error',
    ko: {
      message: '여기에는 0을 적을 수 없습니다.',
      reason: '0으로는 나눌 수 없고, 0쪽인 문서는 없습니다.',
      fix: '원문을 다시 확인하고, 원문에 없으면 이 줄을 지웁니다.',
    },
    en: {
      message: 'This number cannot be 0.',
      reason: 'Nothing can be divided by 0, and no document has 0 pages.',
      fix: 'Check the source; if it states no number, remove the line.',
    },
    example: {
      file: sample.source,
      wrong: 'pages: ▲0',
      right: 'pages: 10',
      fills: { received: '0' },
    },
  },
  'money-inexact': {
    severity: 'error',
    ko: {
      message: '원으로 바꾸면 정확히 셀 수 없는 금액입니다: {received} {unit}',
      reason: '9,007조 원이 넘으면 컴퓨터가 1원까지 맞게 더하지 못합니다.',
      fix: '금액과 단위를 원문에서 다시 확인합니다.',
    },
    en: {
      message: 'In won this amount cannot be counted exactly: {received} {unit}',
      reason: 'Beyond 9,007 trillion won, sums are no longer exact to the won.',
      fix: 'Check the amount and the unit in the source.',
    },
    example: {
      file: sample.second,
      wrong: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: ▲90071992548 }`,
      right: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 300 }`,
      fills: { received: '90071992548', unit: '백만원' },
    },
  },
  'money-row-twice': {
    severity: 'error',
    ko: {
      message: '같은 재원 `{received}`이(가) 한 표에 두 번 있습니다.',
      reason: '같은 돈을 두 번 더하게 됩니다.',
      fix: '한 줄로 합치거나, 다른 재원이면 원문의 이름으로 구별합니다.',
    },
    en: {
      message: 'The table has the same source of money twice: `{received}`',
      reason: 'The same money would be counted twice.',
      fix: 'Make it one row; if the sources differ, label them as the document does.',
    },
    example: {
      file: sample.second,
      wrong: `money:
  unit: 백만원
  secured:
    cite: report / 2쪽
    rows:
      - { source: own, label: 시비, amount: 2 }
      - { source: own, label: ▲시비, amount: 3 }`,
      right: `money:
  unit: 백만원
  secured:
    cite: report / 2쪽
    rows:
      - { source: own, label: 시비, amount: 2 }
      - { source: own, label: 구비, amount: 3 }`,
      fills: { received: '시비' },
    },
  },
  'money-columns-overlap': {
    severity: 'error',
    ko: {
      message: '칸 `{received}`이(가) 칸 `{other}`과(와) 겹칩니다.',
      reason: '한 해의 돈이 두 칸에 들어가 두 번 더하게 됩니다.',
      fix: '한 표에는 겹치지 않는 칸만 둡니다.',
    },
    en: {
      message: 'The column `{received}` overlaps the column `{other}`.',
      reason: 'Money of one year would stand in two columns and be counted twice.',
      fix: 'Keep only columns of a table that do not overlap.',
    },
    example: {
      file: sample.pledge,
      wrong: `    total: 100
    columns: { 2022: 50, ▲~2022: 50 }`,
      right: `    total: 100
    columns: { ~2022: 50, 2023: 50 }`,
      fills: { received: '~2022', other: '2022' },
    },
  },
  'status-after-as-of': {
    severity: 'error',
    ko: {
      message: '상태의 기준일 `{received}`이(가) 기록의 기준일({asOf})보다 늦습니다.',
      reason: '기록이 아직 말하지 않는 때의 상태를 알 수는 없습니다.',
      fix: '기록의 asOf를 새 문서의 기준일로 고칩니다.',
    },
    en: {
      message: 'The status of `{received}` is later than the as-of date of the record ({asOf}).',
      reason: 'A record cannot know the status of a time it does not reach.',
      fix: 'Set `asOf` of the record to the date of the new document.',
    },
    example: {
      file: sample.pledge,
      wrong: `status:
  - asOf: ▲2024-07`,
      right: `status:
  - asOf: 2024-06`,
      fills: { received: '2024-07', asOf: '2024-06' },
    },
  },
  'value-beyond-limit': {
    severity: 'error',
    ko: {
      message: '값 {received}이(가) 끝값 {limit}을(를) 넘습니다.',
      reason: '끝값은 그 너머로 갈 수 없다고 적은 값입니다.',
      fix: '값을 확인합니다. 값이 맞으면 limit를 지웁니다.',
    },
    en: {
      message: 'The value {received} goes beyond the limit {limit}.',
      reason: 'A limit is a value that cannot be passed.',
      fix: 'Check the value. If it is right, remove `limit`.',
    },
    example: {
      file: sample.indicator,
      wrong: `limit: { value: 11, cite: report / 8쪽 }
series:
  - when: 2022
    value: 10
    cite: report / 8쪽
  - when: 2023
    value: ▲12`,
      right: `limit: { value: 100, cite: report / 8쪽 }
series:
  - when: 2022
    value: 10
    cite: report / 8쪽
  - when: 2023
    value: 12`,
      fills: { received: '12', limit: 11 },
    },
  },
  'term-overlap': {
    severity: 'error',
    ko: {
      message: '임기의 시작 `{received}`이(가) 다른 임기({other}, {end}까지)와 겹칩니다.',
      reason: '한 지방정부에는 한때에 한 임기만 있습니다.',
      fix: '두 임기의 시작일과 종료일을 확인합니다.',
    },
    en: {
      message: 'The start `{received}` lies within another term ({other}, until {end}).',
      reason: 'A local government has one term at a time.',
      fix: 'Check the start and the end of both terms.',
    },
    example: {
      file: sample.term,
      wrong: 'start: ▲2022-06-29',
      right: 'start: 2022-07-01',
      fills: { received: '2022-06-29', other: '7', end: '2022-06-30' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
