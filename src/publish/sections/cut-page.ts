import { foldText } from '../../search/fold.ts';
import { sayKind } from '../../search/kinds.ts';
import { addPrinted, listPrinted } from '../../search/printed-words.ts';
import { joinTexts, sortBy, type SearchRecord } from '../../search/search-record.ts';
import type { PagePart } from './read-main.ts';

/** A page as it is read in each language. */
export interface ReadPage {
  ko: readonly PagePart[];
  en: readonly PagePart[];
}

/** A section whose words are where its citations stand; they are found on the page, for they say nothing by themselves. */
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
    contentEn: en.text,
    english: page.english === undefined ? en.heading : `${en.heading}, ${page.english}`,
    hidden: sayKind('page'),
    audience: page.audience,
    filters: { ...page.filters, kind: ['page'] },
    sort: sortBy(undefined, undefined),
  };
}

const sayPart = ({ heading, text }: PagePart) => `${heading} ${text}`;

/**
 * What a row says besides the record that it leads to: its labels and, in a table, what was computed for it.
 */
export function listRowWords(
  { rows, tableRows }: PagePart,
  labels: ReadonlySet<string>,
): string[] {
  const words = (text: string) => foldText(text).split(' ');
  return [
    ...words(rows).filter((word) => labels.has(word)),
    ...words(tableRows).filter((word) => labels.has(word) || /\d/.test(word)),
  ];
}

/**
 * A page of the site's own as search records: itself with what stands before its first heading, and one for each
 * heading that stands in both languages and has words of its own. What is left over is found on the page.
 */
export function cutPage(
  page: SearchRecord,
  { ko, en }: ReadPage,
  labels: ReadonlySet<string>,
): SearchRecord[] {
  const rows = [...ko, ...en].flatMap((part) => listRowWords(part, labels));
  const twins = new Map(en.flatMap((part) => part.ids.map((id) => [id, part] as const)));
  const [lead, ...parts] = ko;
  const sections: SearchRecord[] = [];
  const left = [ko[0]?.heading ?? '', en[0]?.heading ?? '', ...rows];
  const paired = new Set<PagePart>();
  for (const part of parts) {
    const [id = ''] = part.ids;
    const twin = twins.get(id);
    if (id === notesId || twin === undefined || part.text === '') left.push(sayPart(part));
    else {
      sections.push(makeSection(page, id, part, twin));
      paired.add(twin);
    }
  }
  const [leadEn, ...others] = en;
  left.push(...others.filter((part) => !paired.has(part)).map(sayPart));
  const isOwn = page.kind === 'page';
  const own: SearchRecord = isOwn
    ? {
        ...page,
        content: joinTexts(page.content, [lead?.text ?? '']),
        contentEn: leadEn?.text,
      }
    : page;
  if (!isOwn) left.push(lead?.text ?? '', leadEn?.text ?? '');
  return [addPrinted(own, listPrinted(own, left)), ...sections];
}
