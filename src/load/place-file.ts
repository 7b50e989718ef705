import type { FilePlace } from '../check/entry.ts';
import { fileKinds, kinds } from '../schema/kinds.ts';

/** A file below the content folder, and what its path says. */
export interface PlacedFile {
  file: string;
  place: FilePlace;
}

/** The pattern of a path in the table: its last name is the file's id, the names before say where it belongs. */
function readPathTemplate(path: string): RegExp {
  const pattern = path
    .replaceAll('.', '\\.')
    .replace('{ko,en}', () => '(?<language>ko|en)')
    .replace(/<(gov|term|id|slug)>/g, (_, name: string) => {
      const isLast = !path.includes('<', path.indexOf(`<${name}>`) + 1);
      return `(?<${name === 'gov' ? 'government' : isLast ? 'id' : name}>[^/]+)`;
    });
  return new RegExp(`^${pattern}$`);
}

const patterns = kinds.map((kind) => ({ kind, pattern: readPathTemplate(fileKinds[kind].path) }));

/** What a path says about its file; undefined when no rule knows the path. */
export function placeFile(path: string): FilePlace | undefined {
  for (const { kind, pattern } of patterns) {
    const found = pattern.exec(path.normalize('NFC'));
    if (!found) continue;
    const { id, government, ...rest } = found.groups ?? {};
    return {
      kind,
      id: id ?? government ?? kind,
      ...(government === undefined ? {} : { government }),
      ...rest,
    };
  }
  return undefined;
}
