import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, findFile, listPages, type BuiltSite } from '../built/build-site.ts';

/** What no page holds, by the item of KWCAG 2.2 that it would concern. */
const absent: Readonly<Record<string, RegExp>> = {
  '1.2.1, 1.4.2: sound or moving pictures': /<(audio|video|embed|object|iframe|frame)\b/,
  '2.2.1: a limit of time': /http-equiv="?refresh/i,
  '2.2.2, 2.3.1: what moves by itself': /<(marquee|blink|animate|animateTransform|set)\b/,
  '3.2.1: a window of its own': /\btarget="?_blank/,
  '3.3.3: a sign-in': /type="?password/,
};

/** What no script asks for. */
const unheard = /\b(devicemotion|deviceorientation|pointerdown|mousedown|touchstart|setInterval)\b/;

let site: BuiltSite;
const texts = new Map<string, string>();
beforeAll(() => {
  site = buildSite();
  for (const page of listPages(site)) texts.set(page, readFileSync(findFile(site, page), 'utf8'));
});

describe('the pages hold nothing of which a guideline would have to be met', () => {
  test.each(Object.keys(absent))('%s', (name) => {
    const found = [...texts].filter(([, text]) => absent[name]?.test(text)).map(([page]) => page);
    expect(texts.size).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  test('2.5.2, 2.5.4: scripts of ours listen neither for a finger that goes down nor for a moved device', () => {
    const own = globSync('src/**/*.{ts,astro}').filter((file) =>
      unheard.test(readFileSync(file, 'utf8')),
    );
    // Its press keeps the focus where it is; what it leads to waits for the click.
    expect(own).toEqual(['src/views/search/suggest.ts']);
  });

  test('2.3.1: the style has one animation, and none that repeats', () => {
    const style = globSync(join(site.folder, '_astro/*.css'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('');
    expect(style.match(/@keyframes [\w-]+/g)).toEqual(['@keyframes stand']);
    expect(style).not.toContain('infinite');
  });

  test('2.4.1: the first link of a page skips to its text, from inside the head of the page', () => {
    const without = [...texts].filter(([, text]) => {
      const [first = ''] = /<a\b[^>]*>/.exec(text) ?? [];
      const before = text.slice(0, text.indexOf(first));
      return !first.includes('href="#main"') || !before.includes('<header');
    });
    expect(without.map(([page]) => page)).toEqual([]);
  });
});
