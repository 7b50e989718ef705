/** Folded text and, for each of its characters, the place in the text it came from. */
export interface Folded {
  text: string;
  at: readonly number[];
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** Signs that hold digits together (`12-1`, `4,423.54`, `031-940-4114`, `09:00`) become one letter, so the number stays one word. */
const joinsDigits = new Set(['-', '‐', '‑', '–', '.', ':']);

function foldCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : text[index];
  if (plain === undefined) return ' ';
  const inNumber = isDigit(text[index - 1]) && isDigit(text[index + 1]);
  if (plain === ',' && inNumber && /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5))) return '';
  if (joinsDigits.has(plain) && inNumber) return 'x';
  const lower = plain.toLowerCase();
  return lower.length === 1 && /[\p{L}\p{N}]/u.test(lower) ? lower : ' ';
}

/**
 * One form for everything that reads the same: NFC, lower case, numbers without separators, all other signs a space.
 * The text must be NFC already; index and query fold alike, so nothing can disagree.
 */
export function foldWithPlaces(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = foldCharacter(text, index);
    if (character === '' || (character === ' ' && (folded === '' || folded.endsWith(' '))))
      continue;
    folded += character;
    places.push(index);
  }
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    places.pop();
  }
  return { text: folded, at: places };
}

export function foldText(text: string): string {
  return foldWithPlaces(text.normalize('NFC')).text;
}

/** The same without spaces: what is written apart and what is written together become one. */
export function squeeze({ text, at }: Folded): Folded {
  const kept = [...text].flatMap((character, index) => (character === ' ' ? [] : [index]));
  return {
    text: text.replaceAll(' ', ''),
    at: kept.map((index) => at[index] ?? 0),
  };
}

export function squeezeText(folded: string): string {
  return folded.replaceAll(' ', '');
}
