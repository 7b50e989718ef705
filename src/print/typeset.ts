import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular/NotoSansKR_400Regular.ttf', '700Bold/NotoSansKR_700Bold.ttf'];

let compiler: NodeCompiler | undefined;

function openCompiler(): NodeCompiler {
  const fontBlobs = fonts.map((file) =>
    readFileSync(resolve(`@expo-google-fonts/noto-sans-kr/${file}`)),
  );
  // Nothing is read from a workspace: the template and its data are all that a document is made from.
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs }] });
  return compiler;
}

/** Why nothing was set: signs that no font has, or what the typesetter says. */
export class TypesetFault extends Error {
  readonly signs: readonly string[];

  constructor(reason: string, signs: readonly string[] = []) {
    super(reason);
    this.signs = signs;
  }
}

/** Sets a template with its data; the data is JSON by name. */
export function setPages(
  template: URL,
  data: Readonly<Record<string, unknown>>,
): NodeTypstDocument {
  const inputs = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const set = openCompiler().compile({ mainFileContent: readFileSync(template, 'utf8'), inputs });
  if (set.result) return set.result;
  const told = set.takeDiagnostics()?.shortDiagnostics as { message: string }[] | undefined;
  throw new TypesetFault((told ?? []).map(({ message }) => message).join('; '));
}

/** The values that a template left under a label. */
export function readSpots<T>(pages: NodeTypstDocument, label: string): T[] {
  return openCompiler().query(pages, { selector: `<${label}>`, field: 'value' }) as T[];
}

export function countHeadings(pages: NodeTypstDocument): number {
  return (openCompiler().query(pages, { selector: 'heading' }) as unknown[]).length;
}

const noGlyph = /the text `\\*"(.+?)\\*"` could not be displayed/g;

/** A tagged PDF that holds to PDF/UA-1, whose rules refuse a sign without a glyph. */
export function writePdf(pages: NodeTypstDocument): Uint8Array {
  try {
    return openCompiler().pdf(pages, { pdfStandard: 'ua-1' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const signs = [...reason.matchAll(noGlyph)].flatMap(([, sign]) => sign ?? []);
    throw new TypesetFault(reason, [...new Set(signs)]);
  }
}

/** A page as a drawing whose letters are outlines. */
export function outlinePages(pages: NodeTypstDocument): string {
  return openCompiler().plainSvg(pages);
}
