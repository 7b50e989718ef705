import { fileURLToPath } from 'node:url';
import { buildProject } from '../../scripts/build.ts';
import { renderSite } from '../../src/publish/render.ts';
import { runStep } from '../../src/publish/run-step.ts';
import { pagesOnly } from '../publish/kept/parts-field.ts';

// `npm run build` of the pages and their letters, without what is made of them and checked of them afterwards.
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
await buildProject(root, process.argv.slice(2), {
  render: renderSite,
  run: (name, order, signal) => (name === 'font' ? runStep : pagesOnly.run)(name, order, signal),
});
