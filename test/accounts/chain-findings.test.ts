/** Findings about value chains, on the leather table: values, methods, reasons, commands. */
import { describe, expect, it } from 'vitest';
import { render, type Evidence, type Finding } from '../../src/core/index.js';
import {
  allExposures,
  BM_LABELS,
  chainFrame,
  chainOf,
  exportsFindings,
  exposureFindings,
  followedFindings,
  KWW_LABELS,
  KWW_TERMS,
  originFindings,
  partnerFindings,
  positionFindings,
  sectorFindings,
  sectorPositionFindings,
  SERIES_MEASURES,
  WWZ_LABELS,
  WWZ_TERMS,
  type ChainCommand,
  type ChainFrame,
  type IoTable,
} from '../../src/accounts/index.js';
import { leather, leatherTable, madeSystem, madeTable } from './leather.js';

const evidence: Evidence = {
  kind: 'dataset',
  id: 'made',
  title: { en: 'leather', vi: 'da thuộc' },
  release: '1',
  licence: 'none',
  citation: 'decompr',
  rows: 108,
};
const chain = chainOf(leather());
function frameOf(subject: string, command: ChainCommand, on = chain): ChainFrame {
  const frame = chainFrame(on, subject, [evidence], command);
  if ('reason' in frame) throw new Error(render(frame.detail, 'en'));
  return frame;
}
const valueIn = (findings: readonly Finding[], measure: string): number => {
  const value = findings.find((f) => f.measure === measure)?.value;
  return value?.kind === 'point' ? value.value : Number.NaN;
};
const all = (findings: readonly Finding[], prefix: string): number =>
  findings
    .filter((f) => f.measure.startsWith(prefix))
    .reduce((sum, f) => sum + (f.value.kind === 'point' ? f.value.value : Number.NaN), 0);

describe('findings on exports', () => {
  const found = exportsFindings(frameOf('ARG', 'exports'));

  it('money in whole dollars, shares of gross exports, two domestic shares by name', () => {
    expect(valueIn(found, 'gross_exports')).toBeCloseTo(64.3e6, 4);
    expect(found.find((f) => f.measure === 'gross_exports')?.unit).toBe('USD');
    expect(valueIn(found, 'tiva_dva_share')).toBeCloseTo(53.68996 / 64.3, 6);
    expect(valueIn(found, 'tiva_fva_share')).toBeCloseTo(10.61004 / 64.3, 6);
    expect(valueIn(found, 'borin_mancini/DVA')).toBeCloseTo(52.81756 / 64.3, 6);
    expect(valueIn(found, 'kww/DVA_FIN')).toBeCloseTo(19.34940465 / 64.3, 9);
    expect(all(found, 'kww/')).toBeCloseTo(1, 12);
  });

  it('each has a method, evidence, a caveat where one is due, and the command that prints it again', () => {
    expect(found).toHaveLength(3 + Object.keys(BM_LABELS).length + KWW_TERMS.length);
    expect(new Set(found.map((f) => f.id)).size).toBe(found.length);
    for (const f of found) {
      expect(f.evidence).toEqual([evidence]);
      expect(f.reproduce).toBe('tuchu chain exports ARG --dataset made --year 2008');
      expect(f.period).toBe('2008');
      expect(f.method.citation.length).toBeGreaterThan(10);
    }
    const codes = (measure: string): string[] =>
      found.find((f) => f.measure === measure)?.caveats.map((c) => c.code) ?? [];
    expect(codes('kww/DDC')).toContain('accounts-chain/doubleCounted');
    expect(codes('tiva_dva_share')).toContain('accounts-chain/whichDomestic');
    expect(found.find((f) => f.measure === 'kww/DDC')?.method.status).toBe('recalled');
  });

  it('origins add up to the foreign share, largest first; a sector has its own', () => {
    const origins = originFindings(frameOf('ARG', 'exports'));
    expect(origins.map((f) => f.partner)).toEqual(['DEU', 'TUR']);
    expect(all(origins, 'tiva_origin_share')).toBeCloseTo(10.61004 / 64.3, 6);
    const sectors = sectorFindings(frameOf('ARG', 'exports'));
    const third = sectors.filter((f) => f.product === 'transport equipment');
    // icio prints 0.762098 of 2.6.
    expect(valueIn(third, 'tiva_fva_share')).toBeCloseTo(0.762098 / 2.6, 6);
  });

  it('to one partner: sixteen terms and both ways of Borin and Mancini', () => {
    const pair = partnerFindings(frameOf('ARG', 'exports'), 'TUR');
    expect(valueIn(pair, 'gross_exports')).toBeCloseTo(21.7e6, 4);
    expect(all(pair, 'wwz/')).toBeCloseTo(1, 12);
    expect(valueIn(pair, 'borin_mancini_sink/DVA')).toBeCloseTo(
      (12.357451 + 5.172419 + 0.631643) / 21.7,
      7,
    );
    expect(partnerFindings(frameOf('ARG', 'exports'), 'ARG')).toEqual([]);
    expect(partnerFindings(frameOf('ARG', 'exports'), 'XXX')).toEqual([]);
  });

  it('every term has a name in both languages', () => {
    for (const labels of [KWW_LABELS, WWZ_LABELS, BM_LABELS])
      for (const label of Object.values(labels)) {
        expect(label.en.length).toBeGreaterThan(5);
        expect(label.vi).not.toBe(label.en);
      }
    expect(Object.keys(WWZ_LABELS).toSorted()).toEqual([...WWZ_TERMS].toSorted());
  });
});

