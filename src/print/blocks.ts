/** Printed at the head of a list or a table of facts: a name, and what is stated of it, line by line. */
export interface PrintedFact {
  term: string;
  lines: readonly string[];
}

/** What a heading stands for, where it is the name of a record. */
export interface HeadingOf {
  kind: string;
  id: string;
}

/** What a printed page is made of: plain text in plain data. The template turns it into elements and reads no markup in it. */
export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; text: string; of?: HeadingOf }
  | { is: 'text'; text: string; tone?: 'lead' | 'note' }
  | { is: 'list'; items: readonly string[] }
  | { is: 'facts'; facts: readonly PrintedFact[] }
  | {
      is: 'table';
      caption: string;
      head: readonly string[];
      rows: readonly (readonly string[])[];
      /** Whether all but the first column are figures. */
      figures: boolean;
    }
  /** Begins on a sheet of its own and ends on the next one at the latest. */
  | { is: 'card'; id: string; blocks: readonly Block[] };

export const heading = (level: 1 | 2 | 3, text: string, of?: HeadingOf): Block => ({
  is: 'heading',
  level,
  text,
  ...(of ? { of } : {}),
});

export const paragraph = (text: string, tone?: 'lead' | 'note'): Block => ({
  is: 'text',
  text,
  ...(tone ? { tone } : {}),
});

/** A list without items is not printed. */
export const bullets = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ is: 'list', items }];

export const facts = (...rows: readonly PrintedFact[]): Block => ({ is: 'facts', facts: rows });

export const fact = (term: string, ...lines: readonly string[]): PrintedFact => ({ term, lines });

export const table = (
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  figures = false,
): Block => ({ is: 'table', caption, head, rows, figures });

/** Every block, those inside cards as well. */
export function listBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.is === 'card' ? listBlocks(block.blocks) : [block]));
}
