import type { Verdict } from './proofs.ts';
import { runTests } from './run-tests.ts';

const file = 'test/pages/pictures.browser.test.ts';

/** Compares one screen of every template with the picture that is kept of it, of which `npm test` compares 24. */
export const provePictures = (): Promise<Verdict> =>
  Promise.resolve(runTests([file], { PLEDGEBOOK_PROVE: 'pictures' }));

/** Draws those pictures anew. */
export const renewPictures = (): Verdict => runTests([file], { PLEDGEBOOK_PICTURES: 'renew' });
