import {
  chooseGovernment,
  writeAward,
  writeDepartments,
  writeGovernment,
  writeSource,
  writeTerm,
} from './government.ts';
import { listEntryFiles } from './entries.ts';
import { writePledge } from './pledge.ts';
import { chooseOutcome } from './progress.ts';
import { createRandom } from './random.ts';
import { indicatorIds, writeFramework, writeIndicator } from './sdg.ts';
import { listSiteFiles, type GeneratedFile } from './site.ts';
import { areas } from './words.ts';

export interface Size {
  governments: number;
  /** Per government. */
  pledges: number;
  /** The pledges of the last government, where they are others. */
  largest?: number;
  seed: number;
  /** Records in which no rule finds anything. */
  consistent?: boolean;
}

/** One government in a large content has many more pledges than the others. */
const largest = 1000;

/** The shape of a country with about so many pledges: 25,000 are 243 governments, one of them with 1,000. */
export function shapeCountry(pledges: number): Size {
  if (pledges < 2 * largest) {
    const each = Math.min(pledges, 100);
    return { governments: Math.ceil(pledges / each), pledges: each, seed: 1 };
  }
  const others = Math.round((pledges - largest) / 99);
  return {
    governments: others + 1,
    pledges: Math.round((pledges - largest) / others),
    largest,
    seed: 1,
  };
}

export const countPledges = ({ governments, pledges, largest: last = pledges }: Size): number =>
  (governments - 1) * pledges + last;

function numberPledge(at: number): string {
  return `${String((at % areas.length) + 1)}-${String(Math.floor(at / areas.length) + 1)}`;
}

function* listGovernmentFiles(
  id: string,
  { pledges, seed, consistent = false }: Size,
): Generator<GeneratedFile> {
  const name = (what: string) => createRandom(`${String(seed)}/${id}/${what}`);
  const government = chooseGovernment(name('government'), id);
  const folder = `governments/${id}`;
  const pledgeIds = Array.from({ length: pledges }, (_, at) => numberPledge(at));
  const outcomes = new Map(
    pledgeIds.map((pledge) => [pledge, chooseOutcome(name(`outcome/${pledge}`))]),
  );
  yield { path: `sources/${id}-cards.yaml`, text: writeSource(government, 'cards') };
  yield { path: `sources/${id}-report.yaml`, text: writeSource(government, 'report') };
  yield { path: `${folder}/government.yaml`, text: writeGovernment(government) };
  yield { path: `${folder}/departments.yaml`, text: writeDepartments(government) };
  yield { path: `${folder}/terms/8.yaml`, text: writeTerm(government, outcomes) };
  const titles = new Set<string>();
  for (const [pledge, outcome] of outcomes) {
    const standing = { outcome, consistent };
    const text = writePledge(name(`pledge/${pledge}`), government, pledge, titles, standing);
    yield { path: `${folder}/pledges/8/${pledge}.md`, text };
  }
  for (const at of [1, 2, 3, 4]) {
    const text = writeAward(name(`award/${String(at)}`), government, at, pledgeIds);
    yield { path: `${folder}/awards/award-${String(at)}.yaml`, text };
  }
  yield { path: `${folder}/sdgs/framework.yaml`, text: writeFramework(government) };
  for (const [at, indicator] of indicatorIds.entries()) {
    const text = writeIndicator(name(`indicator/${indicator}`), government, at, pledgeIds);
    yield { path: `${folder}/sdgs/indicators/${indicator}.yaml`, text };
  }
  yield* listEntryFiles(id, pledgeIds);
}

/** A whole content folder of made-up records, file by file; the same size and seed give the same bytes. */
export function* generateContent(size: Size): Generator<GeneratedFile> {
  yield* listSiteFiles();
  for (let at = 1; at <= size.governments; at += 1) {
    const isLast = at === size.governments;
    const pledges = (isLast ? size.largest : undefined) ?? size.pledges;
    yield* listGovernmentFiles(`gov-${String(at).padStart(3, '0')}`, { ...size, pledges });
  }
}
