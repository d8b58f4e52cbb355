/** What a table lacks is said, and never read as zero: partners it does not hold, taxes, imbalance, idle sellers. */
import { describe, expect, it } from 'vitest';
import {
  chainFrame,
  chainOf,
  exportsFindings,
  exposureFindings,
  partnerFindings,
  tableFlags,
  type ChainFrame,
  type IoTable,
} from '../../src/accounts/index.js';
import { render, type Finding } from '../../src/core/index.js';
import { made, matrix } from './helper.js';
import { leather, madeSystem } from './leather.js';

/** Value added as a row of the table, so that its columns can be checked. */
const given = (table: IoTable): IoTable => ({
  ...table,
  valueAddedGiven: true,
  primary: [
    ...(table.primary ?? []),
    { name: 'VA', kind: 'value_added', amounts: table.valueAdded },
  ],
});

/** Two places of one sector; each output 100. */
const plain = (): IoTable =>
  made(['AUS', 'BEL'], matrix(2, 2, [20, 10, 15, 25]), matrix(2, 2, [50, 20, 20, 40]));
function frameOf(table: IoTable, subject = 'AUS'): ChainFrame {
  const frame = chainFrame(chainOf(madeSystem(table)), subject, [], 'exports');
  if ('reason' in frame) throw new Error(render(frame.detail, 'en'));
  return frame;
}
const sum = (found: readonly Finding[], wanted: (measure: string) => boolean): number =>
  found
    .filter((f) => wanted(f.measure))
    .reduce((total, f) => total + (f.value.kind === 'point' ? f.value.value : Number.NaN), 0);
const flags = (table: IoTable): string[] => {
  const { chain, place } = frameOf(table);
  return tableFlags(chain, place).map((m) => m.code);
};

describe('a partner that the table does not hold', () => {
  it('is missing with the reason in every measure, and has the measures of one that it holds', () => {
    const frame = chainFrame(chainOf(leather()), 'DEU', [], 'exposure');
    if ('reason' in frame) throw new Error('no frame');
    const found = exposureFindings(frame, 'VNM');
    expect(found.map((f) => f.measure)).toEqual(
      exposureFindings(frame, 'ARG').map((f) => f.measure),
    );
    expect(found).toHaveLength(7);
    for (const { value } of found) {
      expect(value).toMatchObject({ kind: 'missing', missing: { reason: 'not_covered' } });
      if (value.kind === 'missing')
        expect(render(value.missing.detail, 'en')).toContain('has no sectors of Viet Nam');
    }
  });
});

describe('taxes that stand apart', () => {
  const taxed = (): IoTable => {
    const table = plain();
    const amounts = Float64Array.of(6, 3);
    return {
      ...table,
      valueAdded: table.valueAdded.map((v, j) => v - amounts[j]!),
      primary: [{ name: 'TLS', kind: 'taxes', amounts }],
    };
  };

  it('are a row of their own, with which both decompositions sum to exports', () => {
    const found = exportsFindings(frameOf(taxed()));
    const lost = sum(found, (m) => m === 'without_origin_share');
    expect(lost).toBeGreaterThan(0.05);
    expect(sum(found, (m) => m.startsWith('tiva_')) + lost).toBeCloseTo(1, 12);
    expect(sum(found, (m) => m.startsWith('kww/')) + lost).toBeCloseTo(1, 12);
    for (const f of found.filter((one) => one.measure.startsWith('kww/')))
      expect(f.caveats.map((c) => c.code)).toContain('accounts-chain/withoutOrigin');
    const pair = partnerFindings(frameOf(taxed()), 'BEL');
    expect(
      sum(pair, (m) => m.startsWith('wwz/')) + sum(pair, (m) => m === 'without_origin_share'),
    ).toBeCloseTo(1, 12);
  });

  it('no row where value added is the whole rest', () => {
    const found = exportsFindings(frameOf(plain()));
    expect(found.map((f) => f.measure)).not.toContain('without_origin_share');
    expect(sum(found, (m) => m.startsWith('tiva_'))).toBeCloseTo(1, 12);
  });

  it('are no imbalance', () => {
    expect(flags(given(taxed()))).toEqual([]);
  });
});

describe('what makes every share doubtful', () => {
  it('columns that miss output by more than one part in a hundred, with by how much', () => {
    const table = plain();
    const off = (share: number): IoTable =>
      given({
        ...table,
        valueAdded: table.valueAdded.map((v, j) => v - share * table.output[j]!),
      });
    expect(flags(off(0.108))).toEqual(['accounts-chain/unbalanced']);
    const { chain, place, caveats } = frameOf(off(0.108));
    const [said] = tableFlags(chain, place);
    expect(said && render(said, 'en')).toContain('misses output by 10.8% of it in Australia');
    expect(caveats[0]).toEqual(said);
    expect(flags(off(0.009))).toEqual([]);
    expect(flags({ ...off(0.108), valueAddedGiven: false })).toEqual([]);
  });

  it('exports that rest on a sector without output', () => {
    // The second sector of each place; that of AUS sells 5 to BEL, and its stocks fall by as much.
    const idle = made(
      ['AUS', 'BEL'],
      matrix(4, 4, [20, 0, 10, 0, 0, 0, 5, 0, 15, 0, 25, 0, 0, 0, 0, 10]),
      matrix(4, 2, [50, 20, -5, 0, 20, 40, 0, 30]),
    );
    expect(idle.output[1]).toBe(0);
    expect(flags(idle)).toEqual(['accounts-chain/zeroMoves']);
    expect(flags(plain())).toEqual([]);
  });
});
