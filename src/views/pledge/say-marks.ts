import { hasWords, type Translate } from '../../i18n/translate.ts';
import type { Pledge } from '../../schema/pledge.ts';

const marks = [
  'businessType',
  'actors',
  'completes',
  'budgeted',
  'centralSupport',
  'stage',
] as const;

/** A box of the control card. */
export interface SaidMark {
  name: string;
  /** What it says; undefined where the card has no such box. */
  text: string | undefined;
  /** Our text does not show which choice applies. */
  isLost: boolean;
}

/** The boxes of the control card, in its order. */
export function sayMarks(t: Translate, card: Pledge['card']): SaidMark[] {
  const say = (mark: string, value: string) => {
    const key = value === 'lost' ? 'card.lost' : `card.${mark}.${value}`;
    return hasWords(key) ? t(key) : value;
  };
  return marks.map((mark) => {
    const values = [card?.[mark] ?? []].flat();
    return {
      name: t(`card.${mark}`),
      text: values.length === 0 ? undefined : values.map((value) => say(mark, value)).join(', '),
      isLost: values.includes('lost'),
    };
  });
}
