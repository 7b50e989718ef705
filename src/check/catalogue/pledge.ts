import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const pledgeProblems = {
  'pledge-title-twice': {
    severity: 'warning',
    ko: {
      message: '같은 임기에 제목이 같은 공약이 또 있습니다: {first}',
      reason: '같은 공약을 두 번 적었다면 이행률이 틀려집니다.',
      fix: '같은 공약이면 하나를 지우고, 다른 공약이면 제목을 원문대로 구별합니다.',
    },
    en: {
      message: 'Another pledge of this term has the same title: {first}',
      reason: 'A pledge recorded twice makes every rate wrong.',
      fix: 'Remove one if they are the same; otherwise tell them apart as the source does.',
    },
    example: {
      file: sample.second,
      wrong: 'title: ▲시험용 공약하나',
      right: 'title: 시험용 공약 둘',
      fills: { first: 'governments/sample/pledges/8/1-1.md' },
    },
  },
  'pledge-before-term': {
    severity: 'error',
    ko: {
      message: '기준일 `{received}`이(가) 임기 시작({start})보다 앞섭니다.',
      reason: '임기 전의 기록은 이 임기의 이행을 말할 수 없습니다.',
      fix: '기준일이나 임기 폴더를 확인합니다.',
    },
    en: {
      message: 'The as-of date `{received}` is before the start of the term ({start}).',
      reason: 'A record from before the term says nothing about keeping its promises.',
      fix: 'Check the date or the folder of the term.',
    },
    example: {
      file: sample.second,
      wrong: 'asOf: ▲2022-05',
      right: 'asOf: 2024-06',
      fills: { received: '2022-05', start: '2022-07-01' },
    },
  },
  'target-outside-term': {
    severity: 'warning',
    ko: {
      message: '달성연도 `{received}`이(가) 임기({start}~{end})보다 앞서거나 한 해 넘게 늦습니다.',
      reason: '연도를 잘못 옮긴 것일 수 있습니다.',
      fix: '원문의 달성연도를 다시 확인합니다.',
    },
    en: {
      message:
        'The target year `{received}` is before the term ({start}–{end}) or more than a year after it.',
      reason: 'The year may have been copied wrongly.',
      fix: 'Check the target year in the source.',
    },
    example: {
      file: sample.pledge,
      wrong: '  year: ▲2052',
      right: '  year: 2025',
      fills: { received: '2052', start: '2022-07-01', end: '2026-06-30' },
    },
  },
  'term-order': {
    severity: 'error',
    ko: {
      message: '임기의 시작({start})이 끝 `{received}`보다 늦습니다.',
      reason: '거꾸로 된 임기에는 기한이 없습니다.',
      fix: '시작일과 종료일을 확인합니다.',
    },
    en: {
      message: 'The term starts ({start}) after it ends, `{received}`.',
      reason: 'A term that runs backwards has no deadline.',
      fix: 'Check its start and its end.',
    },
    example: {
      file: sample.term,
      wrong: `start: 2022-07-01
end: ▲2020-06-30`,
      right: `start: 2022-07-01
end: 2026-06-30`,
      fills: { start: '2022-07-01', received: '2020-06-30' },
    },
  },
  'milestone-done-future': {
    severity: 'error',
    ko: {
      message: '끝난 일의 때 `{received}`이(가) 기준일({asOf})보다 늦습니다.',
      reason: '아직 오지 않은 일을 이미 한 일로 셀 수 없습니다.',
      fix: 'state를 planned로 바꾸거나 날짜와 기준일을 확인합니다.',
    },
    en: {
      message: 'A finished milestone, `{received}`, is later than the as-of date ({asOf}).',
      reason: 'What has not come yet cannot count as done.',
      fix: 'Set `state` to planned, or check the dates.',
    },
    example: {
      file: sample.pledge,
      wrong: `    when: ▲2024-07
    what: 착공
    state: done`,
      right: `    when: 2023-05
    what: 착공
    state: done`,
      fills: { received: '2024-07', asOf: '2024-06' },
    },
  },
  'milestone-planned-past': {
    severity: 'warning',
    ko: {
      message: '예정된 일의 때 `{received}`이(가) 기준일({asOf})보다 앞섭니다.',
      reason: '이미 지난 예정은 늦어진 일이거나 결과를 적지 않은 일입니다.',
      fix: '원문에서 결과를 확인합니다. 결과가 없으면 그대로 둡니다.',
    },
    en: {
      message: 'A planned milestone, `{received}`, is before the as-of date ({asOf}).',
      reason: 'A plan already past is late, or its outcome was not recorded.',
      fix: 'Look for the outcome in the source. If there is none, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: `    when: ▲2024-05
    what: 완공
    state: planned`,
      right: `    when: 2025-05
    what: 완공
    state: planned`,
      fills: { received: '2024-05', asOf: '2024-06' },
    },
  },
  'milestone-undoes-order': {
    severity: 'error',
    ko: {
      message: '되돌린 일({when})이 되돌려진 일 `{received}`({undone})보다 늦지 않습니다.',
      reason: '앞선 일만 되돌릴 수 있습니다.',
      fix: '두 일의 날짜와 undoes를 확인합니다.',
    },
    en: {
      message: 'The undoing ({when}) is not later than what it undoes, `{received}` ({undone}).',
      reason: 'Only something earlier can be undone.',
      fix: 'Check both dates and `undoes`.',
    },
    example: {
      file: sample.pledge,
      wrong: `    what: 착공
    state: done
    undoes: ▲built`,
      right: `    what: 착공
    state: done`,
      fills: { when: '2023-05', received: 'built', undone: '2025-05' },
    },
  },
  'status-order': {
    severity: 'error',
    ko: {
      message: '상태 이력의 기준일 `{received}`이(가) 앞의 것({previous})보다 늦지 않습니다.',
      reason: '순서가 섞이면 지금의 상태를 잘못 보여 줍니다.',
      fix: '오래된 것부터 차례로 적습니다.',
    },
    en: {
      message: 'The status date `{received}` is not later than the one before ({previous}).',
      reason: 'Out of order, the wrong status would be shown as the latest.',
      fix: 'List them from the oldest to the newest.',
    },
    example: {
      file: sample.pledge,
      wrong: `status:
  - asOf: 2024-06
    value: on-track
    cite: report / 5쪽
  - asOf: ▲2024-06`,
      right: `status:
  - asOf: 2024-05
    value: on-track
    cite: report / 5쪽
  - asOf: 2024-06`,
      fills: { received: '2024-06', previous: '2024-06' },
    },
  },
  'status-completed-unspent': {
    severity: 'warning',
    ko: {
      message: '완료라고 했지만 계획된 예산을 전혀 쓰지 않았습니다.',
      reason: '돈이 드는 공약이 돈 없이 끝났다면 확인이 필요합니다.',
      fix: '상태와 집행금액을 원문에서 다시 확인합니다.',
    },
    en: {
      message: 'The status is completed, yet none of the planned money was spent.',
      reason: 'A pledge that needed money and ended without it deserves a second look.',
      fix: 'Check the status and the spending in the source.',
    },
    example: {
      file: sample.second,
      wrong: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 5 }
  spent: { cite: report / 2쪽, total: 0 }
status:
  - asOf: 2024-06
    value: ▲completed
    cite: report / 5쪽`,
      right: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 5 }
  spent: { cite: report / 2쪽, total: 5 }
status:
  - asOf: 2024-06
    value: completed
    cite: report / 5쪽`,
    },
  },
  'measure-width': {
    severity: 'error',
    ko: {
      message: '값이 {found}개인데 열은 {expected}개입니다.',
      reason: '값이 다른 열로 밀려 잘못 읽힙니다.',
      fix: '열 순서대로 값을 모두 적습니다.',
    },
    en: {
      message: 'There are {found} values for {expected} columns.',
      reason: 'The values would slide into the wrong columns.',
      fix: 'Give one value per column, in order.',
    },
    example: {
      file: sample.pledge,
      wrong: `    columns: [봄, 가을]
    rows:
      - label: 2023
        ▲values: [1, 2, 3]`,
      right: `    columns: [봄, 가을]
    rows:
      - label: 2023
        values: [1, 2]`,
      fills: { found: 3, expected: 2 },
    },
  },
  'measure-mismatch': {
    severity: 'error',
    ko: {
      message: '값을 더하면 {sum}인데 합계는 {stated}입니다.',
      reason: '합이 맞지 않는 표는 어느 숫자가 틀렸는지 알 수 없습니다.',
      fix: '원문과 견주어 고칩니다. 원문이 그렇다면 acknowledged에 적습니다.',
    },
    en: {
      message: 'The values add up to {sum}, the stated total is {stated}.',
      reason: 'When a table does not add up, nobody knows which number is wrong.',
      fix: 'Compare with the source. If the source says so, acknowledge it.',
    },
    example: {
      file: sample.pledge,
      wrong: `        values: [1, 2]
        total: ▲4`,
      right: `        values: [1, 2]
        total: 3`,
      fills: { sum: 3, stated: 4 },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
