import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measureReach } from '../../src/publish/measure-reach.ts';
import { countClicks, readSteps } from '../../src/publish/page-steps.ts';
import { listBuiltAddresses } from '../../src/publish/read-groups.ts';
import { buildSite, findFile } from '../built/build-site.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

function writePages(name: string, pages: Record<string, string>): string {
  const site = join(dir, name);
  for (const [address, html] of Object.entries(pages)) {
    const file = join(site, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
  }
  return site;
}

const link = (...addresses: string[]) =>
  addresses.map((address) => `<p><a class="x" href="${address}">there</a></p>`).join('');

describe('clicks from the front page', () => {
  const site = writePages('chain', {
    '/': link('/base/a/', 'https://example.org/base/d/'),
    '/a/': link('/base/b/#there', '/base/'),
    '/b/': link('/base/c/?q=1', '/base/가/'),
    '/c/': '',
    '/가/': link('/base/가/', '/base/c/'),
    '/d/': '',
  });

  test('are links followed one after the other; foreign addresses lead nowhere', () => {
    const targets = new Set(['/', '/a/', '/b/', '/c/', '/d/', '/가/']);
    const clicks = [
      ['/', 0],
      ['/a/', 1],
      ['/b/', 2],
      ['/c/', 3],
      ['/가/', 3],
    ];
    const pages = listBuiltAddresses(site);
    // However many parts the pages are read in.
    for (const parts of [[pages], pages.map((page) => [page])]) {
      const steps = parts.map((part) => readSteps(site, '/base/', part));
      expect([...countClicks(steps, '/', targets)]).toEqual(clicks);
    }
  });

  const row = (address: string, most: number) =>
    `<tr data-reach="${address}" data-at-most="${String(most)}"><td><data class="clicks" value="">not reached</data></td>` +
    '<td data-when="within">met</td><td data-when="beyond">not met</td><td data-when="unmeasured">?</td></tr>';

  test('are written into the rows that wait for them, with the verdict that fits', () => {
    const rows = writePages('rows', {
      '/': link('/a/'),
      '/a/': link('/b/'),
      '/b/': '',
      '/audit/disclosure/': row('/a/', 1) + row('/b/', 1) + row('/z/', 9),
    });
    expect(measureReach(rows, '/').measured).toBe(3);
    expect(readFileSync(join(rows, 'audit/disclosure/index.html'), 'utf8')).toBe(
      '<tr><td><data class="clicks" value="1">1</data></td><td>met</td></tr>' +
        '<tr><td><data class="clicks" value="2">2</data></td><td>not met</td></tr>' +
        '<tr><td>not reached</td><td>not met</td></tr>',
    );
  });

  test('are measured for every page of the self-audit of the made-up city', () => {
    for (const address of ['/audit/disclosure/', '/en/audit/disclosure/']) {
      const html = readFileSync(findFile(buildSite(), address), 'utf8');
      expect(html).not.toMatch(/data-reach|data-when|class="clicks" value=""/);
      const clicks = [...html.matchAll(/class="clicks" value="(\d+)"/g)].map(([, count]) =>
        Number(count),
      );
      expect(clicks).toHaveLength(8);
      expect(Math.max(...clicks)).toBeLessThanOrEqual(3);
      expect(Math.min(...clicks)).toBeGreaterThan(0);
    }
  });
});
