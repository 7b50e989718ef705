import { createHash } from 'node:crypto';
import { answerNames } from '../check/answer-names.ts';
import { judgeOwn, type RuleFaults } from '../check/check-shelf.ts';
import { emptyShelf, type Entry, type ShelvedFile } from '../check/entry.ts';
import { readMentions } from '../check/read-mentions.ts';
import type { Fault } from '../check/problem.ts';
import { meetWords } from '../check/rules/search.ts';
import type { ContentPart } from './cut-content.ts';
import { loadBytes, readEntry, type FileBytes } from './read-entry.ts';

/** What the files of a part say, and what is wrong with them whatever the other parts say. Plain data. */
export interface PartReading {
  /** The same only where it was read from the same bytes below the same paths. */
  mark: string;
  files: ShelvedFile[];
  faults: Fault[];
  judged: RuleFaults;
}

export const loadPart = (dir: string, { files }: ContentPart): FileBytes[] =>
  files.map((placed) => loadBytes(dir, placed));

/** Tells what a part says apart from what any other bytes, paths or sought words would say. */
export function markPart(
  { name, files }: ContentPart,
  bytes: readonly FileBytes[],
  sought: readonly string[],
): string {
  const hash = createHash('sha256').update(JSON.stringify([name, sought]));
  for (const [index, { file }] of files.entries()) {
    const own = bytes[index];
    const isText = Buffer.isBuffer(own);
    hash.update(JSON.stringify([file, isText ? own.length : own]));
    if (isText) hash.update(own);
  }
  return hash.digest('hex');
}

/** Lets go of the text and the tree of each file, once what they mention is told. */
function shelveFiles(entries: readonly Entry[], sought: readonly string[]): ShelvedFile[] {
  const left = new Set(sought);
  return entries.map((entry) => {
    // What a synonym says itself is no word of a record.
    const met = left.size === 0 || entry.place.kind === 'search' ? [] : meetWords(entry, left);
    for (const word of met) left.delete(word);
    const { text: _text, tree: _tree, ...file } = entry;
    return { ...file, mentions: readMentions(entry, met) };
  });
}

/** Reads and judges a part from the bytes of its files. */
export function judgePart(
  part: ContentPart,
  bytes: readonly FileBytes[],
  sought: readonly string[],
  mark = markPart(part, bytes, sought),
): PartReading {
  const shelf = emptyShelf();
  const readings = part.files.map((placed, index) =>
    readEntry(placed, bytes[index] ?? { code: 'file-unreadable' }),
  );
  for (const { entry } of readings) (shelf[entry.place.kind] as Entry[]).push(entry);
  const faults = answerNames(
    readings.flatMap((reading) => reading.faults),
    shelf,
  );
  const entries = readings.map(({ entry }) => entry);
  return {
    mark,
    faults,
    judged: judgeOwn(shelf),
    files: shelveFiles(entries, sought),
  };
}

/** Reads parts of a content folder; `sought` are the words that some record has to say. */
export type ReadParts = (
  dir: string,
  parts: readonly ContentPart[],
  sought: readonly string[],
) => PartReading[];

/** Reads every part anew, one after the other. */
export const readAnew: ReadParts = (dir, parts, sought) =>
  parts.map((part) => judgePart(part, loadPart(dir, part), sought));
