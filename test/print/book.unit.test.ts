import { beforeAll, describe, expect, test } from 'vitest';
import { listEntryGroups } from '../../src/model/entry-book.ts';
import { isInTerm } from '../../src/model/entry-in-term.ts';
import { heading, listBlocks, paragraph } from '../../src/print/blocks.ts';
import { composeBook, type PrintedBook } from '../../src/print/book.ts';
import { mostPages, setBook } from '../../src/print/set-book.ts';
import { orderSample, payloads } from './order-sample.ts';
import { listRecords, listStated, listUntold } from './list-stated.ts';
import { pack, readPdf, type ReadPdf } from './read-pdf.ts';

const order = orderSample();
const book = composeBook(order);
const set = (made: PrintedBook): Uint8Array => {
  const end = setBook(made);
  if (end.kind !== 'set') throw new Error(end.kind);
  return end.pdf;
};

describe('the book of a term', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = set(book);
    pdf = await readPdf(bytes);
  });
  const blocks = listBlocks(book.blocks);
  const headings = blocks.filter((block) => block.is === 'heading');
  const listed = headings.filter(({ level }) => level <= 2);

  test('is tagged, in its language, with its title and its as-of day', () => {
    expect(pdf.isMarked).toBe(true);
    expect(pdf.language).toBe('ko');
    expect(pdf.title).toBe(book.title);
    const day = order.term.asOf.day.replaceAll('-', '');
    expect(pdf.created).toBe(`D:${day}000000Z`);
    for (const role of ['Document', 'H1', 'H2', 'Table', 'TH', 'TD', 'L', 'Caption']) {
      expect(pdf.roles).toContain(role);
    }
  });

  test('has every heading, in order, and no other', () => {
    const own = pdf.headings.filter(({ text }) => text !== pack(book.contents));
    expect(own.map(({ level, text }) => [level, text])).toEqual(
      headings.map(({ level, text }) => [level, pack(text)]),
    );
    expect(pdf.bookmarks).toEqual(listed.map(({ text }) => text));
  });

  test('says in its contents on which page each chapter and card begins', () => {
    const starts = pdf.headings.filter(
      ({ level, text }) => level <= 2 && text !== pack(book.contents),
    );
    const first = Math.min(...starts.map(({ page }) => page));
    const contents = pdf.lines.slice(1, first - 1).flat();
    const linked = pdf.links.slice(1, first - 1).flat();
    expect(linked).toEqual(starts.map(({ page }) => page));
    const missing = starts.filter(({ text, page }) => !contents.includes(`${text}${String(page)}`));
    expect(missing).toEqual([]);
    expect(starts.length).toBeGreaterThan(20);
  });

  test('has one control card for each pledge, on two pages at most', () => {
    const ids = headings.flatMap(({ of }) => (of?.kind === 'pledge' ? [of.id] : []));
    expect(ids).toEqual(order.term.pledges.map(({ facts }) => facts.id));
    const main = pdf.headings.filter(({ level }) => level <= 2);
    const cards = main.flatMap(({ text, page }, at) =>
      order.term.pledges.some(({ facts }) => text === pack(`${facts.id} ${facts.title}`))
        ? [(main[at + 1]?.page ?? pdf.pages.length + 1) - page]
        : [],
    );
    expect(cards).toHaveLength(order.term.pledges.length);
    expect(Math.max(...cards)).toBeLessThanOrEqual(2);
    expect(Math.min(...cards)).toBeGreaterThanOrEqual(1);
    expect(pdf.pages[0]).toContain(`관리카드${String(cards.length)}건`);
  });

  test('has every entry of every kind, every finding and every cited source once', () => {
    const counts = Map.groupBy(
      headings.flatMap(({ of }) => of?.kind ?? []),
      (kind) => kind,
    );
    const groups = listEntryGroups(order.government.entries);
    for (const { kind, entries } of groups) {
      const own = entries.filter((entry) => isInTerm(order.term.term, kind, entry));
      expect([kind, counts.get(kind)?.length ?? 0]).toEqual([kind, own.length]);
    }
    expect(groups.length).toBeGreaterThan(1);
    expect(counts.get('finding')).toHaveLength(order.findings.length);
    expect(order.findings.length).toBeGreaterThan(0);
    expect(counts.get('source')?.length).toBeGreaterThan(0);
  });

  test('prints every word that it was given, and runs none of them', () => {
    const whole = pdf.pages.join('').replaceAll(/비공식자료[^\d]*약속기록집\d+/g, '');
    const words = blocks.flatMap((block) => {
      if (block.is === 'facts') return block.facts.flatMap(({ lines }) => lines);
      if (block.is === 'table') return [block.caption, ...block.head, ...block.rows.flat()];
      return block.is === 'list' ? block.items : block.is === 'text' ? [block.text] : [];
    });
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((text) => !whole.includes(pack(text)))).toEqual([]);
    for (const payload of payloads) expect(whole).toContain(pack(payload));
    expect(whole).not.toMatch(/[\u0000\uFFFD]/);
  });

  test('tells all that each record states, under its own heading', () => {
    expect(listUntold(order, book.blocks)).toEqual([]);
    const stated = listRecords(order).map(([, facts]) => listStated(order.reader, facts).length);
    expect(Math.min(...stated)).toBeGreaterThan(1);
  });

  test('says on every sheet that it is unofficial', () => {
    expect(pdf.pages.length).toBeGreaterThan(10);
    expect(pdf.pages.length).toBeLessThanOrEqual(mostPages);
    for (const page of pdf.pages) expect(page).toContain('비공식자료');
    expect(pdf.pages.join('')).not.toContain('시정백서');
  });

  test('is the same byte for byte when it is made again', () => {
    expect(Buffer.compare(bytes, set(composeBook(order)))).toBe(0);
  });
});

describe('the book of a term without cards', () => {
  const bare = composeBook({ ...order, term: { ...order.term, pledges: [] }, findings: [] });

  test('has no chapter of cards or money, and counts none', () => {
    const titles = listBlocks(bare.blocks).flatMap((block) =>
      block.is === 'heading' ? [block.text] : [],
    );
    expect(titles).not.toContain('공약 관리카드');
    expect(titles).not.toContain('공약가계부');
    expect(titles).toContain('한눈에 보기');
    expect(bare.cover.lines.join()).not.toContain('0건');
    expect(bare.cover.lines).toContain(
      '이 사이트에 실린 공약 카드가 없습니다. 공약이 없다는 뜻이 아닙니다.',
    );
  });

  test('is set', () => {
    expect(setBook(bare).kind).toBe('set');
  });
});

describe('a book that cannot be', () => {
  const little = (blocks: PrintedBook['blocks']): PrintedBook => ({ ...book, blocks });

  test('is not made with a sign that no font has', () => {
    const made = little([heading(1, 'a'), paragraph('가 \u{13000} 나')]);
    expect(() => set(made)).toThrow(expect.objectContaining({ signs: ['\u{13000}'] }));
  });

  test('is not made with a card of more than two pages, and is with smaller type where that does', () => {
    const card = (lines: number) =>
      little([
        heading(1, 'a'),
        {
          is: 'card',
          id: '1-1',
          blocks: [
            heading(2, '1-1'),
            ...Array.from({ length: lines }, (_, at) => paragraph(`줄 ${String(at)}`)),
          ],
        },
      ]);
    expect(setBook(card(90)).kind).toBe('set');
    expect(setBook(card(400))).toEqual({ kind: 'long-cards', ids: ['1-1'] });
  });
});
