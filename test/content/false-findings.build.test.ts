import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/words.ts';
import { findFile, listPages, type BuiltSite } from '../built/build-site.ts';
import { readText } from '../publish/read-page.ts';
import { falseFindings } from './false-findings.ts';
import { buildShippedSite } from './shipped-site.ts';

let paju: BuiltSite;
let pages: { address: string; text: string }[];
beforeAll(() => {
  paju = buildShippedSite();
  pages = listPages(paju).map((address) => ({
    address,
    text: readText(readFileSync(findFile(paju, address), 'utf8')),
  }));
}, 120_000);

describe.each(languages)('in %s', (language) => {
  test.each(falseFindings[language])('no page says: %s', (sentence) => {
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.flatMap(({ address, text }) => (text.includes(sentence) ? address : []))).toEqual([]);
  });
});

describe('the audit page', () => {
  const audit = (address: string) => pages.find((page) => page.address === address)?.text ?? '';

  test('counts contradictions and questions apart, and no note', () => {
    const counts = { '': 8, 'paju/': 6, 'gimpo/': 2, 'nonsan/': 0 };
    for (const [gov, count] of Object.entries(counts)) {
      expect(audit(`/audit/${gov}`)).toContain(`기록이 서로 맞지 않는 곳 0 · 설명이 필요한 곳 ${String(count)}`);
      expect(audit(`/en/audit/${gov}`)).toContain(
        `Where records cannot both be true: 0 · Where an explanation is needed: ${String(count)}`,
      );
    }
  });

  test('tells both years of 12-7 that lie apart from the plan, and what may explain it', () => {
    const text = audit('/audit/paju/');
    for (const said of ['−7,550', '+4,209', '실제로 쓴 돈에 맞추어 고쳐 적은 것일 수 있습니다']) {
      expect(text).toContain(said);
    }
  });
});
