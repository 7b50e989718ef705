import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const indicatorProblems = {
  'framework-total': {
    severity: 'error',
    ko: {
      message: '부문의 수를 더하면 {sum}인데 총수는 `{received}`입니다.',
      reason: '부문별 수와 총수는 같아야 합니다.',
      fix: '원문의 수를 다시 확인합니다.',
    },
    en: {
      message: 'The sectors add up to {sum}, the stated number is `{received}`.',
      reason: 'The sectors must make up the whole.',
      fix: 'Check the numbers in the source.',
    },
    example: {
      file: sample.framework,
      wrong: 'goals: ▲18',
      right: 'goals: 17',
      fills: { sum: 17, received: '18' },
    },
  },
  'series-duplicate': {
    severity: 'error',
    ko: {
      message: '같은 때 `{received}`의 값이 두 번 나옵니다.',
      reason: '한 때의 값은 하나여야 합니다.',
      fix: '하나만 남깁니다.',
    },
    en: {
      message: 'The time `{received}` stands twice in the series.',
      reason: 'One time has one value.',
      fix: 'Keep one of them.',
    },
    example: {
      file: sample.indicator,
      wrong: `  - when: 2023
    value: 10
    cite: report / 8쪽
  - when: ▲2023`,
      right: `  - when: 2022
    value: 10
    cite: report / 8쪽
  - when: 2023`,
      fills: { received: '2023' },
    },
  },
  'series-order': {
    severity: 'error',
    ko: {
      message: '`{received}`의 값이 앞의 것({previous})보다 이릅니다.',
      reason: '순서가 섞이면 늘고 줄어든 것을 거꾸로 읽게 됩니다.',
      fix: '오래된 것부터 차례로 적습니다.',
    },
    en: {
      message: 'The value of `{received}` is earlier than the one before ({previous}).',
      reason: 'Out of order, a rise reads as a fall.',
      fix: 'List them from the oldest to the newest.',
    },
    example: {
      file: sample.indicator,
      wrong: `  - when: ▲2021
    derive: { from: 2023, change: 3 }`,
      right: `  - when: 2024
    derive: { from: 2023, change: 3 }`,
      fills: { received: '2021', previous: '2023' },
    },
  },
  'derive-chained': {
    severity: 'error',
    ko: {
      message: '기준으로 삼은 `{received}`의 값도 계산한 값입니다.',
      reason: '계산한 값에서 다시 계산하면 원문에서 멀어집니다.',
      fix: '원문이 값을 직접 적은 때를 기준으로 삼습니다.',
    },
    en: {
      message: 'The base value of `{received}` is itself computed.',
      reason: 'A value computed from a computed value drifts away from the source.',
      fix: 'Use a time whose value the source states.',
    },
    example: {
      file: sample.indicator,
      wrong: `  - when: 2024
    derive: { from: 2023, change: 3 }
    cite: report / 8쪽
  - when: 2025
    derive: { from: ▲2024, change: 1 }
    cite: report / 8쪽`,
      right: `  - when: 2024
    derive: { from: 2023, change: 3 }
    cite: report / 8쪽
  - when: 2025
    derive: { from: 2023, change: 4 }
    cite: report / 8쪽`,
      fills: { received: '2024' },
    },
  },
  'point-value': {
    severity: 'error',
    ko: {
      message: 'value와 derive 가운데 꼭 하나만 적어야 합니다.',
      reason: '값은 원문이 적었거나 증감에서 계산하거나 둘 중 하나입니다.',
      fix: '하나를 지우거나 적습니다.',
    },
    en: {
      message: 'A point needs either `value` or `derive`, not both and not neither.',
      reason: 'A value is stated by the source or computed from a change.',
      fix: 'Add or remove one.',
    },
    example: {
      file: sample.indicator,
      wrong: `  - ▲when: 2022
    cite: report / 8쪽`,
      right: `  - when: 2022
    value: 10
    cite: report / 8쪽`,
    },
  },
  'indicator-direction-missing': {
    severity: 'error',
    ko: {
      message: '지표에 나은 방향(`direction`)이 없습니다.',
      reason: '방향을 짐작하면 좋아진 것을 나빠졌다고, 나빠진 것을 좋아졌다고 보여 줄 수 있습니다.',
      fix: '커지는 것이 나으면 `direction: up`, 작아지는 것이 나으면 `direction: down`, 크고 작음에 좋고 나쁨이 없으면 `direction: neutral`을 적습니다.',
    },
    en: {
      message: 'The indicator does not say which direction is better (`direction`).',
      reason: 'A guessed direction may show a gain as a loss, or a loss as a gain.',
      fix: 'Write `direction: up` when more is better, `direction: down` when less is better, `direction: neutral` when neither is.',
    },
    example: {
      file: sample.indicator,
      wrong: 'unit: 명',
      right: `unit: 명
direction: up`,
    },
  },
  'gap-measured': {
    severity: 'error',
    ko: {
      message: '값이 없다고 적은 `{received}`에 값도 적혀 있습니다.',
      reason: '한 때의 값이 있으면서 없을 수는 없습니다.',
      fix: '값이 있으면 `gaps`에서, 없으면 `series`에서 지웁니다.',
    },
    en: {
      message: 'There is a value for `{received}`, which is said to have none.',
      reason: 'A value cannot both be there and be missing.',
      fix: 'Remove it from `gaps` if there is a value, from `series` if there is none.',
    },
    example: {
      file: sample.indicator,
      wrong: `gaps:
  - when: ▲2023
    reason: 시험용 까닭`,
      right: `gaps:
  - when: 2021
    reason: 시험용 까닭`,
      fills: { received: '2023' },
    },
  },
  'limit-sign': {
    severity: 'error',
    ko: {
      message: '끝값 `{received}`이(가) 0이거나, 지표의 값과 부호가 다릅니다.',
      reason:
        '진도는 값이 끝값에 얼마나 가까운지로 기준을 낮추므로, 0이나 반대쪽의 끝으로는 셈할 수 없습니다.',
      fix: '값이 갈 수 있는 쪽의 끝을 적거나 `limit`을 지웁니다.',
    },
    en: {
      message: 'The limit `{received}` is zero, or has another sign than the values.',
      reason:
        'Thresholds are lowered by how near a value is to its limit; zero or the other side gives no such measure.',
      fix: 'Write the end that the values can move towards, or remove `limit`.',
    },
    example: {
      file: sample.indicator,
      wrong: 'limit: { value: ▲-100, cite: report / 8쪽 }',
      right: 'limit: { value: 100, cite: report / 8쪽 }',
      fills: { received: '-100' },
    },
  },
  'threshold-range': {
    severity: 'error',
    ko: {
      message: '기준값 `{received}`이(가) -1과 1 사이에 있지 않습니다.',
      reason: '연평균 변화율이나 필요한 변화율에 대한 비는 1을 100%로 적습니다.',
      fix: '1.5%이면 0.015로 적습니다.',
    },
    en: {
      message: 'The threshold `{received}` is not between -1 and 1.',
      reason: 'Rates of change and shares of the required pace are written with 1 for 100 %.',
      fix: 'Write 0.015 for 1.5 %.',
    },
    example: {
      file: sample.thresholds,
      wrong: '    withoutTarget: { substantial: ▲1.5, moderate: 0.005, limited: 0 }',
      right: '    withoutTarget: { substantial: 0.015, moderate: 0.005, limited: 0 }',
      fills: { received: '1.5' },
    },
  },
  'threshold-order': {
    severity: 'error',
    ko: {
      message: '기준값 `{received}`이(가) 바로 위 등급의 {above}보다 작지 않습니다.',
      reason:
        '기준은 뚜렷한 진전, 보통 진전, 더딘 진전의 차례로 작아져야 등급이 하나로 정해집니다.',
      fix: '출처를 보고 세 기준값을 고칩니다.',
    },
    en: {
      message: 'The threshold `{received}` is not below {above}, the one of the grade above.',
      reason: 'Only thresholds that fall from substantial to moderate to limited give one grade.',
      fix: 'Correct the three thresholds as their source states them.',
    },
    example: {
      file: sample.thresholds,
      wrong: '    withTarget: { substantial: 0.95, moderate: ▲0.95, limited: 0 }',
      right: '    withTarget: { substantial: 0.95, moderate: 0.6, limited: 0 }',
      fills: { received: '0.95', above: 0.95 },
    },
  },
  'threshold-year': {
    severity: 'error',
    ko: {
      message: '기준의 해 `{received}`이(가) 앞 기준의 {previous}보다 늦지 않습니다.',
      reason: '한 해에 두 기준이 있으면 어느 것으로 판정했는지 알 수 없습니다.',
      fix: '이른 해부터 차례로 적고, 한 해에는 하나만 둡니다.',
    },
    en: {
      message: 'The year `{received}` is not after {previous}, the year of the entry before.',
      reason: 'With two entries for a year nobody can tell which one judged.',
      fix: 'List them from the earliest year on, one for each year.',
    },
    example: {
      file: sample.thresholds,
      wrong: `  - from: ▲2015
    withoutTarget: { substantial: 0.02,`,
      right: `  - from: 2021
    withoutTarget: { substantial: 0.02,`,
      fills: { received: '2015', previous: 2015 },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
