import type { Named, Titled } from '../../schema/name.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

/** A record's name in the reader's language, marked where it falls back to Korean. */
export function drawName(reader: Reader, record: Named | Titled): Markup {
  const { text, lang } = reader.nameOf(record);
  return lang ? tag('span', { lang }, [escapeText(text)]) : escapeText(text);
}
