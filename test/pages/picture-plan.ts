import { pages } from './templates.ts';

/** One screen of a page, as a reader with these settings meets it. */
export interface PlannedPicture {
  /** The name of its file. */
  name: string;
  address: string;
  look: 'light' | 'dark' | 'print';
  viewport: { width: number; height: number };
}

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
/** A sheet of A4 between the margins of the print style, in CSS pixels. */
const sheet = { width: 673, height: 1000 };

/** Templates that are made to be printed. */
const onPaper = ['one term', 'ledger', 'one place', 'pledge 3-5', 'rates'];

/** Templates whose pictures `npm test` compares. */
const everyTime = ['home', 'one term', 'list', 'ledger', 'pledge 3-5', 'audit', 'one indicator'];

const templates = pages
  .filter(({ name }) => name.endsWith(' (ko)'))
  .map(({ name, address }) => ({ name: name.replace(' (ko)', ''), address }));

/** Every template in light on both screens, in the dark on one of them by turns, and on paper where it is made for it. */
export const plan: readonly PlannedPicture[] = templates.flatMap(({ name, address }, turn) => {
  const slug = name.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
  const draw = (look: PlannedPicture['look'], viewport: PlannedPicture['viewport']) => ({
    name: `${slug}.${look}.${String(viewport.width)}.png`,
    address,
    look,
    viewport,
  });
  return [
    draw('light', phone),
    draw('light', desk),
    draw('dark', turn % 2 === 0 ? phone : desk),
    ...(onPaper.includes(name) ? [draw('print', sheet)] : []),
  ];
});

const addresses = new Set(
  templates.filter(({ name }) => everyTime.includes(name)).map(({ address }) => address),
);

/** Those that `npm test` compares. */
export const shortPlan = plan.filter(({ address }) => addresses.has(address));
