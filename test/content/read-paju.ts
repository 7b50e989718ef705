import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import type { z } from 'zod';
import { placeFile } from '../../src/load/place-file.ts';
import { awardSchema } from '../../src/kinds/award/schema.ts';
import { evaluationSchema } from '../../src/kinds/evaluation/schema.ts';
import { participationSchema } from '../../src/kinds/participation/schema.ts';
import { departmentsSchema } from '../../src/schema/department.ts';
import { governmentSchema } from '../../src/schema/government.ts';
import { fileKinds } from '../../src/schema/kinds.ts';
import { pledgeSchema } from '../../src/schema/pledge.ts';
import { sdgFrameworkSchema } from '../../src/schema/sdg-framework.ts';
import { sdgIndicatorSchema } from '../../src/kinds/indicator/schema.ts';
import { sourceSchema } from '../../src/schema/source.ts';
import { termSchema } from '../../src/schema/term.ts';

const root = join(import.meta.dirname, '../../content');

export const contentFiles = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
  .sort();

/** The schema of a file; undefined when no rule knows its path. */
export function findSchema(file: string): z.ZodType | undefined {
  const place = placeFile(file);
  return place && fileKinds[place.kind].schema;
}

export function readContentText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The text values of a YAML file, or of what stands between the dashes of a Markdown file. */
export function readContentTree(file: string): unknown {
  const text = readContentText(file);
  const yaml = /\.(yaml|json)$/.test(file) ? text : (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '');
  return load(yaml, { schema: FAILSAFE_SCHEMA });
}

function readAll<S extends z.ZodType>(schema: S): z.output<S>[] {
  return contentFiles
    .filter((file) => findSchema(file) === schema)
    .map((file) => schema.parse(readContentTree(file)));
}

export const readPledges = () => readAll(pledgeSchema);
export const readAwards = () => readAll(awardSchema);
export const readEvaluations = () => readAll(evaluationSchema);
export const readParticipation = () => readAll(participationSchema);
export const readIndicators = () => readAll(sdgIndicatorSchema);
export const readFrameworks = () => readAll(sdgFrameworkSchema);
export const readTerms = () => readAll(termSchema);
export const readSources = () => readAll(sourceSchema);
export const readGovernments = () => readAll(governmentSchema);
export const readDepartments = () =>
  readAll(departmentsSchema).flatMap(({ departments }) => departments);
