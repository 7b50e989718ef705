import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../generator/random.ts';

/** All that a site is made of, and that may change between two builds. */
export interface Making {
  root: string;
  content: string;
  base: string;
}

type Edit = (making: Making, random: Random) => void;

const replace = (file: string, from: RegExp | string, to: string) => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(from, to));
};

const pickIn = (folder: string, random: Random) =>
  join(folder, random.pick(readdirSync(folder).sort()));

const pickGovernment = ({ content }: Making, random: Random) =>
  pickIn(join(content, 'governments'), random);

const pickPledge = (making: Making, random: Random) =>
  pickIn(join(pickGovernment(making, random), 'pledges/8'), random);

const pickAward = (making: Making, random: Random) =>
  pickIn(join(pickGovernment(making, random), 'awards'), random);

/** A name that stood nowhere before. */
const mint = (random: Random) => `n${String(random.between(1, 1e9))}`;

/** What people do to a site between two builds, each by its name. */
export const edits: Readonly<Record<string, Edit>> = {
  'a record is added': (making, random) => {
    const like = pickAward(making, random);
    const id = mint(random);
    const text = readFileSync(like, 'utf8').replace(/^id: .*/m, `id: ${id}`);
    writeFileSync(join(like, `../${id}.yaml`), text);
  },
  'a record says something else': (making, random) => {
    replace(pickPledge(making, random), /^title: (.*)/m, `title: $1 ${mint(random)}`);
  },
  'a record has another name': (making, random) => {
    const award = pickAward(making, random);
    const id = mint(random);
    replace(award, /^id: .*/m, `id: ${id}`);
    renameSync(award, join(award, `../${id}.yaml`));
  },
  'a record is retired': (making, random) => {
    const government = pickGovernment(making, random);
    const award = pickIn(join(government, 'awards'), random);
    const [, id = ''] = /^id: (.*)/m.exec(readFileSync(award, 'utf8')) ?? [];
    rmSync(award);
    const list = join(making.content, 'retired.yaml');
    if (!existsSync(list)) writeFileSync(list, 'retired:\n');
    const address = `/${government.split('/').at(-1) ?? ''}/awards/${id}/`;
    appendFileSync(
      list,
      `  - { address: ${address}, title: 거둔 수상, reason: 두 번 적었습니다., date: 2024-11-21 }\n`,
    );
  },
  'a record is of another department': (making, random) => {
    const to = random.pick(['planning', 'welfare', 'roads', 'culture']);
    replace(pickPledge(making, random), /^lead: .*/m, `lead: ${to}`);
  },
  'a source that records cite has another title': (making, random) => {
    const source = pickIn(join(making.content, 'sources'), random);
    replace(source, /^title: (.*)/m, `title: $1 ${mint(random)}`);
  },
  'the site has another name': (making, random) => {
    replace(
      join(making.content, 'site.yaml'),
      /ko: 시험용 약속장부\S*,/,
      `ko: 시험용 약속장부${mint(random)},`,
    );
  },
  'a government says something else of itself': (making, random) => {
    replace(join(pickGovernment(making, random), 'government.yaml'), /$/, `# ${mint(random)}\n`);
  },
  'the site stands at another place': (making, random) => {
    making.base = `/${mint(random)}/`;
  },
  'the code is another': (making, random) => {
    appendFileSync(
      join(making.root, 'src/views/layout/Footer.astro'),
      `<!-- ${mint(random)} -->\n`,
    );
  },
};

/** Edits chosen by chance; the last one is the last in the list of names. */
export function editSome(making: Making, random: Random, count = random.between(1, 2)): string[] {
  const names = random.pickSome(Object.keys(edits), count);
  for (const name of names) edits[name]?.(making, random);
  return names;
}
