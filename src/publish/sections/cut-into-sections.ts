import { sayKind } from '../../search/kinds.ts';
import { addPrinted, listFound, listMissing } from '../../search/printed-words.ts';
import { joinTexts, sortBy, type SearchRecord } from '../../search/search-record.ts';
import type { PagePart } from './page-part.ts';

/** A page as it is read in each language. */
export interface ReadPage {
  ko: readonly PagePart[];
  en: readonly PagePart[];
}

/** A section of citations says nothing by itself: its words are found on the page. */
const notesId = 'notes-title';

/** What a section belongs to: the page under its name, with whose it is. */
function nameOwner({ title, filters }: SearchRecord): string {
  const whose = filters?.['government']?.[0];
  return whose === undefined || title.startsWith(whose) ? title : `${whose} ${title}`;
}

function makeSection(page: SearchRecord, id: string, ko: PagePart, en: PagePart): SearchRecord {
  const title = `${ko.heading}, ${nameOwner(page)}`.normalize('NFC');
  return {
    address: `${page.address}#${id}`,
    kind: 'page',
    of: page.address,
    title,
    content: joinTexts(title, [ko.text]),
    contentEn: `${en.heading}. ${en.text}`,
    english: page.english === undefined ? en.heading : `${en.heading}, ${page.english}`,
    hidden: sayKind('page'),
    ...(page.audience === undefined ? {} : { audience: page.audience }),
    filters: { ...page.filters, kind: ['page'] },
    sort: sortBy(undefined, undefined),
  };
}

/** A page's sentence and its first words, which often are that sentence. */
const sayOnce = (sentence: string, lead: string) =>
  lead.includes(sentence) ? lead : `${sentence} ${lead}`.trim();

/** A page of the site's own begins with its sentences; a record that is cut has its own. */
function beginPage(page: SearchRecord, ko = '', en = ''): SearchRecord {
  if (page.kind !== 'page') return addPrinted(page, listMissing(page, [ko, en]));
  const { title, content, english = '', contentEn = '' } = page;
  return {
    ...page,
    content: joinTexts(title, [sayOnce(content.slice(title.length + 2), ko)]),
    contentEn: joinTexts(english, [sayOnce(contentEn.slice(english.length + 2), en)]),
  };
}

/**
 * A page of the site's own as search records: itself with what stands before its first heading, and one for each
 * heading that stands in both languages and has words of its own. What is left over is found on the page.
 * @param besides words of rows that the records they lead to do not hold
 */
export function cutIntoSections(
  page: SearchRecord,
  { ko, en }: ReadPage,
  besides: readonly string[],
): SearchRecord[] {
  const [lead, ...parts] = ko;
  const [leadEn, ...partsEn] = en;
  const twins = new Map(partsEn.flatMap((part) => part.ids.map((id) => [id, part] as const)));
  const sections: SearchRecord[] = [];
  const left = new Set([...parts, ...partsEn]);
  for (const part of parts) {
    const [id = ''] = part.ids;
    const twin = twins.get(id);
    if (id === notesId || twin === undefined || part.text === '') continue;
    sections.push(makeSection(page, id, part, twin));
    left.delete(part);
    left.delete(twin);
  }
  const own = beginPage(page, lead?.text, leadEn?.text);
  const texts = [
    ...[lead?.heading ?? '', leadEn?.heading ?? ''],
    ...Array.from(left, ({ heading, text }) => `${heading} ${text}`),
    ...en.map(({ apart }) => apart),
    ...besides,
  ];
  const cut = new Set(sections.flatMap((section) => [...listFound(section)]));
  const missing = listMissing(own, texts).filter((word) => !cut.has(word));
  return [addPrinted(own, missing), ...sections];
}
