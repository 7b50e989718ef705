import { fileURLToPath } from 'node:url';
import { buildProject } from '../../scripts/build.ts';
import { pagesOnly } from '../publish/kept/parts-field.ts';

// `npm run build` of the pages and their letters, without what is made of them and checked of them afterwards.
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
await buildProject(root, process.argv.slice(2), (own) => {
  const { run } = pagesOnly(own);
  return {
    run: (name, order, signal) => (name === 'font' ? own : { run }).run(name, order, signal),
  };
});
