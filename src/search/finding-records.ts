import { phraseFinding, phraseInnocent } from '../i18n/phrase-finding.ts';
import { translator } from '../i18n/translate.ts';
import type { Dataset } from '../model/dataset.ts';
import { addressFinding, addressOfSubject, type Finding } from '../model/finding.ts';
import { findRecordPage } from '../model/record-pages.ts';
import { describePledge } from './describe-record.ts';
import { sayKind } from './kinds.ts';
import { addPrinted, listMissing } from './printed-words.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

const t = translator('ko');
const english = translator('en');

/** One search record for each finding: what it is called, its sentence, and the record it speaks of. */
export function listFindingRecords(dataset: Dataset, findings: readonly Finding[]): SearchRecord[] {
  const books = new Map(dataset.whole.map((book) => [book.government.id, book]));
  return findings.map((finding): SearchRecord => {
    const { code, subject, part, explanation, response } = finding;
    const book = books.get(subject.government);
    const pledge = book?.terms
      .find(({ term }) => term.id === subject.term)
      ?.pledgeById.get(subject.id);
    const of = addressOfSubject(subject);
    const record = findRecordPage(dataset, of)?.record;
    const described = book && pledge ? describePledge(pledge, book) : undefined;
    const title = t(`finding.${code}.title`);
    const sentence = phraseFinding(finding, t, 'ko');
    const known: SearchRecord = {
      address: addressFinding(finding),
      kind: 'finding',
      of,
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
      contentEn: [
        phraseFinding(finding, english, 'en'),
        phraseInnocent(finding, english, 'en'),
        english(`finding.${code}.compared`),
      ].join(' '),
      english: english(`finding.${code}.title`),
      hidden: `${sayKind('finding')} ${english(`finding.${code}.title`)}`,
      filters: {
        kind: ['finding'],
        government: book ? [book.government.name.normalize('NFC')] : [],
        ...described?.filters,
      },
      sort: sortBy(described?.date, undefined),
    };
    const besides = [phraseInnocent(finding, t, 'ko'), t(`finding.${code}.compared`)];
    return addPrinted(known, listMissing(known, besides));
  });
}
