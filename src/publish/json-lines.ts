import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const chunkBytes = 1 << 18;

/** Writes each item as a line of JSON, as it comes; answers how many there are. */
export function writeJsonLines(path: string, items: Iterable<unknown>): number {
  const file = openSync(path, 'w');
  let [count, text] = [0, ''];
  const flush = () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    text = '';
  };
  try {
    for (const item of items) {
      text += `${JSON.stringify(item)}\n`;
      count += 1;
      if (text.length > chunkBytes) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return count;
}

function* readChunks(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const chunk = Buffer.alloc(chunkBytes);
    for (let bytes = readSync(file, chunk); bytes > 0; bytes = readSync(file, chunk)) {
      yield decoder.write(chunk.subarray(0, bytes));
    }
  } finally {
    closeSync(file);
  }
}

/** The items of such a file, read one at a time at each iteration, so that they are never all in memory. */
export function readJsonLines<T>(path: string): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      let rest = '';
      for (const text of readChunks(path)) {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) yield JSON.parse(line) as T;
      }
    },
  };
}
