import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { pictureShapes } from '../../src/model/made-files.ts';
import { composeBook } from '../../src/print/book.ts';
import { listTermOrders, nameOrder } from '../../src/print/order.ts';
import { setBook } from '../../src/print/set-book.ts';
import { setPicture } from '../../src/print/set-picture.ts';
import type { Records } from '../../src/schema/records.ts';
import { listUntold } from '../print/list-stated.ts';
import { readPdf } from '../print/read-pdf.ts';

const book = bindBook(passGate(join(import.meta.dirname, '../../content')).records as Records);
const orders = listTermOrders(book).map((order) => ({ name: nameOrder(order), order }));

describe.each(orders)('$name', ({ order }) => {
  test('is a book whose every sign has a glyph', () => {
    expect(setBook(composeBook(order)).kind).toBe('set');
  });

  test('is a book that tells all that its records state', () => {
    expect(listUntold(order, composeBook(order).blocks)).toEqual([]);
  });

  test.each(pictureShapes)('is a picture (%s)', (shape) => {
    expect(setPicture(order, shape)).toContain('<svg');
  });
});

test('the cover names the term, counts its cards and says who made it', async () => {
  const paju = orders.find(({ name }) => name === 'paju/8')?.order;
  const end = paju && setBook(composeBook(paju));
  const [cover = ''] = end?.kind === 'set' ? (await readPdf(end.pdf)).pages : [];
  for (const line of [
    '파주시민선8기약속기록집',
    '약속장부편집부가공개문서로만든비공식자료',
    '관리카드6건',
    '기준일2026년1월',
  ]) {
    expect(cover).toContain(line);
  }
});
