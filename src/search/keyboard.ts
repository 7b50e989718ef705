import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

function attempt(convert: (text: string) => string, text: string): string | undefined {
  try {
    return convert(text);
  } catch {
    // es-hangul throws on letter runs that no syllable begins with: `how` would be ㅗㅐㅈ.
    return undefined;
  }
}

/** What the keys of a Latin text write on a Korean keyboard; undefined where they write no syllables. */
export function typeHangul(latin: string): string | undefined {
  return attempt(convertQwertyToHangul, latin);
}

/** What the keys of a Korean text write on a Latin keyboard. */
export function typeLatin(hangul: string): string | undefined {
  return attempt(convertHangulToQwerty, hangul);
}
