import { readFileSync } from 'node:fs';
import { readToken } from '../views/layout/read-token.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The colour of a token on white paper. */
export const readColour = (name: string): string => readToken(tokens, name);
