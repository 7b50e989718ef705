import { keyCitation } from '../../model/citations.ts';
import type { Citation } from '../../schema/text.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../create-reader.ts';

/** A note of a page: its number, and the ids of the numbers in the text that lead to it. */
export interface Note {
  cite: Citation;
  number: number;
  id: string;
  texts: readonly string[];
}

/** The notes of one page. What is taken is numbered afterwards, in the order of the text and not of rendering. */
export interface Notebook {
  /** What stands in the text for the number of a citation. */
  take: (cite: Citation) => Markup;
  /** The rendered text with its numbers, and the notes they lead to. */
  number: (html: string, name: (number: number) => string) => { html: string; notes: Note[] };
}

/** Where the notes stand in the text of a page. */
export const notesHere = '<!--notes-->';

const mark = /<!--note (\d+)-->/g;

export function openNotebook(): Notebook {
  const taken = new Map<string, { cite: Citation; at: number }>();
  return {
    take: (cite) => {
      const key = keyCitation(cite);
      const { at } = taken.get(key) ?? { at: taken.size };
      taken.set(key, { cite, at });
      return `<!--note ${String(at)}-->` as Markup;
    },
    number: (html, name) => {
      const cites = [...taken.values()].map(({ cite }) => cite);
      const notes = new Map<number, Note & { texts: string[] }>();
      const numbered = html.replace(mark, (_, at: string) => {
        const cite = cites[Number(at)];
        if (!cite) return '';
        const number = notes.get(Number(at))?.number ?? notes.size + 1;
        const note = notes.get(Number(at)) ?? {
          cite,
          number,
          id: `note-${String(number)}`,
          texts: [],
        };
        notes.set(Number(at), note);
        const id = `noted-${String(number)}-${String(note.texts.length + 1)}`;
        note.texts.push(id);
        return tag('a', { id, class: 'noted', href: `#${note.id}`, 'aria-label': name(number) }, [
          escapeText(`[${String(number)}]`),
        ]);
      });
      return { html: numbered, notes: [...notes.values()] };
    },
  };
}

/** The reader of a page that lists its citations as notes, and the notebook in which it takes them. */
export function takeNotes(plain: Reader): { reader: Reader; notebook: Notebook } {
  const notebook = openNotebook();
  return { reader: { ...plain, note: notebook.take }, notebook };
}
