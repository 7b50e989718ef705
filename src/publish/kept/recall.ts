import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { openKept } from '../../load/keep-parts.ts';
import { handedOver } from '../handed-over.ts';
import { namePacked } from './kept-pages.ts';
import { readMarks } from './mark-portions.ts';

/**
 * Answers what was worked out of a record and its own pages: as it was before, where they are the same, else by doing
 * the work. What is asked for must depend on nothing else. `close` is called when all is answered.
 */
export interface Recall {
  recall: <T>(step: string, record: { address: string }, work: () => T) => T;
  close: () => void;
}

/** Does the work each time. */
export const recallNothing: Recall = { recall: (_, __, work) => work(), close: () => undefined };

type Answers = Map<string, { of: string; said: unknown }>;

/** What is known of one government, and whether more was learnt. */
interface Open {
  step: string;
  government: string;
  answers: Answers;
  learnt: boolean;
  keep: (answers: Answers) => void;
}

const digestRecord = (record: unknown) =>
  createHash('sha256').update(JSON.stringify(record)).digest('base64');

/** Keeps what was worked out by government, below the mark of its pages; one government is held at a time, so they come in a row. */
export function recallKept(workshop: string, kept: string): Recall {
  const marks = readMarks(handedOver.records(workshop));
  let open: Open | undefined;
  const close = () => {
    if (open?.learnt) open.keep(open.answers);
    open = undefined;
  };
  const turnTo = (step: string, government: string): Open | undefined => {
    if (open?.step === step && open.government === government) return open;
    close();
    const mark = government === '' ? undefined : marks[government];
    if (!mark) return undefined;
    const [shelf, name] = [openKept(kept, step), namePacked(government, mark)];
    const held = shelf.find(name);
    const answers = held ? (deserialize(held) as Answers) : (new Map() as Answers);
    const keep = (all: Answers) => {
      shelf.keep(name, serialize(all));
    };
    open = { step, government, answers, learnt: false, keep };
    return open;
  };
  return {
    recall: <T>(step: string, record: { address: string }, work: () => T): T => {
      const { address } = record;
      const own = turnTo(step, address.split('/')[1] ?? '');
      if (!own) return work();
      const of = digestRecord(record);
      const known = own.answers.get(address);
      if (known?.of === of) return known.said as T;
      const said = work();
      own.answers.set(address, { of, said });
      own.learnt = true;
      return said;
    },
    close,
  };
}
