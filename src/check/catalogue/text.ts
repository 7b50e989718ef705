import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const textProblems = {
  'text-empty': {
    severity: 'error',
    ko: {
      message: '글이 비어 있습니다.',
      reason: '빈 글은 사실을 말하지 않습니다.',
      fix: '원문의 글을 적거나 이 줄을 지웁니다.',
    },
    en: {
      message: 'The text is empty.',
      reason: 'Empty text states no fact.',
      fix: 'Write the text of the source, or remove the line.',
    },
    example: {
      file: sample.pledge,
      wrong: "title: ▲''",
      right: 'title: 시험용 공약 하나',
    },
  },
  'text-invisible': {
    severity: 'error',
    ko: {
      message: '눈에 보이지 않는 글자({detail})가 있습니다.',
      reason: '보이지 않는 글자는 찾기와 비교를 어긋나게 합니다.',
      fix: '지우고 다시 적습니다. 다른 프로그램에서 붙여 넣었다면 자주 생깁니다.',
    },
    en: {
      message: 'There is a character that nobody can see ({detail}).',
      reason: 'Invisible characters break searching and comparing.',
      fix: 'Delete and retype it. Pasting from other programs often brings it in.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: 시험용 공약 하나▲\u200b',
      right: 'title: 시험용 공약 하나',
      fills: { detail: 'U+200B' },
    },
  },
  'text-bidi': {
    severity: 'error',
    ko: {
      message: '글의 방향을 뒤집는 글자({detail})가 있습니다.',
      reason: '화면에 보이는 순서와 실제 순서가 달라져 읽는 이를 속일 수 있습니다.',
      fix: '이 글자를 지웁니다.',
    },
    en: {
      message: 'There is a character that turns the direction of writing ({detail}).',
      reason: 'What is shown then differs from what is written, which can deceive readers.',
      fix: 'Delete the character.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: 시험용 공약 하나▲\u202e34',
      right: 'title: 시험용 공약 하나34',
      fills: { detail: 'U+202E' },
    },
  },
  'text-control': {
    severity: 'error',
    ko: {
      message: '글이 아니라 기계에 주는 신호({detail})가 있습니다.',
      reason: '화면과 파일을 깨뜨리거나 다르게 보이게 할 수 있습니다.',
      fix: '이 글자를 지웁니다.',
    },
    en: {
      message:
        'There is a control character ({detail}), which is a signal to a machine and no text.',
      reason: 'It can break pages and files, or make them look different.',
      fix: 'Delete the character.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용▲\u0085 본문입니다.',
      right: '시험용 본문입니다.',
    },
  },
  'text-odd-space': {
    severity: 'error',
    ko: {
      message: '보통 빈칸이 아닌 빈칸이나 줄 나눔({detail})이 있습니다.',
      reason: '눈에는 같아 보여도 다른 글자라서 같은 이름이 다른 이름이 됩니다.',
      fix: '지우고 스페이스 바로 빈칸 하나를 넣습니다. 전각 빈칸(U+3000)은 본문에만 쓸 수 있습니다.',
    },
    en: {
      message: 'A space or line break here is not a plain one ({detail}).',
      reason: 'It looks the same and is another character, which makes two names of one.',
      fix: 'Delete it and type one plain space. A full-width space (U+3000) may stand in a body only.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: 시험용▲\u3000공약',
      right: 'title: 시험용 공약 하나',
    },
  },
  'text-spacing': {
    severity: 'error',
    ko: {
      message: '빈칸이 겹치거나 앞뒤에 남아 있습니다: `{received}`',
      reason: '눈에 띄지 않는 빈칸은 같은 이름을 다른 이름으로 만듭니다.',
      fix: '빈칸을 하나로 줄이고 앞뒤의 빈칸을 지웁니다.',
    },
    en: {
      message: 'Spaces are doubled or left at an end: `{received}`',
      reason: 'A space nobody notices makes two names of one.',
      fix: 'Keep one space between words and none at the ends.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: ▲시험용  공약 하나',
      right: 'title: 시험용 공약 하나',
      fills: { received: '시험용  공약 하나' },
    },
  },
  'text-too-long': {
    severity: 'error',
    ko: {
      message: '글이 {detail}자를 넘습니다.',
      reason: '한 항목에 너무 긴 글은 잘못 붙여 넣은 것일 때가 많습니다.',
      fix: '짧게 줄이고 긴 설명은 본문에 적습니다.',
    },
    en: {
      message: 'The text is longer than {detail} characters.',
      reason: 'Text this long in one key is most often a paste error.',
      fix: 'Shorten it and put long explanations in the body.',
    },
    example: {
      file: sample.pledge,
      wrong: `title: ▲${'가'.repeat(301)}`,
      right: 'title: 시험용 공약 하나',
      fills: { detail: '300' },
    },
  },
  'id-format': {
    severity: 'error',
    ko: {
      message: 'id로 쓸 수 없습니다: `{received}`',
      reason: 'id는 주소가 되므로 어디서나 같은 글자여야 합니다.',
      fix: '영어 소문자와 숫자를 붙임표(-)로 이어 적습니다. 예: 12-7',
    },
    en: {
      message: 'This cannot be an id: `{received}`',
      reason: 'An id becomes an address, so it must be the same letters everywhere.',
      fix: 'Use lower-case letters and digits joined by hyphens, as in 12-7.',
    },
    example: {
      file: sample.departments,
      wrong: `  - id: ▲Planning_2
    name: 시험이과
    cite: report / 1쪽`,
      right: `  - id: planning-2
    name: 시험이과
    cite: report / 1쪽`,
      fills: { received: 'Planning_2' },
    },
  },
  'id-reserved': {
    severity: 'error',
    ko: {
      message: '사이트가 이미 쓰는 이름입니다: `{received}`',
      reason: '이 id의 페이지는 사이트의 다른 페이지를 가립니다.',
      fix: '다른 id를 고릅니다.',
    },
    en: {
      message: 'The site itself uses this name: `{received}`',
      reason: 'A page with this id would hide another page of the site.',
      fix: 'Choose another id.',
    },
    example: {
      file: sample.departments,
      wrong: `  - id: ▲index
    name: 시험지표과
    cite: report / 1쪽`,
      right: `  - id: index-team
    name: 시험지표과
    cite: report / 1쪽`,
      fills: { received: 'index' },
    },
  },
  'link-unsafe': {
    severity: 'error',
    ko: {
      message: '쓸 수 없는 주소입니다: `{received}`',
      reason: '시민이 눌러도 안전한 공개 https 주소만 싣습니다.',
      fix: 'https://로 시작하는 공개 주소를 적습니다.',
    },
    en: {
      message: 'This address cannot be used: `{received}`',
      reason: 'Only public https addresses are safe for citizens to follow.',
      fix: 'Write a public address that starts with https://.',
    },
    example: {
      file: sample.source,
      wrong: 'url: ▲https://example.org@evil.example/',
      right: 'url: https://example.org/',
      fills: { received: 'https://example.org@evil.example/' },
    },
  },
  'link-unstable': {
    severity: 'error',
    ko: {
      message: '오래가지 않는 주소입니다: `{received}`',
      reason: '접속 정보가 든 주소나 줄인 주소는 곧 끊기거나 다른 곳을 가리킵니다.',
      fix: '문서의 원래 주소를 적습니다.',
    },
    en: {
      message: 'This address will not last: `{received}`',
      reason: 'Addresses with session data and short links soon break or point elsewhere.',
      fix: 'Write the original address of the document.',
    },
    example: {
      file: sample.source,
      wrong: 'url: ▲https://bit.ly/abc',
      right: 'url: https://example.org/report.pdf',
      fills: { received: 'https://bit.ly/abc' },
    },
  },
  'citation-format': {
    severity: 'error',
    ko: {
      message: '출처를 읽을 수 없습니다: `{received}`',
      reason: '출처가 있어야 시민이 한 줄씩 확인할 수 있습니다.',
      fix: '`문서id / 그 안의 자리`로 적습니다. 원문의 글이 있으면 `{ at: 문서id / 그 안의 자리, quote: 원문 }`으로 적습니다. 예: paju-pledge-cards / 12-7 · 3 연도별 투자계획',
    },
    en: {
      message: 'The citation cannot be read: `{received}`',
      reason: 'Citizens check each line against its source.',
      fix: 'Write `source-id / place in it`, as in paju-pledge-cards / 12-7 · 3; with printed words `{ at: source-id / place in it, quote: words }`.',
    },
    example: {
      file: sample.pledge,
      wrong: '  cite: ▲report 1쪽',
      right: '  cite: report / 1쪽',
      fills: { received: 'report 1쪽' },
    },
  },
  'citation-missing': {
    severity: 'error',
    ko: {
      message: '출처가 없습니다.',
      reason: '"해당없음"도 원문이 말한 사실이므로 출처가 있어야 합니다.',
      fix: '`cite`에 문서와 자리를 적습니다.',
    },
    en: {
      message: 'There is no citation.',
      reason: '"Not applicable" is a fact the source states, so it needs its source.',
      fix: 'Add `cite` with the document and the place in it.',
    },
    example: {
      file: sample.second,
      wrong: `▲money:
  applicable: false`,
      right: `money:
  applicable: false
  cite: report / 2쪽`,
    },
  },
  'hash-format': {
    severity: 'error',
    ko: {
      message: 'SHA-256이 아닙니다: `{received}`',
      reason: '이 값으로 편집자가 읽은 파일과 같은 파일인지 확인합니다.',
      fix: '소문자 십육진수 64자를 적습니다.',
    },
    en: {
      message: 'This is not a SHA-256: `{received}`',
      reason: 'It proves that a file is the one the editor read.',
      fix: 'Write 64 lower-case hexadecimal digits.',
    },
    example: {
      file: sample.source,
      wrong: 'sha256: ▲ABC123',
      right: 'sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
      fills: { received: 'ABC123' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
