import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { digestBytes } from './kept/mark-portions.ts';

export const packValue = (value: unknown): Buffer => zstdCompressSync(serialize(value));

export const unpackValue = (packed: Uint8Array): unknown => deserialize(zstdDecompressSync(packed));

/** A value, packed, and what tells it apart from others. */
export interface SealedValue {
  digest: string;
  packed: Uint8Array;
}

export function sealValue(value: unknown): SealedValue {
  const bytes = serialize(value);
  return { digest: digestBytes(bytes), packed: zstdCompressSync(bytes) };
}
