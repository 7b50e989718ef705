/** Words that ask for a page, in folded text; the first row that fits counts most. */
export interface WayWords {
  way: string;
  words: RegExp;
  /** What of a question that fits says so, where that is not all that fits. */
  parts?: readonly RegExp[];
}

/** A row whose words stand together. */
export const row = (way: string, words: string): WayWords => ({
  way,
  words: new RegExp(`(?:^| )(?:${words})`),
});

/** A row whose parts may stand anywhere in the question. */
export const together = (way: string, ...parts: readonly string[]): WayWords => ({
  way,
  words: new RegExp(`^${parts.map((part) => `(?=.*(?:${part}))`).join('')}.*$`),
  parts: parts.map((part) => new RegExp(`\\S*(?:${part})\\S*`, 'g')),
});

/** A row whose parts, whole words each, may stand anywhere in the question. */
export const apart = (way: string, ...parts: readonly string[]): WayWords => ({
  way,
  words: new RegExp(`^${parts.map((part) => `(?=.*\\b(?:${part})\\b)`).join('')}.*$`),
  parts: parts.map((part) => new RegExp(`\\b(?:${part})\\b`, 'g')),
});
