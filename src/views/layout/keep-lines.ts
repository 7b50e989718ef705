import { keepTogether } from '../../i18n/keep-together.ts';

/** The text between two tags; what a script, code or a quotation holds is left as it is. */
const texts = /<(script|style|pre|code|textarea|q)\b[\s\S]*?<\/\1>|>[^<>]*\d[^<>]*(?=<)/g;

/** The rendered page with every date, amount and number with its unit on one line, whoever wrote the words. */
export function keepLines(html: string): string {
  return html.replace(texts, (text, element?: string) => (element ? text : keepTogether(text)));
}
