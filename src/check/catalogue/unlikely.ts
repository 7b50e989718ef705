import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

/** What can be, but seldom is: worth a second look, never a reason to stop. */
export const unlikelyProblems = {
  'share-range': {
    severity: 'warning',
    ko: {
      message: '전체 가운데의 비율인데 0과 100 사이가 아닙니다: `{received}`',
      reason: '일부가 전체보다 크거나 0보다 작을 수는 없으니, 잘못 옮긴 것일 수 있습니다.',
      fix: '원문을 다시 확인합니다. 원문이 그렇다면 그대로 둡니다.',
    },
    en: {
      message: 'A share of a whole lies outside 0 to 100: `{received}`',
      reason: 'A part is not larger than the whole, so it may have been copied wrongly.',
      fix: 'Check the source. If it says so, leave it.',
    },
    example: {
      file: sample.term,
      wrong: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 1
    rates:
      - { formula: completion, percent: ▲418.0 }
areas:`,
      right: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 1
    rates:
      - { formula: completion, percent: 41.80 }
areas:`,
      fills: { received: '418.0' },
    },
  },
  'date-far-from-term': {
    severity: 'warning',
    ko: {
      message: '`{received}`은(는) 임기({start}~{end})에서 여덟 해 넘게 떨어져 있습니다.',
      reason: '연도를 잘못 옮긴 것일 수 있습니다.',
      fix: '원문의 연도를 다시 확인합니다. 맞으면 그대로 둡니다.',
    },
    en: {
      message: '`{received}` is more than eight years outside the term ({start}–{end}).',
      reason: 'The year may have been copied wrongly.',
      fix: 'Check the year in the source. If it is right, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: '    when: ▲2013-05',
      right: '    when: 2023-05',
      fills: { received: '2013-05', start: '2022-07-01', end: '2026-06-30' },
    },
  },
  'milestone-ends-later': {
    severity: 'warning',
    ko: {
      message: '끝난 일인데 기간 `{received}`이(가) 기준일({asOf}) 뒤까지 이어집니다.',
      reason: '다 끝난 일이면 끝이 기준일보다 늦을 수 없습니다.',
      fix: '끝나지 않았으면 planned로 바꾸거나, 이어지는 일이면 끝을 열어 둡니다. 예: 2024-01/..',
    },
    en: {
      message: 'A finished milestone, `{received}`, goes on after the as-of date ({asOf}).',
      reason: 'What is wholly done cannot end later than the record knows.',
      fix: 'Set `state` to planned, or leave the end open if it goes on, as in 2024-01/..',
    },
    example: {
      file: sample.pledge,
      wrong: '    when: ▲2023-05/2024-12',
      right: '    when: 2023-05/2024-06',
      fills: { received: '2023-05/2024-12', asOf: '2024-06' },
    },
  },
  'announced-over-total': {
    severity: 'warning',
    ko: {
      message: '발표한 공약은 {pledges}건인데 그 가운데 {received}건이라고 적혀 있습니다.',
      reason: '일부가 전체보다 많을 수는 없으니, 잘못 옮긴 것일 수 있습니다.',
      fix: '원문의 두 숫자를 다시 확인합니다. 원문이 그렇다면 note에 적고 그대로 둡니다.',
    },
    en: {
      message: 'Of {pledges} pledges announced, {received} are counted.',
      reason: 'A part is not larger than the whole, so it may have been copied wrongly.',
      fix: 'Check both numbers in the source. If it says so, add a `note` and leave them.',
    },
    example: {
      file: sample.term,
      wrong: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 83
    completed: ▲102
areas:`,
      right: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 244
    completed: 102
areas:`,
      fills: { received: '102', pledges: 83 },
    },
  },
  'announced-area-unknown': {
    severity: 'warning',
    ko: {
      message: '발표한 분야 `{received}`이(가) 임기의 분야에 없습니다.',
      reason: '이름이 다르면 분야별 발표를 기록과 견줄 수 없습니다.',
      fix: '분야의 이름을 확인합니다. 원문이 정말 다르게 적었으면 그대로 둡니다.',
    },
    en: {
      message: 'The announced area `{received}` is none of the areas of the term.',
      reason: 'Under another name it cannot be compared with the records.',
      fix: 'Check the name of the area. If the source really says so, leave it.',
    },
    example: {
      file: sample.term,
      wrong: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 1
    byArea: [{ name: ▲시험 분아, pledges: 1 }]
areas:`,
      right: `announced:
  - asOf: 2024-06
    cite: report / 1쪽
    pledges: 1
    byArea: [{ name: 시험 분야, pledges: 1 }]
areas:`,
      fills: { received: '시험 분아' },
    },
  },
  'money-all-negative': {
    severity: 'warning',
    ko: {
      message: '표의 금액이 모두 0보다 작습니다.',
      reason: '줄어든 돈만 있는 표는 드뭅니다. △가 빼기라는 뜻이 아닐 수 있습니다.',
      fix: '원문의 부호를 다시 확인합니다. 맞으면 그대로 둡니다.',
    },
    en: {
      message: 'Every amount of the table is below 0.',
      reason: 'A table of nothing but cuts is rare; the mark may not have meant minus.',
      fix: 'Check the signs in the source. If they are right, leave them.',
    },
    example: {
      file: sample.pledge,
      wrong: `  ▲spent:
    cite: report / 2쪽
    total: -100
    columns: { 2023: -100 }`,
      right: `  spent:
    cite: report / 2쪽
    total: 100
    columns: { 2023: 100 }`,
    },
  },
  'money-unlikely': {
    severity: 'warning',
    ko: {
      message: '{won}조 원이 넘는 금액입니다: {received} {unit}',
      reason: '가장 큰 지방정부의 한 해 예산보다 큽니다. 단위를 잘못 옮긴 것일 수 있습니다.',
      fix: '원문의 단위와 금액을 다시 확인합니다. 맞으면 그대로 둡니다.',
    },
    en: {
      message: 'This is more than {won} trillion won: {received} {unit}',
      reason: 'No local government spends as much in a year; the unit may be wrong.',
      fix: 'Check the unit and the amount in the source. If they are right, leave them.',
    },
    example: {
      file: sample.second,
      wrong: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: ▲300000000 }`,
      right: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 300 }`,
      fills: { received: '300000000', unit: '백만원', won: 50 },
    },
  },
  'money-spent-later': {
    severity: 'warning',
    ko: {
      message: '기준일({asOf}) 뒤인 {year}년에 집행한 금액이 있습니다: {received}',
      reason: '아직 오지 않은 해의 돈은 쓸 수 없으니, 계획을 집행으로 옮겼을 수 있습니다.',
      fix: '집행 칸의 연도와 기록의 기준일을 확인합니다. 원문이 그렇다면 그대로 둡니다.',
    },
    en: {
      message: 'Money is said to be spent in {year}, after the as-of date ({asOf}): {received}',
      reason: 'The money of a year that has not come cannot have been spent; it may be a plan.',
      fix: 'Check the year of the column and the as-of date of the record. If the source says so, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: '    columns: { 2025: ▲100 }',
      right: '    columns: { 2023: 100 }',
      fills: { received: '100', year: 2025, asOf: '2024-06' },
    },
  },
  'term-length': {
    severity: 'warning',
    ko: {
      message: '임기가 다섯 해를 넘습니다({start}~{received}).',
      reason: '지방자치단체장의 임기는 네 해입니다.',
      fix: '시작일과 종료일을 확인합니다.',
    },
    en: {
      message: 'The term is longer than five years ({start}–{received}).',
      reason: 'Heads of local governments are elected for four years.',
      fix: 'Check its start and its end.',
    },
    example: {
      file: sample.term,
      wrong: 'end: ▲2036-06-30',
      right: 'end: 2026-06-30',
      fills: { received: '2036-06-30', start: '2022-07-01' },
    },
  },
  'record-newer': {
    severity: 'warning',
    ko: {
      message: '`{received}`은(는) 사이트의 기준일({asOf})보다 늦습니다.',
      reason: '사이트가 "오늘"이라고 하는 날 뒤의 기록은 읽는 이를 헷갈리게 합니다.',
      fix: 'site.yaml의 asOf를 새 기준일로 고치거나 날짜를 확인합니다.',
    },
    en: {
      message: '`{received}` is later than the as-of date of the site ({asOf}).',
      reason: 'A record from after the day that the site calls today confuses its readers.',
      fix: 'Move `asOf` in site.yaml to the new date, or check this date.',
    },
    example: {
      file: sample.award,
      wrong: 'date: ▲2025-02-20',
      right: 'date: 2023-02-20',
      fills: { received: '2025-02-20', asOf: '2024-12' },
    },
  },
  'text-too-short': {
    severity: 'warning',
    ko: {
      message: '설명이 너무 짧습니다: `{received}`',
      reason: '글자 하나로는 다른 사람이 까닭을 알 수 없습니다.',
      fix: '무엇을 왜 그렇게 보았는지 한 문장으로 적습니다.',
    },
    en: {
      message: 'This explanation is too short: `{received}`',
      reason: 'One letter tells nobody the reason.',
      fix: 'Say in a sentence what was seen and why.',
    },
    example: {
      file: sample.source,
      wrong: 'reading: ▲음',
      right: 'reading: 시험용으로 지어낸 문서입니다.',
      fills: { received: '음' },
    },
  },
  'item-twice': {
    severity: 'warning',
    ko: {
      message: '목록에 `{received}`이(가) 두 번 있습니다.',
      reason: '두 번 적으면 두 번 세거나 두 번 보여 줍니다.',
      fix: '하나를 지우거나, 다른 것을 적으려 했는지 확인합니다.',
    },
    en: {
      message: 'The list has `{received}` twice.',
      reason: 'What is listed twice is counted or shown twice.',
      fix: 'Remove one, or check whether another was meant.',
    },
    example: {
      file: sample.pledge,
      wrong: 'places: [center, ▲center]',
      right: 'places: [center]',
      fills: { received: 'center' },
    },
  },
  'citation-page-beyond': {
    severity: 'warning',
    ko: {
      message: '{page}쪽을 가리키는데 문서 `{source}`은(는) {pages}쪽입니다.',
      reason: '없는 쪽을 가리키는 사실은 확인할 수 없습니다.',
      fix: '쪽을 확인합니다. 문서가 쪽 번호를 다르게 매겼으면 그대로 둡니다.',
    },
    en: {
      message: 'Page {page} is cited, but the source `{source}` has {pages} pages.',
      reason: 'A fact on a page that does not exist cannot be checked.',
      fix: 'Check the page. If the document numbers its pages otherwise, leave it.',
    },
    example: {
      file: sample.pledge,
      wrong: '    cite: ▲report / 50쪽',
      right: '    cite: report / 5쪽',
      fills: { received: 'report / 50쪽', page: 50, source: 'report', pages: 10 },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
