import { hasCards } from '../../model/coverage.ts';
import type { TermBook } from '../../model/dataset.ts';
import type { Citation } from '../../schema/text.ts';
import type { Reader } from '../create-reader.ts';
import { sayAim } from './say-aim.ts';

/** Something the government set itself, and where it says so. */
export interface SaidAim {
  name: string;
  text: string;
  cite: Citation;
}

/** The shares to reach, and how often the government looks and tells; beside cards their rhythm is told where their age is. */
export function listAims(reader: Reader, term: TermBook): SaidAim[] {
  const { t } = reader;
  const { aims = [], reviews, updates } = term.term;
  const rhythms = [
    { name: t('announced.reviews'), rhythm: reviews },
    { name: t('announced.updates'), rhythm: hasCards(term) ? undefined : updates },
  ];
  return [
    ...aims.map((aim) => ({ name: t('announced.aim'), text: sayAim(reader, aim), cite: aim.cite })),
    ...rhythms.flatMap(({ name, rhythm }) =>
      rhythm ? [{ name, text: t(`rhythm.${rhythm.every}`), cite: rhythm.cite }] : [],
    ),
  ];
}
