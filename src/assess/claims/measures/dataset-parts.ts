/** What the measures that read datasets share: which year speaks for a claim, and a Finding of one count. */
import {
  interval,
  type Evidence,
  type Finding,
  type Message,
  type Method,
  type Text,
} from '../../../core/index.js';
import type { Manifest } from '../../../store/index.js';
import type { Case } from '../types.js';
import type { Range } from '../values.js';
import { STALE_YEARS } from './indicator.js';

export const yearsOf = ({ period }: Case): readonly [first: number, last: number] => [
  Number(period.first.slice(0, 4)),
  Number(period.last.slice(0, 4)),
];

/** Years from a figure to the beginning of the claim; 0 where it is of the claim's own years. */
export const ageOf = (of: Case, year: number): number => Math.max(0, yearsOf(of)[0] - year);
export const isStale = (of: Case, year: number): boolean => ageOf(of, year) > STALE_YEARS;

/** The newest year a dataset can hold for the claim. */
export const newestYear = (of: Case, years: readonly number[]): number | undefined =>
  years.filter((y) => y <= yearsOf(of)[1]).sort((a, b) => b - a)[0];

export const bySource = (of: Case, source: string, kind: Manifest['kind']): readonly Manifest[] =>
  of.manifests.filter((m) => m.source === source && m.kind === kind);

/** The command that prints a claim's Findings again. */
export const again = ({ claim }: Case): string =>
  `tuchu claims ${claim.subject} --item ${claim.id} --json`;

export interface Counted {
  readonly measure: string;
  readonly what: string;
  readonly year: number;
  readonly label: Text;
  readonly value: Range;
  readonly unit: Finding['unit'];
  readonly method: Method;
  readonly evidence: readonly Evidence[];
  readonly coverage: Message;
  readonly caveats: readonly Message[];
  readonly rule: Text;
}

/** A count out of a dataset in one year, or its range. */
export function countFinding(of: Case, c: Counted): Finding {
  return {
    id: `${of.claim.subject}/${c.measure}/${c.what}@${c.year}`,
    subject: of.claim.subject,
    period: String(c.year),
    measure: c.measure,
    label: c.label,
    value: interval(...c.value),
    unit: c.unit,
    method: c.method,
    evidence: c.evidence,
    inputs: [],
    coverage: { share: null, of: c.coverage },
    caveats: c.caveats,
    limits: [],
    rule: c.rule,
    reproduce: again(of),
  };
}
