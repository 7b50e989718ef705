export type Params = Readonly<Record<string, string>>;

const patterns = new Map<string, RegExp>();

function compile(template: string): RegExp {
  const known = patterns.get(template);
  if (known) return known;
  const source = template
    .split(/(<\w+>)/)
    .map((part) => (/^<\w+>$/.test(part) ? `(?${part}[^/]+)` : RegExp.escape(part)))
    .join('');
  const pattern = new RegExp(`^${source}$`);
  patterns.set(template, pattern);
  return pattern;
}

/** The names of a path by its template: `sources/<id>.yaml` reads `{ id }` from `sources/a.yaml`. */
export function matchTemplate(template: string, path: string): Params | undefined {
  const found = compile(template).exec(path);
  return found ? { ...found.groups } : undefined;
}

/** The path of a template's names; a name that is not given stays as it is. */
export function fillTemplate(template: string, params: Params): string {
  return template.replace(/<(\w+)>/g, (whole, name: string) => params[name] ?? whole);
}
