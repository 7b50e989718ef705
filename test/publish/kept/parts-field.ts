import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { readSearchRecords } from '../../../src/publish/handed-search.ts';
import { indexFolder } from '../../../src/publish/index-site.ts';
import { writeJsonLines } from '../../../src/publish/json-lines.ts';
import {
  takeRoad,
  type RoadEnd,
  type RoadOrder,
  type ReplaceSteps,
  type RoadSteps,
} from '../../../src/publish/road.ts';
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

/** What a step hands on that makes nothing: all records are counted, and nothing can be found. */
function leaveNothing(name: string, workshop: string): void {
  if (name === 'section') {
    writeJsonLines(handedOver.counted(workshop), readSearchRecords(workshop));
  }
  if (name === 'index')
    mkdirSync(join(handedOver.found(workshop), indexFolder), { recursive: true });
}

/** Only the pages matter: what later steps make of them takes longer than rendering, and is the same of the same pages. */
export const pagesOnly = ({ run }: RoadSteps): Pick<RoadSteps, 'run'> => ({
  run: (name, order, signal) => {
    if (name === 'check') return run(name, order, signal);
    leaveNothing(name, order.workshop);
    return Promise.resolve((name === 'verify' ? [] : 0) as never);
  },
});

export function openPartsField(
  dir: string,
  write: (content: string) => void,
  replace?: ReplaceSteps,
): PartsField {
  const [content, kept, out] = ['content', 'kept', 'www/site'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  const making = { root: copyProject(join(dir, 'project')), content, base: '/' };
  mkdirSync(kept);
  write(content);
  const build = (more: Partial<RoadOrder> = {}) =>
    takeRoad(
      {
        ...making,
        ...{ out, kept, site: 'https://example.org', workers: 2 },
        signal: new AbortController().signal,
        tell: () => undefined,
        ...more,
      },
      replace,
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
