import { sample } from './example.ts';
import type { ProblemEntry } from './words.ts';

export const pageProblems = {
  'body-html': {
    severity: 'error',
    ko: {
      message: '본문에 HTML 태그가 있습니다: `{received}`',
      reason: 'HTML은 페이지의 모양과 안전을 깨뜨릴 수 있습니다.',
      fix: '마크다운으로 적습니다. 글자로 보이려면 백틱(`)으로 감쌉니다.',
    },
    en: {
      message: 'The text holds an HTML tag: `{received}`',
      reason: 'HTML can break the look and the safety of a page.',
      fix: 'Use Markdown. To show the tag as text, put it in backticks (`).',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 ▲<br>본문입니다.',
      right: '시험용 본문입니다.',
      fills: { received: '<br>' },
    },
  },
  'body-script': {
    severity: 'error',
    ko: {
      message: '본문에 스크립트가 있습니다: `{received}`',
      reason: '스크립트는 읽는 이의 브라우저에서 무엇이든 할 수 있습니다.',
      fix: '지웁니다.',
    },
    en: {
      message: 'The text holds a script: `{received}`',
      reason: 'A script can do anything in the reader’s browser.',
      fix: 'Remove it.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲<script>alert(1)</script>',
      fills: { received: '<script>alert(1)</script>' },
    },
  },
  'body-link': {
    severity: 'error',
    ko: {
      message: '쓸 수 없는 링크입니다: `{received}`',
      reason: '시민이 눌러도 안전한 https 주소와 사이트 안 주소만 싣습니다.',
      fix: 'https:// 주소나 /로 시작하는 사이트 안 주소, #로 시작하는 자리를 적습니다.',
    },
    en: {
      message: 'This link cannot be used: `{received}`',
      reason: 'Only https addresses and addresses within the site are safe to follow.',
      fix: 'Use https://, an address within the site that starts with /, or a place that starts with #.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 ▲[링크](javascript:alert(1))',
      right: '시험용 [링크](https://example.org/)',
      fills: { received: 'javascript:alert(1)' },
    },
  },
  'body-image': {
    severity: 'error',
    ko: {
      message: '본문에 그림을 넣을 수 없습니다: `{received}`',
      reason: '그림에는 출처와 이용 조건과 설명 글이 함께 있어야 합니다.',
      fix: '공약이면 attachments에 적고, 본문에서는 지웁니다.',
    },
    en: {
      message: 'The text cannot hold an image: `{received}`',
      reason: 'An image needs its source, its licence and a description.',
      fix: 'For a pledge, list it under `attachments`; remove it from the text.',
    },
    example: {
      file: sample.pledge,
      wrong: '시험용 ▲![그림](https://example.org/a.png)',
      fills: { received: 'https://example.org/a.png' },
    },
  },
  'body-heading': {
    severity: 'error',
    ko: {
      message: '본문에 가장 큰 제목(#)이 있습니다: `{received}`',
      reason: '가장 큰 제목은 기록의 제목 하나뿐이어야 화면 낭독기가 길을 찾습니다.',
      fix: '##부터 씁니다.',
    },
    en: {
      message: 'The text holds a first-level heading (#): `{received}`',
      reason: 'Screen readers rely on one first-level heading: the title of the record.',
      fix: 'Start with ##.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲# 시험용 제목',
      right: '## 시험용 제목',
      fills: { received: '시험용 제목' },
    },
  },
  'body-depth': {
    severity: 'error',
    ko: {
      message: '목록이나 인용이나 강조나 괄호가 너무 깊습니다: `{received}`',
      reason: '너무 깊은 글은 읽을 수 없고, 사이트를 만드는 일을 멈추게 할 수 있습니다.',
      fix: '겹을 줄이거나 글을 나눕니다.',
    },
    en: {
      message: 'Lists, quotes, emphasis or brackets are nested too deep: `{received}`',
      reason: 'Text this deep cannot be read, and it can bring the build to a halt.',
      fix: 'Use fewer levels, or split the text.',
    },
    example: {
      file: sample.pledge,
      wrong: '▲> > > > > > > > > > > > > 시험용',
      right: '> 시험용',
      fills: { received: '> > > > > > > > > > > > >' },
    },
  },
  'page-syntax': {
    severity: 'error',
    ko: {
      message: '페이지를 읽을 수 없습니다: {detail}',
      reason: 'MDX는 <와 {를 코드의 시작으로 읽습니다.',
      fix: '글자로 쓰려면 앞에 \\를 붙이거나 백틱(`)으로 감쌉니다.',
    },
    en: {
      message: 'The page cannot be read: {detail}',
      reason: 'MDX reads < and { as the start of code.',
      fix: 'To show them as text, put a \\ before them or use backticks (`).',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<!-- 글 -->',
      right: '시험용 \\<!-- 글 --\\>',
    },
  },
  'page-code': {
    severity: 'error',
    ko: {
      message: '페이지에 import나 export가 있습니다: `{received}`',
      reason:
        '안내 글은 프로그램이 될 수 없습니다. 실행되지 않으므로 적은 뜻이 이루어지지 않습니다.',
      fix: '지웁니다.',
    },
    en: {
      message: 'The page holds an import or export: `{received}`',
      reason: 'A page cannot be a program. It is never run, so what was meant would not happen.',
      fix: 'Remove it.',
    },
    example: {
      file: sample.page,
      wrong: "▲import fs from 'node:fs'",
      fills: { received: "import fs from 'node:fs'" },
    },
  },
  'page-expression': {
    severity: 'error',
    ko: {
      message: '페이지에 중괄호 코드가 있습니다: `{received}`',
      reason:
        '안내 글은 프로그램이 될 수 없습니다. 실행되지 않으므로 적은 뜻이 이루어지지 않습니다.',
      fix: '지우거나, 글자로 보이려면 \\{ 로 적습니다.',
    },
    en: {
      message: 'The page holds code in braces: `{received}`',
      reason: 'A page cannot be a program. It is never run, so what was meant would not happen.',
      fix: 'Remove it, or write \\{ to show a brace.',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲{1 + 1}',
      right: '시험용 \\{1 + 1\\}',
      fills: { received: '{1 + 1}' },
    },
  },
  'page-component': {
    severity: 'error',
    ko: {
      message: '페이지에 허락하지 않은 요소가 있습니다: `{received}`',
      reason: '허락한 요소만 안전하고 어디서나 같게 보입니다.',
      fix: '마크다운으로 적거나 지웁니다. 쓸 수 있는 요소: {choices}',
    },
    en: {
      message: 'The page holds an element that is not allowed: `{received}`',
      reason: 'Only allowed elements are safe and look the same everywhere.',
      fix: 'Use Markdown, or remove it. Elements that exist: {choices}',
    },
    example: {
      file: sample.page,
      wrong: '▲<Chart id="x" />',
      fills: { received: '<Chart>', choices: 'Figure, Records, Formula, Corrections' },
    },
  },
  'page-too-long': {
    severity: 'error',
    ko: {
      message: '페이지가 {length}자입니다. {longest}자까지 쓸 수 있습니다.',
      reason: '너무 긴 글은 읽기 어렵고, 사이트를 만드는 일을 멈추게 할 수 있습니다.',
      fix: '페이지를 둘로 나눕니다.',
    },
    en: {
      message: 'The page has {length} characters; {longest} are allowed.',
      reason: 'Text this long is hard to read, and it can bring the build to a halt.',
      fix: 'Split it into two pages.',
    },
    example: {
      file: sample.page,
      fills: { length: 20_002, longest: 20_000 },
    },
  },
  'page-signs': {
    severity: 'error',
    ko: {
      message: '같은 기호가 너무 많습니다: `{received}`',
      reason: '이런 글은 읽을 수 없고, 사이트를 만드는 일을 멈추게 할 수 있습니다.',
      fix: '기호를 줄이거나 지웁니다.',
    },
    en: {
      message: 'The page holds too many of the same sign: `{received}`',
      reason: 'Text like this cannot be read, and it can bring the build to a halt.',
      fix: 'Use fewer of them, or remove them.',
    },
    example: {
      file: sample.page,
      fills: { received: '!-' },
    },
  },
  'page-element': {
    severity: 'error',
    ko: {
      message: '페이지에 쓸 수 없는 마크다운입니다: `{received}`',
      reason: '허락한 것만 안전하고 어디서나 같게 보입니다.',
      fix: '문단, 제목(##–####), 목록, 표, 인용, 코드, 링크로 적습니다.',
    },
    en: {
      message: 'This form of Markdown cannot be used on a page: `{received}`',
      reason: 'Only allowed elements are safe and look the same everywhere.',
      fix: 'Use paragraphs, headings (## to ####), lists, tables, quotes, code and links.',
    },
    example: {
      file: sample.page,
      wrong: '▲##### 시험용 제목',
      right: '## 시험용 제목',
      fills: { received: '<h5>' },
    },
  },
  'page-attribute-unknown': {
    severity: 'error',
    ko: {
      message: '{component}에 `{received}` 속성이 없습니다.',
      reason: '모르는 속성은 아무 일도 하지 않아, 쓴 사람의 뜻이 사라집니다.',
      fix: '{choices} 속성을 씁니다.',
    },
    en: {
      message: '{component} has no attribute `{received}`.',
      reason: 'An unknown attribute does nothing, so what was meant would be lost.',
      fix: 'Use {choices}.',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<Figure rate="execution-rate" id="x" />',
      right: '시험용 <Figure rate="execution-rate" />',
      fills: { component: 'Figure', received: 'id', choices: 'rate' },
    },
  },
  'page-attribute-missing': {
    severity: 'error',
    ko: {
      message: '{component}에 `{attribute}` 속성이 없습니다.',
      reason: '무엇을 보여 줄지 알 수 없습니다.',
      fix: '{attribute}="…"를 적습니다. 고를 수 있는 값: {choices}',
    },
    en: {
      message: '{component} lacks the attribute `{attribute}`.',
      reason: 'There is no telling what to show.',
      fix: 'Add {attribute}="…" with one of: {choices}',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<Records />',
      right: '시험용 <Records kind="award" />',
      fills: { component: 'Records', attribute: 'kind' },
    },
  },
  'page-attribute-value': {
    severity: 'error',
    ko: {
      message: '{component}의 {attribute}에 쓸 수 없는 값입니다: `{received}`',
      reason: '없는 것을 가리키면 보여 줄 것이 없습니다.',
      fix: '다음에서 고릅니다: {choices}',
    },
    en: {
      message: '{component} does not know this {attribute}: `{received}`',
      reason: 'What does not exist cannot be shown.',
      fix: 'Choose one of: {choices}',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<Formula id="exection-rate" />',
      right: '시험용 <Formula id="execution-rate" />',
      fills: {
        component: 'Formula',
        attribute: 'id',
        received: 'exection-rate',
      },
    },
  },
  'page-attribute-literal': {
    severity: 'error',
    ko: {
      message: '{component}의 속성 `{received}`이(가) 따옴표 안의 글이 아닙니다.',
      reason: '안내 글은 프로그램이 될 수 없어, 중괄호 안의 글은 값이 되지 않습니다.',
      fix: '값을 따옴표 안에 글로 적습니다. 예: rate="execution-rate"',
    },
    en: {
      message: 'The attribute `{received}` of {component} is not text in quotes.',
      reason: 'A page cannot be a program, so what stands in braces never becomes a value.',
      fix: 'Write the value as text in quotes, as in rate="execution-rate".',
    },
    example: {
      file: sample.page,
      wrong: "시험용 ▲<Figure rate={'execution-rate'} />",
      right: '시험용 <Figure rate="execution-rate" />',
      fills: { component: 'Figure', received: 'rate' },
    },
  },
  'page-attribute-twice': {
    severity: 'error',
    ko: {
      message: '{component}에 `{received}` 속성이 두 번 있습니다.',
      reason: '어느 값을 뜻하는지 알 수 없습니다.',
      fix: '하나만 남깁니다.',
    },
    en: {
      message: '{component} has the attribute `{received}` twice.',
      reason: 'There is no telling which value is meant.',
      fix: 'Keep one of them.',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<Records kind="award" kind="pledge" />',
      right: '시험용 <Records kind="award" />',
      fills: { component: 'Records', received: 'kind' },
    },
  },
  'page-component-children': {
    severity: 'error',
    ko: {
      message: '{received} 안에 글이 있습니다.',
      reason: '이 요소는 숫자나 식을 스스로 적으므로, 안에 적은 글은 사라집니다.',
      fix: '<{received} … />처럼 빈 요소로 적고 글은 밖에 적습니다.',
    },
    en: {
      message: 'There is text inside {received}.',
      reason: 'It writes its own number or formula, so text inside it would be lost.',
      fix: 'Write it empty, as <{received} … />, and put the text outside.',
    },
    example: {
      file: sample.page,
      wrong: '시험용 ▲<Records kind="award">글</Records>',
      right: '시험용 <Records kind="award" /> 글',
      fills: { received: 'Records' },
    },
  },
  'page-language-missing': {
    severity: 'warning',
    ko: {
      message: '이 페이지의 {missing} 파일이 없습니다.',
      reason: '다른 언어로 보는 사람에게 이 페이지가 없습니다.',
      fix: '{missing}을(를) 만듭니다.',
    },
    en: {
      message: 'The file {missing} of this page does not exist.',
      reason: 'Readers of the other language do not have this page.',
      fix: 'Add {missing}.',
    },
    example: {
      file: sample.page,
      fills: { missing: 'pages/en/about.mdx' },
    },
  },
} as const satisfies Record<string, ProblemEntry>;
