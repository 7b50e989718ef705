import { formatNumber } from '../../i18n/format.ts';
import type { WordKey } from '../../i18n/words.ts';
import { address as to } from '../../model/address.ts';
import { readAnnounced, type AnnouncedFigure } from '../../model/announced.ts';
import type { GovernmentBook, TermBook } from '../../model/dataset.ts';
import { listPointing, type EntryGroup } from '../../model/entry-book.ts';
import { listRowFacts } from '../../model/entry-fact.ts';
import { listFirstInTerm } from '../../model/entry-in-term.ts';
import type { Reader } from '../create-reader.ts';
import { phraseFact } from '../entry/phrase-fact.ts';
import { listAims } from '../term/list-aims.ts';
import { nameFigure, showAnnounced } from '../term/show-announced.ts';
import { mostRows, type PictureBody, type PictureRow, type PictureStrip } from './picture.ts';

const splits = ['word', 'status', 'area'] as const;

const sumOf = (figures: readonly AnnouncedFigure[]) =>
  figures.reduce((sum, { announced }) => sum + announced, 0);

/** The first announced split that the announced whole has room for; one that comes to more counts something twice. */
function findSplit(figures: readonly AnnouncedFigure[], whole: number): AnnouncedFigure[] {
  const possible = splits.map((split) => figures.filter(({ kind }) => kind === split));
  return possible.find((parts) => parts.length > 1 && sumOf(parts) <= whole) ?? [];
}

/** What was announced of all pledges, in the words and numbers of the source; what its parts leave is no part. */
function tellStrip(reader: Reader, term: TermBook): PictureStrip & Pick<PictureBody, 'lines'> {
  const { t } = reader;
  const announcement = term.term.announced?.at(-1);
  if (!announcement) return { sentence: t('coverage.no-total'), parts: [], lines: [] };
  const figures = readAnnounced(term, announcement, term.asOf.day);
  const whole = announcement.pledges;
  const split = findSplit(figures, whole);
  const rest = whole - sumOf(split);
  const others = figures.filter((figure) => figure.kind !== 'pledges' && !split.includes(figure));
  const parts = split.map((figure) => ({
    label: nameFigure(t, figure),
    size: figure.announced,
    text: t('count.pledges', { count: formatNumber(figure.announced) }),
  }));
  const left = {
    label: t('picture.rest'),
    size: rest,
    text: t('count.pledges', { count: formatNumber(rest) }),
    isRest: true as const,
  };
  return {
    sentence: t('picture.announced', {
      asOf: reader.date(announcement.asOf),
      count: formatNumber(whole),
    }),
    parts: split.length > 0 && rest > 0 ? [...parts, left] : parts,
    lines: [
      ...others.map((figure) => `${nameFigure(t, figure)}: ${showAnnounced(figure)}`),
      ...listAims(reader, term).map(({ name, text }) => `${name}: ${text}`),
      ...(announcement.note === undefined ? [] : [announcement.note]),
    ],
  };
}

function tellEntries(
  reader: Reader,
  government: GovernmentBook,
  { kind, entries }: EntryGroup,
): PictureRow[] {
  return entries.map((entry) => {
    const { date, period } = entry;
    const stated = listRowFacts(kind, entry).filter(({ value }) => value !== undefined);
    return {
      href: reader.link(to.entry(government.government.id, kind, entry.id)),
      label: reader.nameOf(entry).text,
      state: [
        reader.t(`search.kind.${kind}`),
        ...(date === undefined ? [] : [reader.date(date)]),
        ...(period === undefined ? [] : [reader.period(period)]),
        ...stated.map((fact) => {
          const said = phraseFact(reader, government, kind, fact);
          // A goal is no result: only what speaks for itself stands without its name.
          return fact.form === 'text' || fact.form === 'choice'
            ? said
            : `${reader.t(`entry.fact.${kind}.${fact.name}` as WordKey)} ${said}`;
        }),
      ].join(' · '),
    };
  });
}

/** A term of which no card is here: what was announced, who judged it, and what each citizen meets first besides. */
export function tellAnnounced(
  reader: Reader,
  government: GovernmentBook,
  term: TermBook,
): PictureBody {
  const about = listPointing(government.entries, 'byTerm', term.term.id);
  const first = listFirstInTerm(government.entries, term.term);
  const tell = (groups: readonly EntryGroup[]) =>
    groups.flatMap((group) => tellEntries(reader, government, group));
  const [own, besides] = [tell(about), tell(first)];
  const { lines, ...strip } = tellStrip(reader, term);
  // What has no row is counted below.
  const rows = own.length + besides.length <= mostRows ? [...own, ...besides] : own;
  return { rows: rows.length <= mostRows ? rows : [], strip, lines };
}
