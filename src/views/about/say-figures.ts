import { formatNumber } from '../../i18n/format.ts';
import { address as to } from '../../model/address.ts';
import { isCountName, type CountName } from '../../model/count.ts';
import type { TermBook } from '../../model/dataset.ts';
import type { Formula } from '../../model/rate.ts';
import { pickHeadlines } from '../../model/term-rates.ts';
import { readCount, type TermSummary } from '../../model/term-summary.ts';
import { linkRate, explainAbsence, sayRate } from '../rates/say-rate.ts';
import type { Reader } from '../reader.ts';

/** One value of a term as it stands in a sentence. */
export interface SaidFigure {
  /** Told only where there is more than one. */
  name: string;
  value: string;
  /** Where it is taken apart; nothing to take apart has no such place. */
  href: string | undefined;
  note: string | undefined;
}

function sayCount(
  reader: Reader,
  term: TermBook,
  summary: TermSummary,
  name: CountName,
): SaidFigure {
  const count = readCount(summary, name);
  const rates = reader.link(to.rates(term.government, term.term.id));
  return {
    name: '',
    value: reader.t('count.pledges', { count: formatNumber(count) }),
    href: count > 0 ? `${rates}#count-${name.replace('.', '-')}` : undefined,
    note: undefined,
  };
}

/** The values of a rate or count; a rate that cannot be computed says why instead. */
export function sayFigures(
  reader: Reader,
  term: TermBook,
  summary: TermSummary,
  id: Formula | CountName,
): SaidFigure[] {
  if (isCountName(id)) return [sayCount(reader, term, summary, id)];
  const { t } = reader;
  const rates = pickHeadlines(summary.rates).filter(({ formula }) => formula === id);
  if (rates.length === 0) {
    const why = explainAbsence(reader, id, summary.counts);
    return [{ name: '', value: t('rate.absent'), href: undefined, note: `(${why})` }];
  }
  return rates.map((rate) => {
    const { name, value, working } = sayRate(reader, rate);
    return { name, value, href: linkRate(reader, term, rate), note: `(= ${working})` };
  });
}
