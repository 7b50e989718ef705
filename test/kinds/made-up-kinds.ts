import { kind } from './trial/kind.ts';
import { trialSchema } from './trial/schema.ts';

const without = (key: keyof typeof trialSchema.shape) =>
  trialSchema.omit({ [key]: true } as { id: true });

/** The words of the trial under the name of another kind. */
function rename(name: string): typeof kind.words {
  return JSON.parse(
    JSON.stringify(kind.words).replaceAll('.trial', `.${name}`),
  ) as typeof kind.words;
}

const alter = (name: string, change: object) => ({
  [name]: { ...kind, folder: name, words: rename(name), ...change },
});

/** A kind that keeps every promise, and kinds that break some. */
export const madeUpKinds = {
  trial: kind,
  // Two folders, and no route of its own.
  ...alter('pageless', { folder: 'far/away' }),
  ...alter('nameless', { schema: without('id') }),
  ...alter('unreferring', { schema: without('department') }),
  ...alter('unacknowledging', { schema: without('acknowledged') }),
};
