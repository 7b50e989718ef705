import { readFileSync } from 'node:fs';

/** The bytes of a file, one letter for each: tags and addresses in it are found as in its text, in half of the time. */
export const readByteText = (file: string): string => readFileSync(file, 'latin1');

/** A piece of such bytes as the text that it is, which holds on to nothing. */
export const sayBytes = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8');

/** A text as it stands in such bytes. */
export const toBytes = (text: string): string => Buffer.from(text).toString('latin1');
