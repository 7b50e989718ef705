import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { planSteps } from '../../src/model/step-span.ts';
import { composeBook } from '../../src/print/book.ts';
import { listTermOrders, nameOrder } from '../../src/print/order.ts';
import type { Records } from '../../src/schema/records.ts';
import { readSections } from '../print/list-stated.ts';
import { pack } from '../print/read-pdf.ts';

const book = bindBook(passGate(join(import.meta.dirname, '../../content')).records as Records);
const gimpo = book.dataset.governments.find(({ government }) => government.id === 'gimpo');
const { steps = [] } = gimpo?.entries.programme.byId.get('collaboration-points') ?? {};
const order = listTermOrders(book).find((each) => nameOrder(each) === 'gimpo/7');
const sections = readSections(order ? composeBook(order).blocks : []);

describe('a day of every month, one of which lacks it', () => {
  const step = steps.find(({ what }) => what.includes('매월 30일'));

  test('is recorded as printed, with the months it covers and no date', () => {
    expect(step?.printed).toBe('2월 ~ 11월');
    expect(step?.when).toBeUndefined();
    // The plan prints no year beside its months: nothing is laid on a calendar.
    expect(planSteps(steps)).toBeUndefined();
  });

  test('is told as printed, with what is odd about it', () => {
    const said = sections.get('programme collaboration-points') ?? '';
    expect(said).toContain(pack('협업포인트 활성화(매월 30일 보내는 날)'));
    expect(said).toContain(pack('2월 ~ 11월'));
    expect(said).toContain(pack('2월에는 30일이 없습니다.'));
    expect(said).not.toMatch(/2\.30\.|2월30일/);
  });
});
