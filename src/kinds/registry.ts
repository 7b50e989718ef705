// One line for each kind of entry, by its name; nothing else has to know that it exists.
export { kind as award } from './award/kind.ts';
export { kind as indicator } from './indicator/kind.ts';
export { kind as grant } from './grant/kind.ts';
export { kind as programme } from './programme/kind.ts';
