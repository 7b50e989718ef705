const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const vowels = [
  ...['ㅏ', 'ㅐ', 'ㅑ', 'ㅒ', 'ㅓ', 'ㅔ', 'ㅕ', 'ㅖ', 'ㅗ', 'ㅗㅏ', 'ㅗㅐ', 'ㅗㅣ', 'ㅛ', 'ㅜ'],
  ...['ㅜㅓ', 'ㅜㅔ', 'ㅜㅣ', 'ㅠ', 'ㅡ', 'ㅡㅣ', 'ㅣ'],
];
const finals = [
  ...[
    '',
    'ㄱ',
    'ㄲ',
    'ㄱㅅ',
    'ㄴ',
    'ㄴㅈ',
    'ㄴㅎ',
    'ㄷ',
    'ㄹ',
    'ㄹㄱ',
    'ㄹㅁ',
    'ㄹㅂ',
    'ㄹㅅ',
    'ㄹㅌ',
  ],
  ...['ㄹㅍ', 'ㄹㅎ', 'ㅁ', 'ㅂ', 'ㅂㅅ', 'ㅅ', 'ㅆ', 'ㅇ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'],
];

const first = 0xac00;
const last = 0xd7a3;

export function isSyllable(character: string | undefined): boolean {
  const code = character?.charCodeAt(0) ?? 0;
  return code >= first && code <= last;
}

interface SyllableParts {
  initial: string;
  vowel: string;
  final: string;
}

function splitSyllable(character: string): SyllableParts | undefined {
  if (!isSyllable(character)) return undefined;
  const place = character.charCodeAt(0) - first;
  return {
    initial: initials.charAt(Math.floor(place / 588)),
    vowel: vowels[Math.floor((place % 588) / 28)] ?? '',
    final: finals[place % 28] ?? '',
  };
}

/** The keys one presses for a text on a Korean keyboard; what is no syllable stays as it is. */
export function toKeys(text: string): string {
  let keys = '';
  for (const character of text) {
    const parts = splitSyllable(character);
    keys += parts ? parts.initial + parts.vowel + parts.final : character;
  }
  return keys;
}

const vowelSigns = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const finalSigns = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

/** The letters of a text, two or three to a syllable; one wrong letter is one difference, however many keys it takes. */
export function toLetters(text: string): string {
  return Array.from(text, (character) => {
    if (!isSyllable(character)) return character;
    const place = character.charCodeAt(0) - first;
    const final = finalSigns.charAt(place % 28).trim();
    return (
      initials.charAt(Math.floor(place / 588)) +
      vowelSigns.charAt(Math.floor((place % 588) / 28)) +
      final
    );
  }).join('');
}

/** The word with its last syllable open, where that ends in the consonant. */
export function dropFinal(word: string, sign: string): string | undefined {
  const last = word.slice(-1);
  if (!isSyllable(last)) return undefined;
  const place = (last.charCodeAt(0) - first) % 28;
  if (finalSigns.charAt(place) !== sign) return undefined;
  return word.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) - place);
}

/** The first consonant of each syllable; what is no syllable stays as it is. */
export function toInitials(text: string): string {
  return [...text].map((character) => splitSyllable(character)?.initial ?? character).join('');
}

/** Only lone consonants, and at least two of them: a word by its initials. Digits may stand between. */
export function isInitials(word: string): boolean {
  return /^[ㄱ-ㅎ0-9]+$/.test(word) && /[ㄱ-ㅎ].*[ㄱ-ㅎ]/.test(word);
}

/** A word without the lone letters at its end. */
export const dropLoneLetters = (word: string): string => word.replace(/[ㄱ-ㅣ]+$/, '');

/** Whether a text has Korean letters. */
export const hasHangul = (text: string): boolean => /[ㄱ-ㆎ가-힣]/.test(text);

const list = (characters: string): string[] => Array.from(characters);

/** Endings that, put after a word, cover every chunk of an index sorted by letters. */
export const everyStart: readonly string[] = [
  ...list(initials).flatMap((_, initial) =>
    [0, 4, 8, 13, 18, 20].map((vowel) => String.fromCharCode(first + initial * 588 + vowel * 28)),
  ),
  ...list('0123456789aehlmostx'),
];
