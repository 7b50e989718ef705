/** What each room of src/ may know. A room that is not named here does not exist. */
const known: Record<string, readonly string[]> = {
  schema: [],
  model: ['schema'],
  check: ['schema', 'model', 'i18n'],
  load: ['schema', 'model', 'check', 'i18n'],
  history: ['schema', 'model'],
  search: ['schema', 'model', 'i18n'],
  export: ['schema', 'model', 'i18n'],
  i18n: ['schema', 'model'],
  styles: [],
  views: ['schema', 'model', 'i18n', 'search', 'styles'],
  pages: [
    'schema',
    'model',
    'check',
    'load',
    'history',
    'search',
    'export',
    'i18n',
    'views',
    'styles',
  ],
  print: ['schema', 'model', 'i18n', 'views'],
  publish: ['schema', 'model', 'check', 'load', 'history', 'search', 'export', 'i18n', 'print'],
  'live.config.ts': ['model', 'load'],
  'env.d.ts': [],
};

/** The folders below src/. */
export const rooms = Object.keys(known).filter((name) => !name.includes('.'));

const contentReaders = ['load', 'pages', 'live.config.ts'];

export interface Import {
  from: string;
  isType: boolean;
}

/** Every module a text names, in code, in frontmatter and in script elements. */
export function listImports(text: string): Import[] {
  const statement =
    /(?:^|\n|<script[^>]*>)\s*(import|export)(\s+type)?\s[^'";]*?from\s*['"]([^'"]+)['"]/g;
  const bare = /(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...text.matchAll(statement)].map((found) => ({
      from: String(found[3]),
      isType: found[2] !== undefined,
    })),
    ...[...text.matchAll(bare)].map((found) => ({
      from: String(found[1] ?? found[2]),
      isType: false,
    })),
  ];
}

/** The files of an entry's folder, each by the room whose work it does; the registry and the words are declarations. */
const entryFiles: readonly (readonly [RegExp, string])[] = [
  [/^src\/kinds\/registry\.ts$/, 'schema'],
  [/^src\/kinds\/[a-z-]+\/(schema\.ts|kind\.ts|words\.json)$/, 'schema'],
  [/^src\/kinds\/[a-z-]+\/(checks|findings)\.ts$/, 'check'],
  [/^src\/kinds\/[a-z-]+\/(Page|Rows)\.astro$/, 'views'],
];

function nameRoom(path: string): string {
  const [, room = ''] = path.split('/');
  return room === 'kinds' ? (entryFiles.find(([file]) => file.test(path))?.[1] ?? room) : room;
}

function resolveFrom(path: string, from: string): string {
  return new URL(from, `file:///${path}`).pathname.slice(1);
}

/** Sentences on what a file below src/ imports against the direction of the house. */
export function findImportFaults(path: string, text: string): string[] {
  const room = nameRoom(path);
  const allowed = known[room];
  if (!allowed) return [`${path}: src/${room} is not a room of the house`];
  return listImports(text).flatMap(({ from, isType }) => {
    if (from === 'astro:content' || from === 'astro/loaders') {
      return contentReaders.includes(room) ? [] : [`${path}: only load and pages know ${from}`];
    }
    if (!from.startsWith('.')) return [];
    const target = resolveFrom(path, from);
    if (!target.startsWith('src/')) {
      return target === 'package.json' ? [] : [`${path}: src knows nothing outside it (${from})`];
    }
    const other = nameRoom(target);
    if (other === room) return [];
    if (!allowed.includes(other)) return [`${path}: ${room} may not know ${other}`];
    // A view asks the model for answers; with the schema's values it would judge facts itself.
    return room === 'views' && other === 'schema' && !isType
      ? [`${path}: views take only types from schema`]
      : [];
  });
}

/** Whether a file runs chart.js; naming its types is free. */
export function runsCharts(text: string): boolean {
  return listImports(text).some(({ from, isType }) => /^chart\.js(\/|$)/.test(from) && !isType);
}
