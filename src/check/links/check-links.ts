import { address as to } from '../../model/address.ts';
import { progressFormulas } from '../../model/progress.ts';
import { formulaNames } from '../../model/rate.ts';
import { problemCodes } from '../catalogue.ts';
import { findNearest } from '../nearest.ts';
import type { Fault } from '../problem.ts';
import { staysInside, type LinkingText, type TextLink } from './text-links.ts';

/** How many broken links are compared with every address for the one that was meant. */
const mostCompared = 50;

interface LinkTarget {
  address: string;
  anchor: string;
}

/** Where a link leads, without the language it may name; undefined where that cannot be read. */
function resolveLink(url: string, own: string): LinkTarget | undefined {
  const parsed = URL.parse(url, `https://site${own}`);
  if (parsed?.host !== 'site') return undefined;
  try {
    const address = decodeURIComponent(parsed.pathname).replace(/^\/en(?=\/)/, '');
    return { address, anchor: decodeURIComponent(parsed.hash.slice(1)) };
  } catch {
    return undefined;
  }
}

/** The places that the site itself adds to pages of an editor's, or to all of a page. */
const ownAnchors: Readonly<Record<string, readonly string[]>> = {
  [to.about('problems')]: problemCodes,
  [to.about('method')]: [
    'formulas',
    ...[...formulaNames, ...progressFormulas].map((formula) => `formula-${formula}`),
  ],
};

/** The places of the page that a link leads to; undefined where they are not written by an editor. */
function findAnchors(
  texts: readonly LinkingText[],
  from: LinkingText,
  address: string,
): readonly string[] | undefined {
  const there = texts.filter(({ own }) => own === address);
  const text = there.find(({ language }) => language === from.language) ?? there[0];
  // Another record's page has more places than its text; on its own, a text knows what it wrote.
  const isKnown = text !== undefined && (text === from || text.language !== undefined);
  const added = ownAnchors[address];
  return isKnown || added ? [...(isKnown ? text.anchors : []), ...(added ?? [])] : undefined;
}

function suggestAddress(address: string, known: ReadonlySet<string>, isAmongFirst: boolean) {
  const tidy = `${address}/`.replace(/\/+/g, '/').toLowerCase();
  if (known.has(tidy)) return tidy;
  const file = tidy.slice(0, -1);
  if (known.has(file)) return file;
  if (!isAmongFirst) return undefined;
  const depth = tidy.split('/').length;
  const alike = [...known].filter((each) => each.split('/').length === depth);
  return findNearest(tidy, alike);
}

/** Every link within the site leads to a page or file that there is, and to a place that it has. */
export function* checkLinks(
  texts: readonly LinkingText[],
  addresses: ReadonlySet<string>,
): Generator<Fault> {
  let missing = 0;
  const judge = (from: LinkingText, { url, at }: TextLink): Fault | undefined => {
    const told = { file: from.file, at, received: url };
    const landing = resolveLink(url, from.own);
    if (!landing || !addresses.has(landing.address)) {
      missing += 1;
      const suggestion =
        landing && suggestAddress(landing.address, addresses, missing <= mostCompared);
      const code = 'link-inside-missing';
      return suggestion === undefined ? { ...told, code } : { ...told, code, suggestion };
    }
    const anchors = landing.anchor === '' ? undefined : findAnchors(texts, from, landing.address);
    if (!anchors || anchors.includes(landing.anchor)) return undefined;
    const suggestion = findNearest(landing.anchor, anchors);
    const code = 'link-anchor-missing';
    return suggestion === undefined
      ? { ...told, code }
      : { ...told, code, suggestion: url.replace(/#.*$/, `#${suggestion}`) };
  };
  for (const text of texts) {
    for (const link of text.links.filter(staysInside)) {
      const fault = judge(text, link);
      if (fault) yield fault;
    }
  }
}
