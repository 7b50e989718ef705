import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { translator } from '../src/i18n/translate.ts';
import { bindBook } from '../src/load/book.ts';
import { passGate } from '../src/load/gate.ts';
import { madeAddress } from '../src/model/made-files.ts';
import { composeBook } from '../src/print/book.ts';
import { orderTerm } from '../src/print/order.ts';
import { sayMade, sayNoBook, sayTerms, sayTypeset } from '../src/print/say-end.ts';
import { setBook } from '../src/print/set-book.ts';
import { TypesetFault } from '../src/print/typeset.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  lang: { type: 'string', default: 'ko' },
} as const;

/** Makes the book of a term; answers with what to print, and whether it was made. */
function makeBook(): { text: string; code: number } {
  const start = performance.now();
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const t = translator(values.lang === 'en' ? 'en' : 'ko');
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    return { text: sayTerms(t, 'book', undefined, []), code: 2 };
  }
  const { records, ...gate } = passGate(values.content);
  if (!records) return { text: reportTerminal({ ...gate, findings: [] }, 'ko'), code: 1 };
  const order = orderTerm(bindBook(records), name);
  if (!('term' in order)) return { text: sayTerms(t, 'book', name, order), code: 1 };
  try {
    const end = setBook(composeBook(order));
    if (end.kind !== 'set') return { text: sayNoBook(t, end), code: 1 };
    const { government, term, pledges } = order.term;
    const file = values.out ?? `public${madeAddress(government, term.id, 'book')}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, end.pdf);
    const seconds = (performance.now() - start) / 1000;
    const bytes = end.pdf.length;
    const made = { file, pages: end.pages, cards: pledges.length, bytes, seconds };
    return { text: sayMade(t, made), code: 0 };
  } catch (error) {
    if (!(error instanceof TypesetFault)) throw error;
    return { text: sayTypeset(t, error), code: 1 };
  }
}

const { text, code } = makeBook();
console.log(text);
process.exitCode = code;
