import type { FoundSet, TextIndex } from './text-index.ts';
import type { MatchKind } from './match-kinds.ts';

/** One way to say a part of a question: all of its words stand in a record. */
export interface Wording {
  words: readonly string[];
  /** How surely it means what was asked, from 0 to 1; more than 1 for what can mean nothing else. */
  weight: number;
  how: MatchKind;
}

/** A record that holds a way. */
export interface HeldWording {
  way: Wording;
  isTitled: boolean;
}

/** Looks words up, each once for one question. */
export interface Finder {
  find: (word: string) => Promise<FoundSet>;
  isForEditors: (number: number) => boolean;
  /** The records that hold every word of a way, and whether they surely do. */
  hold: (way: Wording) => Promise<{ held: ReadonlyMap<number, HeldWording>; isExact: boolean }>;
}

export function openFinder(index: TextIndex, signal?: AbortSignal): Finder {
  const known = new Map<string, Promise<FoundSet>>();
  const find = (word: string) => {
    const found = known.get(word) ?? index.find(word, signal);
    known.set(word, found);
    return found;
  };
  const hold = async (way: Wording) => {
    const sets = await Promise.all(way.words.map(find));
    const [first, ...rest] = sets.toSorted((a, b) => a.numbers.length - b.numbers.length);
    const others = rest.map(({ numbers }) => new Set(numbers));
    const titled = sets.map((set) => new Set(set.titled));
    const held = new Map<number, HeldWording>();
    for (const number of first?.numbers ?? []) {
      if (!others.every((set) => set.has(number))) continue;
      held.set(number, { way, isTitled: titled.every((set) => set.has(number)) });
    }
    return { held, isExact: sets.every(({ isExact }) => isExact) };
  };
  return { find, hold, isForEditors: index.isForEditors };
}
