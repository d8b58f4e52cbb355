/** The frame that the Findings of one answer share. */
import {
  type Assumption,
  type Finding,
  type Missing,
  type Text,
  type Value,
  interval,
  missing,
  placeList,
  point,
  sentence,
} from '../../core/index.js';
import { type Manifest, datasetEvidence } from '../../store/index.js';
import { datasetCaveats } from '../table/trade-table.js';
import { assumptionInput } from './assumptions.js';

/** What all Findings of one table have in common. */
export interface Basis extends Pick<Finding, 'subject' | 'coverage' | 'reproduce'> {
  readonly manifest: Manifest;
  readonly year: number;
  readonly side: 'import' | 'export';
  /** Told apart in the ids of Findings: the partners, or what else is asked. */
  readonly about: string;
  /** Rows of the dataset behind a number, where the number does not say. */
  readonly rows: number;
}

/** What is said of one number. */
export type Spec = Pick<Finding, 'measure' | 'label' | 'value' | 'unit' | 'method'> &
  Partial<
    Pick<
      Finding,
      'product' | 'partner' | 'inputs' | 'caveats' | 'limits' | 'loss' | 'coverage' | 'evidence'
    >
  > & {
    /** Rows of the dataset that entered this number; 0 where none did. */
    readonly rows?: number;
  };

/** A Finding out of what its table and the number itself say. */
export function findingOf(basis: Basis, spec: Spec): Finding {
  const { manifest, year, subject, side, about, rows, ...shared } = basis;
  const { rows: own = rows, evidence = [], ...said } = spec;
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
    ...said,
    evidence: [...(own > 0 ? [datasetEvidence(manifest, own)] : []), ...evidence],
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
  en: sentence(placeList(codes, 'en')),
  vi: sentence(placeList(codes, 'vi')),
});

/** The assumptions among these that are in play: those of 0 change nothing. */
export const inPlay = (assumptions: ReadonlyArray<Assumption | undefined>): Finding['inputs'] =>
  assumptions.flatMap((a) => (a === undefined || a.value === 0 ? [] : [assumptionInput(a)]));
