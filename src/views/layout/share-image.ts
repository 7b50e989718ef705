import { address as to } from '../../model/address.ts';
import type { Dataset, GovernmentBook, TermBook } from '../../model/dataset.ts';
import { findGovernment } from '../../model/find-government.ts';
import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Reader } from '../reader.ts';

/** The picture that stands for a page where somebody passes its address on. */
export interface ShareImage {
  /** Its address, without base path. */
  file: string;
  /** All that it shows, line by line; pages with the same picture have the same lines. */
  lines: readonly string[];
}

interface PassedOn {
  address: string;
  title: string;
  description: string;
}

/** Whose picture a page shows, where it is not the site's, and the day it speaks of. */
interface Subject {
  book: GovernmentBook;
  asOf: string;
  /** Where it is no picture of its own, but that of the pledges like it. */
  like?: { term: TermBook; pledge: PledgeEntry };
}

function findSubject(dataset: Dataset, address: string): Subject | undefined {
  const book = findGovernment(dataset, address);
  const term = book?.terms.find((each) =>
    address.startsWith(to.term(each.government, each.term.id)),
  );
  if (!book || !term) return undefined;
  const ofTerm = { book, asOf: term.asOf.text };
  if (address === to.term(term.government, term.term.id)) return ofTerm;
  const pledge = term.pledgeById.get(address.split('/')[4] ?? '');
  if (!pledge || address !== to.pledge(term.government, term.term.id, pledge.facts.id)) {
    return undefined;
  }
  // A large site has a picture for each status of an area, not for each pledge.
  return dataset.isLarge ? { ...ofTerm, like: { term, pledge } } : { book, asOf: pledge.asOf.text };
}

/** The picture that pledges of one area and status share. */
function showGroup({ nameOf, t }: Reader, { term, pledge }: NonNullable<Subject['like']>) {
  const { area } = pledge.facts;
  const named = term.term.areas.find(({ id }) => id === area);
  const status = pledge.statuses.reported.value;
  return {
    path: `${to.term(term.government, term.term.id)}${named?.id ?? 'all'}-${status}`,
    lines: [nameOf(named ?? term.term).text, `${t('status.reported')}: ${t(`reported.${status}`)}`],
  };
}

/** A picture goes where its page does not: it says itself whose it is and of which day. */
const sayWhose = ({ nameOf, t, date }: Reader, subject: Subject | undefined): string[] =>
  subject
    ? [nameOf(subject.book.government).text, t('layout.as-of', { date: date(subject.asOf) })]
    : [];

/** Chooses the picture of a page: that of a pledge, of a term, or of the site. */
export function chooseShareImage(reader: Reader, dataset: Dataset, page: PassedOn): ShareImage {
  const { language, t } = reader;
  const { site } = dataset;
  const subject = findSubject(dataset, page.address);
  const whole = { path: '/site', lines: [site.title[language], site.description[language]] };
  const own = { path: page.address.slice(0, -1), lines: [page.title, page.description] };
  const { path, lines } =
    subject === undefined ? whole : subject.like ? showGroup(reader, subject.like) : own;
  const foot = [
    ...(site.officialBanner ? [] : [t('print.unofficial')]),
    site.title[language],
    ...sayWhose(reader, subject),
  ];
  return {
    file: `/share/${language}${path}.png`,
    lines: [...lines, foot.join(' · ')].map((line) => line.replace(/\s+/g, ' ').trim()),
  };
}
