import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { awardSchema } from '../../src/kinds/award/schema.ts';
import { departmentsSchema } from '../../src/schema/department.ts';
import { governmentSchema } from '../../src/schema/government.ts';
import { pageSchema } from '../../src/schema/page.ts';
import { pledgeSchema } from '../../src/schema/pledge.ts';
import { sdgFrameworkSchema } from '../../src/schema/sdg-framework.ts';
import { sdgIndicatorSchema } from '../../src/kinds/indicator/schema.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { synonymsSchema } from '../../src/schema/synonyms.ts';
import { termSchema } from '../../src/schema/term.ts';
import { thresholdsSchema } from '../../src/schema/thresholds.ts';

const root = join(import.meta.dirname, '../../content');

export const contentFiles = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
  .sort();

const schemas: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^site\.yaml$/, siteSchema],
  [/^search\.yaml$/, synonymsSchema],
  [/^thresholds\.yaml$/, thresholdsSchema],
  [/^pages\/(ko|en)\/[a-z-]+\.mdx$/, pageSchema],
  [/^sources\/[^/]+\.yaml$/, sourceSchema],
  [/^governments\/paju\/government\.yaml$/, governmentSchema],
  [/^governments\/paju\/departments\.yaml$/, departmentsSchema],
  [/^governments\/paju\/terms\/8\.yaml$/, termSchema],
  [/^governments\/paju\/pledges\/8\/[^/]+\.md$/, pledgeSchema],
  [/^governments\/paju\/awards\/[^/]+\.yaml$/, awardSchema],
  [/^governments\/paju\/sdgs\/framework\.yaml$/, sdgFrameworkSchema],
  [/^governments\/paju\/sdgs\/indicators\/[^/]+\.yaml$/, sdgIndicatorSchema],
];

/** The schema of a file; undefined when no rule knows its path. */
export function findSchema(file: string): z.ZodType | undefined {
  return schemas.find(([path]) => path.test(file))?.[1];
}

export function readContentText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The text values of a YAML file, or of what stands between the dashes of a Markdown file. */
export function readContentTree(file: string): unknown {
  const text = readContentText(file);
  const yaml = file.endsWith('.yaml') ? text : (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '');
  return load(yaml, { schema: FAILSAFE_SCHEMA });
}

function readAll<S extends z.ZodType>(schema: S): z.output<S>[] {
  return contentFiles
    .filter((file) => findSchema(file) === schema)
    .map((file) => schema.parse(readContentTree(file)));
}

export const readPledges = () => readAll(pledgeSchema);
export const readAwards = () => readAll(awardSchema);
export const readIndicators = () => readAll(sdgIndicatorSchema);
export const readFrameworks = () => readAll(sdgFrameworkSchema);
export const readTerms = () => readAll(termSchema);
export const readSources = () => readAll(sourceSchema);
export const readGovernments = () => readAll(governmentSchema);
export const readDepartments = () =>
  readAll(departmentsSchema).flatMap(({ departments }) => departments);
