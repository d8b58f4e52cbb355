/**
 * The plain baseline: the first principal component of a session's votes (no 1, abstain 2, yes 3, each roll call
 * centred on those who voted, an absent vote at the mean, states centred), by power iteration from a fixed start.
 * It knows neither thresholds nor time, and its scale is that of the session. Source: definition.
 */
import { VOTE } from './roll-calls.js';

const ROUNDS = 500;
const CLOSE = 1e-6;

/**
 * @param votes a byte a roll call and state, a roll call after the other
 * @param included which states count, a byte each
 * @returns a point a state with a mean square of 1, of arbitrary sign; NaN for those left out
 */
export function firstComponent(votes: Uint8Array, included: Uint8Array): Float64Array {
  const states = included.length;
  const calls = votes.length / states;
  const x = new Float64Array(votes.length);
  let count = 0;
  for (const is of included) count += is;
  for (let c = 0; c < calls; c++) {
    let [sum, n] = [0, 0];
    for (let i = 0; i < states; i++) {
      const vote = votes[c * states + i] ?? 0;
      if (included[i] === 1 && vote !== VOTE.none) [sum, n] = [sum + vote, n + 1];
    }
    for (let i = 0; i < states; i++) {
      const vote = votes[c * states + i] ?? 0;
      if (included[i] === 1 && vote !== VOTE.none) x[c * states + i] = vote - sum / n;
    }
  }
  let point = Float64Array.from(included, (is, i) => (is === 1 ? Math.sin(7.1 * i + 1) : 0));
  for (let r = 0; r < ROUNDS; r++) {
    const next = new Float64Array(states);
    for (let c = 0; c < calls; c++) {
      const row = x.subarray(c * states, (c + 1) * states);
      let dot = 0;
      for (let i = 0; i < states; i++) dot += (row[i] as number) * (point[i] as number);
      for (let i = 0; i < states; i++) next[i] = (next[i] as number) + dot * (row[i] as number);
    }
    const mean = next.reduce((sum, v) => sum + v, 0) / count;
    let norm = 0;
    for (let i = 0; i < states; i++) {
      next[i] = included[i] === 1 ? (next[i] as number) - mean : 0;
      norm += (next[i] as number) ** 2;
    }
    norm = Math.sqrt(norm / Math.max(1, count)) || 1;
    let change = 0;
    for (let i = 0; i < states; i++) {
      next[i] = (next[i] as number) / norm;
      change = Math.max(change, Math.abs((next[i] as number) - (point[i] as number)));
    }
    point = next;
    if (change < CLOSE) break;
  }
  return Float64Array.from(point, (v, i) => (included[i] === 1 ? v : NaN));
}
