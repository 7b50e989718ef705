import { passGate } from './src/load/gate.ts';
import { readContent } from './src/load/read-content.ts';
passGate('content');
for (let k=0;k<5;k++){ let t=performance.now(); readContent('/tmp/big'); const read=performance.now()-t; t=performance.now(); const g=passGate('/tmp/big'); const ms=performance.now()-t; console.log(g.ok, g.problems.length, g.counts.files, read.toFixed(0)+' ms read,', ms.toFixed(0)+' ms all', (ms/g.counts.files).toFixed(3)+' ms/file');}
