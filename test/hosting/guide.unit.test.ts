import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import { twists, type Meeting } from './twists.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/hosting.md');

/** The headers of every page, as hosts that read `_headers` send them. */
const headers = [...read('public/_headers').matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(
  ([, name = '', value = '']) => ({ name, value }),
);

const t = translator('en');
const quoted = (name: 'failed' | 'slow' | 'closed') => `“${t(`search.status.${name}`)}”`;
const seen: Readonly<Record<Meeting, string>> = {
  answer: 'the results',
  failed: quoted('failed'),
  slow: quoted('slow'),
  closed: quoted('closed'),
  missing: 'the site’s own page for what is not there',
  stranded: 'the page that was opened',
};

describe('docs/hosting.md', () => {
  test.each(['nginx', 'caddyfile', 'apache'])('%s sends what _headers sends', (language) => {
    const block = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(guide)?.[1] ?? '';
    expect(headers.length).toBe(6);
    const unsent = headers.filter(({ name, value }) => {
      const [before, after] = [`${name} ${value}`, `${name} "${value}"`];
      return !block.includes(before) && !block.includes(after);
    });
    // The address decides what may be kept; nginx reads it from a map.
    const values = unsent.filter(({ value }) => !block.includes(`"${value}"`));
    expect(values).toEqual([]);
    expect(unsent.map(({ name }) => name).filter((name) => name !== 'Cache-Control')).toEqual([]);
  });

  test('names every fault that is tried, with what the reader sees', () => {
    const table = guide.slice(guide.indexOf('## What a reader sees'));
    const rows = [...table.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm)].slice(2);
    expect(rows.map(([, name]) => name)).toEqual(twists.map(({ name }) => name));
    for (const [index, [, , sees = '']] of rows.entries()) {
      const { meets = 'answer', isBare = false } = twists[index] ?? {};
      expect(sees).toContain(seen[meets]);
      expect(sees.includes('without style')).toBe(isBare);
    }
    expect(rows.length).toBeGreaterThanOrEqual(22);
  });
});
