import { z } from 'zod';
import { addFault } from './fault.ts';

/** The longest printed run that is quoted, in characters of its composed form. */
export const longestPiece = 60;

/** The most pieces of one quote: a cell of a printed table with its headings and the rows between. */
export const mostPieces = 12;

/** Words exactly as a document prints them, on one line; wider spaces and line breaks of the document are one space here. */
const piece = z
  .string({ error: 'quote-form' })
  .check(({ value, issues }) => {
    if (value.trim() === '') addFault(issues, value, { problem: 'quote-empty' });
    else if (/\s{2,}|[^\S ]|^ | $/.test(value)) {
      const suggestion = value.replace(/\s+/g, ' ').trim();
      addFault(issues, value, { problem: 'text-spacing', suggestion });
    } else if ([...value.normalize('NFC')].length > longestPiece) {
      addFault(issues, value, { problem: 'quote-long', detail: String(longestPiece) });
    }
  })
  .meta({ type: ['string', 'number'], examples: ['14명(관리자 2명, 상담원 12명)'] });

const pieces = z.array(piece, { error: 'quote-form' }).check(({ value, issues }) => {
  if (value.length === 0) addFault(issues, value, { problem: 'quote-empty' });
  if (value.length > mostPieces)
    addFault(issues, value, { problem: 'quote-many', detail: String(mostPieces) });
});

/** One printed run, or several: the cells of a table with their headings. */
export const quote = z
  .union([piece.transform((text) => [text]), pieces])
  .describe('원문에 적힌 그대로의 글입니다. 표의 칸은 그 칸의 머리글과 함께 여럿으로 적습니다.')
  .meta({ examples: ['14명(관리자 2명, 상담원 12명)', ['2024년', '시비 1,200']] });
