import type { Language } from '../i18n/words.ts';
import type { Dataset } from '../model/dataset.ts';
import { createReader, type Reader } from './create-reader.ts';

export type { Reader };

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

const readers = new WeakMap<Dataset, Map<Language, Reader>>();

/** The reader of one language, made once per dataset. */
export function readerOf(dataset: Dataset, language: Language): Reader {
  const known = readers.get(dataset) ?? new Map<Language, Reader>();
  readers.set(dataset, known);
  const reader = known.get(language) ?? createReader(dataset, language, base);
  known.set(language, reader);
  return reader;
}
