import { isMap, isSeq, parseDocument, stringify, type Pair } from 'yaml';
import type { Retired } from '../schema/retired.ts';

/** Adds a record at the end of retired.yaml, and leaves what stands there as it is. */
export function addToList(text: string, stone: Retired): string {
  const item = stringify([stone], { lineWidth: 0 }).replace(/^(?=.)/gm, '  ');
  const above = text === '' ? 'retired:\n' : text;
  return `${above}${above.endsWith('\n') ? '' : '\n'}${item}`;
}

const keys: Readonly<Record<string, string>> = { department: 'departments', place: 'places' };

/** Takes one item out of the list of a file, and leaves every other line as it is. */
export function cutFromList(text: string, kind: string, index: number): string {
  const { contents } = parseDocument(text, { schema: 'failsafe' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }: Pair) => String(key) === keys[kind])
    : undefined;
  const item = isSeq(pair?.value) ? pair.value.items[index] : undefined;
  const range = isMap(item) ? item.range : undefined;
  if (!range) throw new Error(`${kind} ${String(index)}`);
  const start = text.lastIndexOf('\n', range[0]) + 1;
  const next = text.indexOf('\n', range[1] - 1);
  return text.slice(0, start) + (next < 0 ? '' : text.slice(next + 1));
}
