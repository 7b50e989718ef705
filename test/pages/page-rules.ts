import {
  definePlugin,
  Rule,
  type DOMNode,
  type DOMReadyEvent,
  type HtmlElement,
} from 'html-validate';

type Find = (document: HtmlElement) => readonly [element: HtmlElement, message: string][];

/** A rule that looks once at the whole page. */
function ruleOf(find: Find) {
  return class extends Rule {
    setup(): void {
      this.on('dom:ready', ({ document }: DOMReadyEvent) => {
        for (const [element, message] of find(document.root)) this.report(element, message);
      });
    }
  };
}

const wordsOf = ({ textContent }: HtmlElement) => textContent.replace(/\s+/g, ' ').trim();

/** Link texts that say nothing once they are read out of their sentence. */
const emptyWords =
  /^[\s→›»]*(여기|더\s?보기|바로\s?가기|자세히(\s?보기)?|here|more|read more|click here)[\s→›»]*$/i;

const emoji = /\p{Emoji_Presentation}|\u{FE0F}/u;
const hangul = /\p{Script=Hangul}/u;

/** Text nodes of an element, with the element that holds each. */
function listTexts(element: HtmlElement): [holder: HtmlElement, text: string][] {
  const children: readonly DOMNode[] = element.childElements;
  return [
    ...element.childNodes
      .filter((node) => !children.includes(node))
      .map((node): [HtmlElement, string] => [element, node.textContent]),
    ...element.childElements.flatMap(listTexts),
  ];
}

/** What KWCAG 2.2 and the house ask of a page and no checker looks for. */
const rules: Record<string, Find> = {
  // KWCAG 1.3.1
  'table-caption': (document) =>
    document
      .querySelectorAll('table')
      .filter((table) => {
        const caption = table.querySelector('> caption');
        return !caption || wordsOf(caption) === '';
      })
      .map((table) => [table, 'a table has a caption']),
  'table-scope': (document) =>
    document
      .querySelectorAll('th')
      .filter((th) => !/^(col|row|colgroup|rowgroup)$/.test(th.getAttributeValue('scope') ?? ''))
      .map((th) => [th, 'a th says which cells it heads (scope)']),
  'table-heads': (document) =>
    document
      .querySelectorAll('table')
      .filter((table) => !table.querySelector('th'))
      .map((table) => [table, 'a table has heads']),

  // KWCAG 1.1.1
  'svg-named': (document) =>
    document
      .querySelectorAll('svg')
      .filter((svg) => {
        if (svg.getAttributeValue('aria-hidden') === 'true') return false;
        const label = svg.getAttributeValue('aria-label') ?? '';
        const names = (svg.getAttributeValue('aria-labelledby') ?? '').split(' ').filter(Boolean);
        const isNamed = names.every((id) => document.querySelector(`[id="${id}"]`));
        // A drawing whose parts are links is a group of them: as an image it would hide them.
        const role = svg.getAttributeValue('role') ?? '';
        return !['img', 'group'].includes(role) || (label === '' && !(names.length > 0 && isNamed));
      })
      .map((svg) => [svg, 'an svg is hidden or an image with a name']),

  // KWCAG 2.4.3
  'link-words': (document) =>
    document
      .querySelectorAll('a')
      .filter((a) => emptyWords.test(wordsOf(a)))
      .map((a) => [a, `a link says where it leads ("${wordsOf(a)}")`]),

  // KWCAG 3.2.1: nothing opens a window, so nothing need announce one.
  'no-new-window': (document) =>
    document.querySelectorAll('[target]').map((a) => [a, 'nothing opens a window of its own']),

  // A form that is not driven by a script on input can be sent (WCAG technique H32).
  'form-submits': (document) =>
    document
      .querySelectorAll('form')
      .filter((form) => !form.hasAttribute('data-filters'))
      .filter((form) => !form.querySelector('button[type="submit"]'))
      .map((form) => [form, 'a form has a button that sends it']),

  // KWCAG 3.3.2: checkers count what is clipped as hidden, and a hidden label names nothing.
  'seen-label': (document) =>
    document
      .querySelectorAll('label.visually-hidden')
      .map((label) => [label, 'a label is seen; what has none to show has an aria-label']),

  // KWCAG 2.4.2
  'section-heading': (document) =>
    document
      .querySelectorAll('section')
      .filter((section) => !section.hasAttribute('aria-label'))
      .filter((section) => !section.querySelector('h1, h2, h3, h4, h5, h6'))
      .map((section) => [section, 'a section has a heading or a name of its own']),

  // KWCAG 3.1.1
  'text-language': (document) => {
    if (document.querySelector('html')?.getAttributeValue('lang') !== 'en') return [];
    return listTexts(document)
      .filter(([holder, text]) => hangul.test(text) && !holder.is('title'))
      .filter(([holder]) => holder.closest('[lang]')?.getAttributeValue('lang') !== 'ko')
      .map(([holder, text]) => [holder, `Korean text says so (lang): "${text.trim()}"`]);
  },

  'nothing-inline': (document) => [
    ...document
      .querySelectorAll('script')
      .filter((script) => !script.hasAttribute('src') || wordsOf(script) !== '')
      .map((script): [HtmlElement, string] => [script, 'no script stands in a page']),
    ...document
      .querySelectorAll('style')
      .map((style): [HtmlElement, string] => [style, 'no style sheet stands in a page']),
    ...document
      .querySelectorAll('*')
      .filter(({ attributes }) => attributes.some(({ key }) => /^(style|on\w+)$/.test(key)))
      .map((element): [HtmlElement, string] => [element, 'no style or handler in an attribute']),
  ],

  'no-emoji': (document) =>
    listTexts(document)
      .filter(([, text]) => emoji.test(text))
      .map(([holder, text]) => [holder, `no emoji: "${text.trim()}"`]),
};

export const pageRules = definePlugin({
  name: 'page-rules',
  rules: Object.fromEntries(
    Object.entries(rules).map(([name, find]) => [`page/${name}`, ruleOf(find)]),
  ),
});

/** All of them, as errors. */
export const allPageRules = Object.fromEntries(
  Object.keys(rules).map((name) => [`page/${name}`, 'error' as const]),
);
