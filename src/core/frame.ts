/** What every Finding about one country in one dataset and year shares, so that an indicator states only its own. */
import {
  interval,
  missing,
  point,
  range,
  type Coverage,
  type Evidence,
  type Finding,
  type Method,
  type Side,
  type Value,
} from './finding.js';
import type { Text } from './lang.js';
import { readLimit, type Limit } from './limit.js';
import type { Message } from './message.js';
import type { Missing } from './missing.js';
import type { Period } from './period.js';
import type { PlaceCode } from './places.js';
import type { Unit } from './unit.js';

export interface Frame {
  readonly subject: PlaceCode;
  /** Empty where nothing is held and no year was asked for. */
  readonly period: Period;
  /** Short name of where the numbers come from; part of the id of every Finding. */
  readonly origin: string;
  readonly evidence: readonly Evidence[];
  readonly coverage: Coverage;
  readonly caveats: readonly Message[];
  readonly reproduce: string;
}

/** What an indicator states: its name, its value and what it was made of. */
export interface Reading {
  readonly measure: string;
  readonly label: Text;
  readonly unit: Unit;
  readonly method: Method;
  readonly value: Value;
  readonly partner?: PlaceCode;
  readonly product?: string;
  readonly side?: Side;
  readonly inputs?: Finding['inputs'];
  readonly caveats?: readonly Message[];
  /** Limits on this measure; each is read against the value. */
  readonly limits?: readonly Limit[];
  /** What this number rests on beside what the frame names. */
  readonly evidence?: readonly Evidence[];
  /** Where it differs from the frame's. */
  readonly coverage?: Coverage;
  readonly loss?: Finding['loss'];
}

/** A point, an interval of two numbers, or the reason why there is none. */
export function valueOf(found: number | readonly [number, number] | Missing): Value {
  if (typeof found === 'number') return point(found);
  return 'reason' in found ? missing(found) : interval(found[0], found[1]);
}

/**
 * @example
 * findingOf(frame, { measure: 'salience', partner: 'CHN', ... }).id; // 'VNM/CHN/2016@itpd-…/salience'
 */
export function findingOf(frame: Frame, reading: Reading): Finding {
  const { caveats = [], limits = [], inputs = [], evidence = [], loss, ...stated } = reading;
  const { subject, period, origin } = frame;
  const read = range(reading.value);
  const parts = [subject, reading.partner, reading.side, period, reading.product];
  return {
    id: `${parts.filter((p) => p !== undefined && p !== '').join('/')}@${origin}/${reading.measure}`,
    subject,
    period,
    coverage: frame.coverage,
    ...stated,
    ...(loss === undefined ? {} : { loss }),
    evidence: [...frame.evidence, ...evidence],
    inputs,
    caveats: [...caveats, ...frame.caveats],
    limits: read === undefined ? [] : limits.map((limit) => readLimit(limit, ...read)),
    reproduce: frame.reproduce,
  };
}
