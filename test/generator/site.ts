import { writeYaml } from './yaml.ts';

export interface GeneratedFile {
  path: string;
  text: string;
}

const pages: readonly [string, string, number, string][] = [
  ['ko/about', '시험용 소개', 1, '이 사이트의 모든 기록은 시험을 위해 지어낸 것이다.'],
  ['ko/method', '시험용 계산 방법', 2, '모든 비율은 분자와 분모를 함께 보여 준다.'],
  ['en/about', 'About this test site', 1, 'Every record of this site is made up for testing.'],
  ['en/method', 'How this test site counts', 2, 'Every rate is shown with what it was divided by.'],
];

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
    officials: 'role',
    officialBanner: false,
    operator: { name: { ko: '시험용 운영자', en: 'Test operator' } },
  });
  return [
    { path: 'site.yaml', text: site },
    ...pages.map(([path, title, order, sentence]) => ({
      path: `pages/${path}.mdx`,
      text: `---\n${writeYaml({ title, description: sentence, order })}---\n\n${sentence}\n`,
    })),
  ];
}
