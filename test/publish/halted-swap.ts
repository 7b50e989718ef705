import { swapIn } from '../../src/publish/swap.ts';
import { makeHaltingDisk } from './halting-disk.ts';

// A swap in a process of its own. Given are the site, the output, and where to die.
const [site = '', out = '', halt] = process.argv.slice(2);
process.stdout.write(`${swapIn(site, out, makeHaltingDisk(halt))}\n`);