describe('findings on position and exposure', () => {
  it('upstreamness under both treatments, downstreamness, participation', () => {
    const found = positionFindings(frameOf('DEU', 'position'));
    expect(found.map((f) => f.measure)).toEqual([
      'upstreamness/output',
      'upstreamness/exports',
      'upstreamness_net/output',
      'upstreamness_net/exports',
      'downstreamness/output',
      'downstreamness/exports',
      'backward_participation',
      'forward_participation',
    ]);
    // No inventories in the leather table: both treatments say the same.
    expect(valueIn(found, 'upstreamness/output')).toBeCloseTo(
      valueIn(found, 'upstreamness_net/output'),
      9,
    );
    expect(valueIn(found, 'backward_participation')).toBeCloseTo(36.30942 / 147.6, 6);
    const sectors = sectorPositionFindings(frameOf('DEU', 'position'));
    expect(sectors).toHaveLength(9);
  });

  it('exposure: look-through beside the value-added form, with the trap named', () => {
    const found = exposureFindings(frameOf('ARG', 'exposure'), 'DEU');
    const look = found.find((f) => f.measure === 'look_through_inputs');
    expect(look?.method.status).toBe('uncertain');
    expect(look?.caveats.map((c) => c.code)).toContain('accounts-chain/grossRecursion');
    expect(valueIn(found, 'hidden_ratio')).toBeGreaterThan(1);
    // The printed value added absorbed by Germany: 16.355 + 11.128 + 0.755, over value added.
    const gdp = 77.7 + 58.3 + 19 - (25.4 + 25.1 + 12.9);
    expect(valueIn(found, 'value_added_absorbed')).toBeCloseTo(
      (16.3553341812 + 11.1282979059 + 0.7553569817) / gdp,
      9,
    );
    expect([...allExposures(frameOf('ARG', 'exposure')).keys()].toSorted()).toEqual(['DEU', 'TUR']);
  });

  it('what is followed over the years is what each year prints', () => {
    const followed = followedFindings(frameOf('TUR', 'exports'));
    expect(followed.map((f) => f.measure)).toEqual([...SERIES_MEASURES]);
    expect(followed.find((f) => f.measure === 'forward_participation')).toEqual(
      positionFindings(frameOf('TUR', 'position')).find(
        (f) => f.measure === 'forward_participation',
      ),
    );
  });
});

describe('what a table cannot say', () => {
  const reasonOf = (table: IoTable, subject: string) => {
    const frame = chainFrame(chainOf(madeSystem(table)), subject, [evidence], 'exports');
    return 'reason' in frame ? frame : undefined;
  };

  it('a place it does not hold, a table of one place, users without sectors', () => {
    expect(reasonOf(leatherTable(), 'VNM')?.reason).toBe('not_covered');
    const one = reasonOf(madeTable(['AAA'], 1, [[1]], [[9]]), 'AAA');
    expect(one?.reason).toBe('not_applicable');
    const table = leatherTable();
    const outside = {
      ...table,
      finals: [...table.finals.slice(0, 2), { ...table.finals[2]!, place: 'USA' }],
    };
    const why = reasonOf(outside, 'ARG');
    expect(why?.reason).toBe('not_applicable');
    expect(why && render(why.detail, 'en')).toContain('USA');
  });

  it('a country that exports nothing has no shares, with the reason', () => {
    const closed = madeTable(
      ['AAA', 'BBB', 'CCC'],
      1,
      [
        [10, 0, 0],
        [5, 10, 5],
        [0, 5, 10],
      ],
      [
        [40, 0, 0],
        [5, 40, 5],
        [0, 5, 40],
      ],
    );
    const found = exportsFindings(frameOf('AAA', 'exports', chainOf(madeSystem(closed))));
    for (const f of found.slice(1)) {
      if (f.value.kind !== 'missing') throw new Error(`${f.measure} has a value`);
      expect(f.value.missing.reason).toBe('undefined');
    }
  });

  it('sectors without output, value added below zero and unsold output are named', () => {
    const table = madeTable(
      ['AAA', 'BBB'],
      2,
      [
        [10, 0, 30, 5],
        [0, 0, 0, 0],
        [20, 0, 20, 5],
        [5, 0, 5, 5],
      ],
      [
        [20, 10],
        [0, 0],
        [5, 0],
        [5, 30],
      ],
    );
    const more = (x: number, i: number): number => (i === 0 ? x + 1 : x);
    const odd = {
      ...table,
      output: table.output.map(more),
      valueAdded: table.valueAdded.map(more),
    };
    const frame = frameOf('AAA', 'exports', chainOf(madeSystem(odd)));
    const said = frame.caveats.map((c) => render(c, 'en')).join('\n');
    expect(said).toContain('without output: textile and leather of AAA, 1 of the whole table');
    expect(said).toContain('value added below zero: no sector of AAA, 1 of the whole table');
    expect(said).toMatch(/1\.316% of the output of AAA is sold to nobody/);
    const sector = sectorPositionFindings(frame).find((f) => f.product === 'textile and leather');
    expect(sector?.value.kind).toBe('missing');
    const found = exportsFindings(frame);
    expect(all(found, 'kww/')).toBeCloseTo(1, 12);
  });

  it('taxes beside value added have no origin: the shares say how much is missing', () => {
    const table = leatherTable();
    const taxed = { ...table, valueAdded: table.valueAdded.map((x) => x * 0.9) };
    const found = exportsFindings(frameOf('ARG', 'exports', chainOf(madeSystem(taxed))));
    const dva = found.find((f) => f.measure === 'tiva_dva_share');
    expect(valueIn(found, 'tiva_dva_share') + valueIn(found, 'tiva_fva_share')).toBeCloseTo(
      0.9,
      12,
    );
    expect(dva?.caveats.map((c) => c.code)).toContain('accounts-chain/withoutOrigin');
  });
});
