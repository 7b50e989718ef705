/** Folded text and, for each of its characters, the place in the text it came from. */
export interface Folded {
  text: string;
  at: readonly number[];
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** Signs that hold digits together (`12-1`, `4,423.54`, `031-940-4114`, `09:00`) become one letter, so the number stays one word. */
const joinsDigits = new Set(['-', '‐', '‑', '–', '.', ':']);

const plainForms = new Map<string, string>();

/** A character by itself; what is neither letter nor digit is a space. */
function foldAlone(character: string): string {
  const known = plainForms.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const lower = half.toLowerCase();
  const isSign = joinsDigits.has(half) || half === ',';
  const form = isSign ? half : lower.length === 1 && /[\p{L}\p{N}]/u.test(lower) ? lower : ' ';
  plainForms.set(character, form);
  return form;
}

function foldCharacter(text: string, index: number): string {
  const form = foldAlone(text.charAt(index));
  if (form !== ',' && !joinsDigits.has(form)) return form;
  if (!isDigit(text[index - 1]) || !isDigit(text[index + 1])) return ' ';
  if (form !== ',') return 'x';
  return /^\d{3}(?!\d)/.test(text.slice(index + 1, index + 5)) ? '' : ' ';
}

/**
 * One form for everything that reads the same: NFC, lower case, numbers without separators, all other signs a space.
 * The text must be NFC already; index and query fold alike, so nothing can disagree.
 */
export function foldWithPlaces(text: string): Folded {
  const places: number[] = [];
  let folded = '';
  // Asked of the text itself, it would be put together anew at each word: the time would grow with its square.
  let isOpen = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = foldCharacter(text, index);
    if (character === '' || (character === ' ' && !isOpen)) continue;
    isOpen = character !== ' ';
    folded += character;
    places.push(index);
  }
  if (places.length > 0 && !isOpen) {
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

const dotted = /\p{L}+(?:[\u00b7\u318d\u30fb]\p{L}+)+/gu;

/** Words that dots divide, without their dots, each once. */
export function listJoined(text: string): string[] {
  return [
    ...new Set(
      Array.from(text.matchAll(dotted), ([word]) => word.replace(/[\u00b7\u318d\u30fb]/g, '')),
    ),
  ];
}
