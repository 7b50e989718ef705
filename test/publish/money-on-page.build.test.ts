import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatNumber, formatWon } from '../../src/i18n/format.ts';
import { translator } from '../../src/i18n/translate.ts';
import { languages, type Language } from '../../src/i18n/words.ts';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { address } from '../../src/model/address.ts';
import type { PledgeEntry } from '../../src/model/pledge-entry.ts';
import { permilleOf } from '../../src/model/rate.ts';
import { rateMoney } from '../../src/model/money-rate.ts';
import type { Records } from '../../src/schema/records.ts';
import { buildSite, findFile, sampleCity, type BuiltSite } from '../built/build-site.ts';
import { listWon, showPage, showRecord } from './money-shown.ts';
import { readAmounts, readSection, readText } from './read-page.ts';

const book = bindBook(passGate(sampleCity).records as Records);
const pledges = book.dataset.governments.flatMap(({ terms }) =>
  terms.flatMap((term) => term.pledges),
);
const cases = languages.flatMap((language) =>
  pledges.map((pledge) => [pledge.facts.id, language, pledge] as const),
);

let site: BuiltSite;
beforeAll(() => {
  site = buildSite();
});

function readPage({ government, term, facts }: PledgeEntry, language: Language): string {
  const path = address.pledge(government, term, facts.id);
  return readFileSync(findFile(site, language === 'ko' ? path : `/${language}${path}`), 'utf8');
}

/** The parts of a pledge that state money, with the id each has on the page. */
function listParts({ parts }: PledgeEntry) {
  return parts.flatMap(({ id, work: { money } }, at) => {
    if (!money || money.applicable === false) return [];
    return [{ id: `money-${id ?? String(at)}`, money }];
  });
}

test('six pledges are compared, one without money and one of two projects', () => {
  expect(pledges.map((pledge) => listParts(pledge).length)).toEqual([1, 0, 1, 1, 2, 1]);
});

describe('every figure in the money tables', () => {
  test.each(cases)('of %s in %s is the record’s', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const parts = listParts(pledge);
    for (const { id, money } of parts) {
      expect(showPage(html, id, language), id).toEqual(showRecord(money, language));
    }
    expect(html.match(/<table/g)?.length ?? 0).toBe(3 * parts.length);
    expect(html.match(/data-value/g)?.length ?? 0).toBe(html.match(/<td data-value/g)?.length ?? 0);
  });

  test.each(cases)('of %s in %s says its value', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    for (const [, value, text = ''] of html.matchAll(
      /<td data-value="(-?\d+)"[^>]*>(.*?)<\/td>/gs,
    )) {
      expect(readText(text).replaceAll(',', '')).toBe(value);
    }
  });
});

describe('the three stages', () => {
  test.each(cases)('of %s in %s are the record’s, in won', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const shown = [...html.matchAll(/<data value="(\d+)">([^<]*)<\/data>/g)];
    const { money } = pledge;
    const expected = money ? [money.plan, money.secured, money.spent] : [];
    expect(shown.map(([, value]) => Number(value))).toEqual(expected);
    expect(shown.flatMap(([, , text = '']) => readAmounts(text))).toEqual(expected);
  });

  test.each(cases)('of %s in %s show the two sides of each rate', (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const formulas = ['secured-rate', 'execution-rate', 'execution-in-term-rate'] as const;
    const rates = formulas.flatMap(
      (formula) => rateMoney(formula, [pledge], book.dataset.asOf) ?? [],
    );
    const workings = [...html.matchAll(/<span class="working">(.*?)<\/span>/gs)].map(
      ([, text = '']) => readText(text),
    );
    expect(workings).toHaveLength(rates.length);
    for (const [at, rate] of rates.entries()) {
      const [above, below] = [rate.numerator, rate.denominator].map((won) =>
        formatNumber(won / 1e6),
      );
      expect(workings[at]).toContain(`${above ?? ''} ÷ ${below ?? ''}`);
      expect(workings[at]).toContain(`${formatNumber((permilleOf(rate) ?? NaN) / 10)}%`);
    }
  });
});

test.each(cases)(
  'sentences about the money of %s in %s name only its figures',
  (_, language, pledge) => {
    const html = readSection(readPage(pledge, language), 'money');
    const known = new Set(
      listParts(pledge).flatMap(({ money }) => [...listWon(showRecord(money, language))]),
    );
    const sentences = [...html.matchAll(/class="chart-sentence"[^>]*>(.*?)<\/span>/gs)];
    expect(sentences).toHaveLength(2 * listParts(pledge).length);
    for (const [, sentence = ''] of sentences) {
      const amounts = readAmounts(readText(sentence));
      expect(amounts.length, sentence).toBeGreaterThan(0);
      for (const amount of amounts)
        expect(known, `${sentence} ${String(amount)}`).toContain(amount);
    }
  },
);

test.each(languages)('where money does not apply the page says so (%s)', (language) => {
  const none = pledges.filter(({ moneyNotApplicable }) => moneyNotApplicable);
  expect(none.map(({ facts }) => facts.id)).toEqual(['3-2']);
  for (const pledge of none) {
    const html = readSection(readPage(pledge, language), 'money');
    expect(readText(html)).toContain(translator(language)('money.not-applicable'));
    expect(html).not.toMatch(/<table|<data/);
  }
});

test('amounts are read back from what the formats write', () => {
  for (const won of [0, 1, 3000, 187e6, 14_575e6, 28_681e6, 1.5e12, 12_345_678_901]) {
    for (const language of languages) expect(readAmounts(formatWon(won, language))).toEqual([won]);
  }
});
