import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { buildGeneratedSite, buildSite, findFile, listPages } from '../built/build-site.ts';
import { createRandom } from '../generator/random.ts';
import { allPageRules, pageRules } from './page-rules.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  plugins: [pageRules],
  rules: {
    // A page about a document is titled with the document's own title, however long.
    'long-title': 'off',
    // The filters act as they are typed and are hidden without their script; page/form-submits asks it of all others.
    'wcag/h32': 'off',
    ...allPageRules,
  },
};
const check = new HtmlValidate(config);

/** html-validate passes over what is inside an svg; these hold there too. */
function listRawFaults(html: string): string[] {
  const ids = [...html.matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id]) => String(id));
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  const inline = [...html.matchAll(/<[^>]*\s(style|on[a-z]+)="[^>]*>/g)].map(([tag]) => tag);
  // Two sentences of which one part of a page says one and the next the other.
  const words = html
    .replace(/<(script|code)\b.*?<\/\1>/gs, ' ')
    .replace(/<\/?(?:a|b|em|q|strong|data|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  const stuck = [...words.matchAll(/.{0,12}(?:니다\.[가-힣]|[a-z]{3}\.[A-Z][a-z]).{0,9}/g)];
  return [
    ...twice.map((id) => `id twice: ${id}`),
    ...inline.map((tag) => `inline: ${tag}`),
    ...stuck.map(([text]) => `sentences without a space: ${text}`),
  ];
}

async function listFaults(html: string): Promise<string[]> {
  const { results } = await check.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return [
    ...messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
    ...listRawFaults(html),
  ];
}

/** `npm run prove -- pages` has every page checked. */
const isProof = process.env['PLEDGEBOOK_PROVE'] === 'pages';

describe('every built page', () => {
  test.each([
    ['the made-up city', () => buildSite()],
    ['several governments', buildGeneratedSite],
  ])('of %s is valid and accessible by all rules', async (_, build) => {
    const site = build();
    const pages = listPages(site);
    expect(pages.length).toBeGreaterThan(150);
    const faults: string[] = [];
    for (const page of isProof ? pages : createRandom('pages').pickSome(pages, 40)) {
      const found = await listFaults(readFileSync(findFile(site, page), 'utf8'));
      faults.push(...found.map((fault) => `${page} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

describe('the rules of KWCAG and the house', () => {
  const cell = '<tr><th scope="col">a</th></tr>';
  const page = (body: string, lang = 'ko') =>
    `<!DOCTYPE html><html lang="${lang}"><head><title>공약</title></head><body><main><h1>x</h1>${body}</main></body></html>`;

  const wrong: [string, string][] = [
    ['table-caption', `<table><thead>${cell}</thead></table>`],
    ['table-caption', `<table><caption> </caption><thead>${cell}</thead></table>`],
    ['table-scope', '<table><caption>a</caption><tbody><tr><th>a</th></tr></tbody></table>'],
    ['table-heads', '<table><caption>a</caption><tbody><tr><td>a</td></tr></tbody></table>'],
    ['svg-named', '<svg></svg>'],
    ['svg-named', '<svg role="img"></svg>'],
    ['svg-named', '<svg role="group"><a href="/">a</a></svg>'],
    ['svg-named', '<svg role="img" aria-labelledby="nobody"></svg>'],
    ['link-words', '<p><a href="/">더보기</a></p>'],
    ['link-words', '<p><a href="/"><span>바로 가기</span> →</a></p>'],
    ['link-words', '<p><a href="/"> Here </a></p>'],
    ['no-new-window', '<p><a href="/" target="_blank">공약</a></p>'],
    ['form-submits', '<form><label>a <input type="text"></label></form>'],
    ['seen-label', '<label class="visually-hidden" for="a">b</label><input id="a" type="text">'],
    ['section-heading', '<section aria-labelledby="a"><p id="a">a</p></section>'],
    ['nothing-inline', '<p style="color: red">a</p>'],
    ['nothing-inline', '<script>a()</script>'],
    ['nothing-inline', '<p onclick="a()">a</p>'],
    ['no-emoji', '<p>완료 ✅</p>'],
  ];
  test.each(wrong)('%s finds %s', async (rule, body) => {
    const found = (await listFaults(page(body))).filter((fault) => fault.startsWith('page/'));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`page/${rule}:`);
  });

  test('an svg is not passed over', async () => {
    const svg = '<svg aria-hidden="true"><g id="a"></g><g id="a" style="fill: red"></g></svg>';
    const found = (await listFaults(page(svg))).filter((fault) => /^(id|inline)/.test(fault));
    expect(found).toHaveLength(2);
  });

  test('sentences of two parts of a page stand apart', async () => {
    const stuck = '<p>견주었습니다.<b>이</b> 가운데</p>';
    const found = (await listFaults(page(stuck))).filter((fault) => fault.startsWith('sentences'));
    expect(found).toHaveLength(1);
  });

  const right = [
    `<table><caption>a</caption><thead>${cell}</thead></table>`,
    '<svg aria-hidden="true"></svg>',
    '<h2 id="a">a</h2><svg role="img" aria-labelledby="a"></svg>',
    '<p><a href="/">공약 더 보기</a></p>',
    '<input type="text" aria-label="a">',
    '<section><details><summary><h2>a</h2></summary></details></section>',
    '<p>● ◐ ▲ ✕ ‖ © 2024</p>',
  ];
  test.each(right)('nothing is wrong with %s', async (body) => {
    expect((await listFaults(page(body))).filter((fault) => fault.startsWith('page/'))).toEqual([]);
  });

  test('Korean text in an English page says that it is Korean', async () => {
    const faultsIn = async (body: string) =>
      (await listFaults(page(body, 'en'))).filter((fault) => fault.startsWith('page/'));
    expect(await faultsIn('<p>Target: 착공</p>')).toHaveLength(1);
    expect(await faultsIn('<div lang="ko"><p lang="en">착공</p></div>')).toHaveLength(1);
    expect(await faultsIn('<p lang="ko">a <b>착공</b></p>')).toEqual([]);
  });
});
