import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actions } from './actions.ts';
import { evaluate, fillIn, isWanted, type Scope } from './evaluate.ts';
import { listAncestors, readWorkflow } from './read-workflow.ts';

const names: Readonly<Record<string, string>> = {
  'vars.NONE': '',
  'needs.plan.outputs.shards': '["a,b","c"]',
  'matrix.shard': 'Haneul',
};

const scope: Scope = {
  lookUp: (name) => {
    if (names[name] === undefined) throw new Error(name);
    return names[name];
  },
  call: (name) => name === 'success',
};

describe('an expression of a workflow', () => {
  const cases: [string, unknown][] = [
    ["'it''s'", "it's"],
    ["matrix.shard == 'haneul'", true],
    ["matrix.shard != 'haneul' || vars.NONE || '8'", '8'],
    ["vars.NONE == '' && null == 0 && !false", true],
    ["'1' == 1 && true == 1 && 'x' != 0", true],
    ['!failure() && !(cancelled() || failure())', true],
    ['fromJSON(needs.plan.outputs.shards)', ['a,b', 'c']],
    ["success() && 'yes' || 'no'", 'yes'],
  ];
  test.each(cases)('%s is %j', (text, value) => {
    expect(evaluate(text, scope)).toEqual(value);
  });

  const wrong = [
    'needs.plan.result',
    'vars.NONE == ""',
    '1 +',
    "'a",
    "('a'",
    "'a' 'b'",
    'a[0]',
    '',
  ];
  test.each(wrong)('%s is an error', (text) => {
    expect(() => evaluate(text, scope)).toThrow();
  });

  test('stands in a text, or is all of it', () => {
    expect(fillIn('a ${{ matrix.shard }} b ${{ null }}', scope)).toBe('a Haneul b ');
    expect(fillIn('${{ fromJSON(needs.plan.outputs.shards) }}', scope)).toEqual(['a,b', 'c']);
    expect(() => fillIn('- ${{ fromJSON(needs.plan.outputs.shards) }}', scope)).toThrow('no text');
  });

  test('is asked after all went well, unless it says what of failures', () => {
    const failed: Scope = { ...scope, call: (name) => name === 'failure' };
    expect(isWanted(undefined, scope)).toBe(true);
    expect(isWanted(undefined, failed)).toBe(false);
    expect(isWanted("matrix.shard == 'haneul'", failed)).toBe(false);
    expect(isWanted("${{ failure() && matrix.shard == 'haneul' }}", failed)).toBe(true);
  });
});

describe('publish.yml', () => {
  const file = new URL('../../../.github/workflows/publish.yml', import.meta.url);
  const workflow = readWorkflow(readFileSync(file, 'utf8'));

  test('asks for nothing that is not known here', () => {
    const used = Object.values(workflow.jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? []),
    );
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !(name in actions))).toEqual([]);
    expect(listAncestors(workflow, 'deploy')).toEqual(['build', 'plan', 'pages']);
    expect(() => readWorkflow('jobs: { a: { container: b, steps: [] } }')).toThrow('container');
  });
});
