/** What the equilibrium models say of one country, as Findings; changes are shares, -0.012 for 1.2% less. */
import {
  type Finding,
  type Frame,
  type Message,
  type Method,
  type Missing,
  type Reading,
  type Text,
  findingOf,
  valueOf,
} from '../../core/index.js';
import { ACR, ACR_SECTORS, type Worth, worthBySector, worthOfTrade } from './acr.js';
import { ARMINGTON, type ArmingtonResult } from './armington.js';
import { CALIENDO_PARRO, type Equilibrium, type Refused } from './caliendo-parro.js';
import type { Economy } from './economy.js';
import { say } from './messages.js';
import { type CountryResult, resultsByCountry } from './results.js';

const LABEL = {
  welfare: { en: 'Change of real income', vi: 'Thay đổi thu nhập thực' },
  realWage: { en: 'Change of the real wage', vi: 'Thay đổi tiền lương thực' },
  firstOrder: {
    en: 'Change of real income, to first order',
    vi: 'Thay đổi thu nhập thực, xấp xỉ bậc một',
  },
  termsOfTrade: {
    en: 'Of it, from terms of trade',
    vi: 'Trong đó do tỷ giá thương mại',
  },
  volumeOfTrade: {
    en: 'Of it, from the volume of trade',
    vi: 'Trong đó do khối lượng thương mại',
  },
  tradeCosts: { en: 'Of it, from costs of trade', vi: 'Trong đó do chi phí thương mại' },
  exports: { en: 'Change of the value of exports', vi: 'Thay đổi giá trị xuất khẩu' },
  imports: { en: 'Change of the value of imports', vi: 'Thay đổi giá trị nhập khẩu' },
  terms: { en: 'Change of terms of trade', vi: 'Thay đổi tỷ giá thương mại' },
  gain: {
    en: 'Worth of trade: gain over none',
    vi: 'Giá trị của thương mại: lợi ích so với không có',
  },
  loss: { en: 'Loss if all trade stopped', vi: 'Tổn thất nếu mọi giao thương ngừng' },
} as const satisfies Record<string, Text>;

type Change = Exclude<keyof CountryResult, 'country'>;
const CHANGES: readonly Change[] = [
  'welfare',
  'realWage',
  'firstOrder',
  'termsOfTrade',
  'volumeOfTrade',
  'tradeCosts',
  'exports',
  'imports',
];
/** Those that are a loss where they are below 0. */
const BORNE: ReadonlySet<string> = new Set(['welfare', 'realWage', 'firstOrder', 'terms', 'loss']);

const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

interface Spec {
  readonly method: Method;
  readonly caveats: readonly Message[];
  readonly inputs?: Reading['inputs'];
}

/** A gain, or nothing at all, is borne by nobody. */
const loses = (name: keyof typeof LABEL, found: number | Missing): boolean =>
  typeof found !== 'number' || (name === 'loss' ? found > 0 : found < 0);

function make(
  frame: Frame,
  name: keyof typeof LABEL,
  found: number | Missing,
  spec: Spec,
): Finding {
  return findingOf(frame, {
    measure: `${spec.method.id}_${snake(name)}`,
    label: LABEL[name],
    unit: 'share',
    method: spec.method,
    value: valueOf(found),
    caveats: spec.caveats,
    ...(spec.inputs === undefined ? {} : { inputs: spec.inputs }),
    ...(BORNE.has(name) && loses(name, found)
      ? {
          loss: {
            bearers: [frame.subject],
            channel: name === 'loss' ? say.autarkyChannel({}) : say.tradeChannel({}),
            domesticSupply: 'by_price' as const,
          },
        }
      : {}),
  });
}

const absent = (frame: Frame): Missing => ({
  reason: 'not_covered',
  detail: say.notInEconomy({ country: frame.subject }),
});

/**
 * Findings of the multi-sector model about the frame's country: exact change of real income and of the real wage; the
 * first-order parts; exports and imports.
 *
 * @example
 * tradeFindings(frame, solveTrade(economy, shock)).map((f) => f.measure)[0]; // 'caliendo_parro_welfare'
 */
export function tradeFindings(frame: Frame, outcome: Equilibrium | Refused): readonly Finding[] {
  const result =
    outcome.kind === 'solved'
      ? resultsByCountry(outcome).find((r) => r.country === frame.subject)
      : undefined;
  const none = outcome.kind === 'solved' ? absent(frame) : outcome.missing;
  return CHANGES.map((name) => {
    const undefinedHere: Missing = {
      reason: 'undefined',
      detail:
        name === 'exports' || name === 'imports' ? say.noTradeBefore({}) : say.noFirstOrder({}),
    };
    const found = result === undefined ? none : (result[name] ?? undefinedHere);
    const approximate = !['welfare', 'realWage', 'exports', 'imports'].includes(name);
    return make(frame, name, found, {
      method: CALIENDO_PARRO,
      caveats: [say.longRun({}), ...(approximate ? [say.firstOrderOnly({})] : [])],
    });
  });
}

/** Findings of the one-sector model about the frame's country. */
export function armingtonFindings(
  frame: Frame,
  outcome: ArmingtonResult | Refused,
  theta: number,
): readonly Finding[] {
  const at = outcome.kind === 'solved' ? outcome.countries.indexOf(frame.subject) : -1;
  const none = outcome.kind === 'solved' ? absent(frame) : outcome.missing;
  const noImports: Missing = { reason: 'undefined', detail: say.noTradeBefore({}) };
  const change = (ratio: number | undefined): number | Missing =>
    ratio === undefined ? noImports : ratio - 1;
  const values: readonly (readonly [keyof typeof LABEL, number | Missing])[] =
    outcome.kind === 'solved' && at >= 0
      ? [
          ['welfare', change(outcome.welfare[at])],
          ['realWage', change(outcome.realWages[at])],
          ['terms', change(outcome.termsOfTrade[at])],
        ]
      : [
          ['welfare', none],
          ['realWage', none],
          ['terms', none],
        ];
  return values.map(([name, found]) =>
    make(frame, name, found, {
      method: ARMINGTON,
      caveats: [say.longRun({}), say.oneSector({})],
      inputs: [{ label: THETA, value: theta, unit: 'ratio' }],
    }),
  );
}

const THETA: Text = { en: 'Trade elasticity θ', vi: 'Độ co giãn thương mại θ' };
const HOME: Text = {
  en: 'Share of spending on own goods λ',
  vi: 'Tỷ phần chi tiêu cho hàng trong nước λ',
};

/** What trade is worth by the home share, in one sector: gain, and loss if it stopped. */
export function worthFindings(frame: Frame, homeShare: number, theta: number): readonly Finding[] {
  return worthReadings(frame, worthOfTrade(homeShare, theta), {
    method: ACR,
    caveats: [say.longRun({}), say.oneSector({})],
    inputs: [
      { label: HOME, value: homeShare, unit: 'share' },
      { label: THETA, value: theta, unit: 'ratio' },
    ],
  });
}

/** The same through all sectors and their links. */
export function sectorWorthFindings(frame: Frame, economy: Economy): readonly Finding[] {
  const at = economy.countries.indexOf(frame.subject);
  return worthReadings(frame, at < 0 ? absent(frame) : worthBySector(economy, at), {
    method: ACR_SECTORS,
    caveats: [say.longRun({})],
  });
}

function worthReadings(frame: Frame, worth: Worth | Missing, spec: Spec): readonly Finding[] {
  return (['gain', 'loss'] as const).map((name) =>
    make(frame, name, 'reason' in worth ? worth : worth[name], spec),
  );
}
