import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const moneyProblems = {
  'money-parts-total': {
    severity: 'error',
    ko: {
      message: '부분을 더하면 {sum}인데 합계는 {stated}입니다. 차이는 {difference}{unit}입니다.',
      reason: '합이 맞지 않는 표는 어느 숫자가 틀렸는지 알 수 없습니다.',
      fix: '원문과 견주어 고칩니다. 원문이 그렇다면 acknowledged에 이 문제와 항목 `{field}`을(를) 적습니다.',
    },
    en: {
      message:
        'The parts add up to {sum}, the stated total is {stated}: a difference of {difference} {unit}.',
      reason: 'When a table does not add up, nobody knows which number is wrong.',
      fix: 'Compare with the source. If the source says so, list this problem and the field `{field}` under `acknowledged`.',
    },
    example: {
      file: sample.pledge,
      wrong: `    total: ▲101
    columns: { 2023: 100 }`,
      right: `    total: 100
    columns: { 2023: 100 }`,
      fills: { sum: 100, stated: 101, difference: 1, unit: '백만원', field: 'money.spent.total' },
    },
  },
  'money-printed': {
    severity: 'error',
    ko: {
      message: '적힌 그대로의 말 ‘{received}’은(는) 옆의 금액 {amount}을(를) 뜻하지 않습니다.',
      reason: '독자는 두 값을 나란히 보고, 어느 쪽이 원문인지 알 수 없습니다.',
      fix: '원문의 말과 단위를 다시 보고 amount, unit, printed 가운데 틀린 것을 고칩니다. ‘595억원’은 마지막 자리에서 반올림한 금액까지, ‘약·여·이상’은 그 말만큼 넓게 받아들입니다.',
    },
    en: {
      message: 'The printed words ‘{received}’ do not mean the amount beside them, {amount}.',
      reason: 'Readers see both and cannot tell which one the source prints.',
      fix: 'Look at the words and the unit of the source again and correct `amount`, `unit` or `printed`. Words may be rounded at their last digit, and as wide as they say (about, some, or more).',
    },
    example: {
      file: sample.award,
      wrong: `prize: { amount: 27, unit: 백만원, printed: ▲2억7천만원 }`,
      right: `prize: { amount: 270, unit: 백만원, printed: 2억7천만원 }`,
      fills: { received: '2억7천만원', amount: '27백만원' },
    },
  },
  'money-twice': {
    severity: 'error',
    ko: {
      message: '재정 표가 공약과 사업 양쪽에 있습니다.',
      reason: '같은 돈을 두 번 더하게 됩니다.',
      fix: '공약의 money나 사업의 money 가운데 한쪽에만 적습니다.',
    },
    en: {
      message: 'The pledge and its projects both have money tables.',
      reason: 'The same money would be counted twice.',
      fix: 'Keep money either on the pledge or on its projects.',
    },
    example: {
      file: sample.second,
      wrong: `▲money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 5 }
projects:
  - id: one
    title: 시험용 사업 하나
    money:
      unit: 백만원
      planTotal: { cite: report / 2쪽, current: 5 }
  - id: two
    title: 시험용 사업 둘`,
      right: `projects:
  - id: one
    title: 시험용 사업 하나
    money:
      unit: 백만원
      planTotal: { cite: report / 2쪽, current: 5 }
  - id: two
    title: 시험용 사업 둘`,
    },
  },
  'money-column': {
    severity: 'error',
    ko: {
      message: '재정 표의 칸 이름이 아닙니다: `{received}`',
      reason: '칸의 때를 알아야 연도별로 더할 수 있습니다.',
      fix: '2023 같은 연도, ~2022, prior, after-term, unplaced 가운데 하나를 적습니다.',
    },
    en: {
      message: 'This is no column of a money table: `{received}`',
      reason: 'Amounts are added by year, so each column needs its time.',
      fix: 'Use a year such as 2023, or ~2022, prior, after-term or unplaced.',
    },
    example: {
      file: sample.pledge,
      wrong: '    columns: { ▲23년: 100 }',
      right: '    columns: { 2023: 100 }',
      fills: { received: '23년' },
    },
  },
  'money-unit-missing': {
    severity: 'error',
    ko: {
      message: '재정 표에 단위가 없습니다.',
      reason: '백만원과 천원은 천 배 차이입니다. 단위를 짐작하지 않습니다.',
      fix: '표에 적힌 단위를 unit에 적습니다.',
    },
    en: {
      message: 'The money tables have no unit.',
      reason: 'A million and a thousand won differ a thousandfold. No unit is guessed.',
      fix: 'Write the unit of the table under `unit`.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲money:
  plan:`,
      right: `money:
  unit: 백만원
  plan:`,
    },
  },
  'money-empty': {
    severity: 'error',
    ko: {
      message: 'money에 표가 하나도 없습니다.',
      reason: '빈 재정 항목은 0원인지 모르는 것인지 말하지 않습니다.',
      fix: '원문의 표를 적거나, 원문이 "해당없음"이라 했으면 applicable: false와 cite를 적거나, money를 지웁니다.',
    },
    en: {
      message: '`money` holds no table.',
      reason: 'Empty money says neither zero nor unknown.',
      fix: 'Add a table of the source; or `applicable: false` with `cite` if the source says "not applicable"; or remove `money`.',
    },
    example: {
      file: sample.second,
      wrong: `▲money:
  unit: 백만원`,
      right: `money:
  unit: 백만원
  planTotal: { cite: report / 2쪽, current: 5 }`,
    },
  },
  'money-not-applicable': {
    severity: 'error',
    ko: {
      message: '"해당없음"이라고 적고 재정 표도 적었습니다.',
      reason: '둘은 함께 참일 수 없습니다.',
      fix: 'applicable을 지우거나 표를 지웁니다.',
    },
    en: {
      message: 'Money is marked "not applicable" and yet has tables.',
      reason: 'Both cannot be true.',
      fix: 'Remove `applicable` or the tables.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲money:
  applicable: false
  cite: report / 2쪽
  unit: 백만원`,
      right: `money:
  unit: 백만원`,
    },
  },
} as const satisfies Record<string, ProblemEntry>;
