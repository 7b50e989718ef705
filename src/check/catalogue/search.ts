import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const searchProblems = {
  'synonym-twice': {
    severity: 'error',
    ko: {
      message: '시민의 말 `{received}`이(가) 두 번 적혔습니다. 먼저 적은 곳: {first}',
      reason: '한 말의 뜻이 두 곳에 나뉘면 하나를 고칠 때 다른 하나가 남습니다.',
      fix: '한 곳으로 합칩니다.',
    },
    en: {
      message: 'The word `{received}` is listed twice. First place: {first}',
      reason: 'A word explained in two places is corrected in one and forgotten in the other.',
      fix: 'Put both into one entry.',
    },
    example: {
      file: sample.search,
      wrong: `synonyms:
  - words: [약속]
    means: [공약]
  - words: [▲약속]
    means: [공약]`,
      right: `synonyms:
  - words: [약속]
    means: [공약]`,
      fills: { received: '약속', first: 'synonyms[0].words[0]' },
    },
  },
  'synonym-unfound': {
    severity: 'warning',
    ko: {
      message: '`{received}`은(는) 어느 기록에도 없는 말입니다.',
      reason: '기록에 없는 말로 이어 주면 아무것도 찾지 못합니다.',
      fix: '기록에 적힌 그대로 고치거나 지웁니다.',
    },
    en: {
      message: 'No record says `{received}`.',
      reason: 'A word that stands nowhere finds nothing.',
      fix: 'Write it as the records do, or remove it.',
    },
    example: {
      file: sample.search,
      wrong: '    means: [공약, ▲없는말]',
      right: '    means: [공약]',
      fills: { received: '없는말' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
