/** The frame that the Findings of one answer share. */
import {
  type Given,
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
import { type Frame, findingOf as framed } from '../table/frame.js';
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
  const { manifest, year, subject, side, about, rows, coverage, reproduce } = basis;
  const { rows: own = rows, limits = [], ...reading } = spec;
  const frame: Frame = {
    subject,
    period: String(year),
    origin: about === '' ? manifest.id : `${manifest.id}/${about}`,
    evidence: own > 0 ? [datasetEvidence(manifest, own)] : [],
    coverage,
    caveats: datasetCaveats(manifest, side),
    reproduce,
  };
  return { ...framed(frame, { ...reading, side }), limits };
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
export const inPlay = (assumptions: ReadonlyArray<Given | undefined>): Finding['inputs'] =>
  assumptions.flatMap((a) => (a === undefined || a.value === 0 ? [] : [assumptionInput(a)]));
