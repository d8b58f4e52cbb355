/** The United Kingdom in 2010 against the inverse and the multipliers its statistical office published. */
import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  balanceOf,
  multipliers,
  outputMultipliers,
  solveSystem,
  tableOf,
} from '../../src/accounts/index.js';
import { freshWorkspace, scratch } from '../store/helper.js';

const folder = fileURLToPath(new URL('../../../shared/verify/uk2010/', import.meta.url));
const here = existsSync(folder);
const DATA = `${folder}uk_2010_data.csv.gz`;
const DOMESTIC = 'Input-Output table (domestic use, basic prices, product by product)';
const INVERSE = 'Leontief Inverse (product by product)';

if (!here)
  process.stdout.write(
    'skipping the published tables of the United Kingdom: no ../shared/verify\n',
  );

describe.skipIf(!here)('United Kingdom, 2010 (Office for National Statistics)', () => {
  if (!here) return it('needs the published tables', () => undefined);
  it('inverse, output multipliers, value-added effects and multipliers agree to 1e-10', async () => {
    const workspace = await freshWorkspace(await scratch());
    const [added] = await workspace.add([DATA]);
    const table = await tableOf(workspace, added!.manifest.id, 2010);
    await workspace.close();
    expect(table.nodes).toHaveLength(127);
    const { rows, columns, zeroOutput, negativeValueAdded } = balanceOf(table);
    expect([rows, zeroOutput, negativeValueAdded]).toEqual([undefined, [], []]);
    expect(Math.max(...columns!.map((g) => Math.abs(g.share!)))).toBeLessThan(1e-8);

    const system = await solveSystem(table);
    const at = new Map(table.nodes.map((node, i) => [node.sector, i]));
    const lines = parse<Record<string, string>>(gunzipSync(readFileSync(DATA)), { columns: true });
    let [compared, worst] = [0, 0];
    for (const line of lines) {
      const [i, j] = [at.get(line['uk_row']!), at.get(line['uk_col']!)];
      if (line['indicator'] !== INVERSE || i === undefined || j === undefined) continue;
      const gap = Math.abs(Number(line['values']) - system.inverse.data[i * 127 + j]!);
      [compared, worst] = [compared + 1, Math.max(worst, gap)];
    }
    expect(compared).toBe(127 * 127);
    expect(worst).toBeLessThan(1e-10);

    // Products stand in one order in both published files.
    const codes = [
      ...new Set(lines.filter((l) => l['indicator'] === DOMESTIC).map((l) => l['uk_row']!)),
    ].filter((code) => at.has(code));
    const published = parse<Record<string, string>>(
      readFileSync(`${folder}iotables_uk_test_results.csv`),
      { columns: true },
    );
    expect(published).toHaveLength(127);
    const [output, effects] = [outputMultipliers(system), multipliers(system, system.v)];
    for (const [k, line] of published.entries()) {
      const i = at.get(codes[k]!)!;
      expect(Math.abs(output[i]! - Number(line['Output multiplier']))).toBeLessThan(1e-10);
      expect(Math.abs(effects[i]! - Number(line['GVA effects']))).toBeLessThan(1e-10);
      expect(Math.abs(effects[i]! / system.v[i]! - Number(line['GVA multiplier']))).toBeLessThan(
        1e-10,
      );
    }
  });
});
