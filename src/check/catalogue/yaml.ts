import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const yamlProblems = {
  'yaml-syntax': {
    severity: 'error',
    ko: {
      message: 'YAML 문법에 맞지 않습니다: `{received}`',
      reason: '이 파일에 적힌 사실을 하나도 읽을 수 없습니다.',
      fix: '이 줄과 바로 윗줄의 들여쓰기와 따옴표를 확인합니다.',
    },
    en: {
      message: 'This is not valid YAML: `{received}`',
      reason: 'None of the facts in this file can be read.',
      fix: 'Check the indentation and the quotes of this line and the line above.',
    },
    example: {
      file: sample.pledge,
      wrong: `    total: 100
   ▲columns: { 2023: 100 }`,
      right: `    total: 100
    columns: { 2023: 100 }`,
      fills: { received: 'columns: { 2023: 100 }' },
    },
  },
  'yaml-colon-in-value': {
    severity: 'error',
    ko: {
      message: '값 안에 콜론과 빈칸이 또 있습니다: `{received}`',
      reason: 'YAML은 콜론 뒤에 빈칸이 오면 새 키로 읽습니다.',
      fix: "값 전체를 따옴표로 감쌉니다. 예: title: '공약: 도서관'",
    },
    en: {
      message: 'The value holds another colon and space: `{received}`',
      reason: 'YAML reads a colon followed by a space as a new key.',
      fix: "Put the whole value in quotes, as in title: 'Pledge: library'.",
    },
    example: {
      file: sample.pledge,
      wrong: 'title: ▲공약: 도서관',
      right: "title: '공약: 도서관'",
      fills: { received: 'title: 공약: 도서관' },
    },
  },
  'yaml-colon-space': {
    severity: 'error',
    ko: {
      message: '키의 콜론 뒤에 빈칸이 없습니다: `{received}`',
      reason: '빈칸이 없으면 YAML이 키로 읽지 않아 값이 사라집니다.',
      fix: '콜론 뒤에 빈칸을 하나 넣습니다. 예: title: 도서관',
    },
    en: {
      message: 'There is no space after the colon of this key: `{received}`',
      reason: 'Without the space YAML does not read a key, and the value is lost.',
      fix: 'Put one space after the colon, as in title: Library.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲title:시험용 공약 하나',
      right: 'title: 시험용 공약 하나',
      fills: { received: 'title:시험용 공약 하나' },
    },
  },
  'yaml-full-width-colon': {
    severity: 'error',
    ko: {
      message: '키 뒤에 전각 콜론(：)을 썼습니다: `{received}`',
      reason: 'YAML은 전각 콜론을 구분 기호로 읽지 않아 값이 사라집니다.',
      fix: '반각 콜론과 빈칸으로 바꿉니다. 예: title: 도서관',
    },
    en: {
      message: 'The key is followed by a full-width colon (：): `{received}`',
      reason: 'YAML does not read it as a separator, and the value is lost.',
      fix: 'Use a plain colon and a space, as in title: Library.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲title： 시험용 공약 하나',
      right: 'title: 시험용 공약 하나',
      fills: { received: 'title： 시험용 공약 하나' },
    },
  },
  'yaml-comment': {
    severity: 'error',
    ko: {
      message: '값 뒤의 `{received}` 부분이 주석으로 사라집니다.',
      reason: 'YAML은 빈칸 뒤의 #부터를 버리므로 원문이 조용히 잘립니다.',
      fix: '값이면 전체를 따옴표로 감싸고, 주석이면 윗줄로 옮깁니다.',
    },
    en: {
      message: 'The part `{received}` after the value is dropped as a comment.',
      reason: 'YAML throws away everything from a # after a space, so the text is cut silently.',
      fix: 'If it belongs to the value, quote the whole value; if it is a comment, move it to the line above.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: 서울 ▲#1 공약',
      right: "title: '서울 #1 공약'",
      fills: { received: '#1 공약' },
    },
  },
  'yaml-duplicate-key': {
    severity: 'error',
    ko: {
      message: '같은 키 `{received}`이(가) 한 곳에 두 번 나옵니다.',
      reason: '둘 가운데 어느 값이 맞는지 알 수 없습니다.',
      fix: '하나만 남깁니다.',
    },
    en: {
      message: 'The key `{received}` stands twice in one place.',
      reason: 'There is no telling which of the two values is right.',
      fix: 'Keep one of them.',
    },
    example: {
      file: sample.pledge,
      wrong: `title: 시험용 공약 하나
▲title: 시험용 다른 제목`,
      right: 'title: 시험용 공약 하나',
      fills: { received: 'title' },
    },
  },
  'yaml-alias': {
    severity: 'error',
    ko: {
      message: '값이 & 또는 *로 시작합니다: `{received}`',
      reason: 'YAML은 이것을 다른 곳을 가리키는 표시로 읽습니다. 기록에는 쓰지 않습니다.',
      fix: '글이면 따옴표로 감싸고, 되풀이되는 값이면 다시 적습니다.',
    },
    en: {
      message: 'The value starts with & or *: `{received}`',
      reason: 'YAML reads this as a pointer to another place. Records do not use pointers.',
      fix: 'If it is text, quote it; if it is a repeated value, write it again.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: ▲*강조* 공약',
      right: "title: '*강조* 공약'",
      fills: { received: '*강조*' },
    },
  },
  'yaml-tag': {
    severity: 'error',
    ko: {
      message: '값이 !로 시작합니다: `{received}`',
      reason: 'YAML은 이것을 자료형 표시로 읽습니다. 기록에는 쓰지 않습니다.',
      fix: '값 전체를 따옴표로 감쌉니다.',
    },
    en: {
      message: 'The value starts with !: `{received}`',
      reason: 'YAML reads this as a type tag. Records do not use tags.',
      fix: 'Put the whole value in quotes.',
    },
    example: {
      file: sample.pledge,
      wrong: 'title: ▲!중요 공약',
      right: "title: '!중요 공약'",
      fills: { received: '!' },
    },
  },
  'yaml-complex-key': {
    severity: 'error',
    ko: {
      message: '키가 글이 아닙니다: `{received}`',
      reason: '목록이나 묶음은 키가 될 수 없습니다.',
      fix: '키를 한 낱말로 적고 콜론과 빈칸, 값을 씁니다.',
    },
    en: {
      message: 'The key is not text: `{received}`',
      reason: 'A list or a mapping cannot be a key.',
      fix: 'Write the key as one word, then a colon, a space and the value.',
    },
    example: {
      file: sample.pledge,
      wrong: `title: 시험용 공약 하나
▲? 열쇠
: 값`,
      right: 'title: 시험용 공약 하나',
      fills: { received: '?' },
    },
  },
  'yaml-reserved-key': {
    severity: 'error',
    ko: {
      message: '쓸 수 없는 키입니다: `{received}`',
      reason: '프로그램이 스스로 쓰는 이름이라 값이 사라질 수 있습니다.',
      fix: '이 키를 지웁니다.',
    },
    en: {
      message: 'This key cannot be used: `{received}`',
      reason: 'Programs use this name themselves, so the value could be lost.',
      fix: 'Remove the key.',
    },
    example: {
      file: sample.pledge,
      wrong: `title: 시험용 공약 하나
▲__proto__: 값`,
      right: 'title: 시험용 공약 하나',
      fills: { received: '__proto__' },
    },
  },
  'yaml-tab': {
    severity: 'error',
    ko: {
      message: '탭으로 들여썼습니다.',
      reason: '탭의 너비는 정해져 있지 않아 YAML이 받아들이지 않습니다.',
      fix: '탭을 빈칸 두 개로 바꿉니다.',
    },
    en: {
      message: 'This line is indented with a tab.',
      reason: 'A tab has no fixed width, so YAML refuses it.',
      fix: 'Replace the tab with two spaces.',
    },
    example: {
      file: sample.pledge,
      wrong: 'target:\n▲\tyear: 2025',
      right: `target:
  year: 2025`,
    },
  },
  'yaml-odd-space': {
    severity: 'error',
    ko: {
      message: '보통 빈칸이 아닌 빈칸(전각 빈칸 등)이 있습니다: `{received}`',
      reason: '눈에는 같아 보여도 YAML은 빈칸으로 읽지 않습니다.',
      fix: '지우고 스페이스 바로 다시 넣습니다.',
    },
    en: {
      message: 'A space here is not a plain space (it may be full-width): `{received}`',
      reason: 'It looks the same, but YAML does not read it as a space.',
      fix: 'Delete it and type a space with the space bar.',
    },
    example: {
      file: sample.pledge,
      wrong: 'target:\n▲\u00a0 year: 2025',
      right: `target:
  year: 2025`,
      fills: { received: '\u00a0 year' },
    },
  },
  'yaml-dash': {
    severity: 'error',
    ko: {
      message: '따옴표가 없는 `-`입니다: `{received}`',
      reason: '따옴표가 없으면 YAML은 `-`를 목록의 시작으로 읽습니다.',
      fix: "원문에 `-`로 적힌 칸이면 '-'로 적고, 빈칸이면 그 키를 지웁니다.",
    },
    en: {
      message: 'A `-` without quotes: `{received}`',
      reason: 'Without quotes YAML reads `-` as the beginning of a list.',
      fix: "Where the source prints `-`, write '-'; where the cell is blank, delete the key.",
    },
    example: {
      file: sample.award,
      wrong: 'prize: ▲-',
      right: "prize: '-'",
      fills: { received: 'prize: -' },
    },
  },
  'yaml-bracket': {
    severity: 'error',
    ko: {
      message: '값이 대괄호나 중괄호로 시작합니다: `{received}`',
      reason: 'YAML은 이것을 목록이나 묶음으로 읽습니다.',
      fix: "값 전체를 따옴표로 감쌉니다. 예: title: '[신규] 도서관'",
    },
    en: {
      message: 'The value starts with a bracket or a brace: `{received}`',
      reason: 'YAML reads this as a list or a mapping.',
      fix: "Put the whole value in quotes, as in title: '[New] Library'.",
    },
    example: {
      file: sample.pledge,
      wrong: 'title: [신규] ▲도서관',
      right: "title: '[신규] 도서관'",
      fills: { received: 'title: [신규] 도서관' },
    },
  },
  'yaml-quote': {
    severity: 'error',
    ko: {
      message: '따옴표나 특별한 기호로 시작한 값이 바르게 끝나지 않습니다: `{received}`',
      reason: 'YAML에서 따옴표와 @ ` % > | 기호는 값의 처음에서 특별한 뜻을 가집니다.',
      fix: '값 전체를 따옴표로 감싸고, 안에 든 따옴표와 다른 종류를 씁니다.',
    },
    en: {
      message: 'A value that starts with a quote or a special sign does not end well: `{received}`',
      reason: 'Quotes and the signs @ ` % > | have a special meaning at the start of a YAML value.',
      fix: 'Quote the whole value, using the other kind of quote than the ones inside.',
    },
    example: {
      file: sample.pledge,
      wrong: "title: '청년' ▲지원",
      right: `title: "'청년' 지원"`,
      fills: { received: "title: '청년' 지원" },
    },
  },
  'yaml-documents': {
    severity: 'error',
    ko: {
      message: '한 파일에 문서를 둘 이상 적었습니다: `{received}`',
      reason: '파일 하나는 기록 하나입니다. 뒤의 문서는 읽히지 않습니다.',
      fix: '기록마다 파일을 나누거나 이 줄을 지웁니다.',
    },
    en: {
      message: 'One file holds more than one document: `{received}`',
      reason: 'One file is one record. Further documents would not be read.',
      fix: 'Split the records into files, or remove this line.',
    },
    example: {
      file: sample.source,
      wrong: `▲---
licence: not-stated`,
      right: 'licence: not-stated',
      fills: { received: '---' },
    },
  },
  'yaml-depth': {
    severity: 'error',
    ko: {
      message: '목록이나 묶음이 40겹을 넘습니다.',
      reason: '기록은 몇 겹이면 충분합니다. 잘못 붙여 넣었거나 해로운 파일입니다.',
      fix: '파일을 다시 확인합니다.',
    },
    en: {
      message: 'Lists or mappings are nested more than 40 deep.',
      reason: 'A record needs a few levels. This is a paste error or a harmful file.',
      fix: 'Look at the file again.',
    },
    example: {
      file: sample.source,
      wrong: `pages: ${'['.repeat(40)}▲[`,
      right: 'pages: 10',
    },
  },
  'yaml-not-mapping': {
    severity: 'error',
    ko: {
      message: '파일이 `키: 값`의 묶음이 아닙니다.',
      reason: '기록은 키와 값으로 적습니다.',
      fix: '첫 줄부터 `키: 값` 모양으로 적습니다.',
    },
    en: {
      message: 'The file is not a set of `key: value` lines.',
      reason: 'A record is written as keys and values.',
      fix: 'Write `key: value` from the first line on.',
    },
    example: {
      file: sample.search,
      wrong: `▲- words: [약속]
  means: [공약]`,
      right: `synonyms:
  - words: [약속]
    means: [공약]`,
    },
  },
} as const satisfies Record<string, ProblemEntry>;
