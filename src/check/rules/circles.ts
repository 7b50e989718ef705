import { listWorks } from '../works.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';

/** One thing that leads to others by name; `path` is where it names them. */
interface Step {
  id: string;
  file: string;
  leads: readonly { to: string; path: FieldPath }[];
}

interface Circle {
  step: Step;
  lead: Step['leads'][number];
  ids: string[];
}

/** Every circle once, at the first of its steps. */
function* findCircles(steps: readonly Step[]): Generator<Circle> {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const told = new Set<string>();
  for (const step of steps) {
    if (told.has(step.id)) continue;
    for (const lead of step.leads) {
      const way = findWay(byId, lead.to, step.id);
      if (!way) continue;
      for (const id of way) told.add(id);
      yield { step, lead, ids: [step.id, ...way] };
      break;
    }
  }
}

/** The ids from one step to another, both included; a stack and a set of what was seen, so that no chain is too long. */
function findWay(byId: ReadonlyMap<string, Step>, from: string, to: string): string[] | undefined {
  const before = new Map<string, string | undefined>([[from, undefined]]);
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) {
      const way: string[] = [];
      for (let at: string | undefined = id; at !== undefined; at = before.get(at)) way.push(at);
      return way.toReversed();
    }
    for (const { to: next } of byId.get(id)?.leads ?? []) {
      if (before.has(next)) continue;
      before.set(next, id);
      open.push(next);
    }
  }
  return undefined;
}

function listMilestoneSteps({ file, facts }: Shelf['pledge'][number]): Step[] {
  return listWorks(facts).flatMap(({ work, base }) =>
    (work.milestones ?? []).map(({ id, follows }, index) => {
      const path = [...base, 'milestones', index, 'follows'];
      return { id, file, leads: follows === undefined ? [] : [{ to: follows, path }] };
    }),
  );
}

function listMergerStep({ file, place, facts }: Shelf['pledge'][number]): Step {
  const leads = (facts.adjustments ?? []).flatMap(({ kind, into }, index) =>
    (kind === 'merge' ? (into ?? []) : []).map((to, at) => ({
      to,
      path: ['adjustments', index, 'into', at],
    })),
  );
  // What merges only into itself is a problem of its own name.
  return { id: place.id, file, leads: leads.filter(({ to }) => to !== place.id) };
}

function tellCircle(code: Fault['code'], { step: { file }, lead, ids }: Circle): Fault {
  return { code, file, path: lead.path, received: lead.to, fills: { cycle: ids.join(' → ') } };
}

/** Nothing waits for itself, and no pledge is merged away by way of others into itself. */
export function* checkCircles(shelf: Shelf): Generator<Fault> {
  for (const entry of shelf.pledge) {
    for (const circle of findCircles(listMilestoneSteps(entry))) {
      yield tellCircle('milestone-follows-cycle', circle);
    }
  }
  const terms = Map.groupBy(shelf.pledge, ({ place: { government = '', term = '' } }) =>
    [government, term].join('/'),
  );
  for (const pledges of terms.values()) {
    for (const circle of findCircles(pledges.map(listMergerStep))) {
      yield tellCircle('adjustment-into-cycle', circle);
    }
  }
}
