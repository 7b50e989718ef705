import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureShapes } from '../../src/model/made-files.ts';
import type { PrintOrder } from '../../src/print/order.ts';
import { setPicture, shapes } from '../../src/print/set-picture.ts';
import { writePng } from '../../src/print/write-png.ts';
import { measureText, width } from '../../src/views/chart/measure.ts';
import { drawPicture } from '../../src/views/picture/draw-picture.ts';
import type { Picture } from '../../src/views/picture/picture.ts';
import { tellPicture } from '../../src/views/picture/tell-picture.ts';
import { wrapText } from '../../src/views/picture/wrap-text.ts';
import { orderSample } from './order-sample.ts';

const order = orderSample();
const tell = ({ reader, government, term, findings }: PrintOrder) =>
  tellPicture(reader, government, term, findings) as Picture;

describe('the picture of a term', () => {
  const picture = tell(order);

  test('has a row with its state in words for each promise, and both grades of findings', () => {
    expect(picture.rows).toHaveLength(order.term.pledges.length);
    for (const { label, state } of picture.rows) {
      expect(label).not.toBe('');
      expect(state).not.toBe('');
    }
    const count = (grade: string) =>
      order.findings.filter((finding) => finding.grade === grade).length;
    expect(picture.counts.slice(0, 2)).toEqual([
      `기록이 서로 맞지 않는 곳 ${String(count('contradiction'))}`,
      `설명이 필요한 곳 ${String(count('question'))}`,
    ]);
  });

  test('tells many promises by their states, none lost', () => {
    const pledges = Array.from({ length: 5 }, () => order.term.pledges).flat();
    const many = tell({ ...order, term: { ...order.term, pledges } });
    const counts = many.rows.map(({ state }) => Number(state.replace(/[^\d]/g, '')));
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(pledges.length);
    expect(many.rows.length).toBeLessThan(pledges.length);
  });

  test('is none for a term without cards of which nothing was announced', () => {
    const { announced: _, ...silent } = order.term.term;
    const empty = { ...order, term: { ...order.term, term: silent, pledges: [] } };
    expect(tell(empty)).toBeUndefined();
    expect(setPicture(empty, 'a4')).toBeUndefined();
  });

  test('draws all its words as text, escaped, and says that it is unofficial', () => {
    const drawing = drawPicture(picture, 'name');
    const words = drawing.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    for (const text of [picture.title, picture.unofficial, ...picture.counts]) {
      expect(words).toContain(text.replace(/\s/g, ''));
    }
    expect(words).toContain('#eval(&quot;1&quot;)');
  });

  test.each(pictureShapes)('fits into the shape %s, the same each time', async (shape) => {
    const drawing = setPicture(order, shape) as string;
    expect(setPicture(order, shape)).toBe(drawing);
    const folder = mkdtempSync(join(tmpdir(), 'pledgebook-picture-'));
    try {
      const file = join(folder, 'a.png');
      await writePng(drawing, shape, file);
      const { width: across, height, format } = await sharp(readFileSync(file)).metadata();
      expect([across, height, format]).toEqual([shapes[shape].width, shapes[shape].height, 'png']);
      const { dominant } = await sharp(file).stats();
      expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('is not made with a sign that no font has', () => {
    const [first, ...others] = order.term.pledges;
    if (!first) throw new Error('the made-up term has no pledge');
    const strange = { ...first, facts: { ...first.facts, title: '가 \u{13000}' } };
    const term = { ...order.term, pledges: [strange, ...others] };
    expect(() => setPicture({ ...order, term }, 'a4')).toThrow(
      expect.objectContaining({ signs: ['\u{13000}'] }),
    );
  });
});

describe('the picture of a term without cards', () => {
  const cite = { source: 'report', place: '1쪽' };
  const announce = (more: object): PrintOrder => ({
    ...order,
    findings: [],
    term: {
      ...order.term,
      pledges: [],
      term: {
        ...order.term.term,
        announced: [{ asOf: '2024-12', cite, pledges: 10, ...more }],
      },
    },
  });
  const words = (...counts: number[]) => ({
    byWord: counts.map((pledges, at) => ({ name: `말 ${String(at)}`, pledges })),
  });
  const sizes = (made: PrintOrder) => tell(made).strip.parts.map(({ size }) => size);

  test('is one strip of the announced split, in the words of its source', () => {
    const { strip, coverage } = tell(announce(words(6, 4)));
    expect(coverage).toBe('발표 10건 · 이 사이트에 실린 공약 0건');
    expect(strip.parts.map(({ label, text }) => `${label} ${text}`)).toEqual([
      '추진현황: 말 0 6건',
      '추진현황: 말 1 4건',
    ]);
  });

  test('leaves an empty place for what no part accounts for', () => {
    const made = announce(words(6, 3));
    expect(sizes(made)).toEqual([6, 3, 1]);
    expect(tell(made).strip.parts.map(({ isRest }) => isRest === true)).toEqual([
      false,
      false,
      true,
    ]);
    expect(drawPicture(tell(made), 'name')).toContain('chart-outline');
    expect(setPicture(made, 'wide')).toContain('<svg');
  });

  test('draws no parts that come to more than the whole, nor one part alone, but tells them', () => {
    for (const split of [words(6, 5), words(10)]) {
      const { strip, lines } = tell(announce(split));
      expect(strip.parts).toEqual([]);
      expect(strip.sentence).toContain('10건');
      expect(lines.join()).toContain('말 0');
    }
  });

  test('takes the areas where the words are more than the whole', () => {
    const byArea = [
      { name: '분야 하나', pledges: 3 },
      { name: '분야 둘', pledges: 7 },
    ];
    const made = announce({ ...words(9, 9), byArea });
    expect(sizes(made)).toEqual([3, 7]);
    expect(tell(made).lines.join()).toContain('말 1');
  });

  test('counts no findings where there are none, and no money', () => {
    const { counts, strip } = tell(announce({}));
    expect(counts.join()).not.toMatch(/맞지 않는|설명이 필요한/);
    expect(strip.parts).toEqual([]);
    expect(drawPicture(tell(announce({})), 'name')).not.toContain('NaN');
  });

  test('tells a goal by its name, so that nobody takes it for a result', () => {
    const entry = {
      id: 'grade',
      title: '공약평가',
      method: 'pledges',
      goal: { text: '가장 높은 등급', cite },
      term: order.term.term.id,
      sources: [cite],
    };
    const made = announce({});
    const { entries } = made.government;
    const evaluation = {
      ...entries.evaluation,
      all: [entry],
      byTerm: new Map([[entry.term, [entry]]]),
    };
    const government = { ...made.government, entries: { ...entries, evaluation } } as never;
    const row = tell({ ...made, government }).rows.find(({ label }) => label === '공약평가');
    expect(row?.state).toBe('평가 · 공약 이행 평가 · 목표 가장 높은 등급');
  });
});

test.each(['가나다라 마바사', 'a'.repeat(300), '가'.repeat(120), '', '한 낱말'])(
  'lines of %j are no wider than they may be, and lose nothing',
  (text) => {
    const lines = wrapText(text, width);
    for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  },
);
