import type { FilePlace, Kind } from '../check/entry.ts';

/** Where each kind of file lives below the content folder. */
const places = {
  site: /^site\.yaml$/,
  search: /^search\.yaml$/,
  thresholds: /^thresholds\.yaml$/,
  retired: /^retired\.yaml$/,
  page: /^pages\/(?<language>ko|en)\/(?<id>[^/]+)\.mdx$/,
  source: /^sources\/(?<id>[^/]+)\.yaml$/,
  government: /^governments\/(?<government>[^/]+)\/government\.yaml$/,
  departments: /^governments\/(?<government>[^/]+)\/departments\.yaml$/,
  term: /^governments\/(?<government>[^/]+)\/terms\/(?<id>[^/]+)\.yaml$/,
  pledge: /^governments\/(?<government>[^/]+)\/pledges\/(?<term>[^/]+)\/(?<id>[^/]+)\.md$/,
  award: /^governments\/(?<government>[^/]+)\/awards\/(?<id>[^/]+)\.yaml$/,
  framework: /^governments\/(?<government>[^/]+)\/sdgs\/framework\.yaml$/,
  indicator: /^governments\/(?<government>[^/]+)\/sdgs\/indicators\/(?<id>[^/]+)\.yaml$/,
} as const satisfies Record<Kind, RegExp>;

/** What a path says about its file; undefined when no rule knows the path. */
export function placeFile(path: string): FilePlace | undefined {
  for (const [kind, pattern] of Object.entries(places)) {
    const found = pattern.exec(path.normalize('NFC'));
    if (!found) continue;
    const { id, government, ...rest } = found.groups ?? {};
    return {
      kind: kind as Kind,
      id: id ?? government ?? kind,
      ...(government === undefined ? {} : { government }),
      ...rest,
    };
  }
  return undefined;
}
