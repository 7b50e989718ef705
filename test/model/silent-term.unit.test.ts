import { expect, test } from 'vitest';
import type { GovernmentBook } from '../../src/model/dataset.ts';
import { isSilentTerm } from '../../src/model/silent-term.ts';
import { enterMadeUp } from './made-up.ts';

const said = enterMadeUp('status: [{ asOf: 2025, value: partial, cite: cards / 1 }]');
const lost = enterMadeUp('card: { stage: lost, cite: cards / 1 }');
const unsaid = enterMadeUp();

test('a term is silent where no status of any of its pledges is known; it is looked into once', () => {
  let times = 0;
  const term = (id: string, ...pledges: object[]) => ({ term: { id }, pledges });
  const book = {
    get terms() {
      times += 1;
      return [term('6', unsaid, lost), term('7', unsaid, said), term('8', said)];
    },
  } as unknown as GovernmentBook;
  expect(['6', '7', '8'].map((id) => isSilentTerm(book, id))).toEqual([true, false, false]);
  expect(times).toBe(1);
});
