import type { Pledge, Work } from '../schema/pledge.ts';
import type { FieldPath } from './problem.ts';

/** The pledge itself and each of its projects, with the path to it. */
export function listWorks(facts: Partial<Pledge>): { work: Partial<Work>; base: FieldPath }[] {
  const projects = facts.projects ?? [];
  return [
    { work: facts, base: [] },
    ...projects.map((work, index) => ({ work, base: ['projects', index] })),
  ];
}
