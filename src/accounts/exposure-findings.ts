/** How much a country's industry rests on another's, as Findings: face value, look-through, value added, demand. */
import { findingOf, missing, type Finding, type PlaceCode, type Reading } from '../core/index.js';
import { ABSORBED, absorbed, type Absorbed } from './absorbed.js';
import { chainFinding, type ChainFrame } from './chain-frame.js';
import { say } from './chain-messages.js';
import type { Chain } from './chain.js';
import { say as shared } from './messages.js';
import {
  exposures,
  FACE_INPUTS,
  FACE_SALES,
  HIDDEN_RATIO,
  LOOK_INPUTS,
  LOOK_SALES,
  lookThrough,
  VALUE_INPUTS,
  type Exposure,
} from './look-through.js';

interface Looked {
  readonly pairs: readonly (readonly Exposure[])[];
  readonly demand: Absorbed;
}
const kept = new WeakMap<Chain, Looked>();
function lookedAt(chain: Chain): Looked {
  const held = kept.get(chain);
  if (held !== undefined) return held;
  const made = { pairs: exposures(chain, lookThrough(chain)), demand: absorbed(chain) };
  kept.set(chain, made);
  return made;
}

/**
 * Exposure to one partner, import side and sales side, and value added that its final demand absorbs. A partner that
 * the table does not hold has the same Findings, each missing with the reason.
 *
 * @example
 * exposureFindings(frame, 'DEU').map((f) => f.measure);
 * // ['face_value_inputs', 'look_through_inputs', 'value_added_inputs', 'hidden_ratio', 'face_value_sales', ...]
 */
export function exposureFindings(frame: ChainFrame, partner: PlaceCode): readonly Finding[] {
  const { chain, place, subject } = frame;
  const { places, id } = chain.system.table;
  const at = places.indexOf(partner);
  if (at < 0) {
    const detail = shared.notInTable({ dataset: id, subject: partner, places });
    return readings(partner).map((reading) =>
      findingOf(frame, {
        ...reading,
        label: reading.method.name,
        value: missing({ reason: 'not_covered', detail }),
      }),
    );
  }
  const { pairs, demand } = lookedAt(chain);
  const found = pairs[place]?.[at];
  if (found === undefined) return [];
  const why = () => say.noTrade({ place: subject, partner });
  const gdp = demand.gdp[place] as number;
  const taken = demand.byPlace.data[place * places.length + at] as number;
  const values = [
    found.faceShare,
    found.lookShare,
    found.value,
    found.hidden,
    found.soldShare,
    found.soldThroughShare,
    gdp > 0 ? taken / gdp : undefined,
  ];
  return readings(partner).map((reading, k) => chainFinding(frame, values[k], why, reading));
}

/** What is read of one partner, in the order in which it is shown. */
function readings(partner: PlaceCode): ReadonlyArray<Omit<Reading, 'value' | 'label'>> {
  const [plain, gross] = [[say.shockEvidence({})], [say.grossRecursion({}), say.shockEvidence({})]];
  const all = [
    [FACE_INPUTS, 'share', 'import', plain],
    [LOOK_INPUTS, 'share', 'import', gross],
    [VALUE_INPUTS, 'share', 'import', plain],
    [HIDDEN_RATIO, 'ratio', 'import', gross],
    [FACE_SALES, 'share', 'export', plain],
    [LOOK_SALES, 'share', 'export', gross],
    [ABSORBED, 'share', 'export', [say.tableGdp({})]],
  ] as const;
  return all.map(([method, unit, side, caveats]) => ({
    measure: method.id,
    method,
    unit,
    partner,
    side,
    caveats,
  }));
}

/** Exposure to every other place of the table, the largest origin of value added first. */
export function allExposures(frame: ChainFrame): ReadonlyMap<PlaceCode, readonly Finding[]> {
  const { chain, place } = frame;
  const { pairs } = lookedAt(chain);
  const order = chain.system.table.places
    .map((code, j) => ({ code, j, value: pairs[place]?.[j]?.value ?? 0 }))
    .filter(({ j }) => j !== place)
    .toSorted((a, b) => b.value - a.value);
  return new Map(order.map(({ code }) => [code, exposureFindings(frame, code)]));
}
