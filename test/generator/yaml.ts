export interface YamlMap {
  [key: string]: Yaml;
}

export type Yaml = string | number | boolean | undefined | Yaml[] | YamlMap;

type Group = Yaml[] | YamlMap;

const plain = /^[\p{L}\p{N}][^#:,[\]{}"'\n]*[^\s#:,[\]{}"'\n]$|^[\p{L}\p{N}]$|^-$|^-?\d+(\.\d+)?$/u;

function writeScalar(value: string | number | boolean): string {
  const text = String(value);
  if (text === '-') return "'-'";
  return plain.test(text) || /^https:\/\/[^\s,#]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

function isGroup(value: Yaml): value is Group {
  return typeof value === 'object';
}

function listEntries(map: YamlMap): [string, Yaml][] {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}

function writeFlow(value: Yaml): string {
  if (!isGroup(value)) return writeScalar(value as string);
  if (Array.isArray(value)) return `[${value.map(writeFlow).join(', ')}]`;
  return `{ ${listEntries(value)
    .map(([key, each]) => `${key}: ${writeFlow(each)}`)
    .join(', ')} }`;
}

/** Groups of scalars stand on one line, as an editor would write them. */
function isFlat(value: Group): boolean {
  return Object.values(value).every((each: Yaml) => !isGroup(each));
}

function isShort(value: Group): boolean {
  return isFlat(value) && (!Array.isArray(value) || writeFlow(value).length < 60);
}

function writeBlock(value: Group, indent: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      if (!isGroup(item) || isFlat(item)) return [`${indent}- ${writeFlow(item)}`];
      const [first, ...rest] = writeBlock(item, `${indent}  `);
      return [`${indent}- ${String(first).trimStart()}`, ...rest];
    });
  }
  return listEntries(value).flatMap(([key, each]) =>
    isGroup(each) && !isShort(each)
      ? [`${indent}${key}:`, ...writeBlock(each, `${indent}  `)]
      : [`${indent}${key}: ${writeFlow(each)}`],
  );
}

/** YAML that reads back as the same texts under the failsafe schema. */
export function writeYaml(value: Group): string {
  return `${writeBlock(value, '').join('\n')}\n`;
}
