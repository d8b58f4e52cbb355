/**
 * From what is said of trade, who against whom in which sectors, to the arrays the models take. What names nothing in
 * the economy, and two things said of one flow, are refused; an embargo holds over what makes a flow dearer where that is asked for.
 */
import { TuchuError, type Missing } from '../../core/index.js';
import type { ArmingtonShock } from './armington.js';
import type { Economy, TradeShock } from './economy.js';
import { say } from './messages.js';

/**
 * - `embargo`: the flow stops
 * - `tariff`: `value` is added to the rate, 0.1 for ten points
 * - `iceberg`: moving goods costs `value` times what it did; never own goods
 * - `cost`: making goods costs `value` times what it did, for every buyer, at home too
 */
export interface TradeChange {
  readonly kind: 'embargo' | 'tariff' | 'iceberg' | 'cost';
  /** Who sells; everyone where left out. */
  readonly from?: readonly string[];
  /** Who buys; everyone where left out. Of `cost` it is left out. */
  readonly to?: readonly string[];
  /** All where left out. */
  readonly sectors?: readonly string[];
  /** Left out for an embargo. */
  readonly value?: number;
}

/**
 * @param embargoHolds a flow that stops and is made dearer too just stops; refused where left out
 * @throws TuchuError for a country or a sector that is not there, a value missing or out of range, or two changes
 * of one flow
 * @example
 * tradeShock(economy, [{ kind: 'tariff', from: ['CHN'], to: ['USA'], value: 0.25 }]).tariffs;
 */
export function tradeShock(
  economy: Economy,
  changes: readonly TradeChange[],
  embargoHolds = false,
): TradeShock {
  const { countries, sectors, tariffs } = economy;
  return arrays(countries, sectors, tariffs, changes, embargoHolds);
}

/**
 * The same for the one-sector model, which cannot say anything of a single sector.
 *
 * @param tariffs of before; none where left out
 */
export function armingtonShock(
  countries: readonly string[],
  changes: readonly TradeChange[],
  tariffs?: Float64Array,
): ArmingtonShock | Missing {
  const some = changes.find((change) => change.sectors !== undefined);
  if (some !== undefined)
    return {
      reason: 'not_applicable',
      detail: say.oneSectorOnly({ sectors: some.sectors ?? [] }),
    };
  const before = tariffs ?? new Float64Array(countries.length ** 2);
  return arrays(countries, ['all'], before, changes);
}

function arrays(
  countries: readonly string[],
  sectors: readonly string[],
  before: Float64Array,
  changes: readonly TradeChange[],
  embargoHolds = false,
): Required<TradeShock> {
  const n = countries.length;
  const tariffs = before.slice();
  const iceberg = new Float64Array(before.length).fill(1);
  /** Which change touched a flow, counted from 1. */
  const touched = new Int32Array(before.length);
  const kinds = changes.map((c) => c.kind);
  changes.forEach((change, number) => {
    const value = valueOf(change, number);
    const buyers = numbers(change.to, countries, number, 'country');
    const sellers = numbers(change.from, countries, number, 'country');
    for (const s of numbers(change.sectors, sectors, number, 'sector'))
      for (const c of buyers)
        for (const i of sellers) {
          if (c === i && change.kind !== 'cost') continue;
          const at = (s * n + c) * n + i;
          // What stops stops, whatever it would cost.
          const stops = embargoHolds && (change.kind === 'embargo' || iceberg[at] === Infinity);
          if (touched[at]! > 0 && (!stops || kinds[touched[at]! - 1] === change.kind))
            throw new TuchuError(
              say.twiceChanged({
                importer: countries[c]!,
                exporter: countries[i]!,
                sector: sectors[s]!,
                first: touched[at]!,
                second: number + 1,
              }),
              2,
            );
          touched[at] = number + 1;
          if (change.kind === 'tariff') tariffs[at]! += value;
          else iceberg[at] = Math.max(value, stops ? Infinity : 0);
        }
  });
  return { tariffs, iceberg };
}

function valueOf({ kind, value, to }: TradeChange, number: number): number {
  const refuse = (why: 'value' | 'buyers'): never => {
    throw new TuchuError(say.badChange({ number: number + 1, kind, why, value: value ?? null }), 2);
  };
  if (kind === 'cost' && to !== undefined) refuse('buyers');
  if (kind === 'embargo') return value === undefined ? Infinity : refuse('value');
  if (value === undefined || !Number.isFinite(value) || (kind !== 'tariff' && !(value > 0)))
    return refuse('value');
  return value;
}

function numbers(
  named: readonly string[] | undefined,
  all: readonly string[],
  number: number,
  what: 'country' | 'sector',
): readonly number[] {
  if (named === undefined) return all.map((_, k) => k);
  return [...new Set(named)].map((code) => {
    const at = all.indexOf(code);
    if (at < 0)
      throw new TuchuError(say.notThere({ number: number + 1, what, code, all: [...all] }), 2);
    return at;
  });
}
