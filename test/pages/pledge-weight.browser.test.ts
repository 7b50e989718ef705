import type { Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { pairByTurns } from '../sample.ts';

const limit = 60_000;
const ids = ['3-1', '3-2', '3-3', '3-5', '3-6', '3-8'];
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;
const site = openSite();

async function weigh(response: Response): Promise<number> {
  return gzipSync(await response.body()).length;
}

const isFont = (response: Response) => /\.woff2?$/.test(response.url());
const isChartClient = (url: string) => url.includes('chart-client');

describe('a pledge page', () => {
  test.each(pairByTurns(ids, screens))(
    '%s weighs at most 60 kB before fonts (screens by turns: here %j)',
    async (id, viewport) => {
      const { page, record } = await site.visit(`/sample/8/pledges/${id}/`, { viewport });
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      const loaded = record.responses.filter((response) => !isFont(response));
      const names = loaded.map((response) => new URL(response.url()).pathname);
      expect(names.some((name) => name.endsWith('/'))).toBe(true);
      expect(names.some((name) => name.endsWith('.css'))).toBe(true);
      expect(names.filter(isChartClient)).toEqual([]);
      const weights = await Promise.all(loaded.map(weigh));
      const total = weights.reduce((sum, bytes) => sum + bytes, 0);
      expect(
        total,
        names.map((name, at) => `${name} ${String(weights[at])}`).join('\n'),
      ).toBeLessThan(limit);
    },
  );
});
