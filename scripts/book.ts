import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { translator } from '../src/i18n/translate.ts';
import { bindBook } from '../src/load/book.ts';
import { passGate } from '../src/load/gate.ts';
import { madeAddress } from '../src/model/made-files.ts';
import { composeBook } from '../src/print/book.ts';
import { listTermOrders, nameOrder, type PrintOrder } from '../src/print/order.ts';
import { sayMade, sayNoBook, sayTerms, sayTypeset } from '../src/print/say-end.ts';
import { setBook } from '../src/print/set-book.ts';
import { TypesetFault } from '../src/print/typeset.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  site: { type: 'string' },
  all: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'ko' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const t = translator(values.lang === 'en' ? 'en' : 'ko');

interface End {
  text: string;
  code: number;
}

/** Makes the book of a term; answers with what to print, and whether it was made. */
function makeBook(order: PrintOrder): End {
  const start = performance.now();
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

/** What cannot be made is told, and the next term is made. */
function run(): End {
  // One term is named, or none where all are made, each in a file of its own.
  if (positionals.length !== (values.all ? 0 : 1) || (values.all && values.out !== undefined)) {
    return { text: sayTerms(t, 'book', undefined, []), code: 2 };
  }
  const { records, ...gate } = passGate(values.content);
  if (!records) return { text: reportTerminal({ ...gate, findings: [] }, 'ko'), code: 1 };
  const known = listTermOrders(bindBook(records), values.site);
  const [name = ''] = positionals;
  const orders = known.filter((each) => values.all || nameOrder(each) === name);
  if (orders.length === 0 && !values.all) {
    return { text: sayTerms(t, 'book', name, known.map(nameOrder)), code: 1 };
  }
  const ends = orders.map(makeBook);
  return {
    text: ends.map((end) => end.text).join('\n'),
    code: Math.max(0, ...ends.map((end) => end.code)),
  };
}

const { text, code } = run();
console.log(text);
process.exitCode = code;
