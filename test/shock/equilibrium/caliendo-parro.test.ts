import { describe, expect, it } from 'vitest';
import {
  type Equilibrium,
  type TradeShock,
  importGrowth,
  resultsByCountry,
  solveTrade,
} from '../../../src/shock/equilibrium/index.js';
import { sharedAbsent } from '../../shared.js';
import { expected, nafta } from './cp2015.js';

const haveShared = !sharedAbsent;

export const solved = (outcome: ReturnType<typeof solveTrade>): Equilibrium => {
  if (outcome.kind !== 'solved') throw new Error(JSON.stringify(outcome));
  return outcome;
};

/** As printed: percent to two decimals. */
const percent = (share: number | undefined): number => Math.round((share ?? NaN) * 1e4) / 100;

describe.skipIf(sharedAbsent)(
  'the tables of Caliendo and Parro (2015), to the printed digit',
  () => {
    if (!haveShared) return it('needs the data', () => {});
    const data = nafta();
    const tables = expected();
    const results = (
      shock: TradeShock,
    ): {
      readonly equilibrium: Equilibrium;
      readonly of: Map<string, ReturnType<typeof resultsByCountry>[number]>;
    } => {
      const equilibrium = solved(solveTrade(data.economy, shock));
      return { equilibrium, of: new Map(resultsByCountry(equilibrium).map((r) => [r.country, r])) };
    };

    it('Table 2: welfare, terms and volume of trade, real wages under NAFTA alone; and Table 5', () => {
      const { equilibrium, of } = results(data.naftaOnly);
      for (const [country, row] of Object.entries(tables.table2_percent)) {
        if (country === 'columns') continue;
        const r = of.get(country)!;
        expect([r.firstOrder, r.termsOfTrade, r.volumeOfTrade, r.realWage].map(percent)).toEqual(
          row,
        );
      }
      for (const [importer, row] of Object.entries(tables.table5_import_growth_percent))
        for (const [exporter, growth] of Object.entries(row))
          expect(percent(importGrowth(equilibrium, importer, [exporter]))).toBe(growth);
    });

    it('the exact change of real income, from a second implementation (numpy, dense solves), is far from first order', () => {
      const { equilibrium, of } = results(data.naftaOnly);
      const exact = { MEX: 0.00007323, CAN: -0.00110104, USA: 0.00074146 };
      for (const [country, welfare] of Object.entries(exact))
        expect(of.get(country)!.welfare).toBeCloseTo(welfare, 7);
      // METHODS D6: growth of imports from the bloc.
      const bloc = ['MEX', 'CAN', 'USA'];
      const growth = bloc.map((to) =>
        importGrowth(
          equilibrium,
          to,
          bloc.filter((c) => c !== to),
        ),
      );
      expect(growth.map((x) => Math.round((x ?? NaN) * 100))).toEqual([118, 11, 41]);
    });

    it('Table 7: welfare, terms and volume of trade of 31 countries under world tariff changes', () => {
      const { of } = results(data.world);
      expect(of.size).toBe(31);
      for (const [country, row] of Object.entries(tables.table7_percent)) {
        if (country === 'columns') continue;
        const r = of.get(country)!;
        expect([r.firstOrder, r.termsOfTrade, r.volumeOfTrade].map(percent), country).toEqual(row);
      }
    });
  },
);
