/** How a name of words is written in code: whole, or put together from a code. */
export interface KeyUse {
  /** Every word in quotes, and every name before a colon. */
  literals: ReadonlySet<string>;
  /** Template literals that begin with a room of words, such as `place.kind.${kind}`. */
  templates: readonly string[];
  /** Names handed straight to t('…'), or chosen inside it. */
  asked: readonly string[];
}

const templateParts = /\$\{[^}]*\}/;

function findAsked(text: string): string[] {
  return [...text.matchAll(/\bt\(([^`;{}]*?)[,)]/gs)].flatMap((call) =>
    [...(call[1] ?? '').matchAll(/'([a-z][\w-]*\.[^'\s]+)'/g)].map((name) => name[1] ?? ''),
  );
}

/** Reads how the texts of a program name words; `rooms` are the first parts of all names. */
export function readKeyUse(texts: readonly string[], rooms: ReadonlySet<string>): KeyUse {
  const literals = texts.flatMap((text) =>
    [...text.matchAll(/(['"])([^'"\s]*)\1|(?<=[{,]\s*)([\p{L}\p{N}]+)(?=:)/gu)].map(
      (found) => found[2] ?? found[3] ?? '',
    ),
  );
  const templates = texts.flatMap((text) =>
    [...text.matchAll(/`([a-z][\w-]*)\.[^`\n]*\$\{[^`\n]*`/g)]
      .filter((found) => rooms.has(found[1] ?? ''))
      .map((found) => found[0].slice(1, -1)),
  );
  return {
    literals: new Set(literals),
    templates: [...new Set(templates)],
    asked: [...new Set(texts.flatMap(findAsked))],
  };
}

function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The codes that would make a template into this name; undefined when none would. */
export function readCodes(template: string, key: string): string[] | undefined {
  const pattern = template.split(templateParts).map(escapeForPattern).join('([^.]+)');
  return new RegExp(`^${pattern}$`).exec(key)?.slice(1);
}

/** A name is used when it is written whole, or when a template makes it from codes the program knows. */
export function isUsed(key: string, { literals, templates }: KeyUse): boolean {
  if (literals.has(key)) return true;
  return templates.some((template) =>
    readCodes(template, key)?.every((code) => literals.has(code) || /^\d+$/.test(code)),
  );
}
