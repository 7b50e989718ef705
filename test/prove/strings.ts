import fc from 'fast-check';

const latin = fc.stringMatching(/^[a-zA-Z]{1,16}$/);
const hangul = fc.stringMatching(/^[가-힣]{1,12}$/);
const jamo = fc.stringMatching(/^[ㄱ-ㅣ\u1100-\u11ff]{1,12}$/);
const emoji = fc.string({ unit: fc.constantFrom('😀', '👨‍👩‍👧', '🇰🇷', '❤️', '1️⃣'), maxLength: 12 });
const surrogates = fc
  .array(fc.integer({ min: 0xd800, max: 0xdfff }), { minLength: 1, maxLength: 6 })
  .map((codes) => String.fromCharCode(...codes));
const signs = fc.stringMatching(/^[ -~]{1,24}$/);
const anything = fc.string({ unit: 'binary', maxLength: 40 });
const short = fc.oneof(latin, hangul, jamo, emoji, surrogates, signs, anything);
const mixed = fc.array(short, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(' '));
const long = short.map((part) => part.repeat(Math.ceil(10_000 / Math.max(1, part.length))));

/** What may stand in a search box: every script, half letters, half characters, and 10 kB of them. */
export const typedString = fc.oneof(
  { weight: 12, arbitrary: short },
  { weight: 6, arbitrary: mixed },
  { weight: 1, arbitrary: long },
);
