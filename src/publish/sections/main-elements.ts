export type Attributes = Readonly<Record<string, string>>;

/** Controls, drawings whose table stands beside them, and what only paper or machines are told. */
const unread = new Set([
  ...['nav', 'form', 'button', 'select', 'svg', 'script', 'style', 'template', 'noscript'],
]);
const unreadClass = /(?:^|\s)(?:share|noted|paper-head)(?:\s|$)/;

export const isUnread = (
  name: string,
  { class: classes = '', hidden, ...rest }: Attributes,
): boolean =>
  unread.has(name) ||
  hidden !== undefined ||
  rest['aria-hidden'] === 'true' ||
  unreadClass.test(classes);

/** A figure in a heading changes with the records; it is read after the heading. */
export const isFigure = ({ class: classes = '' }: Attributes): boolean =>
  /(?:^|\s)(?:count|rate-value)(?:\s|$)/.test(classes);

export const inlineNames: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'em', 'i', 'kbd', 'mark', 'q', 's'],
  ...['samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);
export const cellNames: ReadonlySet<string> = new Set(['td', 'th']);
export const rowNames: ReadonlySet<string> = new Set(['li', 'tr', 'article']);
export const headingNames: ReadonlySet<string> = new Set(['h2', 'h3']);
