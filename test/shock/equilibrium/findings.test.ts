import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type Frame,
  messagesComplete,
  range,
  render,
} from '../../../src/core/index.js';
import {
  armingtonFindings,
  sectorWorthFindings,
  solveArmington,
  solveTrade,
  resultsByCountry,
  tradeFindings,
  worthFindings,
} from '../../../src/shock/equilibrium/index.js';
import { madeUp } from './made-up.js';

const frame = (subject: string): Frame => ({
  subject,
  period: '2008',
  origin: 'made',
  evidence: [],
  coverage: { share: 1, of: { code: 'shock-equilibrium/noTariffs', fields: {} } },
  caveats: [],
  reproduce: `tuchu shock embargo.yaml --country ${subject}`,
});
const of = (findings: readonly Finding[], measure: string): Finding => {
  const found = findings.find((f) => f.measure === measure);
  if (found === undefined) throw new Error(`no ${measure}`);
  return found;
};
const number = (finding: Finding): number => range(finding.value)?.[0] ?? NaN;
const why = (finding: Finding): string =>
  finding.value.kind === 'missing' ? render(finding.value.missing.detail, 'en') : '';

describe('equilibrium as Findings', () => {
  const economy = madeUp(51, { n: 3, j: 2, tariff: 0.2 });
  const dearer = { iceberg: economy.shares.map((_, at) => (at % 4 === 1 ? 1.3 : 1)) };

  it('the multi-sector model: who bears the loss, through what, and what is known of supply at home', () => {
    const outcome = solveTrade(economy, dearer);
    if (outcome.kind !== 'solved') throw new Error('refused');
    const [first] = resultsByCountry(outcome);
    const findings = tradeFindings(frame('C0'), outcome);
    const welfare = of(findings, 'caliendo_parro_welfare');
    expect(number(welfare)).toBe(first!.welfare);
    expect(welfare.loss).toMatchObject({ bearers: ['C0'], domesticSupply: 'by_price' });
    expect(welfare.reproduce).toBe('tuchu shock embargo.yaml --country C0');
    expect(welfare.caveats.map((m) => m.code)).toEqual(['shock-equilibrium/longRun']);
    const parts = ['terms_of_trade', 'volume_of_trade', 'trade_costs'].map((name) =>
      number(of(findings, `caliendo_parro_${name}`)),
    );
    expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(
      number(of(findings, 'caliendo_parro_first_order')),
      12,
    );
    expect(new Set(findings.map((f) => f.id)).size).toBe(findings.length);
    expect(messagesComplete()).toBe(true);
  });

  it('an embargo has no first order, a country outside no answer, and a refusal is the reason everywhere', () => {
    const embargo = { iceberg: economy.shares.map((_, at) => (at % 9 === 1 ? Infinity : 1)) };
    const outcome = solveTrade(economy, embargo);
    const findings = tradeFindings(frame('C0'), outcome);
    expect(number(of(findings, 'caliendo_parro_welfare'))).toBeLessThan(0);
    expect(why(of(findings, 'caliendo_parro_first_order'))).toContain(
      'an embargo is no small change',
    );
    for (const f of tradeFindings(frame('VNM'), outcome))
      expect(why(f)).toContain('is not in this table');
    const refused = solveTrade(economy, { iceberg: economy.shares.map(() => Infinity) });
    for (const f of tradeFindings(frame('C0'), refused))
      expect(why(f)).toContain('no supplier of `S0` left');
  });

  it('the one-sector model and the worth of trade', () => {
    const table = { countries: ['A', 'B'], trade: Float64Array.of(80, 20, 20, 80), theta: 4 };
    const outcome = solveArmington(table, { iceberg: Float64Array.of(1, Infinity, Infinity, 1) });
    const [welfare, wage, terms] = armingtonFindings(frame('B'), outcome, 4);
    // METHODS D6: 0.8^(1/4).
    expect(number(welfare!)).toBeCloseTo(0.8 ** 0.25 - 1, 12);
    expect(number(wage!)).toBeCloseTo(0.8 ** 0.25 - 1, 12);
    expect(number(terms!)).toBeCloseTo(0, 12);
    expect(welfare!.inputs.map((i) => i.value)).toEqual([4]);
    for (const f of armingtonFindings(frame('VNM'), outcome, 4))
      expect(why(f)).toContain('is not in');
    // METHODS D5: λ 0.5, ε 4 is 15.91%.
    const [gain, loss] = worthFindings(frame('A'), 0.5, 4);
    expect([number(gain!), number(loss!)].map((x) => Math.round(x * 1e4))).toEqual([1892, 1591]);
    expect(loss!.loss?.bearers).toEqual(['A']);
    expect(gain!.loss).toBeUndefined();
    const [, all] = sectorWorthFindings(frame('C1'), economy);
    expect(number(all!)).toBeGreaterThan(0.05);
    expect(why(sectorWorthFindings(frame('VNM'), economy)[0]!)).toContain('is not in this table');
  });
});
