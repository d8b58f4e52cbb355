/** Made-up economies in balance, of any size, from a seed. */
import type { Economy } from '../../../src/shock/equilibrium/index.js';

/** Numbers between 0 and 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

const parts = (count: number, next: () => number, sumTo = 1): number[] => {
  const raw = Array.from({ length: count }, () => 0.1 + next());
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((x) => (x / sum) * sumTo);
};

interface Size {
  readonly n: number;
  readonly j: number;
  /** Highest tariff; 0 for none. */
  readonly tariff?: number;
  /** Largest deficit as a share of value added. */
  readonly deficit?: number;
}

/** Value added is found as what sales earn when it is spent: the economy closes to the last digit. */
export function madeUp(seed: number, { n, j, tariff = 0.3, deficit = 0 }: Size): Economy {
  const next = random(seed);
  const countries = Array.from({ length: n }, (_, c) => `C${c}`);
  const shares: number[] = [];
  const tariffs: number[] = [];
  for (let s = 0; s < j; s++)
    for (let c = 0; c < n; c++) {
      const row = parts(n, next, 0.6);
      row[c]! += 0.4;
      shares.push(...row);
      tariffs.push(...row.map((_, i) => (i === c ? 0 : tariff * next())));
    }
  const valueAddedShare = Array.from({ length: n * j }, () => 0.3 + 0.5 * next());
  const inputShares = new Float64Array(n * j * j);
  for (let c = 0; c < n; c++)
    for (let s = 0; s < j; s++)
      parts(j, next, 1 - valueAddedShare[c * j + s]!).forEach((x, k) => {
        inputShares[(c * j + k) * j + s] = x;
      });
  const finalShares = countries.flatMap(() => parts(j, next));
  const raw = countries.map(() => deficit * (2 * next() - 1));
  const mean = raw.reduce((a, b) => a + b, 0) / n;
  const deficits = raw.map((d) => d - mean);
  const economy = {
    countries,
    sectors: Array.from({ length: j }, (_, s) => `S${s}`),
    theta: Float64Array.from({ length: j }, () => 1 + 7 * next()),
    shares: Float64Array.from(shares),
    tariffs: Float64Array.from(tariffs),
    valueAddedShare: Float64Array.from(valueAddedShare),
    inputShares,
    finalShares: Float64Array.from(finalShares),
    deficits: Float64Array.from(deficits),
  };
  let valueAdded = countries.map(() => 1);
  for (let k = 0; k < 400; k++) valueAdded = earned(economy, valueAdded);
  return { ...economy, valueAdded: Float64Array.from(valueAdded) };
}

type Open = Omit<Economy, 'valueAdded'>;

/** Value added earned when value added and deficits are spent, tariff revenue and inputs too. */
function earned(economy: Open, valueAdded: readonly number[]): number[] {
  const [n, j] = [economy.countries.length, economy.sectors.length];
  let output = valueAdded.flatMap((v) => Array<number>(j).fill(v));
  let revenue = valueAdded.map(() => 0);
  for (let k = 0; k < 200; k++) {
    const next = output.map(() => 0);
    const taken = revenue.map(() => 0);
    for (let c = 0; c < n; c++)
      for (let s = 0; s < j; s++) {
        let x =
          economy.finalShares[c * j + s]! * (valueAdded[c]! + economy.deficits[c]! + revenue[c]!);
        for (let u = 0; u < j; u++)
          x += economy.inputShares[(c * j + s) * j + u]! * output[c * j + u]!;
        for (let i = 0; i < n; i++) {
          const at = (s * n + c) * n + i;
          const net = (economy.shares[at]! * x) / (1 + economy.tariffs[at]!);
          next[i * j + s]! += net;
          taken[c]! += net * economy.tariffs[at]!;
        }
      }
    output = next;
    revenue = taken;
  }
  return valueAdded.map((_, c) =>
    output
      .slice(c * j, (c + 1) * j)
      .reduce((sum, y, s) => sum + y * economy.valueAddedShare[c * j + s]!, 0),
  );
}
