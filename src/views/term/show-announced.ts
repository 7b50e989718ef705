import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { WordKey } from '../../i18n/words.ts';
import type { AnnouncedFigure } from '../../model/announced.ts';

/** What an announced figure counts. */
export function nameFigure(t: Translate, { kind, of = '' }: AnnouncedFigure): string {
  if (kind === 'rate') return t(`announced.formula.${of}` as WordKey);
  if (kind === 'status') return t('announced.status', { status: t(`reported.${of}` as WordKey) });
  if (kind === 'word') return t('announced.word', { word: of });
  if (kind === 'area') return t('announced.area', { area: of });
  return t(`announced.${kind}`);
}

const showValue = ({ kind }: AnnouncedFigure, value: number) =>
  `${formatNumber(Math.round(value * 10) / 10)}${kind === 'rate' ? '%' : ''}`;

/** As announced, a percentage as printed. */
export const showAnnounced = (figure: AnnouncedFigure) =>
  figure.printed ? `${figure.printed}%` : showValue(figure, figure.announced);

/** The same counted from the cards here. */
export const showComputed = (t: Translate, figure: AnnouncedFigure) =>
  figure.computed === undefined ? t('announced.unknown') : showValue(figure, figure.computed);

/** The second minus the first. */
export function showDifference(t: Translate, figure: AnnouncedFigure): string {
  const { difference, kind } = figure;
  if (difference === undefined) return t('finding.no-difference');
  return `${difference > 0 ? '+' : ''}${showValue(figure, difference)}${kind === 'rate' ? 'p' : ''}`;
}
