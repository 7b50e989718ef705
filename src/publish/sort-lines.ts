import { closeSync, openSync, readSync, writeSync } from 'node:fs';

interface PlacedLine {
  key: string;
  start: number;
  length: number;
}

const newline = 0x0a;
const chunkBytes = 1 << 18;

/** Where each line lies and what it is sorted by. Only the keys are held. */
function* findLines(file: number, keyOf: (line: string) => string): Generator<PlacedLine> {
  const chunk = Buffer.alloc(chunkBytes);
  let [start, at] = [0, 0];
  let begun: Buffer[] = [];
  for (let bytes = readSync(file, chunk); bytes > 0; bytes = readSync(file, chunk)) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end >= 0 && end < bytes;) {
      const line = Buffer.concat([...begun, chunk.subarray(from, end)]);
      // A key cut from the line would keep the line in memory.
      const key = Buffer.from(keyOf(line.toString('utf8'))).toString('utf8');
      yield { key, start, length: line.length };
      begun = [];
      from = end + 1;
      start = at + from;
      end = chunk.indexOf(newline, from);
    }
    begun.push(Buffer.from(chunk.subarray(from, bytes)));
    at += bytes;
  }
}

/** Writes the lines of a file into another one in the order of their keys, holding no more than one line and all keys. */
export function sortLines(from: string, to: string, keyOf: (line: string) => string): void {
  const [source, target] = [openSync(from, 'r'), openSync(to, 'w')];
  try {
    const lines = [...findLines(source, keyOf)];
    lines.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key));
    let waiting: Buffer[] = [];
    let size = 0;
    const flush = () => {
      writeSync(target, Buffer.concat(waiting));
      waiting = [];
      size = 0;
    };
    for (const { start, length } of lines) {
      const line = Buffer.alloc(length + 1, newline);
      readSync(source, line, 0, length, start);
      waiting.push(line);
      size += line.length;
      if (size > chunkBytes) flush();
    }
    flush();
  } finally {
    closeSync(source);
    closeSync(target);
  }
}
