import { foldText, squeezeText } from '../../src/search/fold.ts';
import { makeIndexEntry } from '../../src/search/index-entry.ts';
import { findWord, readFragment } from '../../src/search/query/known-text.ts';
import { openSearch, type Search } from '../../src/search/query/open-search.ts';
import { worthOf } from '../../src/search/query/rank.ts';
import type { Synonyms } from '../../src/search/query/synonyms.ts';
import type { Head, ReadText, TextIndex } from '../../src/search/query/text-index.ts';
import { partOf, type SearchRecord } from '../../src/search/search-record.ts';
import { writeWordList } from '../../src/search/word-list.ts';

/** What an index was asked, in order. */
export type Call = [what: 'find' | 'heads' | 'read' | 'facets' | 'sortKeys', asked: unknown];

function readHead(record: SearchRecord, number: number): Head {
  const { address, kind, title, english, audience, filters } = record;
  const of = partOf(record);
  const government = filters?.['government']?.[0];
  return {
    ...{ number, address, kind, title },
    ...(english === undefined ? {} : { english }),
    ...(of === undefined ? {} : { of }),
    ...(audience === 'editor' ? { audience } : {}),
    ...(government === undefined ? {} : { government }),
    names: (record.names ?? []).map((name) => squeezeText(foldText(name))),
  };
}

function readText(record: SearchRecord, number: number): ReadText {
  const { content, meta } = makeIndexEntry(record);
  return { ...readFragment({ content, meta }), number };
}

/** An index in memory that looks into every record for every word. */
export function openMemoryIndex(given: readonly SearchRecord[], calls: Call[] = []): TextIndex {
  const records = given.toSorted(
    (a, b) => worthOf({ kind: b.kind, of: partOf(b) }) - worthOf({ kind: a.kind, of: partOf(a) }),
  );
  const heads = records.map(readHead);
  const texts = records.map(readText);
  const titles = heads.map(({ title, english, names }) =>
    [foldText(title), foldText(english ?? ''), ...(names ?? [])].join(' '),
  );
  const note = <T>(call: Call, answer: T): Promise<T> => {
    calls.push(call);
    return Promise.resolve(answer);
  };
  const stands = (text: string, word: string) => findWord(text, word) >= 0;
  return {
    size: records.length,
    headsAtHand: records.length,
    kindOf: (number) => (heads[number] as Head).kind,
    listPledging: () => {
      const pledges = heads.filter(({ kind }) => kind === 'pledge');
      return Promise.resolve(new Set(pledges.flatMap(({ government }) => government ?? [])));
    },
    isForEditors: (number) => heads[number]?.audience === 'editor',
    find: (word) => {
      const titled = heads.flatMap(({ number }) =>
        stands(titles[number] ?? '', word) ? number : [],
      );
      const numbers = texts.flatMap(({ number, folded, hidden, tokens }) =>
        stands(folded.text, word) ||
        stands(hidden, word) ||
        tokens().has(word) ||
        titled.includes(number)
          ? number
          : [],
      );
      return note(['find', word], { numbers, titled, isExact: true });
    },
    heads: (numbers) =>
      note(
        ['heads', numbers],
        numbers.map((number) => heads[number] as Head),
      ),
    read: (numbers) =>
      note(
        ['read', numbers],
        numbers.map((number) => texts[number] as ReadText),
      ),
    facets: (names) => {
      const sets = names.map((name) => {
        const values = new Map<string, number[]>();
        for (const [number, { filters }] of records.entries()) {
          for (const value of filters?.[name] ?? []) {
            values.set(value, [...(values.get(value) ?? []), number]);
          }
        }
        return [name, values] as const;
      });
      return note(['facets', names], Object.fromEntries(sets));
    },
    sortKeys: (key) =>
      note(
        ['sortKeys', key],
        records.map(({ sort }) => Number(sort?.[key] ?? -1)),
      ),
  };
}

/** The site's search over records in memory. */
export function openMemorySearch(
  records: readonly SearchRecord[],
  synonyms: readonly Synonyms[] = [],
  index = openMemoryIndex(records),
): Search {
  const words = writeWordList(records);
  return openSearch(index, {
    synonyms,
    loadWords: (name) => Promise.resolve(words.get(name) ?? ''),
  });
}
