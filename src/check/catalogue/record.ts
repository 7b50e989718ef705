import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const recordProblems = {
  'key-missing': {
    severity: 'error',
    ko: {
      message: '꼭 있어야 할 항목 `{key}`이(가) 없습니다.',
      reason: '이 항목이 없으면 기록을 보여 줄 수 없습니다.',
      fix: '원문을 보고 `{key}`을(를) 적습니다.',
    },
    en: {
      message: 'The required key `{key}` is missing.',
      reason: 'Without it the record cannot be shown.',
      fix: 'Add `{key}` as the source states it.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲target:
  text: 완공`,
      right: `target:
  year: 2025
  text: 완공`,
      fills: { key: 'year' },
    },
  },
  'key-unknown': {
    severity: 'error',
    ko: {
      message: '모르는 항목 이름입니다: `{received}`',
      reason: '이름을 잘못 적은 항목은 화면에 나오지 않고 사라집니다.',
      fix: '항목 이름을 고치거나 지웁니다.',
    },
    en: {
      message: 'This key is not known: `{received}`',
      reason: 'A fact under a misspelt key would be lost.',
      fix: 'Correct the key or remove it.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲suporting: [planning]',
      right: 'supporting: [planning]',
      fills: { received: 'suporting' },
    },
  },
  'value-empty': {
    severity: 'error',
    ko: {
      message: '값이 비어 있습니다.',
      reason: '빈 값은 0도 "없음"도 아닙니다. 원문에 없는 사실은 항목째 적지 않습니다.',
      fix: '값을 적거나, 원문에 없으면 이 줄을 지웁니다.',
    },
    en: {
      message: 'The value is empty.',
      reason:
        'An empty value is neither zero nor "none". A fact the source does not state is left out.',
      fix: 'Write the value, or remove the line when the source does not state it.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲title:',
      right: 'title: 시험용 공약 하나',
    },
  },
  'value-null-word': {
    severity: 'error',
    ko: {
      message: '`{received}`은(는) 값이 아니라 "비어 있음"을 뜻하는 표시입니다.',
      reason: '원문에 없는 사실은 표시를 남기지 않고 항목째 적지 않습니다.',
      fix: '원문의 값을 적거나 이 줄을 지웁니다.',
    },
    en: {
      message: '`{received}` is no value but a sign for "nothing".',
      reason: 'A fact the source does not state is left out, key and all.',
      fix: 'Write the value of the source, or remove the line.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: ▲~',
      right: 'title: 시험용 공약 하나',
      fills: { received: '~' },
    },
  },
  'value-shape': {
    severity: 'error',
    ko: {
      message: '이 항목에 맞지 않는 모양입니다: `{received}`',
      reason: '글, 목록, 묶음 가운데 항목마다 정해진 모양이 있습니다.',
      fix: '다른 기록의 같은 항목이 어떤 모양인지 보고 고칩니다.',
    },
    en: {
      message: 'The value has the wrong shape for this key: `{received}`',
      reason: 'Each key takes either text, a list or a mapping.',
      fix: 'See how another record writes this key.',
    },
    example: {
      file: sample.pledge,
      wrong: 'places: ▲center',
      right: 'places: [center]',
      fills: { received: 'center' },
    },
  },
  'value-choice': {
    severity: 'error',
    ko: {
      message: '`{received}`은(는) 고를 수 있는 값이 아닙니다.',
      reason: '정해진 값만 세고 걸러 볼 수 있습니다.',
      fix: '다음 가운데 하나를 적습니다: {choices}',
    },
    en: {
      message: '`{received}` is not one of the possible values.',
      reason: 'Only fixed values can be counted and filtered.',
      fix: 'Write one of: {choices}',
    },
    example: {
      file: sample.pledge,
      wrong: '    value: ▲on-trak',
      right: '    value: on-track',
      fills: {
        received: 'on-trak',
        choices:
          'completed, completed-continuing, on-track, partial, on-hold, dropped, not-started, not-assessed, unratable',
      },
    },
  },
  'flag-expected': {
    severity: 'error',
    ko: {
      message: '`{received}` 대신 true 또는 false를 적어야 합니다.',
      reason: 'yes, no, on, off는 프로그램마다 다르게 읽습니다.',
      fix: 'true 또는 false로 적습니다.',
    },
    en: {
      message: 'true or false is expected instead of `{received}`.',
      reason: 'Programs disagree about yes, no, on and off.',
      fix: 'Write true or false.',
    },
    example: {
      file: sample.site,
      wrong: 'officialBanner: ▲no',
      right: 'officialBanner: false',
      fills: { received: 'no' },
    },
  },
  'list-too-short': {
    severity: 'error',
    ko: {
      message: '목록에 적어도 {least}개가 있어야 합니다.',
      reason: '비거나 모자란 목록은 사실을 말하지 않습니다.',
      fix: '빠진 것을 적습니다.',
    },
    en: {
      message: 'The list needs at least {least}.',
      reason: 'An empty or short list states no fact.',
      fix: 'Add what is missing.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲sources: []',
      right: `sources:
  - report / 1쪽`,
      fills: { least: 1 },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
