import { join } from 'node:path';
import { translator } from '../i18n/translate.ts';
import type { Language } from '../i18n/words.ts';
import { writeOut } from '../schema/characters.ts';
import { lockFile, type QuoteComparison, type QuoteReport } from './compare-quotes.ts';

/** What a comparison found, in words: each report at its place in the files, the counts last. */
export function sayQuotes(
  { reports, counts, unread }: QuoteComparison,
  content: string,
  language: Language,
): string {
  const t = translator(language);
  if (unread.length > 0) return t('quotes.unread', { files: unread.map(writeOut).join(', ') });
  const sayNearest = ({ kind, nearest }: QuoteReport) => {
    if (kind !== 'missing') return [];
    const words = nearest && { line: nearest.line, words: writeOut(nearest.words) };
    return [`  → ${words ? t('quotes.nearest', words) : t('quotes.nearest-none')}`];
  };
  const told = reports.map((report) => {
    const { kind, file, line, column, source, piece, found } = report;
    const place = `${writeOut(join(content, file))}:${String(line)}:${String(column)}`;
    const said = t(`quotes.${kind}`, { piece: writeOut(piece), source, line: String(found) });
    return [place, `  ${said}`, ...sayNearest(report)].join('\n');
  });
  const { all, found, kept, unchecked } = counts;
  const file = join(content, lockFile);
  return [
    ...told,
    t('quotes.total', { all, found, file }),
    ...(kept > 0 ? [t('quotes.kept', { kept })] : []),
    ...(unchecked > 0 ? [t('quotes.unchecked', { unchecked })] : []),
  ].join('\n');
}
