import { isAbsolute, join, relative, resolve } from 'node:path';
import { readEntryOf } from '../check/catalogue.ts';
import { capFaults, type Untold } from '../check/cap-faults.ts';
import { judgeSite, type RuleFaults } from '../check/check-shelf.ts';
import { emptyShelf, type Shelf, type ShelvedFile, type SiteShelf } from '../check/entry.ts';
import { listSoughtWords } from '../check/rules/search.ts';
import { acknowledgesFindings, checkAcknowledged } from '../check/findings/check-acknowledged.ts';
import { checkLinks } from '../check/links/check-links.ts';
import { linksInside, readLinkingTexts } from '../check/links/read-texts.ts';
import { layOutPage } from '../check/page-text/lay-out-page.ts';
import { formatPath, type Fault, type Problem } from '../check/problem.ts';
import { checkRenamed } from '../check/renamed.ts';
import { checkOwnPages, checkSince } from '../check/since.ts';
import { hasErrors, sortProblems, type Counts } from '../check/report.ts';
import { makeManifest } from '../model/manifest.ts';
import type { Manifest } from '../schema/manifest.ts';
import { listLinkAddresses } from '../model/link-addresses.ts';
import type { Records } from '../schema/records.ts';
import { assembleRecords, countShelf } from './assemble.ts';
import { joinKept, type Joined, type JoinRecords } from './join-kept.ts';
import { cutContent, type ContentPart, type PartMarks } from './cut-content.ts';
import { asksFor, belongsTo } from './one-government.ts';
import type { PlacedFile } from './place-file.ts';
import { loadBytes, locateText, readEntry, type LocatedText } from './read-entry.ts';
import { readAnew, type ReadParts } from './read-part.ts';

