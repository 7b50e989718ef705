import { permilleOf } from '../../../src/model/rate.ts';
import { wonPerUnit } from '../../../src/schema/money.ts';
import { findFigures } from './figures.ts';

type Unit = keyof typeof wonPerUnit;

const isUnit = (value: unknown): value is Unit =>
  typeof value === 'string' && Object.hasOwn(wonPerUnit, value);

const isRate = (value: object): value is { numerator: number; denominator: number } =>
  'numerator' in value && 'denominator' in value;

const isPermille = (value: object): value is { value: number } =>
  'kind' in value && value.kind === 'permille';

/** The figures that facts and computed values may be shown as. */
export class Provenance {
  readonly keys = new Set<string>();
  readonly #seen = new Set<object>();

  constructor(...roots: readonly unknown[]) {
    for (const root of roots) this.add(root);
  }

  has(key: string): boolean {
    return this.keys.has(key);
  }

  #addNumber(value: number, unit: Unit | undefined): void {
    const size = Math.abs(value);
    for (const kind of ['n', 'won', '%']) this.keys.add(`${kind}:${String(size)}`);
    if (unit)
      for (const kind of ['n', 'won']) this.keys.add(`${kind}:${String(size * wonPerUnit[unit])}`);
  }

  /** Both sides of a rate of money are said in millions of won. */
  #addMillions(amounts: readonly unknown[]): void {
    for (const amount of amounts) {
      if (typeof amount === 'number' && amount >= 1e5) this.#addNumber(amount / 1e6, undefined);
    }
  }

  #addRate(rate: { numerator: number; denominator: number }): void {
    this.#addNumber((permilleOf(rate) ?? NaN) / 10, undefined);
    this.#addMillions([rate.numerator, rate.denominator]);
  }

  /** All that a value holds, however deep; how many items a list holds is a value of the model too. */
  add(value: unknown, unit?: Unit): void {
    if (typeof value === 'number') this.#addNumber(value, unit);
    if (typeof value === 'string') for (const { key } of findFigures(value)) this.keys.add(key);
    if (typeof value !== 'object' || value === null || this.#seen.has(value)) return;
    this.#seen.add(value);
    if (value instanceof Map) {
      this.add([...value.values()]);
      this.add([...value.keys()]);
      return;
    }
    if (Array.isArray(value)) this.#addNumber(value.length, undefined);
    if (isRate(value)) this.#addRate(value);
    if (isPermille(value)) this.#addNumber(value.value / 10, undefined);
    if ('planToDate' in value) this.#addMillions(Object.values(value));
    const own = 'unit' in value && isUnit(value.unit) ? value.unit : unit;
    for (const [key, part] of Object.entries(value)) {
      this.add(key, own);
      this.add(part, own);
    }
  }
}
