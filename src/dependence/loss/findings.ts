/** The frame that the Findings of one answer share. */
import {
  type Assumption,
  type Evidence,
  type Finding,
  type Missing,
  type Text,
  type Value,
  interval,
  missing,
  placeName,
  point,
} from '../../core/index.js';
import type { Manifest } from '../../store/index.js';
import { datasetCaveats } from '../table/trade-table.js';
import { assumptionInput } from './assumptions.js';

/** What all Findings of one table have in common. */
export interface Basis extends Pick<Finding, 'subject' | 'coverage' | 'reproduce'> {
  readonly manifest: Manifest;
  readonly year: number;
  readonly side: 'import' | 'export';
  /** Told apart in the ids of Findings: the partners, or what else is asked. */
  readonly about: string;
  readonly evidence: readonly Evidence[];
}

/** What is said of one number. */
export type Spec = Pick<Finding, 'measure' | 'label' | 'value' | 'unit' | 'method'> &
  Partial<
    Pick<
      Finding,
      'product' | 'partner' | 'inputs' | 'caveats' | 'limits' | 'loss' | 'coverage' | 'evidence'
    >
  >;

/** A Finding out of what its table and the number itself say. */
export function findingOf(basis: Basis, spec: Spec): Finding {
  const { manifest, year, subject, side, about, ...shared } = basis;
  const product = spec.product === undefined ? '' : `/${spec.product}`;
  const partner = spec.partner === undefined ? '' : `/${spec.partner}`;
  const tail = about === '' ? '' : `/${about}`;
  return {
    id: `${subject}/${side}/${year}${product}@${manifest.id}${tail}/${spec.measure}${partner}`,
    subject,
    side,
    period: String(year),
    ...shared,
    inputs: [],
    limits: [],
    ...spec,
    evidence: [...shared.evidence, ...(spec.evidence ?? [])],
    caveats: [...(spec.caveats ?? []), ...datasetCaveats(manifest, side)],
  };
}

/** A point, or the reason why there is none. */
export const pointOr = (x: number | Missing): Value =>
  typeof x === 'number' ? point(x) : missing(x);

/** A range, or the reason why there is none. */
export const rangeOr = (x: readonly [number, number] | Missing): Value =>
  'reason' in x ? missing(x) : interval(Math.min(...x), Math.max(...x));

/** Places by name, comma between them. */
export const placesText = (codes: readonly string[]): Text => ({
  en: codes.map((code) => placeName(code, 'en')).join(', '),
  vi: codes.map((code) => placeName(code, 'vi')).join(', '),
});

/** The assumptions among these that are in play: those of 0 change nothing. */
export const inPlay = (assumptions: ReadonlyArray<Assumption | undefined>): Finding['inputs'] =>
  assumptions.flatMap((a) => (a === undefined || a.value === 0 ? [] : [assumptionInput(a)]));
