import { diffWords, type DifferencePart } from '../../model/word-difference.ts';
import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

/** Before and after in one line: removed words struck out, inserted words marked, both named for screen readers. */
export function drawDifference(reader: Reader, before: string, after: string): Markup {
  const { t, recordLang, language } = reader;
  const say = (word: string) =>
    tag('span', { class: 'visually-hidden', lang: recordLang && language }, [
      escapeText(`${word} `),
    ]);
  const draw = ({ kind, text }: DifferencePart): Markup[] => {
    if (kind === 'same') return [escapeText(text)];
    const [word, name] =
      kind === 'removed' ? (['removed', 'del'] as const) : (['inserted', 'ins'] as const);
    const bare = text.trimEnd();
    const inside = bare === '' ? text : bare;
    // The trailing space stays outside the mark, so that no strike runs under it, and a space divides removed from inserted.
    const space = kind === 'removed' || bare !== text ? [escapeText(' ')] : [];
    return [tag(name, {}, [say(t(`adjustment.${word}`)), escapeText(inside)]), ...space];
  };
  return tag(
    'p',
    { class: 'difference', lang: recordLang },
    diffWords(before, after).flatMap(draw),
  );
}
