import { join } from 'node:path';
import type { Entry } from '../check/entry.ts';
import type { Fault, Point } from '../check/problem.ts';
import { fileKinds } from '../schema/kinds.ts';
import { findCharacters } from './find-characters.ts';
import { makeLocate, type Locate } from './locate.ts';
import { parseFacts } from './parse-facts.ts';
import type { PlacedFile } from './place-file.ts';
import { decodeBytes, makePointAt, readBytes, type TextFault } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontmatter, type Halves } from './split-frontmatter.ts';

/** What stands in a file; or why it is no text. */
export type FileBytes = Buffer | TextFault;

export const loadBytes = (dir: string, { file, place }: PlacedFile): FileBytes =>
  readBytes(join(dir, file), fileKinds[place.kind].limit * 1000);

function makeEntry({ file, place }: PlacedFile): Entry {
  return {
    ...{ place, file, text: '', tree: undefined, facts: {}, whole: undefined },
    ...{ body: '', bodyLine: 0 },
  };
}

function cutText({ place }: PlacedFile, text: string): Halves | TextFault {
  const isMarkdown = /\.mdx?$/.test(fileKinds[place.kind].path);
  return isMarkdown ? splitFrontmatter(text) : { yaml: text, yamlLine: 0, body: '', bodyLine: 0 };
}

/** What one file says and what is wrong with it alone; nothing in it depends on another file. */
export interface FileReading {
  entry: Entry;
  faults: Fault[];
}

/** Reads one file from its bytes. */
export function readEntry(placed: PlacedFile, bytes: FileBytes): FileReading {
  const { file, place } = placed;
  const entry = makeEntry(placed);
  const faults: Fault[] = [];
  const text = decodeBytes(bytes);
  if (typeof text !== 'string') return { entry, faults: [{ file, ...text }] };
  entry.text = text;
  const halves = cutText(placed, text);
  if ('code' in halves) return { entry, faults: [{ file, ...halves }] };
  const { yaml, yamlLine } = halves;
  entry.body = halves.body;
  entry.bodyLine = halves.bodyLine;
  faults.push(...findCharacters(halves).map((fault) => ({ file, ...fault })));

  const reading = readYaml(yaml);
  const pointAt = reading.faults.length > 0 ? makePointAt(yaml) : undefined;
  for (const { code, offset, received } of reading.faults) {
    const { line, column } = pointAt?.(offset) ?? { line: 1, column: 1 };
    const at: Point = { line: line + yamlLine, column };
    faults.push({ code, file, at, ...(received === undefined ? {} : { received }) });
  }
  if (reading.tree) {
    entry.tree = reading.tree;
    const parsing = parseFacts(place.kind, reading.tree);
    entry.facts = parsing.facts;
    entry.whole = parsing.whole;
    faults.push(...parsing.faults.map((fault) => ({ file, ...fault })));
  }
  return { entry, faults };
}

/** The lines of a file, and where its facts stand in it. */
export interface LocatedText {
  lines: readonly string[];
  /** Undefined where no facts can be told apart. */
  locate: Locate | undefined;
}

/** Reads a file once more to point at places in it; slow, so only for files that have something to report. */
export function locateText(dir: string, placed: PlacedFile): LocatedText {
  const text = decodeBytes(loadBytes(dir, placed));
  if (typeof text !== 'string') return { lines: [], locate: undefined };
  const halves = cutText(placed, text);
  const locate = 'code' in halves ? undefined : makeLocate(halves.yaml, halves.yamlLine);
  return { lines: text.split('\n'), locate };
}
