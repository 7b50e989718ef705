import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from '../../../src/publish/run-step.ts';
import { renderSite } from '../../../src/publish/render.ts';
import {
  takeRoad,
  type RoadEnd,
  type RoadOrder,
  type RoadSteps,
} from '../../../src/publish/road.ts';
import { writeContent } from '../../generator/write.ts';
import { copyProject, hashTree } from '../project.ts';
import type { Making } from './edits.ts';

/** A made-up site that is built again and again. */
export interface PartsField {
  making: Making;
  /** Where pages are kept from one build to the next. */
  kept: string;
  out: string;
  build: (more?: Partial<RoadOrder>) => Promise<RoadEnd>;
  /** Builds, which must succeed, and answers every file of the site. */
  makeSite: (more?: Partial<RoadOrder>) => Promise<ReturnType<typeof hashTree>>;
}

/** Only the pages matter: what later steps make of them takes longer than rendering, and is the same of the same pages. */
export const pagesOnly: RoadSteps = {
  render: renderSite,
  run: (name, order, signal) =>
    name === 'check'
      ? runStep(name, order, signal)
      : Promise.resolve((name === 'verify' ? [] : 0) as never),
};

export function openPartsField(dir: string, seed: number, steps?: RoadSteps): PartsField {
  const [content, kept, out] = ['content', 'kept', 'www/site'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  const making = { root: copyProject(join(dir, 'project')), content, base: '/' };
  mkdirSync(kept);
  writeContent(content, { governments: 3, pledges: 4, seed });
  const build = (more: Partial<RoadOrder> = {}) =>
    takeRoad(
      {
        ...making,
        ...{ out, kept, site: 'https://example.org', workers: 2 },
        signal: new AbortController().signal,
        tell: () => undefined,
        ...more,
      },
      steps,
    );
  return {
    ...{ making, kept, out, build },
    makeSite: async (more) => {
      const end = await build(more);
      if (end.kind === 'failed') throw end.failure;
      if (end.kind !== 'built') throw new Error(JSON.stringify(end));
      return hashTree(out);
    },
  };
}

/** The kept pages of portions, each with what tells whether they were written anew. */
export const listKept = (kept: string) =>
  Object.fromEntries(
    readdirSync(kept)
      .filter((name) => name.endsWith('.pages'))
      .sort()
      .map((name) => [name, statSync(join(kept, name)).ino]),
  );
