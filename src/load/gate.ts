import { isAbsolute, join, relative, resolve } from 'node:path';
import { readEntryOf } from '../check/catalogue.ts';
import { answerNames } from '../check/answer-names.ts';
import { capFaults, type Untold } from '../check/cap-faults.ts';
import { checkShelf } from '../check/check-shelf.ts';
import type { FilePlace, Shelf } from '../check/entry.ts';
import { acknowledgesFindings, checkAcknowledged } from '../check/findings/check-acknowledged.ts';
import { findAll } from '../check/findings/find-all.ts';
import { checkLinks } from '../check/links/check-links.ts';
import { linksInside, readLinkingTexts } from '../check/links/read-texts.ts';
import { layOutPage } from '../check/page-text/lay-out-page.ts';
import { formatPath, type Fault, type Problem } from '../check/problem.ts';
import { checkRenamed } from '../check/renamed.ts';
import { checkOwnPages, checkSince } from '../check/since.ts';
import { hasErrors, sortProblems, type Counts } from '../check/report.ts';
import { joinDataset } from '../model/dataset.ts';
import { makeManifest } from '../model/manifest.ts';
import type { Manifest } from '../schema/manifest.ts';
import { listLinkAddresses } from '../model/link-addresses.ts';
import type { Records } from '../schema/records.ts';
import { assembleRecords, countShelf } from './assemble.ts';
import type { Locate } from './locate.ts';
import { readContent, type Content, type ReadFile } from './read-content.ts';

/** A file below the content folder, and what its path says. */
export interface PlacedFile {
  file: string;
  place: FilePlace;
}

export interface Gate {
  ok: boolean;
  /** Present only when there is no error. */
  records?: Records;
  /** The pages' texts as they were judged, below an empty header; present like the records. */
  pages?: { path: string; text: string }[];
  counts: Counts;
  /** Every file that the table of kinds knows, as it lies on disk. */
  files: readonly PlacedFile[];
  problems: Problem[];
  untold: Untold[];
  /** Where the site is published, when site.yaml says so. */
  site: string | undefined;
}

/** A folder as an editor can click it: relative to where the command runs when it lies below. */
function showFolder(dir: string): string {
  const below = relative(process.cwd(), resolve(dir));
  return below.startsWith('..') || isAbsolute(below) ? resolve(dir) : below;
}

function makeNameProblem(content: Content, folder: string): (fault: Fault) => Problem {
  const located = new Map<string, Locate | undefined>();
  const locate = (file: string): Locate | undefined => {
    if (!located.has(file)) located.set(file, content.locators.get(file)?.());
    return located.get(file);
  };
  const lines = new Map<string, string[]>();
  const readLine = (file: string, line: number): string => {
    const known = lines.get(file) ?? content.texts.get(file)?.split('\n') ?? [];
    lines.set(file, known);
    return known[line - 1] ?? '';
  };
  return (fault) => {
    const { code, file, path = [], onKey, received, suggestion, fills = {} } = fault;
    const start = { line: 1, column: 1 };
    const at = fault.at ?? (fault.path && locate(file)?.(path, onKey)) ?? start;
    return {
      code,
      severity: readEntryOf(code).severity,
      file: join(folder, file),
      ...at,
      field: formatPath(path),
      ...(received === undefined ? {} : { received }),
      ...(suggestion === undefined ? {} : { suggestion }),
      fills,
      source: readLine(file, at.line),
    };
  };
}

/** Leaves out other problems on a line with a YAML problem: they follow from it. */
function dropFollowers(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line }: Problem) => `${file}:${String(line)}`;
  const isCause = ({ code }: Problem) => code.startsWith('yaml-');
  const causes = new Set(problems.filter(isCause).map(key));
  return problems.filter((problem) => isCause(problem) || !causes.has(key(problem)));
}

const stops = ({ code }: Fault) => readEntryOf(code).severity === 'error';

/** Faults of the files; only where none of them stops the build, what they say of findings and links is compared with what the pages will show. */
function collectFaults(
  { faults, shelf }: Content,
  { since, earlier }: Pick<GateOptions, 'since' | 'earlier'>,
): Fault[] {
  // Everything would be reported missing from a folder that cannot be opened.
  if (faults.some(({ code }) => code === 'content-missing')) return [...faults];
  const all = [
    ...answerNames(faults, shelf),
    ...checkShelf(shelf),
    ...(since ? checkSince(since, shelf) : []),
    ...(earlier ? checkRenamed(earlier, shelf) : []),
  ];
  if (all.some(stops)) return all;
  const texts = readLinkingTexts(shelf);
  if (!acknowledgesFindings(shelf) && !linksInside(texts) && !since) return all;
  const dataset = joinDataset(assembleRecords(shelf));
  const { findings } = findAll(dataset);
  return [
    ...all,
    ...checkAcknowledged(shelf, findings),
    ...checkLinks(texts, listLinkAddresses(dataset, findings)),
    ...(since ? checkOwnPages(since, makeManifest(dataset, findings)) : []),
  ];
}

function layOutPages({ page }: Shelf): { path: string; text: string }[] {
  return page.map(({ place: { language = '', id }, body, bodyLine }) => ({
    path: `${language}/${id}.mdx`,
    text: layOutPage(body, bodyLine),
  }));
}

const listPlaced = (shelf: Shelf): PlacedFile[] =>
  Object.values(shelf).flatMap((entries) => entries.map(({ file, place }) => ({ file, place })));

interface GateOptions {
  /** What the site held before: whatever would vanish from it is a fault too. */
  since?: Manifest | undefined;
  /** The files of the content folder as they were before. */
  earlier?: Shelf | undefined;
  /** Reads a file; while editing, it may remember what it read before. */
  read?: ReadFile;
}

/** Reads, parses and checks a content folder, and collects every fault of every file. */
export function passGate(dir: string, { since, earlier, read }: GateOptions = {}): Gate {
  const content = readContent(dir, read);
  const folder = showFolder(dir);
  const { told, untold } = capFaults(collectFaults(content, { since, earlier }));
  const nameProblem = makeNameProblem(content, folder);
  const problems = sortProblems(dropFollowers(told.map(nameProblem)));
  const ok = !hasErrors(problems);
  return {
    ok,
    ...(ok ? { records: assembleRecords(content.shelf), pages: layOutPages(content.shelf) } : {}),
    counts: countShelf(content.shelf, content.fileCount),
    files: listPlaced(content.shelf),
    problems,
    untold: untold.map((rest) => ({ ...rest, file: join(folder, rest.file) })),
    site: content.shelf.site[0]?.facts.url,
  };
}
