import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const linkProblems = {
  'link-inside-missing': {
    severity: 'error',
    ko: {
      message: '사이트에 없는 주소로 가는 링크입니다: `{received}`',
      reason: '누르면 아무것도 없는 링크는 글을 믿지 못하게 합니다.',
      fix: '주소를 확인합니다. 페이지의 주소는 /로 시작하고 /로 끝납니다.',
    },
    en: {
      message: 'This link leads to no page of the site: `{received}`',
      reason: 'A link to nothing makes readers doubt the text around it.',
      fix: 'Check the address. The address of a page starts and ends with /.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 ▲[링크](/sample/8/pledges/1-7/)',
      right: '시험용 [링크](/sample/8/pledges/1-1/)',
      fills: { received: '/sample/8/pledges/1-7/' },
    },
  },
  'link-anchor-missing': {
    severity: 'error',
    ko: {
      message: '없는 자리로 가는 링크입니다: `{received}`',
      reason: '누르면 찾던 곳이 아니라 페이지의 맨 앞이 나옵니다.',
      fix: '글에 있는 제목의 자리를 적거나 # 뒤를 지웁니다.',
    },
    en: {
      message: 'This link leads to no place of the page: `{received}`',
      reason: 'It would open the page at its top instead of the place that was meant.',
      fix: 'Name a heading of the text, or remove what follows the #.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 ▲[링크](#없는-자리)',
      right: '시험용 [링크](/sample/)',
      fills: { received: '#없는-자리' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
