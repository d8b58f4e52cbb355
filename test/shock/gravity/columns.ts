/** Columns of the development datasets' gzipped tables. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GravityFit, GravityOutcome } from '../../../src/shock/gravity/index.js';
import { shared } from '../../shared.js';

/** A gzipped CSV as columns of text. */
export function columns(...path: readonly string[]): (name: string) => string[] {
  const [head = '', ...lines] = gunzipSync(readFileSync(shared(...path)))
    .toString()
    .trim()
    .split(/\r?\n/);
  const names = head.replaceAll('"', '').split(',');
  const rows = lines.map((line) => line.replaceAll('"', '').split(','));
  return (name) => rows.map((row) => row[names.indexOf(name)] ?? '');
}

/** The estimate, where there is one. */
export const fitOf = (outcome: GravityOutcome): GravityFit => {
  if (outcome.kind !== 'fit') throw new Error(JSON.stringify(outcome));
  return outcome;
};
