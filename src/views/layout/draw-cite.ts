import { keyCitation } from '../../model/citations.ts';
import type { Citation } from '../../schema/text.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

const drawn = new WeakMap<Reader, Map<string, Markup>>();

/** Where a statement stands: the document and the place in it; drawn once per place. */
export function drawCite(reader: Reader, cite: Citation): Markup {
  const known = drawn.get(reader) ?? new Map<string, Markup>();
  drawn.set(reader, known);
  const key = keyCitation(cite);
  const markup = known.get(key);
  if (markup) return markup;
  const { href } = reader.citeText(cite);
  const place = escapeText(cite.place);
  const { text, lang } = reader.nameOf(reader.source(cite));
  const inside =
    cite.source === reader.home
      ? [tag('a', { href, lang: reader.recordLang }, [place])]
      : [
          tag('a', { href, lang }, [escapeText(text)]),
          escapeText(' '),
          tag('span', { lang: reader.recordLang }, [place]),
        ];
  const made = tag('cite', { class: 'cite' }, inside);
  known.set(key, made);
  return made;
}
