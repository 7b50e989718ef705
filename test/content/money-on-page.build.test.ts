import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatNumber, formatPeriod } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages, type Language } from '../../src/i18n/words.ts';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { address } from '../../src/model/address.ts';
import type { PledgeEntry } from '../../src/model/pledge-entry.ts';
import type { Records } from '../../src/schema/records.ts';
import { findFile, type BuiltSite } from '../built/build-site.ts';
import { showPage } from '../publish/money-shown.ts';
import { readSection, readText } from '../publish/read-page.ts';
import { pajuByHand } from './findings-by-hand.ts';
import { showPrinted } from './money-printed.ts';
import { printedCards } from './paju-printed.ts';
import { readCell, sum } from './read-cell.ts';
import { buildShippedSite } from './shipped-site.ts';

const content = join(import.meta.dirname, '../../content');
const book = bindBook(passGate(content).records as Records);
const pledges = book.dataset.governments.flatMap(({ terms }) =>
  terms.flatMap((term) => term.pledges),
);
const cases = languages.flatMap((language) =>
  pledges.map((pledge) => [pledge.facts.id, language, pledge] as const),
);

let site: BuiltSite;
beforeAll(() => {
  site = buildShippedSite();
});

function readPage({ government, term, facts }: PledgeEntry, language: Language): string {
  const path = address.pledge(government, term, facts.id);
  return readFileSync(findFile(site, language === 'ko' ? path : `/${language}${path}`), 'utf8');
}

/** The parts of a pledge that state money, with the id each has on the page and its printed card. */
function listParts({ parts, facts }: PledgeEntry) {
  return parts.flatMap(({ id, work: { money } }, at) => {
    if (!money || money.applicable === false) return [];
    const card = printedCards.find(({ pledge, part }) => pledge === facts.id && part === id);
    if (!card) throw new Error(`no printed card of ${facts.id} ${id ?? ''}`);
    return [{ id: `money-${id ?? String(at)}`, card }];
  });
}

const said = (figure: number) => new RegExp(`(?<![\\d,.])${formatNumber(figure)}(?![\\d,.]\\d)`);

test('six pledges are compared, and every printed card', () => {
  expect(pledges).toHaveLength(6);
  expect(pledges.flatMap(listParts).map(({ card }) => card)).toEqual(printedCards);
});

describe('every figure in the money tables', () => {
  test.each(cases)('of %s in %s is the card’s', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const parts = listParts(pledge);
    for (const { id, card } of parts) {
      expect(showPage(html, id, language), id).toEqual(showPrinted(card, language));
    }
    expect(html.match(/<table/g)?.length ?? 0).toBe(3 * parts.length);
  });
});

describe('the three stages', () => {
  test.each(cases)('of %s in %s are the cards’, in won', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const shown = [...html.matchAll(/<data value="(\d+)">/g)];
    const cards = listParts(pledge).map(({ card }) => card);
    const first = (line: string) => readCell(line.split('|')[0]);
    const million = (amounts: (number | '-' | undefined)[]) => sum(amounts) * 1e6;
    const expected = [
      million(cards.map(({ planTotal }) => readCell(planTotal.split('|')[1]))),
      million(cards.map(({ secured }) => first(secured[1]))),
      million(cards.map(({ spent }) => first(spent[1]))),
    ];
    const values = shown.map(([, value]) => Number(value));
    expect(values).toEqual(pledge.facts.id === '12-2' ? [] : expected);
  });
});

describe('where records were compared', () => {
  test.each(cases)('the page of %s in %s says so, with both figures', (id, language, pledge) => {
    const t = translator(language);
    const html = readSection(readPage(pledge, language), 'findings');
    // That a mark was lost in reading is told beside the status.
    const shown = [...html.matchAll(/<li class="finding .*?<\/li>/gs)]
      .map(([item]) => readText(item))
      .filter((item) => !item.startsWith(t('finding.status-not-stated.title')));
    const byHand = pajuByHand.filter(({ record }) => record === id);
    expect(shown).toHaveLength(byHand.length);
    for (const { code, part, rows = [], dates = [], says = [] } of byHand) {
      const figures = rows.flatMap(([, one, two]) => [one ?? [], two ?? []].flat());
      const marks = figures.map(said);
      const periods = dates.map((date) => formatPeriod(date, language));
      const partTitle = pledge.parts.find(
        ({ title }) => part !== undefined && title?.includes(part),
      );
      const name = language === 'ko' ? partTitle?.title : partTitle?.english;
      const printed = says.filter((text) => language === 'ko' || !/\p{Script=Hangul}/u.test(text));
      const found = shown.filter(
        (item) =>
          item.startsWith(t(`finding.${code}.title`)) &&
          marks.every((mark) => mark.test(item)) &&
          [...periods, ...printed, name ?? ''].every((text) => item.includes(text)),
      );
      expect(
        found,
        `${code} ${marks.join(' ')} ${periods.join(' ')}\n${shown.join('\n')}`,
      ).toHaveLength(1);
    }
  });
});
