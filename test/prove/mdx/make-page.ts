import { createRandom, type Random } from '../../generator/random.ts';
import { listHeaders, listNastyPages } from './nasty-pages.ts';

const spaces = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\ufeff',
  '\u1fef',
  '\u3000',
  '\u2028',
  '\u0085',
  '  ',
  '',
];
const gaps = ['\n\n', '\n', '\r\n\r\n', '\n \n', '\n\t\n', '\n\n\n'];
const lines = [
  '글입니다.',
  'a sentence',
  '## 제목',
  '### `code` 제목',
  '**굵게** _기울게_',
  '---',
  '1. 하나',
  'www.example.org',
  'a  ',
];

type Make = (random: Random, run: string, depth: number) => string;

const space: Make = (random) => (random.chance(0.7) ? ' ' : random.pick(spaces));
const words: Make = (random) => random.pick(lines);
const inside: Make = (random, run, depth) =>
  depth > 3 ? words(random, run, depth) : random.pick(makers)(random, run, depth + 1);

const value: Make = (random, run) =>
  random.pick([run, `(${run})`, `[${run}]`, `\`\${${run}}\``, `(() => ${run})()`, `{ a: ${run} }`]);

/** Every production can stand within every other. */
const makers: readonly Make[] = [
  words,
  (random, run, depth) =>
    `export${space(random, run, depth)}const y${String(random.between(0, 9))} = ${value(random, run, depth)}`,
  (random, run, depth) =>
    `import${space(random, run, depth)}fs${space(random, run, depth)}from 'node:fs'\nexport const z = ${value(random, run, depth)}`,
  (random, run, depth) =>
    `export${space(random, run, depth)}default${space(random, run, depth)}${value(random, run, depth)}`,
  (random, run, depth) =>
    `{${space(random, run, depth)}${value(random, run, depth)}${space(random, run, depth)}}`,
  (random, run, depth) => `글 {${value(random, run, depth)}} 글`,
  (random, run, depth) =>
    `{/* ${words(random, run, depth)} */${random.pick(['', value(random, run, depth)])}}`,
  (random, run, depth) => `<!--${space(random, run, depth)}${inside(random, run, depth)} -->`,
  (random, run, depth) => {
    const name = random.pick([
      'b',
      'script',
      'img',
      'a',
      'Figure',
      'Records',
      'Formula',
      'x.y',
      'x:y',
      'style',
      '',
    ]);
    const attribute = random.pick([
      '',
      ' rate="execution-rate"',
      ' kind="award"',
      ' id="evidence-rate"',
      ` rate={${value(random, run, depth)}}`,
      ` {...${value(random, run, depth)}}`,
      ' onclick="x"',
      ' set:html="<b>"',
      ` href="javascript:${run}"`,
      ' layout="x"',
      ' rate',
    ]);
    return random.chance(0.5)
      ? `<${name}${attribute}${space(random, run, depth)}/>`
      : `<${name}${attribute}>${inside(random, run, depth)}</${name}>`;
  },
  (random, run, depth) => {
    const fence = random.pick(['```', '~~~', '````', '\u1fef\u1fef\u1fef', '``']);
    return `${fence}${random.pick(['', 'js', ' {x}'])}\n${inside(random, run, depth)}\n${random.chance(0.8) ? fence : ''}`;
  },
  (random, run, depth) => {
    const tick = random.pick(['`', '``', '\u1fef', '\\`']);
    return `글 ${tick}${inside(random, run, depth)}${random.chance(0.8) ? tick : ''} 글`;
  },
  (random, run, depth) => {
    const mark = random.pick(['> ', '- ', '1. ', '  - ', '>', '    ', '\t']);
    return inside(random, run, depth)
      .split('\n')
      .map((line) => (random.chance(0.9) ? mark : '') + line)
      .join('\n');
  },
  (random, run, depth) => {
    const cell = () => inside(random, run, depth).replaceAll('\n', ' ');
    return `| ${cell()} | \`${cell()} |\n| --- | :-: |\n| ${cell()} | ${cell()}\` |`;
  },
  (random, run, depth) =>
    `글[^1]${space(random, run, depth)}글\n\n[^1]: ${inside(random, run, depth)}`,
  (random, run) =>
    random.pick([
      `[글](javascript:${run})`,
      '[글](https://example.org "제목")',
      `[글][a]\n\n[a]: data:text/html,${run}`,
      '![그림](x.png)',
      '<https://example.org>',
      'http://example.org',
      '[글](/about/)',
    ]),
  (random, run, depth) => `# ${inside(random, run, depth)}`,
  (random) => `- [${random.pick([' ', 'x'])}] 할 일`,
  (random, run) => random.pick(listNastyPages(run)),
  (random) =>
    random.pick([
      '<Records kind="award" />',
      '수상 <Records kind="award" />건',
      '<Formula id="execution-rate" />',
      '<Figure rate="evidence-rate" />',
    ]),
];

/** Takes out, doubles or replaces a few characters, so that what is nearly right is tried as well. */
function disturb(random: Random, text: string): string {
  const letters = [...text];
  for (let times = random.between(1, 3); times > 0; times -= 1) {
    const at = random.between(0, Math.max(0, letters.length - 1));
    letters.splice(
      at,
      random.between(0, 1),
      random.pick([...spaces, '`', '{', '}', '<', '>', '\\', '|', '*/', '&']),
    );
  }
  return letters.join('');
}

/** A page file with something in it that would like to run; the same name gives the same page. */
export function makePage(name: string, run: string): string {
  const random = createRandom(name);
  const header = random.chance(0.8) ? (listHeaders(run)[0] ?? '') : random.pick(listHeaders(run));
  const blocks = Array.from({ length: random.between(1, 3) }, () =>
    random.chance(0.3) ? words(random, run, 0) : random.pick(makers)(random, run, 0),
  );
  const body = blocks.join(random.pick(gaps)) + random.pick(['', '\n']);
  return header + (random.chance(0.3) ? disturb(random, body) : body);
}
