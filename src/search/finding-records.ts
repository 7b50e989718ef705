import { phraseFinding } from '../i18n/phrase-finding.ts';
import { translator } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';
import { addressFinding, addressOfSubject, type Finding } from '../model/finding.ts';
import { findRecordPage } from '../model/record-pages.ts';
import { describePledge } from './describe-record.ts';
import { sayKind } from './kinds.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

const t = translator('ko');
const english = translator('en');

/** One search record for each finding: what it is called, its sentence, and the record it speaks of. */
export function listFindingRecords(dataset: Dataset, findings: readonly Finding[]): SearchRecord[] {
  const { governments } = dataset;
  const books = new Map(governments.map((book) => [book.government.id, book]));
  return findings.map((finding) => {
    const { code, subject, part, explanation, response } = finding;
    const book = books.get(subject.government);
    const pledge = book?.terms
      .find(({ term }) => term.id === subject.term)
      ?.pledgeById.get(subject.id);
    const record = findRecordPage(dataset, addressOfSubject(subject))?.record;
    const described = book && pledge ? describePledge(pledge, book) : undefined;
    const title = t(`finding.${code}.title`);
    const sentence = phraseFinding(finding, t, 'ko');
    return {
      address: addressFinding(finding),
      kind: 'finding',
      title,
      content: joinTexts(title, [
        sentence,
        ...[explanation, response?.text].filter((text) => text !== undefined),
        [
          ...(pledge ? [pledge.facts.id] : []),
          ...(record ? ['name' in record ? record.name : record.title] : []),
          ...(part ? [`· ${part.title}`] : []),
        ].join(' '),
      ]),
      english: english(`finding.${code}.title`),
      hidden: `${sayKind('finding')} ${english(`finding.${code}.title`)}`,
      filters: {
        kind: ['finding'],
        government: book ? [book.government.name.normalize('NFC')] : [],
        ...described?.filters,
      },
      sort: sortBy(described?.date, undefined),
    };
  });
}
