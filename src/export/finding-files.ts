import { phraseFinding } from '../i18n/phrase-finding.ts';
import { translator } from '../i18n/translate.ts';
import { addressFinding, type Finding } from '../model/finding.ts';
import type { DataFile } from './data-file.ts';
import type { Column } from './record-columns.ts';
import { writeListFiles } from './record-files.ts';

const t = translator('ko');

const columns: readonly Column<Finding>[] = [
  ['code', ({ code }) => code],
  ['grade', ({ grade }) => grade],
  ['kind', ({ subject }) => subject.kind],
  ['term', ({ subject }) => subject.term],
  ['id', ({ subject }) => subject.id],
  ['field', ({ field }) => field],
  ['sentence', (finding) => phraseFinding(finding, t, 'ko').normalize('NFC')],
  ['explanation', ({ explanation }) => explanation?.normalize('NFC')],
  ['linked_by', ({ linked }) => linked && (linked.judged?.by ?? 'editor')],
  ['response', ({ response }) => response?.text.normalize('NFC')],
  ['response_date', ({ response }) => response?.date],
  ['response_source', ({ response }) => response?.cite.source],
  ['response_place', ({ response }) => response?.cite.place],
  ['source', ({ cites }) => cites[0]?.source],
  ['place', ({ cites }) => cites[0]?.place],
];

/** What was found in the records of a government, in the words of the site, which are those of its records. */
export function listFindingFiles(gov: string, findings: readonly Finding[]): DataFile[] {
  const listed = findings.map((record) => ({ address: addressFinding(record), record }));
  return writeListFiles({ kind: 'finding', gov }, columns, listed);
}
