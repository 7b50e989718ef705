import type { Fault } from '../check/problem.ts';
import { isReservedName } from '../check/reserved-name.ts';
import { listFiles, type IsAsked } from './list-files.ts';
import { placeFile, type PlacedFile } from './place-file.ts';

/** Files that are read and judged together: those of one government, or those of one folder of the site. */
export interface ContentPart {
  name: string;
  files: PlacedFile[];
}

export interface CutContent {
  parts: ContentPart[];
  /** What is wrong with the names below the folder. */
  faults: Fault[];
  fileCount: number;
}

/** The part that a file belongs to. However its letters are put together, a government's name is one. */
const nameContentPart = (file: string) =>
  /^(?:governments\/[^/]+|[^/]+(?=\/))/.exec(file.normalize('NFC'))?.[0] ?? '';

/** The name of the part that holds the files of a government. */
export const partOfGovernment = (government: string) => `governments/${government}`;

/** What tells apart what was read of each part, by its name. */
export type PartMarks = ReadonlyMap<string, string>;

/** Lists a content folder and cuts it into its parts, in the order of their first files. */
export function cutContent(dir: string, isAsked?: IsAsked): CutContent {
  const { files, faults } = listFiles(dir, isAsked);
  const parts = new Map<string, ContentPart>();
  for (const file of files) {
    const place = placeFile(file);
    if (!place) {
      const reserved = file.split('/').find(isReservedName);
      faults.push(
        reserved === undefined
          ? { code: 'file-unknown', file }
          : { code: 'file-name-reserved', file, received: reserved },
      );
      continue;
    }
    const name = nameContentPart(file);
    const part = parts.get(name) ?? { name, files: [] };
    parts.set(name, part);
    part.files.push({ file, place });
  }
  return { parts: [...parts.values()], faults, fileCount: files.length };
}
