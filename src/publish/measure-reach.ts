import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { languages } from '../i18n/words.ts';
import { address } from '../model/address.ts';
import { countClicks, readSteps } from './page-steps.ts';
import { readAsOne, type ReadGroups } from './read-groups.ts';

/** A row of the self-audit whose clicks are filled in here; of its last cells one is kept. */
const row = /<tr data-reach="([^"]+)" data-at-most="(\d+)">(.*?)<\/tr>/gs;
/** Whether a page, in UTF-8, holds such rows. */
export const waitsForClicks = ({ buffer, byteOffset, length }: Uint8Array): boolean =>
  Buffer.from(buffer, byteOffset, length).includes('<tr data-reach=');

const clicksCell = /<data class="clicks" value="">(.*?)<\/data>/s;
const verdictCells = /<td data-when="(within|beyond|unmeasured)">(.*?)<\/td>/gs;

function fillRow(cells: string, clicks: number | undefined, most: number): string {
  const isWithin = clicks !== undefined && clicks <= most;
  const said = clicks === undefined ? '' : String(clicks);
  return cells
    .replace(clicksCell, (_, unreached: string) =>
      said === '' ? unreached : `<data class="clicks" value="${said}">${said}</data>`,
    )
    .replace(verdictCells, (_, when: string, content: string) =>
      when === (isWithin ? 'within' : 'beyond') ? `<td>${content}</td>` : '',
    );
}

/** Every self-audit of a language: the site's own and, where there are several governments, one each. */
function listAudits(folder: string): string[] {
  const audit = join(folder, address.audit());
  if (!existsSync(audit)) return [];
  const governments = readdirSync(audit, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [address.disclosure(), ...governments.map(({ name }) => address.disclosureOf(name))]
    .map((path) => join(folder, path, 'index.html'))
    .filter((file) => existsSync(file));
}

const listTargets = (html: string, folder: string) =>
  [...html.matchAll(row)].map(([, to = '']) => `${folder}${to}`);

/**
 * Fills in the self-audits what only the built site can tell: how many clicks each page is away from the front page
 * of its language. A page without such rows stays as it is. Answers how many pages were measured, and which are filled in.
 */
export function measureReach(
  site: string,
  base: string,
  readGroups: ReadGroups = readAsOne(site),
): { measured: number; filled: string[] } {
  const steps = readGroups('reach', (files) => readSteps(site, base, files));
  let measured = 0;
  const filledIn: string[] = [];
  for (const language of languages) {
    const folder = language === 'ko' ? '' : `/${language}`;
    const audits = listAudits(join(site, folder)).map((file) => ({
      file,
      html: readFileSync(file, 'utf8'),
    }));
    const targets = new Set(audits.flatMap(({ html }) => listTargets(html, folder)));
    const clicks = countClicks(steps, `${folder}/`, targets);
    for (const { file, html } of audits) {
      const filled = html.replace(
        row,
        (_, to: string, most: string, cells: string) =>
          `<tr>${fillRow(cells, clicks.get(`${folder}${to}`), Number(most))}</tr>`,
      );
      if (filled === html) continue;
      // The site that stands may have the same file: what is written is another.
      rmSync(file);
      writeFileSync(file, filled);
      filledIn.push(`/${relative(site, file).split(sep).join('/')}`);
    }
    measured += targets.size;
  }
  return { measured, filled: filledIn };
}
