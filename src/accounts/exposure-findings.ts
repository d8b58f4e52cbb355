/** How much a country's industry rests on another's, as Findings: face value, look-through, value added, demand. */
import type { Finding, PlaceCode } from '../core/index.js';
import { ABSORBED, absorbed, type Absorbed } from './absorbed.js';
import { chainFinding, type ChainFrame } from './chain-frame.js';
import { say } from './chain-messages.js';
import type { Chain } from './chain.js';
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
 * Exposure to one partner, import side and sales side, and value added that its final demand absorbs.
 *
 * @example
 * exposureFindings(frame, 'DEU').map((f) => f.measure);
 * // ['face_value_inputs', 'look_through_inputs', 'value_added_inputs', 'hidden_ratio', 'face_value_sales', ...]
 */
export function exposureFindings(frame: ChainFrame, partner: PlaceCode): readonly Finding[] {
  const { chain, place, subject } = frame;
  const { places } = chain.system.table;
  const at = places.indexOf(partner);
  const { pairs, demand } = lookedAt(chain);
  const found = pairs[place]?.[at];
  if (found === undefined) return [];
  const why = () => say.noTrade({ place: subject, partner });
  const gross = [say.grossRecursion({}), say.shockEvidence({})];
  const gdp = demand.gdp[place] as number;
  const taken = demand.byPlace.data[place * places.length + at] as number;
  return [
    chainFinding(frame, found.faceShare, why, {
      measure: FACE_INPUTS.id,
      method: FACE_INPUTS,
      unit: 'share',
      partner,
      side: 'import',
      caveats: [say.shockEvidence({})],
    }),
    chainFinding(frame, found.lookShare, why, {
      measure: LOOK_INPUTS.id,
      method: LOOK_INPUTS,
      unit: 'share',
      partner,
      side: 'import',
      caveats: gross,
    }),
    chainFinding(frame, found.value, why, {
      measure: VALUE_INPUTS.id,
      method: VALUE_INPUTS,
      unit: 'share',
      partner,
      side: 'import',
      caveats: [say.shockEvidence({})],
    }),
    chainFinding(frame, found.hidden, why, {
      measure: HIDDEN_RATIO.id,
      method: HIDDEN_RATIO,
      unit: 'ratio',
      partner,
      side: 'import',
      caveats: gross,
    }),
    chainFinding(frame, found.soldShare, why, {
      measure: FACE_SALES.id,
      method: FACE_SALES,
      unit: 'share',
      partner,
      side: 'export',
      caveats: [say.shockEvidence({})],
    }),
    chainFinding(frame, found.soldThroughShare, why, {
      measure: LOOK_SALES.id,
      method: LOOK_SALES,
      unit: 'share',
      partner,
      side: 'export',
      caveats: gross,
    }),
    chainFinding(frame, gdp > 0 ? taken / gdp : undefined, why, {
      measure: ABSORBED.id,
      method: ABSORBED,
      unit: 'share',
      partner,
      side: 'export',
      caveats: [say.tableGdp({})],
    }),
  ];
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
