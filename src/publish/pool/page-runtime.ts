// Goes into the bundle that Astro makes for rendering, so that a page can be called with the very functions that its
// components were compiled for.
export { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
