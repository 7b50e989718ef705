import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const frontmatterProblems = {
  'frontmatter-missing': {
    severity: 'error',
    ko: {
      message: '첫 줄이 `---`가 아닙니다.',
      reason: '머리말이 없으면 기록의 사실을 읽을 수 없습니다.',
      fix: '파일의 첫 줄을 `---`로 시작합니다. 그 앞에는 빈 줄도 두지 않습니다.',
    },
    en: {
      message: 'The first line is not `---`.',
      reason: 'Without frontmatter the facts of the record cannot be read.',
      fix: 'Start the file with the line `---`, with not even an empty line before it.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲
---
id: 1-1`,
      right: `---
id: 1-1`,
    },
  },
  'frontmatter-unclosed': {
    severity: 'error',
    ko: {
      message: '머리말을 닫는 `---` 줄이 없습니다.',
      reason: '어디까지가 사실이고 어디부터가 본문인지 알 수 없습니다.',
      fix: '머리말이 끝나는 곳에 `---`만 있는 줄을 넣습니다.',
    },
    en: {
      message: 'No line `---` closes the frontmatter.',
      reason: 'There is no telling where the facts end and the text begins.',
      fix: 'Put a line of only `---` where the frontmatter ends.',
    },
    example: {
      file: sample.pledge,
      wrong: `    cite: report / 5쪽

시험용 본문입니다.`,
      right: `    cite: report / 5쪽
---

시험용 본문입니다.`,
    },
  },
  'frontmatter-toml': {
    severity: 'error',
    ko: {
      message: '머리말을 `+++`(TOML)로 시작했습니다.',
      reason: '기록은 YAML만 읽습니다.',
      fix: '`+++`를 `---`로 바꾸고 `키: 값` 모양으로 적습니다.',
    },
    en: {
      message: 'The frontmatter starts with `+++` (TOML).',
      reason: 'Records are read as YAML only.',
      fix: 'Replace `+++` with `---` and write `key: value` lines.',
    },
    example: {
      file: sample.pledge,
      wrong: `▲+++
id: 1-1`,
      right: `---
id: 1-1`,
    },
  },
} as const satisfies Record<string, ProblemEntry>;
