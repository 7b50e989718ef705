/** The value of a token in one of its schemes, as it is written in the one place where colours are. */
export function findToken(css: string, name: string, scheme: 'light' | 'dark' = 'light'): string {
  // The light scheme is written first, the dark one after it.
  const values = [...css.matchAll(new RegExp(`--${name}:\\s*([^;]+);`, 'g'))];
  const value = values[scheme === 'light' ? 0 : 1]?.[1];
  if (value === undefined) throw new Error(`tokens.css has no --${name} (${scheme})`);
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : findToken(css, other);
}
