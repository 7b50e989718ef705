import { findAll } from '../../src/check/findings/find-all.ts';
import { openHanded } from '../../src/load/handed-records.ts';
import { checkContent } from '../../src/publish/check-step.ts';
import { handedOver } from '../../src/publish/handed-over.ts';
import { writeSearchRecords } from '../../src/publish/handed-search.ts';
import { makeSearchRecords } from '../../src/search/search-records.ts';

/** Leaves all that is to be found in a folder, in a program of its own. Arguments: the content folder and the other. */
const [content, workshop] = process.argv.slice(2);
if (content === undefined || workshop === undefined) throw new Error('hand-over: CONTENT WORKSHOP');
if (!checkContent({ content, workshop }).ok) throw new Error(`${content} is refused`);
const dataset = openHanded(handedOver.records(workshop))();
writeSearchRecords(workshop, makeSearchRecords(dataset, findAll(dataset).findings));
