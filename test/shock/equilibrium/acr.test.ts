import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  realIncomeChange,
  resultsByCountry,
  solveTrade,
  worthBySector,
  worthOfTrade,
} from '../../../src/shock/equilibrium/index.js';
import { shared, sharedAbsent } from '../../shared.js';
import { madeUp } from './made-up.js';

describe('what trade is worth', () => {
  it('the published example: the United States buy 93% at home, 0.7% to 1.4% (ACR 2012; METHODS D5)', () => {
    expect(worthOfTrade(0.93, 10).loss).toBeCloseTo(0.007231, 6);
    expect(worthOfTrade(0.93, 5).loss).toBeCloseTo(0.014409, 6);
    expect(worthOfTrade(0.93, 5).loss).toBeCloseTo(0.0144093162, 10);
    expect(worthOfTrade(1, 5)).toEqual({ logGain: 0, gain: 0, loss: 0 });
  });

  it.skipIf(sharedAbsent)('every value of the reference file', () => {
    const values = JSON.parse(readFileSync(shared('verify', 'refvals.json'), 'utf8')) as Record<
      string,
      { gain_log: number; loss_autarky: number; gain_pct: number }
    >;
    const keys = Object.keys(values).filter((k) => k.startsWith('ACR '));
    expect(keys).toHaveLength(9);
    for (const key of keys) {
      const [, lambda, eps] = /^ACR lam=([\d.]+) eps=(\d+)$/.exec(key) ?? [];
      const worth = worthOfTrade(Number(lambda), Number(eps));
      expect(worth.logGain).toBeCloseTo(values[key]!.gain_log, 13);
      expect(worth.loss).toBeCloseTo(values[key]!.loss_autarky, 13);
      expect(worth.gain).toBeCloseTo(values[key]!.gain_pct, 13);
    }
  });

  it('the home share says what any shock did, in one sector (METHODS D6: costs up by a tenth)', () => {
    expect(1 + realIncomeChange(0.8, 0.854150866343854, 4)).toBeCloseTo(0.9837592984493039, 12);
    expect(realIncomeChange(0.8, 0.8541508663, 4)).toBeCloseTo(-0.0162407016, 9);
    expect(realIncomeChange(0.8, 0.8, 4)).toBeCloseTo(0, 15);
    expect(realIncomeChange(0.8, 1, 4)).toBeCloseTo(-worthOfTrade(0.8, 4).loss, 15);
  });

  it('by sector it is the embargo against everyone of the multi-sector model, and more than in one sector', () => {
    const economy = madeUp(5, { n: 4, j: 3, tariff: 0.2 });
    const n = 4;
    for (const c of [0, 2]) {
      const iceberg = economy.shares.map((_, at) =>
        (at % n === c) !== (Math.floor(at / n) % n === c) ? Infinity : 1,
      );
      const cut = solveTrade(economy, { iceberg });
      if (cut.kind !== 'solved') throw new Error(JSON.stringify(cut));
      const worth = worthBySector(economy, c);
      if ('reason' in worth) throw new Error(worth.reason);
      expect(-worth.loss).toBeCloseTo(resultsByCountry(cut)[c]!.realWage, 10);
      const flat = worthBySector(
        {
          ...economy,
          valueAddedShare: economy.valueAddedShare.map(() => 1),
          inputShares: economy.inputShares.map(() => 0),
        },
        c,
      );
      expect('reason' in flat ? NaN : flat.loss).toBeLessThan(worth.loss / 1.3);
    }
  });

  it('has no end where nothing is bought at home, and refuses what is no share or elasticity', () => {
    const economy = madeUp(6, { n: 3, j: 2 });
    const shares = economy.shares.map((x, at) =>
      at === 0 ? 0 : at < 3 ? x + economy.shares[0]! / 2 : x,
    );
    expect(worthBySector({ ...economy, shares }, 0)).toMatchObject({ reason: 'undefined' });
    expect(worthBySector({ ...economy, shares }, 1)).not.toHaveProperty('reason');
    expect(() => worthOfTrade(0, 5)).toThrow('above 0 and at most 1');
    expect(() => worthOfTrade(0.9, 0)).toThrow('σ = `1`');
    expect(() => realIncomeChange(0.9, 1.2, 4)).toThrow('1.2');
  });
});
