/**
 * One number, one shape. Every analysis returns Findings; the command line, the server, the workbench
 * and the brief print the same ones. A Finding holds a value or the reason why there is none.
 */
import { quantity } from './format.js';
import type { Lang, Text } from './lang.js';
import type { Knowledge, LimitReading } from './limit.js';
import type { Message } from './message.js';
import type { Missing } from './missing.js';
import type { Period } from './period.js';
import type { PlaceCode } from './places.js';
import type { Unit } from './unit.js';

/** A number, a range the number must lie in, or a reason why there is none. */
export type Value =
  | { readonly kind: 'point'; readonly value: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'missing'; readonly missing: Missing };

/** Which side of a country's trade. */
export type Side = 'export' | 'import' | 'trade';

/**
 * How a number is made. `status` says how well the formula itself is known: confirmed in a source,
 * recalled from the literature and not re-read, derived for this project, or uncertain.
 */
export interface Method {
  readonly id: string;
  readonly version: string;
  readonly name: Text;
  readonly formula: string;
  readonly citation: string;
  readonly status: Knowledge;
}

/** Where a published statement was read. */
export interface SourceRef {
  readonly id: string;
  readonly address: string;
  readonly published?: string;
  /** What this source says instead, where it speaks against the value held. */
  readonly against?: Text;
}

export interface DatasetEvidence {
  readonly kind: 'dataset';
  readonly id: string;
  readonly title: Text;
  readonly release: string;
  readonly licence: string;
  readonly citation: string;
  /** Rows that entered the number. */
  readonly rows: number;
}

export interface FactEvidence {
  readonly kind: 'fact';
  readonly id: string;
  readonly statement: Text;
  readonly sources: readonly SourceRef[];
  readonly confidence: 'high' | 'medium' | 'low';
  /** `unverified`: recalled only; `contradicted`: another value is reported too. */
  readonly standing: 'sourced' | 'unverified' | 'contradicted';
}

export type Evidence = DatasetEvidence | FactEvidence;

/** A line of the calculation shown to the reader: what went in, and how much. */
export interface Input {
  readonly label: Text;
  readonly value: number;
  readonly unit: Unit;
}

/** How much of the whole the number rests on; `share` is null where the whole is not known. */
export interface Coverage {
  readonly share: number | null;
  readonly of: Message;
}

/**
 * What is taken to be known of supply at home when trade with others stops. Customs figures hold none, and a
 * loss made from them alone is an upper one; an input-output table holds it. Models of a shock say what becomes of it:
 * `as_usual`, no more than the table holds; `with_capacity`, more as far as spare capacity allows; `replaces_share`, a
 * stated share of what is cut; `by_price`, as much as buyers turn to at the new prices.
 */
export type DomesticSupply =
  | 'assumes_no_domestic_supply'
  | 'share_given'
  | 'in_the_table'
  | 'as_usual'
  | 'with_capacity'
  | 'replaces_share'
  | 'by_price'
  | 'not_applicable';

/** Who bears a loss, through which channel, and what is assumed about supply at home. */
export interface Loss {
  readonly bearers: readonly PlaceCode[];
  readonly channel: Message;
  readonly domesticSupply: DomesticSupply;
}

export interface Finding {
  /** Stable within one assessment: the same question has the same id. */
  readonly id: string;
  readonly subject: PlaceCode;
  readonly partner?: PlaceCode;
  readonly product?: string;
  readonly side?: Side;
  readonly period: Period;
  /** The measure, e.g. `hhi`, `top_share`, `ladder_count`. */
  readonly measure: string;
  readonly label: Text;
  readonly value: Value;
  readonly unit: Unit;
  readonly method: Method;
  readonly evidence: readonly Evidence[];
  readonly inputs: readonly Input[];
  readonly coverage: Coverage;
  readonly caveats: readonly Message[];
  readonly limits: readonly LimitReading[];
  /** Of a loss: who bears it, and how. */
  readonly loss?: Loss;
  /** The counting rule, where one was chosen. */
  readonly rule?: Text;
  /** The command that prints this Finding again. */
  readonly reproduce: string;
}

export const point = (value: number): Value => {
  if (!Number.isFinite(value)) throw new Error(`a Finding cannot hold \`${value}\``);
  return { kind: 'point', value };
};

/** A range; one of no width is a point. */
export const interval = (low: number, high: number): Value => {
  if (!(low <= high) || !Number.isFinite(low) || !Number.isFinite(high))
    throw new Error(`not an interval: \`${low}\` to \`${high}\``);
  return low === high ? point(low) : { kind: 'interval', low, high };
};

export const missing = (value: Missing): Value => ({ kind: 'missing', missing: value });

/** Low and high of a value, or `undefined` when it is missing. */
export function range(value: Value): readonly [number, number] | undefined {
  if (value.kind === 'point') return [value.value, value.value];
  return value.kind === 'interval' ? [value.low, value.high] : undefined;
}

/** The value as text; a missing one is a dash, its reason is printed beside it by the caller. */
export function valueText(finding: Pick<Finding, 'value' | 'unit'>, lang: Lang): string {
  const { value, unit } = finding;
  if (value.kind === 'missing') return '–';
  if (value.kind === 'point') return quantity(value.value, unit, lang);
  const word = lang === 'en' ? ' to ' : ' đến ';
  return quantity(value.low, unit, lang) + word + quantity(value.high, unit, lang);
}
