import { join } from 'node:path';
import { groupBy } from '../model/group.ts';
import { checkShape, checkStyle, readIdsAndLinks, type PageFault } from './built-page.ts';
import { readByteText } from './byte-text.ts';
import { copyText } from './copy-text.ts';
import { PageLinks, type AskedPlace } from './page-links.ts';
import { readAsOne, type ReadGroups } from './read-groups.ts';

/** What is wrong with files, and what they ask of others. */
interface SaidOfFiles {
  faults: PageFault[];
  asked: AskedPlace[];
}

const isHtml = (address: string) => address.endsWith('.html');

/** What is asked of files and is not there; each of them is read once. */
function findDead(
  site: string,
  asked: readonly AskedPlace[],
  isThere: (file: string) => boolean,
): PageFault[] {
  const byFile = groupBy(asked, ({ file }) => file);
  return [...byFile].flatMap(([file, places]) => {
    const there = isThere(file);
    const anchored = places.some(({ anchor }) => anchor !== '');
    const ids = there && anchored && readIdsAndLinks(readByteText(join(site, file))).ids;
    const isDead = ({ anchor }: AskedPlace) => !there || (anchor !== '' && ids && !ids.has(anchor));
    return places.filter(isDead).map(({ page, link }): PageFault => {
      return { page, fault: there ? 'dead-anchor' : 'dead-link', detail: link };
    });
  });
}

/** Reads files one at a time; what they ask of each other is looked up, what they ask of the rest of the site is answered. */
function readBuilt(site: string, base: string, addresses: readonly string[]): SaidOfFiles {
  const links = new PageLinks(base);
  const faults = addresses.flatMap((address): PageFault[] => {
    if (!isHtml(address) && !address.endsWith('.css')) return [];
    const text = readByteText(join(site, address));
    if (!isHtml(address)) return checkStyle(address, text);
    const read = readIdsAndLinks(text);
    return [...checkShape(address, text), ...links.follow(address, read.links, read.ids)].map(
      ({ page, fault, detail }) => ({ page, fault, detail: copyText(detail) }),
    );
  });
  const own = new Set(addresses);
  const asked = links.asked();
  const inside = asked.filter(({ file }) => own.has(file));
  return {
    faults: [...faults, ...findDead(site, inside, () => true)],
    asked: asked.filter(({ file }) => !own.has(file)),
  };
}

/**
 * Checks each page of a built site: its shape, and that every link inside the site leads somewhere. Pages are read
 * one at a time, and those that others point into once more; a place that several pages miss is told once.
 */
export function verifySite(
  site: string,
  base: string,
  readGroups: ReadGroups = readAsOne(site),
): PageFault[] {
  const said = readGroups('verify', (addresses) => readBuilt(site, base, addresses));
  const all = new Set(readGroups.files);
  return [
    ...said.flatMap(({ faults }) => faults),
    ...findDead(
      site,
      said.flatMap(({ asked }) => asked),
      (file) => all.has(file),
    ),
  ];
}
