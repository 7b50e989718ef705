import { words } from '../i18n/words.ts';
import { foldText } from './fold.ts';

/** A slot of a sentence, with the particle that follows it. */
const slot = /\{[^}]*\}/g;

/** Every word of the site's own sentences and labels in both languages, folded. */
export function listInterfaceWords(): ReadonlySet<string> {
  const sentences = Object.values(words).flatMap((table) => Object.values(table));
  return new Set(sentences.flatMap((sentence) => foldText(sentence.replace(slot, ' ')).split(' ')));
}
