import { writeYaml } from './yaml.ts';

export interface GeneratedFile {
  path: string;
  text: string;
}

/** id, Korean title and sentence, English title and sentence */
const pages: readonly [string, string, string, string, string][] = [
  [
    'about',
    '시험용 소개',
    '이 사이트의 모든 기록은 시험을 위해 지어낸 것이다.',
    'About this test site',
    'Every record of this site is made up for testing.',
  ],
  [
    'method',
    '시험용 계산 방법',
    '모든 비율은 분자와 분모를 함께 보여 준다.',
    'How this test site counts',
    'Every rate is shown with what it was divided by.',
  ],
  [
    'corrections',
    '시험용 정정 안내',
    '지어낸 기록이므로 정정할 것이 없다.',
    'Corrections of this test site',
    'The records are made up, so there is nothing to correct.',
  ],
  [
    'editing',
    '시험용 편집 안내',
    '기록은 생성기가 만들며 손으로 고치지 않는다.',
    'Editing this test site',
    'A generator makes the records; nobody edits them by hand.',
  ],
  [
    'accessibility',
    '시험용 접근성 안내',
    '모든 사실은 글과 표로도 읽을 수 있다.',
    'Accessibility of this test site',
    'Every fact can be read as text and in tables.',
  ],
  [
    'privacy',
    '시험용 개인정보 안내',
    '이 사이트는 아무 정보도 모으지 않는다.',
    'Privacy on this test site',
    'This site collects nothing.',
  ],
];

function writePage(path: string, title: string, sentence: string, order: number): GeneratedFile {
  const facts = writeYaml({ title, description: sentence, order });
  return { path: `pages/${path}.mdx`, text: `---\n${facts}---\n\n${sentence}\n` };
}

/** What a site needs besides governments. */
export function listSiteFiles(): GeneratedFile[] {
  const site = writeYaml({
    title: { ko: '시험용 약속장부', en: 'Pledgebook test site' },
    description: {
      ko: '시험을 위해 지어낸 기록으로 만든 사이트입니다.',
      en: 'A site made of records that were made up for testing.',
    },
    url: 'https://example.org',
    asOf: '2026-01',
    officialBanner: false,
    operator: { name: { ko: '시험용 운영자', en: 'Test operator' } },
    corrections: {
      mail: 'corrections@example.org',
      reader: { ko: '시험용 편집부', en: 'Test editors' },
      days: 14,
    },
  });
  return [
    { path: 'site.yaml', text: site },
    ...pages.flatMap(([id, title, sentence, english, englishSentence], at) => [
      writePage(`ko/${id}`, title, sentence, at + 1),
      writePage(`en/${id}`, english, englishSentence, at + 1),
    ]),
  ];
}
