/** Data for machines inside a page, as schema.org names it: no text in it can end the element that holds it. */
export const writeJsonLd = (data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
