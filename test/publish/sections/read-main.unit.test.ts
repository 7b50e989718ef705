import { describe, expect, test } from 'vitest';
import { readMain } from '../../../src/publish/sections/read-main.ts';
import { readSaid } from '../../../src/publish/sections/read-said.ts';
import { foldPrinted } from '../../../src/search/printed-words.ts';

const findLinked = (href: string) => (href.startsWith('/record/') ? href : undefined);
const read = (main: string, apart?: 'ko') =>
  readMain(`<nav>틀</nav><main id="main">${main}</main><footer>틀</footer>`, {
    findLinked,
    ...(apart === undefined ? {} : { apart }),
  });

describe('a page', () => {
  test('is cut at its headings that have an anchor, and at the line of a fold that has one', () => {
    const parts = read(
      '<h1>제목</h1><p>앞글</p><h2 id="a">하나</h2><p>글</p><h3>이름 없는</h3><p>더</p>' +
        '<details><summary><strong id="b">둘</strong> <span>3건</span></summary><p>셋</p></details>',
    );
    expect(parts.map(({ ids, heading, text }) => [ids, heading, text])).toEqual([
      [[], '제목', '앞글'],
      [['a'], '하나', '글. 이름 없는. 더'],
      [['b'], '둘', '3건. 셋'],
    ]);
  });

  test('keeps every anchor of a heading, and its figure in the text', () => {
    const [, part] = read(
      '<h2 id="own"><span id="pair"></span>건수 <span class="count">7곳</span></h2>',
    );
    expect(part).toMatchObject({ ids: ['own', 'pair'], heading: '건수', text: '7곳' });
  });

  test('says the cells of a table with the heads of their columns, unless one spans several', () => {
    const table = (cells: string) =>
      `<table><thead><tr><th>해</th><th>계획</th></tr></thead><tbody>${cells}</tbody></table>`;
    expect(read(table('<tr><th>2024</th><td>5</td></tr>'))[0]?.text).toBe('해, 계획. 2024, 계획 5');
    expect(read(table('<tr><td colspan="2">없음</td></tr>'))[0]?.text).toBe('해, 계획. 없음');
  });

  test('says a term before what is said of it', () => {
    expect(read('<dl><div><dt>부서</dt><dd>민원과</dd></div></dl>')[0]?.text).toBe('부서: 민원과');
  });

  test('holds together what stands together, and apart what only a sheet of styles holds apart', () => {
    expect(
      read('<p><a>민원과</a>의 <b>3</b>건<span>덧붙임</span><span>둘</span></p>')[0]?.text,
    ).toBe('민원과의 3건 덧붙임 둘');
  });

  test('leaves out controls, drawings and what is hidden', () => {
    const unread =
      '<nav>길</nav><form>칸</form><svg><text>그림</text></svg><p hidden>숨김</p>' +
      '<p aria-hidden="true">다시</p><a class="share">나눔</a><a class="noted">[1]</a>';
    expect(read(`${unread}<p>글</p>`)[0]?.text).toBe('글');
  });

  test('lays rows that lead to a record aside, but no prose and no citation', () => {
    const row = '<li><a href="/record/1/">하나</a> 5건</li>';
    const [part] = read(
      `<ul>${row}<li><a href="/page/">쪽</a></li></ul>` +
        '<ul><li><cite><a href="/record/2/">문서</a></cite></li></ul>' +
        `<div class="prose"><ul>${row}</ul></div>`,
    );
    expect(part?.rows).toEqual([{ to: ['/record/1/'], text: '하나 5건' }]);
    expect(part?.text).toBe('쪽. 문서. 하나 5건');
  });

  test('reads what is marked as of the other language apart', () => {
    const [part] = read('<p>Office <span lang="ko">민원과</span> leads</p>', 'ko');
    expect(part).toMatchObject({ text: 'Office leads', apart: '민원과' });
  });
});

describe('the words of a page', () => {
  test('are those of its structure, without what is not read', () => {
    const main =
      '<h2 id="a">하나</h2><p data-rows="a > b">글 &amp; 말</p><svg width="1"/><p>둘</p>' +
      '<svg><text>그림</text></svg><a href="#n" class="noted">[1]</a><nav>길</nav>' +
      '<a class="share" data-rows="li > a">나눔</a><div class="paper-head"><p>종이</p></div>';
    const html = `<header>틀</header><main>${main}</main>`;
    expect([...foldPrinted([readSaid(html)])]).toEqual(['하나', '글', '말', '둘']);
    const parts = readMain(html, { findLinked });
    expect(foldPrinted(parts.flatMap(({ heading, text }) => [heading, text]))).toEqual(
      foldPrinted([readSaid(html)]),
    );
  });
});
