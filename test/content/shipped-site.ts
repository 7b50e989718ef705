import { buildSite, type BuiltSite } from '../built/build-site.ts';

/** Where the shipped site is said to stand. */
export const published = 'https://promises.example.kr';

/** The shipped content as a site with an address of its own: one for all tests that look at it. */
export const buildShippedSite = (): BuiltSite => buildSite('/', 'content', published);
