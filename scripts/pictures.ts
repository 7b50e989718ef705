import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { reportTerminal } from '../src/check/reporters/terminal.ts';
import { translator } from '../src/i18n/translate.ts';
import { bindBook } from '../src/load/book.ts';
import { passGate } from '../src/load/gate.ts';
import { madeAddress, pictureShapes } from '../src/model/made-files.ts';
import { orderTerm, type PrintOrder } from '../src/print/order.ts';
import { sayNoPicture, sayPictures, sayTerms, sayTypeset } from '../src/print/say-end.ts';
import { setPicture } from '../src/print/set-picture.ts';
import { TypesetFault } from '../src/print/typeset.ts';
import { writePng } from '../src/print/write-png.ts';

const options = {
  content: { type: 'string', default: 'content' },
  out: { type: 'string', default: 'public' },
  lang: { type: 'string', default: 'ko' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const t = translator(values.lang === 'en' ? 'en' : 'ko');

/** Makes the pictures of a term; answers with what to print. */
async function makePictures(order: PrintOrder): Promise<string> {
  const made: string[] = [];
  for (const shape of pictureShapes) {
    const drawing = setPicture(order, shape);
    if (drawing === undefined) throw new TypesetFault(sayNoPicture(t, shape));
    const file = join(values.out, madeAddress(order.term.government, order.term.term.id, shape));
    mkdirSync(dirname(file), { recursive: true });
    await writePng(drawing, shape, file);
    made.push(file);
  }
  return sayPictures(t, made);
}

async function run(): Promise<{ text: string; code: number }> {
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    return { text: sayTerms(t, 'pictures', undefined, []), code: 2 };
  }
  const { records, ...gate } = passGate(values.content);
  if (!records) return { text: reportTerminal({ ...gate, findings: [] }, 'ko'), code: 1 };
  const order = orderTerm(bindBook(records), name);
  if (!('term' in order)) return { text: sayTerms(t, 'pictures', name, order), code: 1 };
  try {
    return { text: await makePictures(order), code: 0 };
  } catch (error) {
    if (!(error instanceof TypesetFault)) throw error;
    return { text: sayTypeset(t, error), code: 1 };
  }
}

const { text, code } = await run();
console.log(text);
process.exitCode = code;
