import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const numberProblems = {
  'number-expected': {
    severity: 'error',
    ko: {
      message: '숫자가 아닙니다: `{received}`',
      reason: '숫자가 아니면 더하거나 견줄 수 없습니다.',
      fix: '아라비아 숫자로만 적습니다. 원문에 없으면 항목째 지웁니다.',
    },
    en: {
      message: 'This is not a number: `{received}`',
      reason: 'What is not a number cannot be added or compared.',
      fix: 'Write digits only, or remove the key when the source states none.',
    },
    example: {
      file: sample.pledge,
      wrong: '    columns: { 2023: ▲백 }',
      right: '    columns: { 2023: 100 }',
      fills: { received: '백' },
    },
  },
  'number-comma': {
    severity: 'error',
    ko: {
      message: '숫자에 쉼표가 있습니다: `{received}`',
      reason:
        '쉼표는 나라마다 뜻이 달라 숫자를 바꿀 수 있습니다. 화면에는 쉼표를 넣어 보여 줍니다.',
      fix: '쉼표 없이 적습니다.',
    },
    en: {
      message: 'The number holds commas: `{received}`',
      reason: 'A comma means different things in different places. The site adds its own.',
      fix: 'Write the number without commas.',
    },
    example: {
      file: sample.pledge,
      wrong: `    total: ▲1,000
    columns: { 2023: 1000 }`,
      right: `    total: 1000
    columns: { 2023: 1000 }`,
      fills: { received: '1,000' },
    },
  },
  'number-full-width': {
    severity: 'error',
    ko: {
      message: '전각 숫자입니다: `{received}`',
      reason: '전각 숫자는 계산할 수 없고 찾아지지 않습니다.',
      fix: '반각 숫자로 적습니다.',
    },
    en: {
      message: 'These digits are full-width: `{received}`',
      reason: 'Full-width digits can neither be computed nor found.',
      fix: 'Write plain digits.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲１００',
      right: '    total: 100',
      fills: { received: '１００' },
    },
  },
  'number-sign': {
    severity: 'error',
    ko: {
      message: '음수를 다른 기호로 적었습니다: `{received}`',
      reason: '괄호나 긴 빼기표는 음수로 읽히지 않습니다.',
      fix: '숫자 앞에 보통 빼기표(-)를 붙입니다.',
    },
    en: {
      message: 'The negative number uses another sign: `{received}`',
      reason: 'Brackets and long minus signs are not read as negative.',
      fix: 'Put a plain hyphen-minus (-) before the digits.',
    },
    example: {
      file: sample.indicator,
      wrong: `  - when: 2022
    value: ▲(10)`,
      right: `  - when: 2022
    value: -10`,
      fills: { received: '(10)' },
    },
  },
  'number-leading-zero': {
    severity: 'error',
    ko: {
      message: '숫자가 0으로 시작합니다: `{received}`',
      reason: '앞의 0은 다른 진법이나 잘못 나뉜 숫자의 표시일 수 있습니다.',
      fix: '앞의 0을 지웁니다.',
    },
    en: {
      message: 'The number starts with a zero: `{received}`',
      reason: 'A leading zero may mean another base or a number cut in two.',
      fix: 'Remove the leading zero.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲0100',
      right: '    total: 100',
      fills: { received: '0100' },
    },
  },
  'number-with-unit': {
    severity: 'error',
    ko: {
      message: '숫자에 단위가 붙어 있습니다: `{received}`',
      reason: '단위는 unit 항목에 한 번만 적어야 섞이지 않습니다.',
      fix: '숫자만 적고 단위는 unit에 적습니다.',
    },
    en: {
      message: 'A unit is attached to the number: `{received}`',
      reason: 'The unit stands once, under `unit`, so that units never mix.',
      fix: 'Write the number alone and the unit under `unit`.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲100백만원',
      right: '    total: 100',
      fills: { received: '100백만원' },
    },
  },
  'number-notation': {
    severity: 'error',
    ko: {
      message: '보통 십진수가 아닙니다: `{received}`',
      reason: '0x1F, 1e3, 1_000 같은 표기는 읽는 이마다 다르게 읽습니다.',
      fix: '보통 숫자로 풀어 적습니다.',
    },
    en: {
      message: 'This is not a plain decimal number: `{received}`',
      reason: 'Notations such as 0x1F, 1e3 or 1_000 are read differently by different readers.',
      fix: 'Write the number out in plain digits.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲1e2',
      right: '    total: 100',
      fills: { received: '1e2' },
    },
  },
  'number-not-whole': {
    severity: 'error',
    ko: {
      message: '정수가 아닙니다: `{received}`',
      reason: '이 항목은 정수로만 더해집니다.',
      fix: '소수점 없이 적습니다. 단위를 더 작게 잡아야 할 수도 있습니다.',
    },
    en: {
      message: 'This is not a whole number: `{received}`',
      reason: 'This fact is added in whole numbers only.',
      fix: 'Write it without a fraction; a smaller unit may be needed.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲100.5',
      right: '    total: 100',
      fills: { received: '100.5' },
    },
  },
  'number-too-large': {
    severity: 'error',
    ko: {
      message: '너무 큰 숫자입니다: `{received}`',
      reason: '이 크기의 숫자는 끝자리가 바뀔 수 있습니다.',
      fix: '자릿수를 다시 확인하거나 더 큰 단위로 적습니다.',
    },
    en: {
      message: 'The number is too large: `{received}`',
      reason: 'The last digits of a number of this size may change.',
      fix: 'Check the digits, or use a larger unit.',
    },
    example: {
      file: sample.pledge,
      wrong: '    total: ▲12345678901234567890',
      right: '    total: 100',
      fills: { received: '12345678901234567890' },
    },
  },
  'number-negative': {
    severity: 'error',
    ko: {
      message: '수는 0보다 작을 수 없습니다: `{received}`',
      reason: '개수와 쪽수는 음수가 없습니다.',
      fix: '원문의 수를 다시 확인합니다.',
    },
    en: {
      message: 'A count cannot be below zero: `{received}`',
      reason: 'There is no negative number of things or pages.',
      fix: 'Check the number in the source.',
    },
    example: {
      file: sample.source,
      wrong: 'pages: ▲-10',
      right: 'pages: 10',
      fills: { received: '-10' },
    },
  },
  'sdg-goal-range': {
    severity: 'error',
    ko: {
      message: '지속가능발전목표 번호는 1에서 17까지입니다: `{received}`',
      reason: '없는 목표에는 기록을 이을 수 없습니다.',
      fix: '1에서 17 사이의 번호를 적습니다.',
    },
    en: {
      message: 'Sustainable development goals run from 1 to 17: `{received}`',
      reason: 'A record cannot be linked to a goal that does not exist.',
      fix: 'Write a number from 1 to 17.',
    },
    example: {
      file: sample.award,
      wrong: '  - { goal: ▲18, mappedBy: editor }',
      right: '  - { goal: 16, mappedBy: editor }',
      fills: { received: '18' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
