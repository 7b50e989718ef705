import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const dateProblems = {
  'date-expected': {
    severity: 'error',
    ko: {
      message: '날짜가 아닙니다: `{received}`',
      reason: '날짜가 아니면 늦었는지 이루었는지 셀 수 없습니다.',
      fix: '2024, 2024-05, 2024-05-31 또는 기간 2024-01/2024-06처럼 원문이 적은 만큼만 적습니다.',
    },
    en: {
      message: 'This is not a date: `{received}`',
      reason: 'Without a date nothing can be called late or on time.',
      fix: 'Write 2024, 2024-05, 2024-05-31 or a period 2024-01/2024-06, as exact as the source.',
    },
    example: {
      file: sample.pledge,
      wrong: `asOf: ▲지난봄
target:`,
      right: `asOf: 2024-06
target:`,
      fills: { received: '지난봄' },
    },
  },
  'date-format': {
    severity: 'error',
    ko: {
      message: '날짜 모양이 다릅니다: `{received}`',
      reason: '모양이 섞이면 월과 일을 바꾸어 읽게 됩니다.',
      fix: '연-월-일 순서로 두 자리씩 적습니다. 예: 2024-05-31',
    },
    en: {
      message: 'The date is written in another form: `{received}`',
      reason: 'Mixed forms make readers swap month and day.',
      fix: 'Write year-month-day with two digits each, as in 2024-05-31.',
    },
    example: {
      file: sample.pledge,
      wrong: `asOf: ▲2024. 6. 30.
target:`,
      right: `asOf: 2024-06-30
target:`,
      fills: { received: '2024. 6. 30.' },
    },
  },
  'date-with-time': {
    severity: 'error',
    ko: {
      message: '날짜에 시각이 붙어 있습니다: `{received}`',
      reason: '시각은 시간대에 따라 날짜를 하루 바꿀 수 있습니다.',
      fix: '한국 날짜만 적습니다.',
    },
    en: {
      message: 'The date carries a time: `{received}`',
      reason: 'A time can shift the date by a day between time zones.',
      fix: 'Write the date in Korea only.',
    },
    example: {
      file: sample.pledge,
      wrong: `asOf: ▲2024-06-30T23:30:00
target:`,
      right: `asOf: 2024-06-30
target:`,
      fills: { received: '2024-06-30T23:30:00' },
    },
  },
  'date-impossible': {
    severity: 'error',
    ko: {
      message: '달력에 없는 날입니다: `{received}`',
      reason: '없는 날을 그대로 두면 다른 날로 바뀌어 보일 수 있습니다.',
      fix: '원문의 날짜를 다시 확인합니다.',
    },
    en: {
      message: 'No such day exists: `{received}`',
      reason: 'A day that does not exist could turn into another day.',
      fix: 'Check the date in the source.',
    },
    example: {
      file: sample.pledge,
      wrong: '    when: ▲2023-02-29',
      right: '    when: 2023-02-28',
      fills: { received: '2023-02-29' },
    },
  },
  'date-year-range': {
    severity: 'error',
    ko: {
      message: '연도가 1990년에서 2100년 사이가 아닙니다: `{received}`',
      reason: '지방자치 기록의 범위를 벗어난 연도는 잘못 적은 것입니다.',
      fix: '네 자리 연도를 다시 확인합니다.',
    },
    en: {
      message: 'The year is not between 1990 and 2100: `{received}`',
      reason: 'A year outside the age of local self-government is a slip.',
      fix: 'Check the four digits of the year.',
    },
    example: {
      file: sample.pledge,
      wrong: '    when: ▲0203-05',
      right: '    when: 2023-05',
      fills: { received: '0203-05' },
    },
  },
  'date-order': {
    severity: 'error',
    ko: {
      message: '기간의 처음이 끝보다 늦습니다: {detail}',
      reason: '거꾸로 된 기간은 순서를 말할 수 없습니다.',
      fix: '처음과 끝을 확인합니다.',
    },
    en: {
      message: 'The period starts after it ends: {detail}',
      reason: 'A period that runs backwards has no place in a timeline.',
      fix: 'Check its start and its end.',
    },
    example: {
      file: sample.pledge,
      wrong: '    when: ▲2023-05/2023-02',
      right: '    when: 2023-02/2023-05',
      fills: { detail: '2023-05 > 2023-02' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
