import type { Site } from '../schema/site.ts';

const icons = [192, 512].map((size) => ({
  src: `icon-${String(size)}.png`,
  sizes: `${String(size)}x${String(size)}`,
  type: 'image/png',
}));

/** What a phone needs to keep the site among its programs; every address is relative to the file itself. */
export const writeWebManifest = ({ title, description }: Site): string =>
  JSON.stringify({
    name: title.ko,
    description: description.ko,
    lang: 'ko',
    start_url: './',
    scope: './',
    display: 'minimal-ui',
    icons: [...icons, { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
  });
