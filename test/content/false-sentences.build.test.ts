import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { findFile, listPages } from '../built/build-site.ts';
import { readText } from '../publish/read-page.ts';
import { falseSentences } from './false-sentences.ts';
import { buildShippedSite } from './shipped-site.ts';

/** What each page says, by its address, and its description; the manual's examples are of a made-up city. */
const pages = new Map<string, string>();

beforeAll(() => {
  const site = buildShippedSite();
  for (const address of listPages(site)) {
    if (/about\/(keys|problems)\//.test(address)) continue;
    const html = readFileSync(findFile(site, address), 'utf8');
    const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
    const text = readText(html.replace(/<(script|style)\b.*?<\/\1>/gs, ''));
    pages.set(address, `${text} ${description}`);
  }
});

const isSaid = (text: string, says: string | RegExp) =>
  typeof says === 'string' ? text.includes(says) : says.test(text);

test.each(falseSentences.map((sentence) => [String(sentence.says), sentence] as const))(
  'no page says: %s',
  (_, { says, on }) => {
    const asked = [...pages].filter(([address]) => on?.test(address) ?? true);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(([, text]) => isSaid(text, says)).map(([address]) => address)).toEqual([]);
  },
);

test.each([
  ['/paju/8/pledges/12-7/', '어느 칸에 표시했는지 남아 있지 않습니다'],
  ['/en/paju/8/pledges/12-7/', 'does not show which box applies'],
  ['/paju/8/pledges/12-7/', '기준일 이후 예정(이후 경과는 확인하지 못함): “공사 준공과 개청” 2026. 3.'],
  ['/paju/8/pledges/', '기준일 이후 예정(이후 경과는 확인하지 못함): “공사 준공과 개청” 2026. 3.'],
  ['/paju/8/pledges/12-2/', '내용이 바뀜: “청년·여성” → “모든 시민”'],
  ['/paju/8/pledges/12-3/', '이룬 뒤: “시민사회소통관 폐지'],
  ['/paju/8/pledges/12-1/', '편집부의 판단'],
  ['/paju/8/', '공약 전체의 비율이 아닙니다'],
  ['/en/paju/8/rates/', 'These are no shares of all pledges'],
  ['/paju/8/pledges/', '미래도약 경제도시 (자료 없음)'],
  ['/paju/8/pledges/12-8/', '2022년 8월 ‘조리읍 행정복지센터 공사 준공’ 기록이 있습니다'],
  ['/paju/8/pledges/12-8/', '2022년 8월 ‘광탄면 행정복지센터 공사 완료’ 기록도 있습니다'],
  ['/paju/8/pledges/12-3/', '소통업무 고도화라고 적었습니다'],
  ['/paju/8/', '2024년 연차별 목표달성률 (목표가 없거나 판정할 수 없는 공약까지 분모에 넣어) 6건 가운데 2건'],
  ['/paju/8/ledger/', '해를 나눌 수 없는 칸(~2022)의 74억 3,200만 원은 빼고 견주었습니다'],
  ['/en/paju/8/pledges/12-1/', 'the source gives no day'],
  ['/paju/sdgs/indicators/public-wifi/', '값의 때는 원문에 없습니다'],
  ['/', '발표 83건 · 이 사이트에 실린 공약 0건'],
  ['/', '발표 98건 · 이 사이트에 실린 공약 0건'],
  ['/', '실린 것은 공약 카드 6건'],
  ['/gimpo/7/', '추진현황: 완료 및 계속 추진중 36'],
  ['/gimpo/7/', '임기 안에 공약 이행완료 비율 70%'],
  ['/gimpo/7/', '분야의 이름은 이 사이트가 가진 문서에 없습니다'],
  ['/gimpo/', '기준일 2020년 12월'],
  ['/nonsan/6/', '기준일이 적혀 있지 않아 계획의 해를 적었습니다'],
  ['/nonsan/6/', '분야: 농업진흥 14'],
  ['/paju/evaluations/city-county-2021/', '93개(2021년 지표가 정해지지 않아 2020년 기준)'],
  ['/paju/programmes/research-institute-study/', '용역의 금액이 아닙니다'],
  ['/nonsan/exchanges/roadmap-2017/', '사업비 1억 3,500만 원'],
  ['/en/gimpo/awards/local-administration-2020/', 'Rank of award Grand prize'],
  ['/audit/gimpo/disclosure/', '카드에 적힌 것을 묻는 항목은 묻지 않았습니다'],
])('%s says: %s', (address, words) => {
  expect(pages.get(address)).toContain(words);
});
