import { join } from 'node:path';
import { bindBook } from '../../src/load/book.ts';
import { passGate } from '../../src/load/gate.ts';
import { listTermOrders, type PrintOrder } from '../../src/print/order.ts';
import type { Records } from '../../src/schema/records.ts';

/** Words that a typesetter would run as markup. */
export const payloads = [
  '#eval("1 + 1")',
  '#panic("a")',
  '$x^2$',
  '@ref',
  '*a* _b_',
  '<label>',
  '= b',
  '\\u{41}',
  '`c`',
  '//d',
  '/* e */',
  '#[f]',
  '#import "@preview/g:1.0.0"',
  '\'h\' "i" -- ...',
];

/** The first term of the made-up city, with such words in its records. */
export function orderSample(): PrintOrder {
  const content = join(import.meta.dirname, '../cities/sample');
  const records = structuredClone(passGate(content).records as Records);
  const [government] = records.governments;
  const [term] = government?.terms ?? [];
  for (const [at, payload] of payloads.entries()) {
    const facts = term?.pledges[at % term.pledges.length]?.facts;
    if (facts)
      facts.notes = [...(facts.notes ?? []), { text: payload, cite: facts.sources[0] as never }];
  }
  const [first, second] = term?.pledges ?? [];
  if (first) first.facts.title = `#eval("1") ${first.facts.title}`;
  if (second)
    second.facts.goal = { text: '$x$ *a* @ref <label>', cite: second.facts.sources[0] as never };
  const [order] = listTermOrders(bindBook(records));
  if (!order) throw new Error('the made-up city has no term');
  return order;
}
