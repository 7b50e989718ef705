import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { parseDocument, type YAMLError } from 'yaml';
import type { Tree } from '../check/tree.ts';
import type { ProblemCode } from '../check/catalogue.ts';
import { looksSuspicious, scanYaml, type YamlFault } from './scan-yaml.ts';

export interface YamlReading {
  /** The mapping, or undefined when nothing in the text can be trusted. */
  tree: Record<string, Tree> | undefined;
  faults: YamlFault[];
}

/** How much of a line is compared with the shapes below. */
const longest = 300;

/** Names a syntax error by the shape of its line; the first that fits wins. */
const shapes: [RegExp, ProblemCode][] = [
  [/^[\s-]*[\w-]+\s*：/, 'yaml-full-width-colon'],
  [/^\s*\t/, 'yaml-tab'],
  [/^[\s-]*[\w-]+:\s+[[{]/, 'yaml-bracket'],
  [/^[\s-]*([\w-]+:\s+)?['"@`%>|]/, 'yaml-quote'],
  [/^[\s-]*[^\s:]+:\s+[^'"]*:\s/, 'yaml-colon-in-value'],
  [/^[\s-]*[\w-]+:\S/, 'yaml-colon-space'],
];

/** A key whole: without its quotes, and with a colon that stands in them. */
function readKey(text: string): string {
  const [, , quoted] = /^(["'])(.*?)\1\s*:/.exec(text) ?? [];
  return quoted ?? text.split(/\s*[:\n]/, 1)[0] ?? '';
}

/** A dash that a source prints, without the quotes that tell it from a list. */
const isBareDash = (yaml: string, offset: number) =>
  /^- *(?:[,}\]\n]|$)/.test(yaml.slice(offset, offset + longest)) &&
  /: +$/.test(yaml.slice(Math.max(0, offset - longest), offset));

function nameError(error: YAMLError, yaml: string): YamlFault {
  const offset = Math.min(error.pos[0], yaml.trimEnd().length);
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  const text = yaml.slice(start, start + longest).split('\n', 1)[0] ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    const received = readKey(yaml.slice(offset, offset + longest));
    return { code: 'yaml-duplicate-key', offset, received, fatal: false };
  }
  if (isBareDash(yaml, offset)) {
    return { code: 'yaml-dash', offset, received: text.trim(), fatal: true };
  }
  const isIndent = error.code === 'BAD_INDENT';
  const code = isIndent ? undefined : shapes.find(([shape]) => shape.test(text))?.[1];
  const indent = offset === start ? text.length - text.trimStart().length : 0;
  return {
    code: code ?? 'yaml-syntax',
    offset: offset + indent,
    received: text.trim(),
    fatal: true,
  };
}

function explainFailure(yaml: string): YamlReading {
  const scanned = scanYaml(yaml).filter((fault) => fault.fatal);
  if (scanned.length > 0) return { tree: undefined, faults: scanned };
  const options = {
    schema: 'failsafe',
    strict: true,
    logLevel: 'silent',
    prettyErrors: false,
  } as const;
  const { errors } = parseDocument(yaml, options);
  const faults = errors.map((error) => nameError(error, yaml));
  const first = faults.find((fault) => fault.fatal);
  if (first) return { tree: undefined, faults: [first] };
  if (faults.length === 0) {
    return { tree: undefined, faults: [{ code: 'yaml-syntax', offset: 0, fatal: true }] };
  }
  try {
    const tree = load(yaml, { schema: FAILSAFE_SCHEMA, json: true }) as YamlReading['tree'];
    return { tree, faults };
  } catch {
    return { tree: undefined, faults };
  }
}

/** Characters that YAML refuses have faults of their own; in their place stands what it takes, so that the rest is read. */
function maskCharacters(yaml: string): string {
  return yaml.replace(/(?![\t\n])\p{C}/gu, (character) => '\uFFFD'.repeat(character.length));
}

/**
 * Reads YAML as text values only, so that no date, number or `no` is changed by YAML itself.
 * The slow reading with places happens only for text that has something to report.
 */
export function readYaml(yaml: string): YamlReading {
  const faults = looksSuspicious(yaml) ? scanYaml(yaml) : [];
  if (faults.some((fault) => fault.fatal)) {
    return { tree: undefined, faults: faults.filter((fault) => fault.fatal) };
  }
  try {
    const tree = load(yaml, { schema: FAILSAFE_SCHEMA }) as Tree | undefined;
    if (typeof tree === 'object' && tree !== null && !Array.isArray(tree)) return { tree, faults };
  } catch {
    const masked = maskCharacters(yaml);
    if (masked !== yaml) return readYaml(masked);
    const reading = explainFailure(yaml);
    return { ...reading, faults: [...faults, ...reading.faults] };
  }
  return { tree: undefined, faults: [{ code: 'yaml-not-mapping', offset: 0, fatal: true }] };
}
