import { countDone, countReported } from '../../model/announced.ts';
import type { TermBook } from '../../model/dataset.ts';
import { readDenominators } from '../../model/denominator.ts';
import { readNumberRuns } from '../../model/numbering.ts';
import { lastDay } from '../../model/period.ts';
import { isPrintedAs } from '../../model/printed.ts';
import type { AnnouncedRate, Announcement } from '../../schema/announced.ts';
import type { FieldPath } from '../problem.ts';
import { countParam, dateParam, textParam, wordParam } from './params.ts';
import type { Outcome, Rule } from './rule.ts';

export type TermRule = Rule<TermBook, unknown>;

type Compare = (announcement: Announcement, term: TermBook) => Outcome[];

/** A rule that looks at one announcement after the other; its paths start in the announcement. */
function eachAnnouncement(code: TermRule['code'], compare: Compare): TermRule {
  return {
    code,
    compare: (term) =>
      (term.term.announced ?? []).flatMap((announcement, index) =>
        compare(announcement, term).map((outcome) =>
          outcome === 'agrees'
            ? outcome
            : {
                ...outcome,
                path: ['announced', index, ...outcome.path],
                params: { asOf: dateParam(announcement.asOf), ...outcome.params },
                cites: [announcement.cite],
              },
        ),
      ),
  };
}

function compareCounts(
  path: FieldPath,
  what: string,
  stated: number,
  sum: number | undefined,
): Outcome[] {
  if (sum === undefined) return [];
  if (sum === stated) return ['agrees'];
  const params = {
    what: wordParam(`announced.part.${what}`),
    stated: countParam(stated),
    sum: countParam(sum),
  };
  // Fewer may leave out a status or an area that is not printed, and one pledge may belong to two areas.
  const isFewer = (what === 'status' || what === 'word') && sum < stated;
  const innocent = isFewer ? { innocent: 'finding.announced-parts.innocent.fewer' } : {};
  const isOpen = what === 'area' || isFewer;
  return [{ path, params, cites: [], ...innocent, ...(isOpen ? { grade: 'question' } : {}) }];
}

const add = (counts: readonly number[] | undefined) => counts?.reduce((sum, each) => sum + each, 0);

/** Every status that is told; what is done may be told only as one number beside the others. */
function addStatuses({ byStatus, completed }: Announcement): number | undefined {
  if (!byStatus) return undefined;
  const told = { ...byStatus, ...(countDone(byStatus) === undefined && { completed }) };
  return add(Object.values(told).filter((count) => count !== undefined));
}

/** Counts by status and by area, what is done, and the parts of the completion rate, beside the announced numbers. */
export const announcedParts = eachAnnouncement('announced-parts', (announcement) => {
  const { pledges, byStatus, byWord, byArea, areas, rates = [] } = announcement;
  const done = byStatus && countDone(byStatus);
  const completed = announcement.completed ?? done;
  return [
    ...compareCounts(['byStatus'], 'status', pledges, addStatuses(announcement)),
    ...compareCounts(['byWord'], 'word', pledges, add(byWord?.map((part) => part.pledges))),
    ...(areas === undefined ? [] : compareCounts(['areas'], 'areas', areas, byArea?.length)),
    ...compareCounts(['byArea'], 'area', pledges, add(byArea?.map((area) => area.pledges))),
    ...(announcement.completed === undefined
      ? []
      : compareCounts(['completed'], 'completed', announcement.completed, done)),
    ...rates.flatMap(({ formula, numerator, denominator }, index) => {
      if (formula !== 'completion') return [];
      const path = ['rates', index];
      return [
        ...(completed === undefined
          ? []
          : compareCounts([...path, 'numerator'], 'numerator', completed, numerator)),
        ...compareCounts([...path, 'denominator'], 'denominator', pledges, denominator),
      ];
    }),
  ];
});

/** The numbers that a stated rate was divided from: its own, else those of its announcement. */
function findParts(rate: AnnouncedRate, { pledges, completed, byStatus }: Announcement) {
  const { formula, numerator, denominator } = rate;
  const isOfPledges = formula === 'completion' || formula === 'yearly-target';
  const done = completed ?? (byStatus && countDone(byStatus));
  return {
    above: numerator ?? (formula === 'completion' ? done : undefined),
    below: denominator ?? (isOfPledges ? pledges : undefined),
  };
}

/** A stated rate that its stated parts do not make, rounded or cut off to the digits printed. */
export const announcedRates = eachAnnouncement('announced-rate', (announcement) =>
  (announcement.rates ?? []).flatMap((rate, index): Outcome[] => {
    const { above, below } = findParts(rate, announcement);
    if (above === undefined || below === undefined || below === 0) return [];
    const percent = (above * 100) / below;
    if (isPrintedAs(percent, rate.percent)) return ['agrees'];
    const params = {
      rate: wordParam(`announced.formula.${rate.formula}`),
      stated: { kind: 'percent' as const, value: rate.percent },
      above: countParam(above),
      below: countParam(below),
      computed: { kind: 'percent' as const, value: percent.toFixed(2) },
    };
    const isOwn = rate.numerator !== undefined && rate.denominator !== undefined;
    const grade = isOwn ? 'contradiction' : 'question';
    return [{ path: ['rates', index, 'percent'], grade, params, cites: [] }];
  }),
);

/** The announced number of pledges, beside the cards here: all of them, or those still counted at that date. */
export const announcedCount = eachAnnouncement('announced-count', ({ pledges, asOf }, term) => {
  const { current } = readDenominators(term.pledges, lastDay(asOf));
  const here = term.pledges.length;
  // Without a card there is nothing to count: the term's own page says how many were announced.
  if (here === 0) return [];
  if (pledges === here || pledges === current.length) return ['agrees'];
  const params = { announced: countParam(pledges), here: countParam(here) };
  return [{ path: ['pledges'], params, cites: [] }];
});

/** Announced counts by status, beside what the government said of each pledge; only where every card is here. */
export const announcedStatus = eachAnnouncement('announced-status', (announcement, term) => {
  const { pledges, completed, byStatus = {} } = announcement;
  const reported = countReported(term, announcement);
  if (!reported || pledges !== term.pledges.length) return [];
  const compare = (path: FieldPath, what: string, announced: number, here: number): Outcome => {
    const params = {
      status: wordParam(what),
      announced: countParam(announced),
      here: countParam(here),
    };
    return announced === here ? 'agrees' : { path, params, cites: [] };
  };
  return [
    ...(completed === undefined
      ? []
      : [compare(['completed'], 'announced.completed', completed, reported.done)]),
    ...(Object.entries(byStatus) as [keyof typeof byStatus, number][]).map(([value, announced]) =>
      compare(['byStatus', value], `reported.${value}`, announced, reported.of(value)),
    ),
  ];
});

/** Numbers without a card here, although a later number of the same run has one. */
export const numberingGaps: TermRule = {
  code: 'numbering-gap',
  compare: (term) =>
    readNumberRuns(term).map(({ missing }) =>
      missing.length === 0
        ? 'agrees'
        : {
            path: ['numbering'],
            params: { ids: textParam(missing.join(', ')), count: countParam(missing.length) },
            cites: [term.term.numbering?.cite],
          },
    ),
};
