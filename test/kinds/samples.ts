import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeFile } from '../../src/load/place-file.ts';
import type { RecordKind } from '../../src/model/record-pages.ts';
import { fileKinds, isEntryKind, type EntryKind } from '../../src/schema/kinds.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const base = (file: string) => readFileSync(join(fixtures, 'base', file), 'utf8');

type Change = (text: string) => string;

/** A change of a file, and the code of the only problem that tells it. */
export type Wrong = readonly [code: string, change: Change];

/** A file that holds one record of a kind. */
export interface Sample {
  /** Below the content folder. */
  file: string;
  text: string;
  /** The record's page, where it is not the page of its file. */
  address?: string;
  wrong: Readonly<Record<'id' | 'reference' | 'acknowledgement', readonly Wrong[]>>;
}

/** The text with a key set, in place of what it said. */
const set =
  (key: string, value: string): Change =>
  (text) => {
    const without = text.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '');
    const row = `${key}: ${value}\n`;
    return without.startsWith('---\n') ? without.replace('---\n', `---\n${row}`) : without + row;
  };

const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, to);

const nonsense = '[{ problem: nonsense, field: title, explanation: 시험용, cite: report / 1쪽 }]';
const misnamed: Wrong = ['file-name-not-id', set('id', 'another')];
const misled: Wrong = ['acknowledgement-unknown', set('acknowledged', nonsense)];
/** A kind that has no such key refuses it. */
const refused: Wrong = ['key-unknown', set('acknowledged', nonsense)];
const uncited: Wrong = ['source-missing', swap('cite: report / 1쪽', 'cite: nowhere / 1쪽')];

const government = 'governments/sample/government.yaml';
const departments = 'governments/sample/departments.yaml';
const twice: Change = (text) => text + text.slice(text.indexOf('  - id'));

/** What is wrong in a record that stands in a list of its file. */
const inList: Sample['wrong'] = {
  id: [['id-twice', twice]],
  reference: [uncited],
  acknowledgement: [['key-unknown', swap('    cite:', '    acknowledged: []\n    cite:')]],
};

/** The kinds that are unlike any other, from the smallest folder that passes. */
const frame: Readonly<Record<Exclude<RecordKind, EntryKind>, Omit<Sample, 'text'>>> = {
  government: {
    file: government,
    wrong: { id: [misnamed], reference: [uncited], acknowledgement: [refused] },
  },
  term: {
    file: 'governments/sample/terms/8.yaml',
    wrong: { id: [misnamed], reference: [uncited], acknowledgement: [misled] },
  },
  pledge: {
    file: 'governments/sample/pledges/8/1-1.md',
    wrong: {
      id: [misnamed],
      reference: [
        ['department-missing', set('lead', 'nobody')],
        ['area-missing', set('area', 'none')],
        ['place-missing', set('places', '[nowhere]')],
        ['source-missing', set('sources', '[nowhere / 1쪽]')],
      ],
      acknowledgement: [misled],
    },
  },
  department: {
    file: departments,
    address: '/sample/departments/planning/',
    wrong: inList,
  },
  place: {
    file: government,
    address: '/sample/places/center/',
    wrong: inList,
  },
  source: {
    file: 'sources/report.yaml',
    wrong: {
      id: [misnamed],
      reference: [['key-unknown', set('department', 'nobody')]],
      acknowledgement: [refused],
    },
  },
};

/** What every file of an entry is owed, whatever its kind. */
export function sampleEntry(kind: EntryKind, text: string): Sample {
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? 'first';
  return {
    file: fileKinds[kind].path.replace('<gov>', 'sample').replace('<id>', id),
    text,
    wrong: {
      id: [misnamed],
      reference: [
        ['department-missing', set('department', 'nobody')],
        ['pledge-missing', set('pledges', '[9-9]')],
        ['source-missing', set('notes', '[{ text: 시험용, cite: nowhere / 1쪽 }]')],
      ],
      acknowledgement: [misled],
    },
  };
}

/** A record of each kind: an entry's from the files besides the smallest folder; undefined where there is none. */
export function readSample(kind: RecordKind): Sample | undefined {
  if (!isEntryKind(kind)) return { ...frame[kind], text: base(frame[kind].file) };
  const below = join(fixtures, 'more');
  const file = readdirSync(below, { recursive: true, encoding: 'utf8' }).find(
    (path) => placeFile(path)?.kind === kind,
  );
  return file === undefined
    ? undefined
    : sampleEntry(kind, readFileSync(join(below, file), 'utf8'));
}
