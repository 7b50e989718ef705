import type { Shelf } from '../entry.ts';
import type { Fault } from '../problem.ts';

/** Which departments exist, each with its government. */
function listDepartments({ departments }: Shelf): ReadonlySet<string> {
  const all = departments.flatMap(({ place: { government }, facts }) =>
    (facts.departments ?? []).map(({ id }) => `${String(government)} ${id}`),
  );
  return new Set(all);
}

/** Who answers for a pledge belongs to a department that the pledge names. */
export function* checkResponsible(shelf: Shelf): Generator<Fault> {
  const known = listDepartments(shelf);
  for (const { file, facts, place } of shelf.pledge) {
    const { lead, supporting = [], responsible = [] } = facts;
    if (lead === undefined) continue;
    const named = [lead, ...supporting];
    for (const [index, { department }] of responsible.entries()) {
      const exists = known.has(`${String(place.government)} ${department}`);
      if (!exists || named.includes(department)) continue;
      yield {
        code: 'responsible-elsewhere',
        file,
        path: ['responsible', index, 'department'],
        received: department,
        suggestion: lead,
        fills: { lead },
      };
    }
  }
}
