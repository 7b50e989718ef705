/** What a proof prints, and whether what it proves holds. */
export interface Verdict {
  lines: string[];
  ok: boolean;
}

/**
 * A property tried many times with cases drawn from a seed; the same seed and count try the same cases.
 * A proof that takes an hour tells what it finds as it goes.
 */
export type Prove = (seed: number, count: number, tell: (line: string) => void) => Promise<Verdict>;

export interface Proof {
  /** How many cases it tries where nobody says otherwise. */
  count: number;
  load: () => Promise<Prove>;
}

/** A module named by its proof exports one function: `faults.ts` exports `proveFaults`. */
async function loadProof(file: string, name: string): Promise<Prove> {
  const module = (await import(new URL(`${file}.ts`, import.meta.url).href)) as Record<
    string,
    unknown
  >;
  const prove = module[name];
  if (typeof prove !== 'function') throw new Error(`test/prove/${file}.ts exports no ${name}`);
  return prove as Prove;
}

export const proofs: Readonly<Record<string, Proof>> = {
  faults: { count: 2000, load: () => loadProof('faults', 'proveFaults') },
  fuzz: { count: 100_000, load: () => loadProof('mdx-fuzz', 'proveFuzz') },
  hostile: { count: 200, load: () => loadProof('hostile', 'proveHostile') },
  parts: { count: 12, load: () => loadProof('parts', 'proveParts') },
  kills: { count: 100, load: () => loadProof('kills', 'proveKills') },
  // These three try everything, whatever the seed.
  pages: { count: 1, load: () => loadProof('pages', 'provePages') },
  pictures: { count: 1, load: () => loadProof('pictures', 'provePictures') },
  sweeps: { count: 1, load: () => loadProof('sweeps', 'proveSweeps') },
  // Asks the site in dist.
  strings: { count: 10_000, load: () => loadProof('search-strings', 'proveSearchStrings') },
  // Edits after the first push; each takes some minutes.
  workflow: { count: 1, load: () => loadProof('workflow', 'proveWorkflow') },
  mutants: { count: 300, load: () => loadProof('mutants', 'proveMutants') },
};
