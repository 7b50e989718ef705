import { readFileSync } from 'node:fs';
import { findToken } from '../views/layout/find-token.ts';

const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

/** The colour of a token on white paper. */
export const readColour = (name: string): string => findToken(tokens, name);
