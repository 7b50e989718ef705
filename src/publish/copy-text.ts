/** A text of its own: a piece cut from a larger one, such as a page, would keep all of that in memory. */
export const copyText = (text: string): string => Buffer.from(text).toString();
