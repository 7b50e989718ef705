import { getDocumentProxy } from 'unpdf';

interface StructureNode {
  role?: string;
  id?: string;
  children?: StructureNode[];
}

export interface Heading {
  level: number;
  text: string;
  page: number;
}

export interface ReadPdf {
  language: string | undefined;
  title: string | undefined;
  created: string | undefined;
  isMarked: boolean;
  /** The text of each page, without spaces: a line may break anywhere. */
  pages: readonly string[];
  /** The lines of each page, without spaces. */
  lines: readonly (readonly string[])[];
  headings: readonly Heading[];
  /** Bookmarks of the first two levels, in order. */
  bookmarks: readonly string[];
  /** For each page the pages its links lead to. */
  links: readonly (readonly number[])[];
  roles: ReadonlySet<string>;
}

export const pack = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

const isNode = (value: unknown): value is StructureNode =>
  typeof value === 'object' && value !== null;

function listNodes(node: StructureNode): StructureNode[] {
  return [node, ...(node.children ?? []).filter(isNode).flatMap(listNodes)];
}

/** Everything the tests ask of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = (await pdf.getMetadata()).info as Record<string, string | undefined>;
  const pages: string[] = [];
  const lines: string[][] = [];
  const headings: Heading[] = [];
  const links: number[][] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const rows = [''];
    let open: (string | undefined)[] = [];
    for (const item of items) {
      if ('str' in item) {
        for (const id of open)
          if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
        rows.push(`${rows.pop() ?? ''}${item.str}`, ...(item.hasEOL ? [''] : []));
      } else if (item.type === 'endMarkedContent') open = open.slice(0, -1);
      else open = [...open, item.id || undefined];
    }
    const tree = (await page.getStructTree()) as StructureNode | null;
    for (const node of tree ? listNodes(tree) : []) {
      if (node.role !== undefined) roles.add(node.role);
      const level = /^H([1-6])$/.exec(node.role ?? '')?.[1];
      if (level === undefined) continue;
      const text = listNodes(node).map(
        ({ id }) => (id === undefined ? undefined : texts.get(id)) ?? '',
      );
      headings.push({ level: Number(level), text: pack(text.join('')), page: number });
    }
    lines.push(rows.map(pack).filter((row) => row !== ''));
    pages.push(pack(rows.join('')));
    const targets: number[] = [];
    for (const { dest } of (await page.getAnnotations()) as { dest?: unknown[] }[]) {
      const [ref] = dest ?? [];
      if (ref) targets.push((await pdf.getPageIndex(ref as never)) + 1);
    }
    links.push(targets);
  }
  const outline = (await pdf.getOutline()) as { title: string; items: { title: string }[] }[];
  return {
    language: info['Language'],
    title: info['Title'],
    created: info['CreationDate'],
    isMarked: ((await pdf.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true,
    pages,
    lines,
    headings,
    bookmarks: outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
    links,
    roles,
  };
}
