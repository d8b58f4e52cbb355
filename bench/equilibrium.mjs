/**
 * General equilibrium in changes: one sector with 70 countries, and 31 countries of 40 sectors that buy from each
 * other, tariffs among three of them gone; made-up economies. Beside the same in plain loops: powers of every pair in every round,
 * wages in damped steps. Both stop at the same gap in labour markets.
 */
import { fileURLToPath } from 'node:url';
import { measure } from './child.mjs';

const SELF = fileURLToPath(import.meta.url);
/** Calls of a warm measure; the median counts. As many go before and are not counted. */
const CALLS = 31;
const TOLERANCE = 1e-9;

export async function run() {
  const sides = {};
  for (const side of ['one', 'one-plain', 'many', 'many-again', 'many-plain'])
    sides[side] = await measure(SELF, () => [side], side === 'many-plain' ? 1 : 3);
  const warm = `median of ${CALLS} warm calls`;
  const line = (name, ours, reference, other, limit_s) => ({
    name: `equilibrium: ${name}`,
    ours_s: ours.seconds,
    peak_mb: ours.peak_mb,
    limit_s,
    reference,
    reference_s: other.seconds,
    reference_peak_mb: other.peak_mb,
  });
  const plain = 'plain loops, damped steps';
  return [
    line(`one sector, 70 countries, ${warm}`, sides.one, plain, sides['one-plain'], 0.005),
    line(`31 countries x 40 sectors, ${warm}`, sides.many, plain, sides['many-plain'], 0.3),
    line('the same from the solution nearby', sides['many-again'], 'from nothing', sides.many),
  ];
}

/** Numbers between 0 and 1, seeded. */
function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function oneSector(n) {
  const next = random(9);
  const size = Array.from({ length: n }, () => Math.exp(4 * next()));
  const trade = new Float64Array(n * n);
  // Both ways alike, so that nobody borrows.
  for (let c = 0; c < n; c++)
    for (let i = 0; i <= c; i++)
      trade[c * n + i] = trade[i * n + c] = size[c] * size[i] * (c === i ? 4 * n : 0.2 + next());
  const iceberg = trade.map((_, at) => (at % (n + 1) === 0 ? 1 : 0.9 + 0.3 * next()));
  return { table: { countries: size.map((_, c) => `C${c}`), trade, theta: 4 }, shock: { iceberg } };
}

/** Value added is what sales earn: found by the solver itself from shares, so that the economy is in balance. */
function manySectors(n, j, traded) {
  const next = random(10);
  const parts = (count, sumTo) => {
    const raw = Array.from({ length: count }, () => next() ** 3 + 1e-4);
    const sum = raw.reduce((a, b) => a + b, 0);
    return raw.map((x) => (x / sum) * sumTo);
  };
  const shares = new Float64Array(j * n * n);
  const tariffs = new Float64Array(j * n * n);
  for (let s = 0, at = 0; s < j; s++)
    for (let c = 0; c < n; c++, at += n) {
      const abroad = s < traded ? 0.1 + 0.5 * next() : 0;
      parts(n, abroad).forEach((x, i) => (shares[at + i] = x));
      shares[at + c] += 1 - abroad;
      if (s < traded) for (let i = 0; i < n; i++) tariffs[at + i] = i === c ? 0 : 0.2 * next();
    }
  const valueAddedShare = Float64Array.from({ length: n * j }, () => 0.3 + 0.4 * next());
  const inputShares = new Float64Array(n * j * j);
  for (let c = 0; c < n; c++)
    for (let s = 0; s < j; s++)
      parts(j, 1 - valueAddedShare[c * j + s]).forEach(
        (x, k) => (inputShares[(c * j + k) * j + s] = x),
      );
  const theta = Float64Array.from({ length: j }, (_, s) => (s === 6 ? 60 : 2 + 12 * next()));
  const finalShares = new Float64Array(n * j);
  for (let c = 0; c < n; c++) finalShares.set(parts(j, 1), c * j);
  const economy = {
    countries: Array.from({ length: n }, (_, c) => `C${c}`),
    sectors: Array.from({ length: j }, (_, s) => `S${s}`),
    theta,
    shares,
    tariffs,
    valueAddedShare,
    inputShares,
    finalShares,
    deficits: new Float64Array(n),
  };
  let valueAdded = new Float64Array(n).fill(1);
  for (let k = 0; k < 300; k++)
    valueAdded = earnedBy(economy, tariffs, shares, valueAdded, 80).earned;
  const after = tariffs.map((t, at) => (at % n < 3 && Math.floor(at / n) % n < 3 ? 0 : t));
  return { economy: { ...economy, valueAdded }, shock: { tariffs: after } };
}

/** What sales earn and what is spent when incomes are spent, in rounds. */
function earnedBy(economy, tariffs, shares, incomes, rounds) {
  const [n, j] = [economy.countries.length, economy.sectors.length];
  let output = new Float64Array(n * j);
  let revenue = new Float64Array(n);
  for (let k = 0; k < rounds; k++) {
    const next = new Float64Array(n * j);
    const taken = new Float64Array(n);
    for (let c = 0; c < n; c++)
      for (let s = 0; s < j; s++) {
        let x = economy.finalShares[c * j + s] * (incomes[c] + revenue[c]);
        for (let u = 0; u < j; u++)
          x += economy.inputShares[(c * j + s) * j + u] * output[c * j + u];
        for (let i = 0; i < n; i++) {
          const at = (s * n + c) * n + i;
          if (shares[at] === 0) continue;
          const net = (shares[at] * x) / (1 + tariffs[at]);
          next[i * j + s] += net;
          taken[c] += net * tariffs[at];
        }
      }
    output = next;
    revenue = taken;
  }
  const earned = new Float64Array(n);
  for (let at = 0; at < n * j; at++)
    earned[Math.floor(at / j)] += output[at] * economy.valueAddedShare[at];
  return { earned };
}

