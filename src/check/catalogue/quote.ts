import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const quoteProblems = {
  'quote-form': {
    severity: 'error',
    ko: {
      message: '인용문을 읽을 수 없습니다: `{received}`',
      reason: '인용문은 원문의 글 한 줄이거나, 그런 글의 목록입니다.',
      fix: '`quote: 원문` 또는 `quote: [칸의 머리글, 칸]`으로 적습니다.',
    },
    en: {
      message: 'The quote cannot be read: `{received}`',
      reason: 'A quote is one line of the document, or a list of such lines.',
      fix: 'Write `quote: words`, or `quote: [heading of the cell, cell]`.',
    },
    example: {
      file: sample.pledge,
      wrong: `    cite:
      at: report / 5쪽
      ▲quote: { 칸: 300 }`,
      right: '    cite: report / 5쪽',
      fills: { received: '{…}' },
    },
  },
  'quote-empty': {
    severity: 'error',
    ko: {
      message: '인용문이 비어 있습니다.',
      reason: '빈 인용문으로는 원문을 찾을 수 없습니다.',
      fix: '원문의 글을 그대로 옮깁니다. 옮길 글이 없으면 `cite: 문서id / 그 안의 자리`로만 적습니다.',
    },
    en: {
      message: 'The quote is empty.',
      reason: 'Nobody finds a place in a document by an empty quote.',
      fix: 'Copy the words of the document; where there are none, write only `cite: source-id / place in it`.',
    },
    example: {
      file: sample.pledge,
      wrong: "    cite: { at: report / 5쪽, quote: ▲'' }",
      right: '    cite: report / 5쪽',
    },
  },
  'quote-long': {
    severity: 'error',
    ko: {
      message: '인용문 하나가 {detail}자를 넘습니다.',
      reason: '사실이 담긴 가장 짧은 글만 옮깁니다. 문단을 옮기면 문서를 베낀 것이 됩니다.',
      fix: '이름·날짜·숫자나 칸 하나만 남깁니다. 표의 칸은 머리글과 나누어 목록으로 적습니다.',
    },
    en: {
      message: 'A piece of the quote is longer than {detail} characters.',
      reason: 'Only the shortest run that holds the fact is quoted; a paragraph would be a copy.',
      fix: 'Keep the name, date, figure or cell; write the cells of a table as a list with their headings.',
    },
    example: {
      file: sample.pledge,
      wrong: `    cite: { at: report / 5쪽, quote: ▲${'시험용 인용문 '.repeat(9).trim()} }`,
      right: '    cite: report / 5쪽',
      fills: { detail: '60' },
    },
  },
  'quote-many': {
    severity: 'error',
    ko: {
      message: '한 인용에 글이 {detail}개를 넘습니다.',
      reason: '표를 통째로 옮긴 것입니다. 사실 하나에는 칸 하나와 그 머리글이면 됩니다.',
      fix: '사실마다 인용을 나눕니다.',
    },
    en: {
      message: 'One citation quotes more than {detail} pieces.',
      reason: 'That copies the table; one fact needs its cell and the headings of the cell.',
      fix: 'Give each fact a citation of its own.',
    },
    example: {
      file: sample.pledge,
      wrong: '    cite: { at: report / 5쪽, ▲quote: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] }',
      right: '    cite: report / 5쪽',
      fills: { detail: '12' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
