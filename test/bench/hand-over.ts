import { checkContent } from '../../src/publish/check-step.ts';

/** Leaves what is to be found in a folder, in a program of its own. Arguments: the content folder and the other. */
const [content, workshop] = process.argv.slice(2);
if (content === undefined || workshop === undefined) throw new Error('hand-over: CONTENT WORKSHOP');
if (!checkContent({ content, workshop }).ok) throw new Error(`${content} is refused`);