/** The multi-sector model in plain loops. */
function plainMany({ economy, shock }) {
  const { theta, valueAdded, countries, sectors } = economy;
  const [n, j] = [countries.length, sectors.length];
  let w = new Float64Array(n).fill(1);
  let p = new Float64Array(n * j).fill(1);
  const pi = new Float64Array(j * n * n);
  for (let round = 1; round <= 2000; round++) {
    for (let sweep = 0; sweep < 500; sweep++) {
      const c = new Float64Array(n * j);
      for (let i = 0; i < n; i++)
        for (let s = 0; s < j; s++) {
          let x = w[i] ** economy.valueAddedShare[i * j + s];
          for (let k = 0; k < j; k++) x *= p[i * j + k] ** economy.inputShares[(i * j + k) * j + s];
          c[i * j + s] = x;
        }
      const next = new Float64Array(n * j);
      let change = 0;
      for (let s = 0; s < j; s++)
        for (let m = 0; m < n; m++) {
          let sum = 0;
          for (let i = 0; i < n; i++) {
            const at = (s * n + m) * n + i;
            const kappa = (1 + shock.tariffs[at]) / (1 + economy.tariffs[at]);
            pi[at] = economy.shares[at] * (kappa * c[i * j + s]) ** -theta[s];
            sum += pi[at];
          }
          for (let i = 0; i < n; i++) pi[(s * n + m) * n + i] /= sum;
          next[m * j + s] = sum ** (-1 / theta[s]);
          change = Math.max(change, Math.abs(next[m * j + s] - p[m * j + s]));
        }
      p = next;
      if (change < 1e-12) break;
    }
    const incomes = w.map((x, i) => x * valueAdded[i]);
    const { earned } = earnedBy(economy, shock.tariffs, pi, incomes, 60);
    let gap = 0;
    for (let i = 0; i < n; i++) gap = Math.max(gap, Math.abs(earned[i] / incomes[i] - 1));
    if (gap < TOLERANCE) return round;
    w = w.map((x, i) => x * (earned[i] / incomes[i]) ** 0.2);
  }
  throw new Error('plain loops did not settle');
}

/** The one-sector model in plain loops. */
function plainOne({ table, shock }) {
  const { trade, theta } = table;
  const n = table.countries.length;
  const sum = (values) => values.reduce((a, b) => a + b, 0);
  const spent = Array.from({ length: n }, (_, c) => sum(trade.slice(c * n, (c + 1) * n)));
  const made = Array.from({ length: n }, (_, i) =>
    sum(Array.from({ length: n }, (_, c) => trade[c * n + i])),
  );
  let w = Array.from({ length: n }, () => 1);
  for (let round = 1; round <= 5000; round++) {
    const earned = Array.from({ length: n }, () => 0);
    for (let c = 0; c < n; c++) {
      const row = Array.from(
        { length: n },
        (_, i) => (trade[c * n + i] / spent[c]) * (shock.iceberg[c * n + i] * w[i]) ** -theta,
      );
      const all = sum(row);
      for (let i = 0; i < n; i++) earned[i] += (row[i] / all) * w[c] * made[c];
    }
    const gap = Math.max(...earned.map((x, i) => Math.abs(x / (w[i] * made[i]) - 1)));
    if (gap < TOLERANCE) return round;
    w = w.map((x, i) => x * (earned[i] / (x * made[i])) ** 0.2);
  }
  throw new Error('plain loops did not settle');
}

function median(work) {
  for (let k = 0; k < CALLS; k++) work();
  const times = Array.from({ length: CALLS }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return times.sort((a, b) => a - b)[CALLS >> 1];
}

const [, script, side] = process.argv;
if (script === SELF && side !== undefined) {
  const { solveArmington, solveTrade } = await import('../dist/shock/equilibrium/index.js');
  const solved = (outcome) => {
    if (outcome.kind !== 'solved') throw new Error(JSON.stringify(outcome));
    return outcome;
  };
  const options = { tolerance: TOLERANCE };
  const one = oneSector(70);
  const many = side.startsWith('many') ? manySectors(31, 40, 20) : undefined;
  const sides = {
    one: () => median(() => solved(solveArmington(one.table, one.shock, options))),
    'one-plain': () => median(() => plainOne(one)),
    many: () => median(() => solved(solveTrade(many.economy, many.shock, options))),
    'many-again': () => {
      const near = {
        tariffs: many.shock.tariffs.map((t, at) => (many.economy.tariffs[at] === t ? t : 0.01)),
      };
      const start = solved(solveTrade(many.economy, near, options));
      return median(() => solved(solveTrade(many.economy, many.shock, { ...options, start })));
    },
    'many-plain': () => {
      const start = performance.now();
      plainMany(many);
      return (performance.now() - start) / 1000;
    },
  };
  const seconds = sides[side]();
  console.log(JSON.stringify({ seconds, peak_mb: process.resourceUsage().maxRSS / 1024 }));
}
