/** What an expression of a workflow may come to. */
export type Value = string | number | boolean | null | readonly Value[];

/** What names and calls in an expression stand for; both throw where there is no such thing. */
export interface Scope {
  lookUp: (name: string) => Value;
  call: (name: string) => Value;
}

interface Token {
  sign?: string;
  literal?: Value;
  name?: string;
}

const keywords: Readonly<Record<string, Value>> = { true: true, false: false, null: null };
const pattern =
  /\s*(?:'(?<text>(?:[^']|'')*)'|(?<number>\d+)|(?<sign>&&|\|\||==|!=|[!()])|(?<name>[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*))\s*/y;

function readTokens(expression: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < expression.length; at = pattern.lastIndex) {
    pattern.lastIndex = at;
    const { text, number, sign, name } = pattern.exec(expression)?.groups ?? {};
    if (text !== undefined) tokens.push({ literal: text.replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ literal: Number(number) });
    else if (sign !== undefined) tokens.push({ sign });
    else if (name === undefined) throw new Error(`Not understood: ${expression.slice(at)}`);
    else tokens.push(name in keywords ? { literal: keywords[name] ?? null } : { name });
  }
  return tokens;
}

export const isTrue = (value: Value) => ![false, 0, '', null].includes(value as never);

/** As it stands in a text. */
export function sayValue(value: Value): string {
  if (typeof value === 'object' && value !== null) throw new Error('A list is no text.');
  return value === null ? '' : String(value);
}

/** Texts are the same whatever their capitals; what is of two types is compared as numbers. */
function isSame(one: Value, other: Value): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase();
  }
  return one === other || Number(one) === Number(other);
}

/** What an expression comes to, without the braces around it; `&&` and `||` answer one of their sides. */
export function evaluate(expression: string, { lookUp, call }: Scope): Value {
  const tokens = readTokens(expression);
  const fail = (): never => {
    throw new Error(`Not understood: ${expression}`);
  };
  const take = (sign: string) => tokens[0]?.sign === sign && tokens.shift() !== undefined;
  const close = (value: Value) => (take(')') ? value : fail());
  const readOne = (): Value => {
    if (take('!')) return !isTrue(readOne());
    if (take('(')) return close(readOr());
    const { literal, name } = tokens.shift() ?? {};
    if (literal !== undefined) return literal;
    if (name === undefined) return fail();
    if (!take('(')) return lookUp(name);
    if (name !== 'fromJSON') return close(call(name));
    return close(JSON.parse(sayValue(readOr())) as Value);
  };
  const readSame = (): Value => {
    const left = readOne();
    if (take('==')) return isSame(left, readOne());
    return take('!=') ? !isSame(left, readOne()) : left;
  };
  const readAnd = (): Value => {
    const left = readSame();
    if (!take('&&')) return left;
    const right = readAnd();
    return isTrue(left) ? right : left;
  };
  const readOr = (): Value => {
    const left = readAnd();
    if (!take('||')) return left;
    const right = readOr();
    return isTrue(left) ? left : right;
  };
  const value = readOr();
  return tokens.length === 0 ? value : fail();
}

const wrapped = /^\s*\$\{\{((?:(?!\}\}).)*)\}\}\s*$/;

/** A text of a workflow: one expression is what it comes to, several are written into it. */
export function fillIn(text: string, scope: Scope): Value {
  const [, whole] = wrapped.exec(text) ?? [];
  if (whole !== undefined) return evaluate(whole, scope);
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, each: string) => sayValue(evaluate(each, scope)));
}

/** Whether something is to run: where its condition does not say what of failures, only while all went well. */
export function isWanted(condition: string | undefined, scope: Scope): boolean {
  const [, whole] = wrapped.exec(condition ?? 'true') ?? [];
  const asked = whole ?? condition ?? 'true';
  const isOpen = /\b(?:success|failure|cancelled|always)\s*\(/.test(asked);
  return isTrue(evaluate(isOpen ? asked : `success() && (${asked})`, scope));
}
