import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDate, formatPeriod } from '../../../src/i18n/format.ts';
import type { Language } from '../../../src/i18n/words.ts';
import { findDateFault } from '../../../src/schema/date.ts';
import { buildGeneratedSite, buildSite, findFile, listPages } from '../../built/build-site.ts';

interface Dated {
  address: string;
  language: Language;
  html: string;
}

const pages: Dated[] = [buildSite(), buildGeneratedSite()].flatMap((site) =>
  listPages(site).map((address) => ({
    address,
    language: address.startsWith('/en/') ? ('en' as const) : ('ko' as const),
    html: readFileSync(findFile(site, address), 'utf8').replaceAll('\u00a0', ' '),
  })),
);

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** What the formats write for a month or a day; a year alone may as well be a number or the name of a column. */
const date = `\\d{4}년 \\d{1,2}월(?: \\d{1,2}일)?|\\d{4}\\. \\d{1,2}\\.(?: \\d{1,2}\\.)?|(?:\\d{1,2} )?${month} \\d{4}`;

describe('a date that machines can read', () => {
  test('is what its words say, as exactly as they say it', () => {
    let count = 0;
    for (const { address, language, html } of pages) {
      for (const [, attributes = '', text = ''] of html.matchAll(
        /<time\b([^>]*)>(.*?)<\/time>/gs,
      )) {
        const datetime = /^ datetime="([^"]*)"$/.exec(attributes)?.[1] ?? '';
        expect(findDateFault(datetime), `${address} ${attributes}`).toBeUndefined();
        // The name of a row of a table may be the year alone.
        const forms = [
          formatDate(datetime, language),
          formatPeriod(datetime, language),
          ...(datetime.length === 4 ? [datetime] : []),
        ];
        expect(forms, address).toContain(text);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(1000);
  });

  test('is what every date is that stands alone, or alone with the end of its interval', () => {
    const alone = new RegExp(
      `<(\\w+)([^>]*)>\\s*((?:${date})(?: [~–](?: (?:${date}))?)?)\\s*</`,
      'g',
    );
    const bare = pages.flatMap(({ address, html }) =>
      [...html.replace(/<svg.*?<\/svg>/gs, '').matchAll(alone)]
        // What someone has typed is shown as it was typed.
        .filter(([, name = '']) => !['time', 'code', 'mark'].includes(name))
        .map(
          ([, name, attributes, text]) =>
            `${address} <${String(name)}${String(attributes)}> ${String(text)}`,
        ),
    );
    expect(bare).toEqual([]);
  });

  test('stands in the foot of every page', () => {
    const missing = pages.filter(({ html }) => !/class="page-as-of">\s*[^<]*<time/.test(html));
    expect(missing.map(({ address }) => address)).toEqual([]);
  });
});
