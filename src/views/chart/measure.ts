/** The drawing's own unit is a pixel on a phone: 360 wide, and text of this size stays above 12 px at 390. */
export const width = 360;
export const textSize = 13;

function emOf(code: number): number {
  if (code >= 0x1100) return code === 0x2212 ? 0.6 : 1;
  if (code === 0x20 || code === 0x2c || code === 0x2e) return 0.3;
  return code >= 0x41 && code <= 0x5a ? 0.7 : 0.6;
}

/** How wide a line of text is at most, guessed from its characters: Hangul is one em, digits 0.6. */
export function measureText(text: string): number {
  let em = 0;
  for (const character of text) em += emOf(character.codePointAt(0) as number);
  return em * textSize;
}

export function measureWidest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(measureText));
}
