import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../built/open-browser.ts';
import { serveSite } from '../built/serve-site.ts';
import { unpackBrowser } from '../built/unpack-browser.ts';
import { createRandom, type Random } from '../generator/random.ts';
import { listRan, poisonTree } from '../pages/poison.ts';
import { makeTemporary, runBuild } from '../publish/project.ts';

const openings = [
  ...['"', "'", '`', '-->', '</title>', '</script>', '</style>', '</svg>', ']]>', '&quot;', '\\'],
  ...['</textarea>', '{{', '${', '%22', '<!--', '</a>', '">', "'>", '/>', '&#34;&#62;'],
];
const codes = [
  '<script>window.ran=1</script>',
  '<img src=x onerror=window.ran=1>',
  '<svg onload=window.ran=1>',
  '<a href="javascript:window.ran=1">x</a>',
  '<details open ontoggle=window.ran=1>x</details>',
  '<iframe srcdoc="&lt;script&gt;parent.ran=1&lt;/script&gt;"></iframe>',
  '<base href="https://example.org/">',
  ' onmouseover=window.ran=1 autofocus onfocus=window.ran=1 ',
  '&lt;img src=x onerror=window.ran=1&gt;',
  '&#60;script&#62;window.ran=1&#60;/script&#62;',
  '{{constructor.constructor("window.ran=1")()}}',
];

const draw = (random: Random): string =>
  `x${random.pick(openings)}${random.pick(openings)}${random.pick(codes)}${random.pick(openings)}x`;

/** Payloads drawn by chance in every fact of a small content, built and opened, without the policy as well. */
export async function proveHostile(
  seed: number,
  count: number,
): Promise<{ lines: string[]; ok: boolean }> {
  const random = createRandom(`${String(seed)}/hostile`);
  const { dir, clear } = makeTemporary();
  const browser = await openBrowser(await unpackBrowser(join(dir, 'browser')));
  const lines: string[] = [];
  let [drawn, pages] = [0, 0];
  try {
    for (let nth = 1; drawn < count; nth++) {
      const [content, folder] = [
        join(dir, `content-${String(nth)}`),
        join(dir, `site-${String(nth)}`),
      ];
      poisonTree(content, () => () => {
        drawn += 1;
        return draw(random);
      });
      const { code, printed } = await runBuild(['--content', content, '--out', folder]);
      if (code !== 0) {
        lines.push(`site ${String(nth)} is not built: ${printed}`);
        continue;
      }
      const site = await serveSite({ folder, base: '/' });
      const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.html'))
        .filter((path) => readFileSync(join(folder, path), 'utf8').includes('window.ran'))
        .map((path) => `${site.origin}/${path}`);
      for (const bypassCSP of [true, false]) {
        pages += addresses.length;
        for (const address of await listRan(browser, addresses, bypassCSP)) {
          lines.push(`site ${String(nth)}: code on ${address} (policy off: ${String(bypassCSP)})`);
        }
      }
      await site.close();
    }
    const ok = lines.length === 0;
    const said = `${String(drawn)} payloads, ${String(pages)} pages opened`;
    lines.push(`${said}, seed ${String(seed)}: ${ok ? 'none ran' : 'see above'}`);
    return { lines, ok };
  } finally {
    await browser.close();
    clear();
  }
}
