const roomless = ['utils', 'lib', 'helpers', 'common'];
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Tables of data read better whole than cut at a line count. */
const dataTables = [/^src\/check\/catalogue\//, /^test\/generator\/words\.ts$/];

const limits: readonly [RegExp, number][] = [
  [/^src\/live\.config\.ts$/, 39],
  [/^src\/pages\//, 25],
  [/\.astro$/, 120],
  [/\.(ts|css)$/, 300],
];

function countLines(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

/** Too long for its kind, or badly named. */
export function findShapeFaults(path: string, text: string): string[] {
  const faults: string[] = [];
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const limit = limits.find(([kind]) => kind.test(path))?.[1];
  const isTable = dataTables.some((kind) => kind.test(path));
  if (limit && !isTable && countLines(text) > limit) {
    faults.push(`${path}: ${String(countLines(text))} lines, at most ${String(limit)}`);
  }
  for (const folder of folders) {
    if (roomless.includes(folder)) faults.push(`${path}: name the room for its subject`);
    else if (!kebab.test(folder) && !path.startsWith('src/pages/')) {
      faults.push(`${path}: folders are kebab-case`);
    }
  }
  const stem = file.slice(0, file.indexOf('.'));
  if (!path.startsWith('src/pages/')) {
    if (/\.(ts|css|json)$/.test(file) && !kebab.test(stem)) {
      faults.push(`${path}: files are kebab-case`);
    }
    if (file.endsWith('.astro') && !/^([A-Z][a-z0-9]*)+\.astro$/.test(file)) {
      faults.push(`${path}: components are PascalCase`);
    }
  }
  if (/^export\s+\*/m.test(text) || (file === 'index.ts' && /^export\s[^'"]*from/m.test(text))) {
    faults.push(`${path}: no barrels`);
  }
  return faults;
}

function stripComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/**
 * Where Korean may stand in code: the words themselves, the catalogue of problems and the sentences of the manual are
 * tables of words; the rest compares what is written or typed with Korean and shows none of it.
 */
const knowsKorean = [
  /^src\/i18n\//,
  /^src\/check\/catalogue\//,
  /^src\/(schema\/|kinds\/[^/]+\/(schema\.ts|words\.json)$)/,
  /^src\/search\/(amounts|describe-record|jamo|letter-of|particles|tokens|word-list)\.ts$/,
  /^src\/search\/language\//,
  /^src\/search\/query\/(parse-query|resolve-word|word-book)\.ts$/,
  /^src\/load\/(name-issues|scan-yaml)\.ts$/,
  /^src\/check\/personal\//,
  /^src\/model\/answers\/(event-sorts|stated-labels)\.ts$/,
  /^src\/search\/answers\/(korean-cues|english-cues|way-words|pick-answers)\.ts$/,
  /^src\/check\/(rules\/(cited-pages|shares)|findings\/area-units)\.ts$/,
];

/** Words for readers live in i18n, never in code. */
export function findWordFaults(path: string, text: string): string[] {
  if (!path.startsWith('src/') || knowsKorean.some((place) => place.test(path))) return [];
  return stripComments(text)
    .split('\n')
    .filter((row) => /\p{Script=Hangul}/u.test(row))
    .map((row) => `${path}: words live in i18n (${row.trim()})`);
}

const colour =
  /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;
const namedColour =
  /(?:color|background|fill|stroke|border|outline)[\w-]*\s*:[^;{]*\b(?:white|black|red|green|blue|gray|grey|orange|yellow)\b/i;
const quotedColour =
  /['"`](?:#(?:[0-9a-f]{6}|[0-9a-f]{8}|(?=[a-f]*\d)[0-9a-f]{3,4})|(?:rgba?|hsla?|oklch)\([^'"`]*\))['"`]/i;

function listStyles(path: string, text: string): string {
  if (path.endsWith('.css')) return text;
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((found) => found[1]).join('\n');
}

/** Colours have one home. */
export function findColourFaults(path: string, text: string): string[] {
  if (!path.startsWith('src/') || path === 'src/styles/tokens.css') return [];
  const bare = stripComments(text);
  const styles = listStyles(path, bare).split('\n');
  const inStyle = styles.filter((row) => colour.test(row) || namedColour.test(row));
  const inCode = bare.split('\n').filter((row) => quotedColour.test(row) && !inStyle.includes(row));
  return [...inStyle, ...inCode].map(
    (row) => `${path}: colours live in tokens.css (${row.trim()})`,
  );
}

const topLevel = [
  'src',
  'content',
  'public',
  'scripts',
  'test',
  'docs',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'eslint.config.js',
  'vitest.config.ts',
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSE',
];

/** Names at the top that have no place there; ignored and dot-files aside. */
export function findStrays(names: string[], ignored: string[]): string[] {
  return names.filter(
    (name) => !name.startsWith('.') && !topLevel.includes(name) && !ignored.includes(name),
  );
}
