/** The world table of 2008 as it is: what has no output, and that value added adds up. */
import { describe, expect, it } from 'vitest';
import { answerFindings } from '../../src/core/index.js';
import {
  balanceOf,
  chainTableAnswer,
  national,
  rowSums,
  solveSystem,
  tableOf,
  valueAddedContent,
} from '../../src/accounts/index.js';
import { freshWorkspace, haveShared, scratch, sharedData } from '../store/helper.js';
import { columnSums } from './helper.js';

const file = (name: string): string => sharedData(`wiod2013-mrio/${name}`);
// Counted in the publisher's file of gross output, apart from this code.
const WITHOUT_OUTPUT =
  'AUS:c35 BGR:c35 BRA:c35 CHN:c19 CHN:c35 ESP:c35 EST:c35 HUN:c35 IDN:c19 IDN:c35 JPN:c35 KOR:c35 LUX:c5 LUX:c8 LVA:c8 LVA:c35 MLT:c8 ROU:c35 RUS:c35 SVK:c35';

describe.skipIf(!haveShared)('WIOD 2013, the table of 2008', () => {
  if (!haveShared) return it('needs the data', () => undefined);
  it('sectors without output are named, and value added is 1 wherever there is output', async () => {
    const workspace = await freshWorkspace(await scratch());
    const [cells] = await workspace.add([file('wiot_2008.csv.gz'), file('output_2008.csv')]);
    const table = await tableOf(workspace, cells!.manifest.id, 2008);
    expect([table.nodes.length, table.places.length, table.finals.length]).toEqual([1435, 41, 194]);
    expect(new Set(table.finals.map((f) => f.category))).toEqual(
      new Set(['c37', 'c38', 'c39', 'c41', 'c42']),
    );
    const { zeroOutput, negativeValueAdded, rows } = balanceOf(table);
    const named = zeroOutput.map((i) => `${table.nodes[i]!.place}:${table.nodes[i]!.sector}`);
    expect(named.join(' ')).toBe(WITHOUT_OUTPUT);
    // One of the 20 sells a million all the same: 19 neither make nor sell.
    const sold = rowSums(table);
    expect(zeroOutput.filter((i) => sold[i] === 0)).toHaveLength(19);
    expect(negativeValueAdded).toEqual([]);
    // The publisher's cut to whole millions: rows miss output by no more than 113 million.
    expect(Math.max(...rows!.map((g) => Math.abs(g.amount)))).toBeLessThanOrEqual(113);

    const system = await solveSystem(table, { dir: workspace.dir });
    const sums = columnSums(valueAddedContent(system));
    let checked = 0;
    for (const [k, sum] of sums.entries()) {
      if (!(table.output[k]! > 0)) continue;
      expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
      checked++;
    }
    expect(checked).toBe(1415);
    expect(zeroOutput.map((k) => sums[k])).toEqual(Array(20).fill(0));

    // Transport equipment of Germany by a second implementation (numpy 2.4, numpy.linalg.inv).
    const NUMPY = {
      value_added_share: 0.2641142695876668,
      output_multiplier: 1.813180115359853,
      world_output_multiplier: 2.7543817525275176,
      value_added_effect: 0.642994634874048,
      import_content: 0.3570053651259527,
      backward_linkage: 1.1352890535982898,
      forward_linkage: 0.8196839648041737,
    };
    const answer = await chainTableAnswer(workspace, { subject: 'DEU', year: 2008 });
    await workspace.close();
    expect(national(table, 'DEU')?.nodes).toHaveLength(35);
    expect(answer.tables.map((t) => t.id.split('@')[0])).toEqual([
      'chain-balance',
      'chain-sectors',
      'chain-linkages',
      'chain-exceptions',
    ]);
    const found = answerFindings(answer).filter((f) => f.product === 'c15' && f.subject === 'DEU');
    for (const [measure, expected] of Object.entries(NUMPY)) {
      const value = found.find((f) => f.measure === measure)?.value;
      expect(value?.kind === 'point' ? value.value : undefined, measure).toBeCloseTo(expected, 11);
    }
    expect(answer.tables[3]?.rows).toHaveLength(20);
  }, 120_000);
});
