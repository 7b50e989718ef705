import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite } from '../../built/build-site.ts';

const site = buildSite();
const read = (address: string) => readFileSync(join(site.folder, address, 'index.html'), 'utf8');

it('a document says where each of its sections went, and why one did not', () => {
  const page = read('sources/sample-plan');
  expect(page).toContain('항목 13개 가운데 12개에서 이 사이트의 기록을 옮겨 적었고, 1개에서는');
  const rows = [...page.matchAll(/<tr><th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/g)];
  const row = (title: string) => rows.find(([, name]) => name === title)?.[2] ?? '';
  expect(rows.length).toBe(13);
  expect(row('지난 성과 · 와이파이')).toContain('href="/sample/sdgs/indicators/wifi/"');
  expect(row('직원 교육')).toContain('옮긴 기록이 없습니다.');
  expect(row('직원 교육')).toContain('시민이 확인할 약속이나 돈이 없어 옮기지 않았습니다.');
  expect(row('지속가능발전')).toContain('글자가 뭉개져');
});

it('a document whose sections nobody listed says nothing of them', () => {
  expect(read('sources/sample-news')).not.toContain('id="sections-title"');
});
