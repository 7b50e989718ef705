import type { PledgeEntry } from '../../model/pledge-entry.ts';
import type { Term } from '../../schema/term.ts';
import { drawName } from '../layout/draw-name.ts';
import { tag, type Markup } from '../markup.ts';
import type { Reader } from '../reader.ts';

/** The name of each area before its first pledge of a list; none where all are of one area. */
export function drawAreaHeads(
  reader: Reader,
  areas: Term['areas'],
  pledges: readonly PledgeEntry[],
): ReadonlyMap<PledgeEntry, Markup> {
  const firsts = pledges.filter((pledge, at) => pledge.facts.area !== pledges[at - 1]?.facts.area);
  if (firsts.length < 2) return new Map();
  return new Map(
    firsts.flatMap((pledge) => {
      const area = areas.find(({ id }) => id === pledge.facts.area);
      return area
        ? [[pledge, tag('li', { class: 'row-area' }, [tag('h2', {}, [drawName(reader, area)])])]]
        : [];
    }),
  );
}
