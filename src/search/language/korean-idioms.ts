import { koreanIdioms } from './words/korean-idioms.ts';
import { readGroups } from './word-table.ts';

/** Words of a question that say one thing together. */
export interface FoundIdiom {
  /** How many words it takes. */
  length: number;
  /** Its own words. */
  own: readonly string[];
  /** What stands among them and is no part of it. */
  between: readonly string[];
  means: readonly string[];
}

const particle =
  '(?:들)?(?:은|는|이|가|을|를|도|만|의|에|에서|으로|로|와|과|랑|이랑|하고|한테|에게|들)?';

/** `noun/verb~`: a noun with what may follow it, a verb in any form. */
const shapeSlot = (slot: string): RegExp =>
  new RegExp(
    `^(?:${slot
      .split('/')
      .map((word) => (word.endsWith('~') ? `${word.slice(0, -1)}.*` : word + particle))
      .join('|')})$`,
  );

/** The longest first. */
const koreanRows = readGroups(koreanIdioms)
  .map(({ says, means }) => ({ slots: says.map(shapeSlot), means }))
  .sort((a, b) => b.slots.length - a.slots.length);

/** Between two words of an idiom so many others may stand: 나이 꽤 많이 드신. */
const mostAmong = 2;

function takeSlots(
  words: readonly string[],
  from: number,
  slots: readonly RegExp[],
): number[] | undefined {
  const taken: number[] = [];
  let at = from;
  for (const slot of slots) {
    const most = taken.length === 0 ? at : at + mostAmong;
    while (at < most && !slot.test(words[at] ?? '')) at += 1;
    if (!slot.test(words[at] ?? '')) return undefined;
    taken.push(at);
    at += 1;
  }
  return taken;
}

/** The idiom that begins at a word of a Korean question. */
export function findKoreanIdiom(words: readonly string[], from: number): FoundIdiom | undefined {
  for (const { slots, means } of koreanRows) {
    const taken = takeSlots(words, from, slots);
    if (!taken) continue;
    const end = (taken.at(-1) ?? from) + 1;
    const among = words.slice(from, end);
    return {
      length: among.length,
      own: taken.map((at) => words[at] ?? ''),
      between: among.filter((_, at) => !taken.includes(from + at)),
      means,
    };
  }
  return undefined;
}
