import { address } from '../model/address.ts';
import type { Language } from '../i18n/words.ts';
import type { ProblemCode } from './catalogue.ts';

/** Where the site explains a problem: a whole address when site.yaml says where the site is, else the path on it. */
export function addressOfProblem(code: ProblemCode, language: Language, site = ''): string {
  const base = site.replace(/\/$/, '');
  const inLanguage = language === 'ko' ? '' : `/${language}`;
  return `${base}${inLanguage}${address.about('problems')}#${code}`;
}
