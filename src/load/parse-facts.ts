import type { z } from 'zod';
import type { Tree } from '../check/tree.ts';
import type { Fault } from '../check/problem.ts';
import { fileKinds, type FactsOf, type Kind } from '../schema/kinds.ts';
import { nameIssues } from './name-issues.ts';

export interface Parsing<K extends Kind> {
  whole: FactsOf[K] | undefined;
  /** What was accepted; a fact that failed is left out, never replaced. */
  facts: Partial<FactsOf[K]>;
  faults: Omit<Fault, 'file'>[];
}

function salvageFacts(schema: z.ZodObject, tree: Record<string, Tree>): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(schema.shape)) {
    if (!Object.hasOwn(tree, key)) continue;
    const parsed = (part as z.ZodType).safeParse(tree[key]);
    if (parsed.success) facts[key] = parsed.data;
  }
  return facts;
}

/** Reads the facts of one file with the schema of its kind. */
export function parseFacts<K extends Kind>(kind: K, tree: Record<string, Tree>): Parsing<K> {
  const schema: z.ZodObject = fileKinds[kind].schema;
  const parsed = schema.safeParse(tree);
  if (parsed.success) {
    const whole = parsed.data as unknown as FactsOf[K];
    return { whole, facts: whole, faults: [] };
  }
  return {
    whole: undefined,
    facts: salvageFacts(schema, tree) as Partial<FactsOf[K]>,
    faults: nameIssues(parsed.error, tree, schema),
  };
}
