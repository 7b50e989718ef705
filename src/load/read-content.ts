import { join } from 'node:path';
import { emptyShelf, type Entry, type FilePlace, type Shelf } from '../check/entry.ts';
import type { Fault, Point } from '../check/problem.ts';
import { isReservedName } from '../check/reserved-name.ts';
import { fileKinds } from '../schema/kinds.ts';
import { findCharacters } from './find-characters.ts';
import { listFiles } from './list-files.ts';
import { makeLocate, type Locate } from './locate.ts';
import { parseFacts } from './parse-facts.ts';
import { placeFile } from './place-file.ts';
import { makePointAt, readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** A content folder as it lies on disk: every file on its shelf, and what is wrong with single files. */
export interface Content {
  shelf: Shelf;
  faults: Fault[];
  fileCount: number;
  /** The text of a file, for reports. */
  texts: Map<string, string>;
  /** Makes the locator of a file's YAML; slow, so only for files that have a fault. */
  locators: Map<string, () => Locate>;
}

function makeEntry(file: string, place: FilePlace): Entry {
  return {
    place,
    file,
    text: '',
    tree: undefined,
    facts: {},
    whole: undefined,
    body: '',
    bodyLine: 0,
  };
}

/** What one file says and what is wrong with it alone; nothing in it depends on another file. */
export interface FileReading {
  entry: Entry;
  faults: Fault[];
  text?: string;
  makeLocate?: () => Locate;
}

export type ReadFile = (dir: string, file: string, place: FilePlace) => FileReading;

/** Reads one file. */
export const readFile: ReadFile = (dir, file, place) => {
  const entry = makeEntry(file, place);
  const faults: Fault[] = [];
  const text = readText(join(dir, file), fileKinds[place.kind].limit * 1000);
  if (typeof text !== 'string') return { entry, faults: [{ file, ...text }] };
  entry.text = text;
  const isMarkdown = /\.mdx?$/.test(fileKinds[place.kind].path);
  const halves = isMarkdown
    ? splitFrontmatter(text)
    : { yaml: text, yamlLine: 0, body: '', bodyLine: 0 };
  if ('code' in halves) return { entry, faults: [{ file, ...halves }], text };
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
  return { entry, faults, text, makeLocate: () => makeLocate(yaml, yamlLine) };
};

/** Reads every file below a content folder once; while editing, `read` may remember what it read before. */
export function readContent(dir: string, read: ReadFile = readFile): Content {
  const { files, faults } = listFiles(dir);
  const shelf = emptyShelf();
  const content: Content = {
    shelf,
    faults,
    fileCount: files.length,
    texts: new Map(),
    locators: new Map(),
  };
  for (const file of files) {
    const place = placeFile(file);
    if (!place) {
      const reserved = file.split('/').find(isReservedName);
      faults.push(
        reserved === undefined
          ? { code: 'file-unknown', file }
          : { code: 'file-name-reserved', file, received: reserved },
      );
      continue;
    }
    const reading = read(dir, file, place);
    (shelf[place.kind] as Entry[]).push(reading.entry);
    faults.push(...reading.faults);
    if (reading.text !== undefined) content.texts.set(file, reading.text);
    if (reading.makeLocate) content.locators.set(file, reading.makeLocate);
  }
  return content;
}
