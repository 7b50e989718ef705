import { CST, Lexer, parseDocument } from 'yaml';
import type { ProblemCode } from '../check/catalogue.ts';

export interface YamlFault {
  code: ProblemCode;
  offset: number;
  received?: string;
  /** The values cannot be trusted, so nothing else is said about the file. */
  fatal: boolean;
}

interface Token {
  type: string;
  text: string;
  offset: number;
}

const depthLimit = 40;

/** Names that every object of the program has already; as keys they would be taken for values. */
const reservedNames = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];
const reservedSign = new RegExp(`(?<![\\w-])(?:${reservedNames.join('|')})(?![\\w-])`);

/** Cheap signs that the text holds something to look at closely; false alarms only cost time. */
const suspicions = [
  /[ \t]#|:#/, // a comment after a value
  /[\s[{,][&*!](?=\S)/, // anchor, alias, tag
  /\t/,
  reservedSign,
  /"[^"\n]*\\[^"\n]*"\s*:/, // an escape in a key
  /[[{,]\s*:/, // no key in brackets
  /[\]}]\s*:|\{[^{}:]*\}/, // a list or mapping as a key; {신규}
  /(?:[[{]\s*){5}|(?:[-?] ){5}| {80}/, // nested too deep
  // At the start of a line: odd indentation; an explicit key or none; a glued or full-width colon; another document.
  /^(?:[ -]*(?:[\u00A0\u2000-\u200A\u3000]|\? |:(?: |$)|[&*!])|[ -]*\w[\w-]*(?:：|:[^\s/]|:[\u00A0\u2000-\u200A\u3000])|---|\.\.\.|%)/m,
];

export function looksSuspicious(yaml: string): boolean {
  return suspicions.some((sign) => sign.test(yaml));
}

function* readTokens(yaml: string): Generator<Token> {
  let offset = 0;
  let isScalar = false;
  for (const text of new Lexer().lex(yaml)) {
    if (text === CST.SCALAR) isScalar = true;
    else if (text !== CST.DOCUMENT && text !== CST.FLOW_END) {
      yield { type: isScalar ? 'scalar' : (CST.tokenType(text) ?? 'unknown'), text, offset };
      offset += text.length;
      isScalar = false;
    }
  }
}

/** The texts in double quotes, the only place where YAML reads escapes. */
export function findQuoted(yaml: string): { text: string; offset: number }[] {
  return [...readTokens(yaml)].filter(({ type }) => type === 'double-quoted-scalar');
}

const faultOf: Partial<Record<string, ProblemCode>> = {
  anchor: 'yaml-alias',
  alias: 'yaml-alias',
  tag: 'yaml-tag',
  'explicit-key-ind': 'yaml-complex-key',
  'doc-start': 'yaml-documents',
  'doc-end': 'yaml-documents',
  'directive-line': 'yaml-documents',
};

/** Without the spaces that YAML knows; an odd space stays to be seen. */
const trimPlain = (text: string) => text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');

const isQuoted = (type: string) => type.endsWith('-quoted-scalar');
const isText = (type: string) => type === 'scalar' || isQuoted(type);

function readName({ type, text }: Token): string {
  if (!isQuoted(type)) return text;
  return text.includes('\\') ? String(parseDocument(text).toJS()) : text.slice(1, -1);
}

function findKeyFault(token: Token): ProblemCode | undefined {
  const { text } = token;
  if (reservedNames.includes(readName(token))) return 'yaml-reserved-key';
  return /^[\u00A0\u2000-\u200A\u3000]/.test(text) ? 'yaml-odd-space' : undefined;
}

const gluedKey = /^[ \t]*([A-Za-z][\w-]*)(：|:[\u00A0\u2000-\u200A\u3000]|:[^\s/])/gm;

/** Finds lines inside a plain text that were meant as a key and a value. */
function findGluedKey({ text, offset }: Token, isLineStart: boolean): YamlFault | undefined {
  for (const found of text.matchAll(gluedKey)) {
    if (found.index === 0 && !isLineStart) continue;
    const colon = found[2] ?? '';
    const code = colon === '：' ? 'yaml-full-width-colon' : 'yaml-colon-space';
    const indent = found[0].length - (found[1] ?? '').length - colon.length;
    const isOdd = /:[\u00A0\u2000-\u200A\u3000]/.test(colon);
    return {
      code: isOdd ? 'yaml-odd-space' : code,
      offset: offset + found.index + indent,
      received: trimPlain(text.slice(found.index).split('\n', 1)[0] ?? ''),
      fatal: true,
    };
  }
  return undefined;
}

function isUnclosed({ type, text }: Token): boolean {
  return isQuoted(type) && (text.length < 2 || !text.endsWith(text.charAt(0)));
}

/** One line tells one fault of a kind. */
function dropRepeats(faults: readonly YamlFault[], yaml: string): YamlFault[] {
  const told = new Map<ProblemCode, number>();
  return faults.filter(({ code, offset }) => {
    const last = told.get(code);
    if (last !== undefined && !yaml.slice(last, offset).includes('\n')) return false;
    told.set(code, offset);
    return true;
  });
}

/** Finds, token by token, what YAML allows and a record does not. */
export function scanYaml(yaml: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const open: { isMap: boolean; hasColon: boolean; last: Token | undefined }[] = [];
  let lineHasContent = false;
  let header = false;
  let previous: Token | undefined;
  const add = (code: ProblemCode, token: Token, fatal = true) =>
    faults.push({ code, offset: token.offset, received: trimPlain(token.text), fatal });
  const indent = /^(?: {80}|(?:[-?] ){41})/m.exec(yaml);
  if (indent) return [{ code: 'yaml-depth', offset: indent.index, fatal: true }];

  for (const token of readTokens(yaml)) {
    const { type, text } = token;
    const inner = open.at(-1);
    if (type === 'newline') lineHasContent = false;
    else if (type === 'comment' && lineHasContent) add('yaml-comment', token, false);
    else if (type === 'space' && !lineHasContent && text.includes('\t')) add('yaml-tab', token);
    else if (type === 'flow-map-start' || type === 'flow-seq-start') {
      if (open.push({ isMap: text === '{', hasColon: false, last: undefined }) > depthLimit) {
        return [{ code: 'yaml-depth', offset: token.offset, fatal: true }];
      }
    } else if (type === 'map-value-ind') {
      if (previous && /^flow-.*-end$/.test(previous.type)) add('yaml-complex-key', previous);
      const isKeyless = inner ? !inner.hasColon && !inner.last : !lineHasContent;
      // The second half of `? key` has said all in its first.
      if (isKeyless && !faults.some(({ code }) => code === 'yaml-complex-key')) {
        add('yaml-complex-key', token);
      }
      const code = previous && isText(previous.type) ? findKeyFault(previous) : undefined;
      if (previous && code) add(code, previous);
      if (inner) inner.hasColon = true;
    } else if (inner && (type === 'comma' || /^flow-.*-end$/.test(type))) {
      if (inner.isMap && inner.last && !inner.hasColon) add('yaml-bracket', inner.last);
      inner.hasColon = false;
      inner.last = undefined;
      if (type !== 'comma') open.pop();
    } else {
      const code = faultOf[type];
      if (code && !(type === 'doc-start' && token.offset === 0)) add(code, token);
      if (inner && isText(type)) inner.last ??= token;
      if (isUnclosed(token)) add('yaml-quote', token);
      const glued = type === 'scalar' && !header ? findGluedKey(token, !lineHasContent) : undefined;
      if (glued) faults.push(glued);
    }
    header = type === 'block-scalar-header' || (header && !isText(type));
    if (!['space', 'newline', 'comment'].includes(type)) {
      previous = token;
      lineHasContent = !(type === 'scalar' && text.endsWith('\n'));
    }
  }
  return dropRepeats(faults, yaml);
}
