import { steps, type Steps } from './steps.ts';

// Entry of a step's own process: it receives an order and sends an answer. It ends when its parent ends.
process.once('disconnect', () => process.exit(1));

async function run(name: keyof Steps, order: never): Promise<unknown> {
  return await steps[name](order);
}

process.once('message', ({ name, order }: { name: keyof Steps; order: never }) => {
  run(name, order).then(
    (answer) => process.send?.({ answer }, () => process.exit(0)),
    (error: unknown) => {
      process.send?.({ error: error instanceof Error ? error.message : String(error) }, () =>
        process.exit(1),
      );
    },
  );
});
