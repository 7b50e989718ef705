import type { z } from 'zod';
import type { EntryFacts } from './entry-shape.ts';

/** How a fact is shown, searched and written into a file. */
export type FactForm =
  'text' | 'stated' | 'lines' | 'choice' | 'date' | 'period' | 'number' | 'amount' | 'address';

type FactForms<S extends z.ZodObject> = { readonly [F in keyof z.output<S>]?: FactForm };

type Held<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : NonNullable<T>;

/** What a group or each item of a list holds: text, times and amounts by their forms. */
type PartForms<T> = { readonly [P in keyof Held<T>]?: FactForm };

type KindWords = Readonly<Record<string, string>>;

/** All that the program asks of a kind of entry; the name of its line in the registry is its name. */
export interface KindDeclaration<
  S extends z.ZodObject = z.ZodObject,
  W extends KindWords = KindWords,
> {
  schema: S;
  /** Where its files stand below the folder of a government, and its pages below the address of one. */
  folder: string;
  /** Where its entries are listed, where that is another page of the government than `folder`. */
  listedAt?: string;
  /** Whether its list is a room of every page's header, or is found by browsing alone. */
  menu: 'header' | 'browse';
  /** Which kinds a reader meets first, where several stand together. */
  order: number;
  /** Its own facts in the order they are shown; what all entries share follows by itself. */
  facts: FactForms<S>;
  /**
   * Its own groups and lists besides the facts, each with what it holds in the order it is told; citation, judgement,
   * note and linked pledges follow by themselves. The words of a choice are those of the kind's fact of that name.
   */
  parts?: { readonly [F in keyof z.output<S>]?: PartForms<z.output<S>[F]> };
  /** Which of them stand in the row of a list. */
  row: readonly (keyof z.output<S> & string)[];
  /** Which of them answer which question that a search is asked; the others answer none. */
  answers?: { readonly [F in keyof z.output<S>]?: string };
  /** The choice by which its list counts the entries of each year. */
  tally?: keyof z.output<S> & string;
  /** The facts that an entry has no place for by its form: they are left out, never said to be unstated. */
  leavesOut?: (facts: z.output<S>) => readonly (keyof z.output<S> & string)[];
  /** The amount by which it is sorted in a search. */
  money?: keyof z.output<S> & string;
  /** The times by which it is found, the last one by which it is sorted; its date or period when left out. */
  times?: (facts: z.output<S>) => readonly string[];
  words: { readonly ko: W; readonly en: Readonly<Record<keyof W, string>> };
}

/** Declares a kind of entry; its schema holds the shape of all entries. */
export function defineKind<S extends z.ZodObject, W extends KindWords>(
  declaration: KindDeclaration<S, W> & { schema: z.ZodType<EntryFacts> },
): KindDeclaration<S, W> {
  return declaration;
}
