// One line for each kind of entry, by its name; nothing else has to know that it exists.
export { kind as award } from './award/kind.ts';
export { kind as evaluation } from './evaluation/kind.ts';
export { kind as exchange } from './exchange/kind.ts';
export { kind as grant } from './grant/kind.ts';
export { kind as indicator } from './indicator/kind.ts';
export { kind as organisation } from './organisation/kind.ts';
export { kind as participation } from './participation/kind.ts';
export { kind as programme } from './programme/kind.ts';
export { kind as statistic } from './statistic/kind.ts';
