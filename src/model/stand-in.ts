import type { Government } from '../schema/government.ts';

/**
 * Stands for the book of a government whose records are not at hand. Whoever asks for more than its own file is told
 * so at once: a page must not say that there is nothing where it has not looked.
 */
export function standIn(government: Government): { government: Government } {
  return new Proxy(
    { government },
    {
      get(known, name): unknown {
        if (name in known || typeof name === 'symbol') return Reflect.get(known, name);
        throw new Error(
          `A page of another government asks for the ${name} of ${government.id}: what is said across governments belongs on a page of none.`,
        );
      },
    },
  );
}
