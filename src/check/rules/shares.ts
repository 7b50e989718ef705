import type { AnnouncedFormula } from '../../schema/announced.ts';
import type { Measure } from '../../schema/work.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listShelvedSeries, type ShelvedSeries } from '../shelved-entries.ts';
import { listWorks } from '../works.ts';

/** Rates that are a part of a whole; more than all that was planned can be spent, and a goal be passed. */
const shareFormulas: readonly AnnouncedFormula[] = ['completion', 'secured', 'secured-within-term'];

/** What is counted as a part of a whole by its name; growth and change are not. */
const shareName =
  /비율|비중|(?:점유|참여|투표|고용|실업|완료|이행|이용|가입|이수|응답|찬성|재활용|취업)[률율]|\bshare\b/i;
const changeName = /증가|증감|성장|상승|감소|변화|change|growth/i;
const isShare = (title: string, unit: string) =>
  /^(?:%|퍼센트|percent)$/i.test(unit) && shareName.test(title) && !changeName.test(title);

const isOutside = (value: number | undefined) => value !== undefined && (value < 0 || value > 100);

type ShareFault = Omit<Fault, 'file'>;
const tellShare = (path: FieldPath, received: string | number): ShareFault => ({
  code: 'share-range',
  path,
  received: String(received),
});

function* checkShareTable({ title, unit, rows }: Measure, base: FieldPath): Generator<ShareFault> {
  if (!isShare(title, unit)) return;
  for (const [index, { values }] of rows.entries()) {
    for (const [at, value] of values.entries()) {
      if (isOutside(value)) yield tellShare([...base, 'rows', index, 'values', at], value);
    }
  }
}

function* checkSeriesShares({ facts }: ShelvedSeries): Generator<ShareFault> {
  const { title = '', unit = '', series = [], breakdowns = [] } = facts;
  for (const [index, { value }] of isShare(title, unit) ? series.entries() : []) {
    if (value !== undefined && isOutside(value)) yield tellShare(['series', index, 'value'], value);
  }
  for (const [index, measure] of breakdowns.entries()) {
    yield* checkShareTable(measure, ['breakdowns', index]);
  }
}

function* checkAnnouncedShares({ facts }: Shelf['term'][number]): Generator<ShareFault> {
  for (const [index, { rates = [] }] of (facts.announced ?? []).entries()) {
    for (const [at, { formula, percent }] of rates.entries()) {
      const value = Number(percent);
      if (value >= 0 && !(shareFormulas.includes(formula) && value > 100)) continue;
      yield tellShare(['announced', index, 'rates', at, 'percent'], percent);
    }
  }
}

function* checkPledgeShares({ facts }: Shelf['pledge'][number]): Generator<ShareFault> {
  for (const { work, base } of listWorks(facts)) {
    for (const [index, measure] of (work.measures ?? []).entries()) {
      yield* checkShareTable(measure, [...base, 'measures', index]);
    }
  }
}

/** A part of a whole lies between nothing and all of it. */
export function* checkShares(shelf: Shelf): Generator<Fault> {
  const add = (file: string, told: Iterable<ShareFault>) =>
    [...told].map((fault): Fault => ({ file, ...fault }));
  for (const entry of shelf.term) yield* add(entry.file, checkAnnouncedShares(entry));
  for (const entry of listShelvedSeries(shelf)) yield* add(entry.file, checkSeriesShares(entry));
  for (const entry of shelf.pledge) yield* add(entry.file, checkPledgeShares(entry));
}
