/** Answers the bytes of a file below the folder of the search; fails where there is none. */
export type ReadIndexFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The text of a packed file; fails where the bytes are something else, such as a page that a host serves for a missing file. */
export async function unpackText(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(inflated).text();
}

export async function unpackJson<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  return JSON.parse(await unpackText(bytes)) as T;
}

/** Loads each file once; what failed is asked for again. */
export function keepLoaded<K, T>(load: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const loaded = new Map<K, Promise<T>>();
  return (key) => {
    const known = loaded.get(key);
    if (known) return known;
    const made = load(key).catch((error: unknown) => {
      loaded.delete(key);
      throw error;
    });
    loaded.set(key, made);
    return made;
  };
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** What Pagefind puts before the text of each of its files. */
const pagefindMark = 'pagefind_dcd';

/** A record's file of Pagefind, packed, or unpacked by a host on its way. */
export async function unpackFragment<T>(bytes: Uint8Array<ArrayBuffer>): Promise<T> {
  const stream = new Blob([bytes]).stream();
  const text = await new Response(
    isGzip(bytes) ? stream.pipeThrough(new DecompressionStream('gzip')) : stream,
  ).text();
  if (!text.startsWith(pagefindMark)) throw new Error('Not a record of Pagefind.');
  return JSON.parse(text.slice(pagefindMark.length)) as T;
}
