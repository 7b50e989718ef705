import { escapeText, tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

/** A text about a date or an interval, with each end that it says marked for machines as exactly as it is known. */
export function drawWhen(
  say: Pick<Reader, 'date' | 'period'>,
  period: string,
  text: string,
): Markup {
  const ends = new Set(period.split('/').filter((end) => end !== '..'));
  const parts: Markup[] = [];
  let rest = text;
  for (const end of ends) {
    const said = [say.date(end), say.period(end), end].find((form) => rest.includes(form));
    if (said === undefined) continue;
    const at = rest.indexOf(said);
    const time = tag('time', { datetime: end }, [escapeText(said)]);
    parts.push(escapeText(rest.slice(0, at)), time);
    rest = rest.slice(at + said.length);
  }
  return [...parts, escapeText(rest)].join('') as Markup;
}
