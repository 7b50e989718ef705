import type { AnswerSentence, AnswerSlot } from '../model/answers/answer.ts';
import { toWon } from '../model/amount.ts';
import type { Sum } from '../schema/money.ts';
import { formatNumber, formatWon, sayPeriod } from './format.ts';
import { gloss, glossLabel, sayReading } from './gloss.ts';
import { phraseCaveat } from './phrase-caveat.ts';
import { phraseAmount, phraseLabel } from './phrase-finding.ts';
import { phraseSpans } from './phrase-span.ts';
import { hasWords, translator, type Translate } from './translate.ts';
import type { Language } from './words.ts';

/** An amount with what its source prints: the unit and the name are the source's. */
function phraseSum(sum: Sum, t: Translate, language: Language): string {
  const { amount, unit, called, printed = phraseAmount(amount, unit, t, language) } = sum;
  const won = toWon(amount, unit) as number;
  const words = called === undefined ? printed : `${gloss(called, language)} ${printed}`;
  return `${formatWon(won, language)} (${t('entry.printed', { amount: words })})`;
}

/** A value of an answer in words. */
export function phraseSlot(slot: AnswerSlot, language: Language): string {
  const t = translator(language);
  switch (slot.is) {
    case 'won':
      return formatWon(slot.value, language);
    case 'sum':
      return phraseSum(slot.value, t, language);
    case 'when':
      return sayPeriod(slot.value, language);
    case 'spans':
      return phraseSpans(slot.value, t);
    case 'number':
      return formatNumber(slot.value);
    case 'quantity':
      return sayReading({ value: slot.value, about: slot.about }, slot.unit, t, language);
    case 'caveat':
      return phraseCaveat(slot.value, t, language, (when) => sayPeriod(when, language));
    case 'columns':
      return slot.value
        .map(({ column, amount }) => `${phraseLabel(column, t)} ${formatWon(amount, language)}`)
        .join(', ');
    case 'shares':
      return slot.value
        .map(({ label, amount }) => `${gloss(label, language)} ${formatWon(amount, language)}`)
        .join(', ');
    case 'label':
      return glossLabel(slot.value, language);
    case 'word':
      return hasWords(slot.value) ? t(slot.value) : slot.value;
    case 'text':
      return gloss(slot.value, language);
    case 'called':
    case 'owner':
      return slot.value
        .map(({ ko, en }) => (language === 'en' ? (en ?? gloss(ko, language)) : ko))
        .join(slot.is === 'called' ? ', ' : ' ');
  }
}

/** One sentence of an answer. */
export function phraseSentence({ say, slots }: AnswerSentence, language: Language): string {
  if (!hasWords(say)) throw new Error(`no words for ${say}`);
  const filled = Object.entries(slots).map(([name, slot]) => [name, phraseSlot(slot, language)]);
  return translator(language)(say, Object.fromEntries(filled) as Record<string, string>);
}
