import { join } from 'node:path';
import type { Entry, FilePlace, Shelf } from '../check/entry.ts';
import type { Fault, Point } from '../check/problem.ts';
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

function readEntry(content: Content, dir: string, entry: Entry): void {
  const { file, place } = entry;
  const text = readText(join(dir, file));
  if (typeof text !== 'string') {
    content.faults.push({ file, ...text });
    return;
  }
  content.texts.set(file, text);
  entry.text = text;
  const isMarkdown = place.kind === 'pledge' || place.kind === 'page';
  const halves = isMarkdown
    ? splitFrontmatter(text)
    : { yaml: text, yamlLine: 0, body: '', bodyLine: 0 };
  if ('code' in halves) {
    content.faults.push({ file, ...halves });
    return;
  }
  const { yaml, yamlLine } = halves;
  entry.body = halves.body;
  entry.bodyLine = halves.bodyLine;
  content.locators.set(file, () => makeLocate(yaml, yamlLine));

  const reading = readYaml(yaml);
  const pointAt = reading.faults.length > 0 ? makePointAt(yaml) : undefined;
  for (const { code, offset, received } of reading.faults) {
    const { line, column } = pointAt?.(offset) ?? { line: 1, column: 1 };
    const at: Point = { line: line + yamlLine, column };
    content.faults.push({ code, file, at, ...(received === undefined ? {} : { received }) });
  }
  if (!reading.tree) return;
  entry.tree = reading.tree;
  const { facts, whole, faults } = parseFacts(place.kind, reading.tree);
  entry.facts = facts;
  entry.whole = whole;
  content.faults.push(...faults.map((fault) => ({ file, ...fault })));
}

/** Reads every file below a content folder once. */
export function readContent(dir: string): Content {
  const { files, faults } = listFiles(dir);
  const shelf: Shelf = {
    site: [],
    search: [],
    thresholds: [],
    page: [],
    source: [],
    government: [],
    departments: [],
    term: [],
    pledge: [],
    award: [],
    framework: [],
    indicator: [],
  };
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
      faults.push({ code: 'file-unknown', file });
      continue;
    }
    const entry = makeEntry(file, place);
    (shelf[place.kind] as Entry[]).push(entry);
    readEntry(content, dir, entry);
  }
  return content;
}
