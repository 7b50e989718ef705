import { keyPlace } from '../../model/citations.ts';
import type { Citation } from '../../schema/text.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

const drawn = new WeakMap<Reader, Map<string, Markup>>();

function drawPlace(reader: Reader, cite: Citation): Markup {
  const href = reader.hrefOf(cite);
  const place = escapeText(cite.place);
  if (cite.source === reader.home) return tag('a', { href, lang: reader.recordLang }, [place]);
  const { text, lang } = reader.nameOf(reader.source(cite));
  return tag('a', { href }, [
    lang ? tag('span', { lang }, [escapeText(text)]) : escapeText(text),
    escapeText(' '),
    reader.recordLang ? tag('span', { lang: reader.recordLang }, [place]) : place,
  ]);
}

/** Where a statement stands: the document and the place in it, as a link to the printed words; drawn once per place. */
export function drawCite(reader: Reader, cite: Citation): Markup {
  const known = drawn.get(reader) ?? new Map<string, Markup>();
  drawn.set(reader, known);
  const key = keyPlace(cite);
  const made = known.get(key) ?? tag('cite', { class: 'cite' }, [drawPlace(reader, cite)]);
  known.set(key, made);
  return made;
}
