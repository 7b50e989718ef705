import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/i18n/words.ts';
import { passGate } from '../../../src/load/gate.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import { readLedger } from '../../../src/model/ledger.ts';
import type { Records } from '../../../src/schema/records.ts';
import { drawChart } from '../../../src/views/chart/draw-chart.ts';
import { specBySource, specByYear } from '../../../src/views/ledger/breakdown-spec.ts';
import { drawLedgerRow } from '../../../src/views/ledger/draw-ledger-row.ts';
import { readerOf } from '../../../src/views/reader.ts';
import { writeContent } from '../../generator/write.ts';
import { bindTerm, enterCard, fourCards } from '../../model/ledger/made-up-term.ts';

const sample = joinDataset(
  passGate(join(import.meta.dirname, '../../cities/sample')).records as Records,
);
const terms = sample.governments.flatMap((government) => government.terms);

describe('the drawings', () => {
  const cases = languages.flatMap((language) =>
    [...terms, bindTerm(fourCards)].map((term) => [language, term] as const),
  );
  test.each(cases)('have room for their bars beside the words (%s)', (language, term) => {
    const [reader, ledger] = [readerOf(sample, language), readLedger(term)];
    const specs = [specBySource(reader, ledger), specByYear(reader, ledger)];
    for (const spec of specs) {
      const widths = [...(spec ? drawChart(spec) : '').matchAll(/<rect[^>]* width="([^"]*)"/g)];
      const lengths = widths.map(([, width]) => Number(width));
      expect(Math.max(...lengths)).toBeGreaterThan(40);
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(0);
    }
  });
});

test('an amount that lost its column is not told as silence of the columns it may belong to', () => {
  const money = (columns: object) => ({
    money: {
      unit: '억원',
      termPlan: { cite: `${String(sample.sources[0]?.id)} / 1`, total: '3', columns },
    },
  });
  const draw = (columns: object) => {
    const { rows, unit } = readLedger(bindTerm([enterCard('1-1', money(columns))]));
    return rows.map((row) => drawLedgerRow(readerOf(sample, 'ko'), row, unit)).join('');
  };
  expect(draw({ 2023: '1', unplaced: '2' })).toContain('이 글로는 알 수 없음');
  expect(draw({ 2023: '3' })).not.toContain('이 글로는 알 수 없음');
});

test('the rows of a thousand pledges weigh at most 250 kB', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-ledger-rows-'));
  try {
    writeContent(dir, { governments: 1, pledges: 200, seed: 1 });
    const dataset = joinDataset(passGate(dir).records as Records);
    const [term] = dataset.governments.flatMap((government) => government.terms);
    const { rows, unit } = readLedger(term ?? bindTerm([]));
    expect(rows).toHaveLength(200);
    for (const language of languages) {
      const reader = readerOf(dataset, language);
      const html = rows.map((row) => drawLedgerRow(reader, row, unit)).join('');
      expect(gzipSync(html).length).toBeLessThan(250_000 / 5);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
});
