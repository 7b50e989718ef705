import type { Announcement } from '../../schema/announced.ts';
import type { Shelf } from '../entry.ts';
import { findNearest } from '../nearest.ts';
import type { Fault, FieldPath } from '../problem.ts';

/** Every number of pledges that an announcement counts among all of them. */
function listCountedParts({ completed, byStatus = {}, byWord = [], byArea = [] }: Announcement) {
  return [
    { count: completed, path: ['completed'] as FieldPath },
    ...Object.entries(byStatus).map(([name, count]) => ({ count, path: ['byStatus', name] })),
    ...byWord.map(({ pledges }, index) => ({ count: pledges, path: ['byWord', index, 'pledges'] })),
    ...byArea.map(({ pledges }, index) => ({ count: pledges, path: ['byArea', index, 'pledges'] })),
  ];
}

const foldArea = (name: string) => name.replace(/[\s·\u318D]+/g, '');

/** What a government announced of its own pledges fits together: no part above the whole, no area of another name. */
export function* checkAnnounced(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.term) {
    const areas = (facts.areas ?? []).map(({ name }) => name);
    const known = new Set(areas.map(foldArea));
    for (const [index, announcement] of (facts.announced ?? []).entries()) {
      const base = ['announced', index];
      const { pledges, byArea = [] } = announcement;
      for (const { count, path } of listCountedParts(announcement)) {
        if (count === undefined || count <= pledges) continue;
        const told = { file, path: [...base, ...path], received: String(count) };
        yield { ...told, code: 'announced-over-total', fills: { pledges } };
      }
      for (const [at, { name }] of known.size === 0 ? [] : byArea.entries()) {
        if (known.has(foldArea(name))) continue;
        const suggestion = findNearest(name, areas);
        const told = { file, path: [...base, 'byArea', at, 'name'], received: name };
        yield {
          ...told,
          code: 'announced-area-unknown',
          ...(suggestion === undefined ? {} : { suggestion }),
        };
      }
    }
  }
}
