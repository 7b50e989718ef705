import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import { countProgress } from '../../../src/model/progress-count.ts';
import {
  buildGeneratedSite,
  buildSite,
  findFile,
  sampleCity,
  type BuiltSite,
} from '../../built/build-site.ts';
import { readText } from '../../publish/read-page.ts';

let site: BuiltSite;
let many: BuiltSite;

const readPage = (from: BuiltSite, address: string) =>
  readFileSync(findFile(from, address), 'utf8');

/** The cells of the rows of the table with a caption. */
function readRows(html: string, caption: string): string[][] {
  const table = [...html.matchAll(/<table.*?<\/table>/gs)].find(([text]) => text.includes(caption));
  const rows = [...(table?.[0] ?? '').matchAll(/<tr>.*?<\/tr>/gs)];
  return rows.map(([row]) =>
    [...row.matchAll(/<t[hd].*?<\/t[hd]>/gs)].map(([cell]) => readText(cell)),
  );
}

beforeAll(() => {
  site = buildSite();
  many = buildGeneratedSite();
});

describe('an indicator that got worse', () => {
  const page = '/sample/sdgs/indicators/observers/';

  test('says so, with the formula filled in, the thresholds and their source', () => {
    const text = readText(readPage(site, page));
    // (16 ÷ 25)^½ − 1 = −0.2
    expect(text).toContain('(16 ÷ 25)^(1 ÷ 2) − 1 = −20%');
    expect(text).toMatch(/진도\s*나빠짐/);
    expect(readRows(readPage(site, page), '이 지표에 쓴 기준')).toEqual([
      ['판정', '나은 쪽의 연평균 변화율'],
      ['뚜렷한 진전', '1.5% 이상'],
      ['보통 진전', '0.5% 이상'],
      ['더딘 진전', '0% 이상'],
      ['나빠짐', '0% 미만'],
    ]);
    expect(text).toContain('보기 진도 계산 방법 3쪽 · 판정 기준');
  });

  test('accuses nobody, for its source sets no target', () => {
    const own = readPage(site, page);
    expect(own).toContain('href="/sample/8/pledges/3-2/"');
    expect(own).not.toContain('class="finding');
  });
});

describe('the goals', () => {
  const { records } = passGate(sampleCity);
  const book = records && joinDataset(records).governments[0];

  test('are counted as the model counts, and no score is given', () => {
    const html = readPage(site, '/sample/sdgs/');
    const { total, judged } = countProgress(book as never, book?.entries.indicator.all ?? []);
    expect(readText(html)).toContain(
      `지표 ${String(total)}개 가운데 ${String(judged)}개의 진도를 판정했습니다.`,
    );
    const [head, ...rows] = readRows(html, '목표별 지표의 진도');
    expect(head?.slice(0, 2)).toEqual(['목표', '지표']);
    expect(rows).toHaveLength(book?.entries.indicator.byGoal.size ?? -1);
    for (const [, indicators, ...counts] of rows) {
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(indicators));
    }
  });

  test('a goal says how many of its own are judged', () => {
    const own = countProgress(book as never, book?.entries.indicator.byGoal.get(16) ?? []);
    expect(readText(readPage(site, '/sample/sdgs/16/'))).toContain(
      `지표 ${String(own.total)}개 가운데 ${String(own.judged)}개의 진도를 판정했습니다.`,
    );
  });
});

test('the source of the thresholds names the page that uses them', () => {
  const html = readPage(site, '/sources/sample-method/');
  expect(html).toMatch(/<ul class="cited">.*href="\/sample\/sdgs\/"/s);
});

test('a site without thresholds shows how values moved and gives no grade', () => {
  const text = readText(readPage(many, '/gov-001/sdgs/indicators/bus-riders/'));
  expect(text).toContain('판정하지 않음 까닭: 쓸 수 있는 판정 기준이 없음');
  expect(text).toMatch(/한 해 평균 \+[\d.]+% 바뀌었습니다/);
  expect(text).not.toContain('이 지표에 쓴 기준');
  expect(readText(readPage(many, '/gov-001/sdgs/'))).toContain(
    '판정 기준을 두지 않은 사이트입니다.',
  );
});
