/**
 * Shares of partners for a limit: the largest partner, or the other parties of a draft. Pure. A share whose partner is
 * not known gives a range: none of those listed, and perhaps one that is not (as `topShare` reads a rest).
 */
import type { PlaceCode } from '../../core/index.js';
import { type PartnerTable, topShare } from '../../dependence/index.js';

/** What goes to and comes from each partner together, whatever the sides it was read from. */
export interface Flows {
  readonly amounts: ReadonlyMap<PlaceCode, number>;
  /** Amount whose partner is not known. */
  readonly rest: number;
  readonly total: number;
}

export type Bounds = readonly [low: number, high: number];

/**
 * One side, or both added up.
 *
 * @example
 * flowsOf([imports, exports]).amounts.get('CHN'); // bought and sold together
 */
export function flowsOf(tables: readonly Pick<PartnerTable, 'rows' | 'rest'>[]): Flows {
  const amounts = new Map<PlaceCode, number>();
  for (const { partner, value } of tables.flatMap((t) => t.rows))
    amounts.set(partner, (amounts.get(partner) ?? 0) + value);
  const rest = tables.reduce((sum, t) => sum + t.rest, 0);
  return { amounts, rest, total: [...amounts.values()].reduce((a, b) => a + b, rest) };
}

/**
 * Low and high share of the largest partner; `undefined` where nothing flows.
 *
 * @example
 * largestShare(flowsOf([{ rows: [{ partner: 'CHN', value: 20 }], rest: 80 }])); // [0.2, 0.8]
 */
export function largestShare({ amounts, rest, total }: Flows): Bounds | undefined {
  if (total <= 0) return undefined;
  const known = [...amounts.values()].map((x) => x / total);
  return topShare({ known, rest: rest / total }, 1);
}

/** Share of one counterpart, of which a group is its members together; one that is not listed may hold the rest. */
function shareOf(flows: Flows, members: readonly PlaceCode[]): Bounds {
  const held = members.reduce((sum, m) => sum + (flows.amounts.get(m) ?? 0), 0);
  const unlisted = members.some((m) => !flows.amounts.has(m));
  return [held / flows.total, (held + (unlisted ? flows.rest : 0)) / flows.total];
}

/**
 * The largest share among the counterparts of a draft.
 *
 * @param sides the counterparts, each with the places it stands for; several lists where the state is no party and
 *   stands in the place of each in turn: the range then covers them all
 * @returns low and high, or `undefined` where nothing flows or there is no counterpart
 * @example
 * counterpartShare(flowsOf([table]), [[['USA'], ['CHN']]]); // the larger of the two
 */
export function counterpartShare(
  flows: Flows,
  sides: ReadonlyArray<ReadonlyArray<readonly PlaceCode[]>>,
): Bounds | undefined {
  if (flows.total <= 0 || sides.length === 0 || sides.some((s) => s.length === 0)) return undefined;
  const ranges = sides.map((counterparts): Bounds => {
    const each = counterparts.map((members) => shareOf(flows, members));
    return [Math.max(...each.map(([low]) => low)), Math.max(...each.map(([, high]) => high))];
  });
  return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
}
