import { isLight } from './light-process.ts';
import { steps, type Steps } from './steps.ts';

/** What a step's process is told. */
export type StepMessage = { name: keyof Steps; order: unknown } | { end: true };

/** What it says of an order; one that is light takes another. */
export type StepSaid = { answer: unknown; isLight: boolean } | { error: string };

// Entry of the process of steps: it receives orders and answers each, until it is told to end or its parent ends.
process.once('disconnect', () => process.exit(1));

const send = (said: StepSaid) => process.send?.(said);

async function run(name: keyof Steps, order: unknown): Promise<unknown> {
  return await steps[name](order as never);
}

process.on('message', (message: StepMessage) => {
  if ('end' in message) process.exit(0);
  run(message.name, message.order).then(
    (answer) => send({ answer, isLight: isLight() }),
    (error: unknown) => send({ error: error instanceof Error ? error.message : String(error) }),
  );
});
