import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

const fivePages = ['sections:', ...[1, 2, 3, 4, 5].map((page) => `  - place: ${page}쪽`)].join(
  '\n',
);

export const quoteProblems = {
  'place-twice': {
    severity: 'error',
    ko: {
      message: '같은 자리를 두 가지로 적었습니다: `{received}`, `{first}`',
      reason:
        '문서 페이지에는 자리마다 주소가 하나씩 있고, 띄어쓰기와 부호만 다른 두 자리는 같은 주소가 됩니다.',
      fix: '한 가지로 적습니다. 서로 다른 자리면 다른 낱말로 적습니다.',
    },
    en: {
      message: 'One place is written in two ways: `{received}`, `{first}`',
      reason:
        'Each place has one address on the page of its document; two that differ in spaces and signs alone would share it.',
      fix: 'Write both alike; where they are two places, tell them apart by words.',
    },
    example: {
      file: sample.pledge,
      wrong: '  cite: ▲report / (1쪽)',
      right: '  cite: report / 1쪽',
      fills: { received: '(1쪽)', first: '1쪽' },
    },
  },
  'place-outside-sections': {
    severity: 'error',
    ko: {
      message: '`{source}`의 항목에 없는 자리입니다: `{received}`',
      reason:
        '문서의 모든 항목이 sections에 적혀 있어야 무엇을 옮기고 무엇을 뺐는지 셀 수 있습니다.',
      fix: '자리를 항목의 제목으로 시작하거나, sources/{source}.yaml의 sections에 항목을 더합니다.',
    },
    en: {
      message: '`{received}` is in no section of `{source}`.',
      reason:
        'What was taken from a document and what was left out can only be counted when all its sections are listed.',
      fix: 'Begin the place with the title of a section, or add the section to sources/{source}.yaml.',
    },
    example: {
      file: sample.pledge,
      wrong: '  cite: ▲report / 부록',
      right: '  cite: report / 1쪽',
      fills: { received: '부록', source: 'report' },
    },
  },
  'section-unanswered': {
    severity: 'error',
    ko: {
      message: '인용한 기록도, 옮기지 않은 까닭도 없는 항목입니다: `{received}`',
      reason: '읽는 사람은 빠진 항목이 없었던 것인지 옮기지 않은 것인지 알 수 없습니다.',
      fix: '이 항목을 인용한 기록을 더하거나, leftOut에 옮기지 않은 까닭을 적습니다.',
    },
    en: {
      message: 'No record cites the section `{received}`, and nothing says why.',
      reason: 'A reader cannot tell what was left out from what was never there.',
      fix: 'Add a record that cites it, or say in `leftOut` why it was left out.',
    },
    example: {
      file: sample.source,
      wrong: `${fivePages}
  - place: ▲부록`,
      right: `${fivePages}
  - place: 부록
    leftOut: 시험용 직원 교육 일정이어서 옮기지 않았습니다.`,
      fills: { received: '부록' },
    },
  },
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
  'quote-cut': {
    severity: 'error',
    ko: {
      message: '쉼표에서 끊긴 인용문입니다: `{received}`',
      reason: '중괄호 안에서는 쉼표가 항목을 나눕니다.',
      fix: '인용문을 따옴표로 감쌉니다.',
    },
    en: {
      message: 'A comma ended the quote: `{received}`',
      reason: 'Within braces a comma separates one key from the next.',
      fix: 'Put the quote in quotation marks.',
    },
    example: {
      file: sample.pledge,
      wrong: '    cite: { at: report / 5쪽, quote: ▲1, 2 }',
      right: '    cite: report / 5쪽',
      fills: { received: '1' },
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
  'quote-not-compared': {
    severity: 'error',
    ko: {
      message: '문서와 대조하지 않은 인용문입니다: `{received}`',
      reason:
        '인용문은 문서의 글과 한 글자씩 대조한 뒤에 싣습니다. quotes.lock.json에 이 인용문이 없습니다.',
      fix: '문서가 있는 폴더로 `npm run quotes -- --documents 폴더`를 돌리고, 바뀐 quotes.lock.json을 함께 올립니다.',
    },
    en: {
      message: 'This quote was not compared with its document: `{received}`',
      reason:
        'A quote is published after it was compared letter by letter; quotes.lock.json does not hold this one.',
      fix: 'Run `npm run quotes -- --documents DIR` with the folder of documents, and commit the changed quotes.lock.json.',
    },
    example: {
      file: sample.pledge,
      wrong: `    cite: { at: report / 5쪽, quote: ▲'300' }`,
      fills: { received: '300' },
    },
  },
  'quote-document-changed': {
    severity: 'error',
    ko: {
      message: '이 문서의 파일은 인용문을 대조한 파일이 아닙니다.',
      reason:
        'quotes.lock.json에 적힌 SHA-256과 다릅니다. 문서가 바뀌면 인용문도 다시 대조해야 합니다.',
      fix: '새 문서가 있는 폴더로 `npm run quotes -- --documents 폴더`를 돌리고, 바뀐 quotes.lock.json을 함께 올립니다.',
    },
    en: {
      message: 'The quotes were compared with another file than this one.',
      reason:
        'The SHA-256 in quotes.lock.json differs; when a document changes, its quotes are compared again.',
      fix: 'Run `npm run quotes -- --documents DIR` with the folder of the new document, and commit the changed quotes.lock.json.',
    },
    example: {
      file: sample.source,
      wrong: 'sha256: ▲1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
    },
  },
  'quote-unchecked': {
    severity: 'warning',
    ko: {
      message: '이 문서에서 옮긴 인용문 {quotes}개를 대조할 파일이 없습니다.',
      reason:
        '`sha256`이 없는 문서의 인용문은 아무도 글자대로 대조하지 않았습니다. 문서 페이지에도 그렇게 나옵니다.',
      fix: '문서나 그 글을 파일로 남기고, 그 파일의 SHA-256을 `sha256`에 적은 뒤 `npm run quotes`를 돌립니다.',
    },
    en: {
      message: 'There is no file to compare {quotes} quotes of this document with.',
      reason:
        'Nobody compared the quotes of a document without `sha256` letter by letter; its page says so.',
      fix: 'Keep the document or its text as a file, write its SHA-256 as `sha256`, and run `npm run quotes`.',
    },
    example: { file: sample.source, fills: { quotes: 1 } },
  },
} as const satisfies Record<string, ProblemEntry>;
