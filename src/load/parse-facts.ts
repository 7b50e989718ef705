import type { z } from 'zod';
import type { FactsOf, Kind, Tree } from '../check/entry.ts';
import { awardSchema } from '../schema/award.ts';
import { departmentsSchema } from '../schema/department.ts';
import { governmentSchema } from '../schema/government.ts';
import { pageSchema } from '../schema/page.ts';
import { pledgeSchema } from '../schema/pledge.ts';
import { retiredSchema } from '../schema/retired.ts';
import { sdgFrameworkSchema } from '../schema/sdg-framework.ts';
import { sdgIndicatorSchema } from '../schema/sdg-indicator.ts';
import { siteSchema } from '../schema/site.ts';
import { sourceSchema } from '../schema/source.ts';
import { synonymsSchema } from '../schema/synonyms.ts';
import { termSchema } from '../schema/term.ts';
import { thresholdsSchema } from '../schema/thresholds.ts';
import type { Fault } from '../check/problem.ts';
import { nameIssues } from './name-issues.ts';

const schemas: Record<Kind, z.ZodObject> = {
  site: siteSchema,
  search: synonymsSchema,
  thresholds: thresholdsSchema,
  retired: retiredSchema,
  page: pageSchema,
  source: sourceSchema,
  government: governmentSchema,
  departments: departmentsSchema,
  term: termSchema,
  pledge: pledgeSchema,
  award: awardSchema,
  framework: sdgFrameworkSchema,
  indicator: sdgIndicatorSchema,
};

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
  const schema = schemas[kind];
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
