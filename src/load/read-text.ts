import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { ProblemCode } from '../check/catalogue.ts';
import type { Point } from '../check/problem.ts';

export interface TextFault {
  code: ProblemCode;
  at?: Point;
  fills?: Record<string, string | number>;
}

/** Finds the places of offsets in one text. */
export function makePointAt(text: string): (offset: number) => Point {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [line, beyond] = [1, starts.length + 1];
    while (beyond - line > 1) {
      const middle = Math.floor((line + beyond) / 2);
      if ((starts[middle - 1] ?? 0) > offset) beyond = middle;
      else line = middle;
    }
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

const pointAt = (text: string, offset: number): Point => makePointAt(text)(offset);

function findByteFault(bytes: Buffer): TextFault | undefined {
  if (bytes.length === 0) return { code: 'file-empty' };
  const start = bytes.subarray(0, 3).toString('hex');
  if (start === 'efbbbf') return { code: 'file-bom' };
  if (/^(fffe|feff)/.test(start)) return { code: 'file-utf16' };
  if (!bytes.includes(0) && isUtf8(bytes)) return undefined;
  const loose = bytes.toString('utf8');
  const nul = loose.indexOf('\0');
  if (nul >= 0) return { code: 'file-nul', at: pointAt(loose, nul) };
  return { code: 'file-not-utf8', at: pointAt(loose, loose.indexOf('\uFFFD')) };
}

function findTextFault(text: string): TextFault | undefined {
  if (text.trim() === '') return { code: 'file-empty' };
  const carriage = /\r(?!\n)/.exec(text);
  if (carriage) return { code: 'file-line-ends', at: pointAt(text, carriage.index) };
  const conflict = /^(<{7}|>{7}) /m.exec(text);
  if (conflict) return { code: 'file-conflict', at: pointAt(text, conflict.index) };
  return undefined;
}

/** The bytes of a file of at most so many, or why there are none. */
export function readBytes(path: string, mostBytes: number): Buffer | TextFault {
  try {
    if (statSync(path).size > mostBytes) {
      return { code: 'file-too-large', fills: { limit: mostBytes / 1000 } };
    }
    return readFileSync(path);
  } catch {
    return { code: 'file-unreadable' };
  }
}

/** NFC text with `\n` line ends, or why some bytes are no such text. */
export function decodeBytes(bytes: Buffer | TextFault): string | TextFault {
  if (!Buffer.isBuffer(bytes)) return bytes;
  const byteFault = findByteFault(bytes);
  if (byteFault) return byteFault;
  const text = bytes.toString('utf8');
  return findTextFault(text) ?? text.replaceAll('\r\n', '\n').normalize('NFC');
}

/** Reads a file of at most so many bytes as text. */
export const readText = (path: string, mostBytes: number): string | TextFault =>
  decodeBytes(readBytes(path, mostBytes));
