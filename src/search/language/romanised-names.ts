/** Letters that write the same or nearly the same Korean sound by one rule or another, in order: longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/woo|oo|wu|eu|eo|ou|ŏ|ŭ|u/g, 'o'],
  [/y(?=[aeo])/g, ''],
  [/ee|i$|y$/g, 'i'],
  [/ae|ai/g, 'e'],
  [/sh/g, 's'],
  [/ch|tch|dj|zh|z/g, 'j'],
  [/ck|kk|k|q/g, 'g'],
  [/tt|t/g, 'd'],
  [/pp|p|f|v/g, 'b'],
  [/ll|r|l/g, 'r'],
  [/([a-z])\1/g, '$1'],
];

const shortest = 4;

/** How a Korean name in Latin letters sounds, whatever rule it is written by: Kumchon and Geumchon; undefined for short words. */
export function soundName(word: string): string | undefined {
  if (!/^[a-zŏŭ]+$/.test(word) || word.length < shortest) return undefined;
  return sounds.reduce((form, [written, sound]) => form.replaceAll(written, sound), word);
}

/** Without the signs of breath that McCune and Reischauer write inside of names: Kŭmch'on → Kŭmchon. */
export const dropBreathings = (text: string): string =>
  text.replace(/(?<=k|t|p|ch)['’ʼ‘](?=[aeiouyŏŭ])/gi, '');
