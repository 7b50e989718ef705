import { correctionsTells } from '../../model/contact.ts';
import { countNames } from '../../model/count.ts';
import { progressFormulas } from '../../model/progress.ts';
import { formulaNames } from '../../model/rate.ts';
import { recordKinds } from '../../model/record-pages.ts';

/** The elements of Markdown that a page may hold. */
export const allowedElements: ReadonlySet<string> = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br'],
  ...['strong', 'em', 'del', 'code', 'a'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** The components that a page may use: each attribute is required, and these are its values. */
export const components: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Figure: { rate: [...formulaNames, ...countNames] },
  Records: { kind: recordKinds },
  Formula: { id: [...formulaNames, ...progressFormulas] },
  Corrections: { tell: correctionsTells },
};