export interface Gate {
  ok: boolean;
  /** Present only when there is no error. */
  records?: Records;
  /** The same joined, where the gate needed it. */
  joined?: Joined | undefined;
  /** What tells apart what was read of each part: what was found in it before may be remembered by it. */
  marks: PartMarks;
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

function makeNameProblem(
  dir: string,
  folder: string,
  files: readonly PlacedFile[],
): (fault: Fault) => Problem {
  const located = new Map<string, LocatedText>();
  // Only what was read is opened again: a pipe among the files would never end.
  const placed = new Map(files.map((each) => [each.file, each]));
  const open = (file: string): LocatedText => {
    const own = placed.get(file);
    const nothing = { lines: [], locate: undefined };
    const known = located.get(file) ?? (own ? locateText(dir, own) : nothing);
    located.set(file, known);
    return known;
  };
  return (fault) => {
    const { code, file, path = [], onKey, received, suggestion, fills = {} } = fault;
    const start = { line: 1, column: 1 };
    const at = fault.at ?? (fault.path && open(file).locate?.(path, onKey)) ?? start;
    return {
      code,
      severity: readEntryOf(code).severity,
      file: join(folder, file),
      ...at,
      field: formatPath(path),
      ...(received === undefined ? {} : { received }),
      ...(suggestion === undefined ? {} : { suggestion }),
      fills,
      source: open(file).lines[at.line - 1] ?? '',
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
  { faults, shelf, judged, marks }: ReadSite,
  { since, earlier, only, join = (own) => joinKept(own) }: Omit<GateOptions, 'read'>,
): { all: Fault[]; records?: Records; joined?: Joined } {
  // Everything would be reported missing from a folder that cannot be opened.
  if (faults.some(({ code }) => code === 'content-missing')) return { all: [...faults] };
  const between = judgeSite(shelf, judged);
  const all = [
    ...faults,
    ...(only === undefined ? between : between.filter(({ file }) => belongsTo(file, only))),
    ...(since ? checkSince(since, shelf) : []),
    ...(earlier ? checkRenamed(earlier, shelf) : []),
  ];
  if (all.some(stops)) return { all };
  const records = assembleRecords(shelf);
  if (only !== undefined) return { all, records };
  const texts = readLinkingTexts(shelf);
  if (!acknowledgesFindings(shelf) && !linksInside(texts) && !since) return { all, records };
  const joined = join(records, marks);
  const {
    dataset,
    audit: { findings },
  } = joined;
  const told = [
    ...all,
    ...checkAcknowledged(shelf, findings),
    ...checkLinks(texts, listLinkAddresses(dataset, findings)),
    ...(since ? checkOwnPages(since, makeManifest(dataset, findings)) : []),
  ];
  return { all: told, records, joined };
}

function layOutPages({ page }: SiteShelf): { path: string; text: string }[] {
  return page.map(({ place: { language = '', id }, body, bodyLine }) => ({
    path: `${language}/${id}.mdx`,
    text: layOutPage(body, bodyLine),
  }));
}

const listPlaced = (shelf: SiteShelf): PlacedFile[] =>
  Object.values(shelf).flatMap((entries) => entries.map(({ file, place }) => ({ file, place })));

/** All files of a content folder on one shelf, and what is wrong with its parts. */
interface ReadSite {
  shelf: SiteShelf;
  faults: Fault[];
  judged: readonly RuleFaults[];
  marks: PartMarks;
  fileCount: number;
}

/** The words that some record has to say, as the site's synonyms ask for them. */
function readSought(dir: string, parts: readonly ContentPart[]): string[] {
  const placed = parts.flatMap(({ files }) => files.filter(({ place }) => place.kind === 'search'));
  const search = placed.map((each) => readEntry(each, loadBytes(dir, each)).entry);
  return listSoughtWords({ ...emptyShelf(), search: search as Shelf['search'] });
}

function readSite(dir: string, { read = readAnew, only }: GateOptions): ReadSite {
  const { parts, faults, fileCount } = cutContent(
    dir,
    only === undefined ? undefined : asksFor(only),
  );
  const readings = read(dir, parts, readSought(dir, parts));
  const shelf: SiteShelf = emptyShelf();
  for (const file of readings.flatMap(({ files }) => files)) {
    (shelf[file.place.kind] as ShelvedFile[]).push(file);
  }
  return {
    ...{ shelf, fileCount },
    faults: [...faults, ...readings.flatMap((reading) => reading.faults)],
    judged: readings.map((reading) => reading.judged),
    marks: new Map(readings.map(({ mark }, at) => [parts[at]?.name ?? '', mark])),
  };
}

interface GateOptions {
  /** What the site held before: whatever would vanish from it is a fault too. */
  since?: Manifest | undefined;
  /** The files of the content folder as they were before. */
  earlier?: SiteShelf | undefined;
  /** Reads the parts of the content; it may remember what it read before. */
  read?: ReadParts;
  /** Joins records, given the marks of the parts that they were read from; it may remember what was found in them before. */
  join?: JoinRecords;
  /**
   * Of the governments, only this one is read; of the others no more than their own files. What all files together
   * would say of each other is not judged.
   */
  only?: string | undefined;
}

/** Reads, parses and checks a content folder, and collects every fault of every file. */
export function passGate(dir: string, options: GateOptions = {}): Gate {
  const content = readSite(dir, options);
  const folder = showFolder(dir);
  const { all, records, joined } = collectFaults(content, options);
  const { told, untold } = capFaults(all);
  const files = listPlaced(content.shelf);
  const nameProblem = makeNameProblem(dir, folder, files);
  const problems = sortProblems(dropFollowers(told.map(nameProblem)));
  const ok = !hasErrors(problems);
  return {
    ok,
    ...(ok && records ? { records, pages: layOutPages(content.shelf), joined } : {}),
    counts: countShelf(content.shelf, content.fileCount),
    files,
    marks: content.marks,
    problems,
    untold: untold.map((rest) => ({ ...rest, file: join(folder, rest.file) })),
    site: content.shelf.site[0]?.facts.url,
  };
}
