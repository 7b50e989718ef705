import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { translator } from '../src/i18n/translate.ts';
import { bindBook } from '../src/load/book.ts';
import { passGate } from '../src/load/gate.ts';
import { hasPicture } from '../src/model/coverage.ts';
import { madeAddress, pictureShapes } from '../src/model/made-files.ts';
import { listTermOrders, nameOrder, type PrintOrder } from '../src/print/order.ts';
import { sayNoPicture, sayPictures, sayTerms, sayTypeset } from '../src/print/say-end.ts';
import { setPicture } from '../src/print/set-picture.ts';
import { TypesetFault } from '../src/print/typeset.ts';
import { writePng } from '../src/print/write-png.ts';
import { renewPictures } from '../test/prove/pictures.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'public' },
  all: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'ko' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const t = translator(values.lang === 'en' ? 'en' : 'ko');

interface End {
  text: string;
  code: number;
}

/** Makes the pictures of a term; answers with what to print, and whether they were made. */
async function makePictures(order: PrintOrder): Promise<End> {
  const made: string[] = [];
  try {
    for (const shape of pictureShapes) {
      const drawing = setPicture(order, shape);
      if (drawing === undefined) return { text: sayNoPicture(t, shape), code: 1 };
      const file = join(values.out, madeAddress(order.term.government, order.term.term.id, shape));
      mkdirSync(dirname(file), { recursive: true });
      await writePng(drawing, shape, file);
      made.push(file);
    }
    return { text: sayPictures(t, made), code: 0 };
  } catch (error) {
    if (!(error instanceof TypesetFault)) throw error;
    return { text: sayTypeset(t, error), code: 1 };
  }
}

/** The pictures of a term, or of all; without a name those that tests compare pages with are drawn anew. */
async function run(): Promise<End> {
  if (positionals.length === 0 && !values.all) {
    const { lines, ok } = renewPictures();
    return { text: lines.join('\n'), code: ok ? 0 : 1 };
  }
  // One term is named, or none where all are made.
  if (positionals.length !== (values.all ? 0 : 1)) {
    return { text: sayTerms(t, 'pictures', undefined, []), code: 2 };
  }
  const { records, ...gate } = passGate(values.content);
  if (!records) return { text: reportTerminal({ ...gate, findings: [] }, 'ko'), code: 1 };
  const known = listTermOrders(bindBook(records));
  const [name = ''] = positionals;
  const orders = known.filter((each) => values.all || nameOrder(each) === name);
  if (orders.length === 0 && !values.all) {
    return { text: sayTerms(t, 'pictures', name, known.map(nameOrder)), code: 1 };
  }
  const ends: End[] = [];
  // A term of which nothing was announced and no card is here has no picture.
  for (const order of orders.filter(({ term }) => !values.all || hasPicture(term))) {
    ends.push(await makePictures(order));
  }
  return {
    text: ends.map((end) => end.text).join('\n'),
    code: Math.max(0, ...ends.map((end) => end.code)),
  };
}

const { text, code } = await run();
console.log(text);
process.exitCode = code;
