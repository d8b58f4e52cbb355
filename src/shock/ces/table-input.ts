/**
 * An input of a country in an input-output table: what each of its sectors pays for it, and how much of that comes from
 * those who cut it off. The input is the products of one or more sectors of the table, from all origins, home too.
 */
import { type IoTable, importsRow } from '../../accounts/index.js';
import { type Level, type NestedLoss, nestedLoss } from './nested.js';

/** One sector of the country as a user of the input. */
export interface InputUse {
  /** Node of the table. */
  readonly node: number;
  /** Share of the input in all inputs the sector buys, and of these in its output. */
  readonly share: number;
  readonly materials: number;
  /** Share of the input that comes from those who cut it off. */
  readonly cut: number;
  readonly output: number;
  readonly valueAdded: number;
}

/**
 * The sectors of a country that use the input, in the table's order; those that use none, or make nothing, are left out.
 *
 * @param input codes of the sectors whose products are the input
 * @param partners who cut it off
 * @example
 * inputUses(table, 'DEU', new Set(['c14']), new Set(['CHN']))[0]; // { node: …, share: 0.02, materials: 0.6, cut: 0.1, … }
 */
export function inputUses(
  table: IoTable,
  place: string,
  input: ReadonlySet<string>,
  partners: ReadonlySet<string>,
): readonly InputUse[] {
  const n = table.nodes.length;
  const imports = importsRow(table);
  const uses: InputUse[] = [];
  for (const [node, { place: own }] of table.nodes.entries()) {
    const output = table.output[node]!;
    if (own !== place || !(output > 0)) continue;
    let [all, cut, bought] = [0, 0, Math.max(0, imports?.[node] ?? 0)];
    for (const [i, from] of table.nodes.entries()) {
      const z = Math.max(0, table.z.data[i * n + node]!);
      bought += z;
      if (!input.has(from.sector)) continue;
      all += z;
      if (partners.has(from.place)) cut += z;
    }
    if (all > 0)
      uses.push({
        node,
        share: all / bought,
        // Where a table's value added is below 0, inputs cost more than output.
        materials: Math.min(1, bought / output),
        cut: cut / all,
        output,
        valueAdded: table.valueAdded[node]!,
      });
  }
  return uses;
}

/** Loss of each use, and of all together. */
export interface InputLosses {
  readonly of: ReadonlyArray<InputUse & { readonly loss: NestedLoss }>;
  /**
   * Share of the country's value added that is lost when each sector's falls in proportion to its output, nothing
   * passing from sector to sector. First and second order are weighted sums of log losses.
   */
  readonly exact: number;
  readonly firstOrder: number | undefined;
  readonly secondOrder: number | undefined;
}

/** What is done, and what is taken as given of what can stand in. */
export interface InputCut {
  /** Share of the deliveries of those who cut it off that stops, 0 to 1. */
  readonly share: number;
  /** How much more the others can deliver, as a share of what they do, 0 or more. */
  readonly spare: number;
  readonly elasticity: { readonly input: number; readonly materials: number };
}

/**
 * What is left of the input of a sector: `1 − max(0, share · cut − spare · (1 − cut))`. Goods of different origin are one
 * good here, and nobody beyond the spare delivers more.
 *
 * @example
 * leftOf(0.4, { share: 1, spare: 0.1 }); // 0.66
 */
export const leftOf = (cut: number, { share, spare }: Pick<InputCut, 'share' | 'spare'>): number =>
  1 - Math.max(0, share * cut - spare * (1 - cut));

/** @param total value added of the country, of all its sectors */
export function inputLosses(
  uses: readonly InputUse[],
  total: number,
  given: InputCut,
): InputLosses {
  const of = uses.map((use) => {
    const levels: readonly Level[] = [
      { share: use.share, elasticity: given.elasticity.input },
      { share: use.materials, elasticity: given.elasticity.materials },
    ];
    return { ...use, loss: nestedLoss(leftOf(use.cut, given), levels) };
  });
  const sum = (pick: (l: NestedLoss) => number | undefined): number | undefined => {
    let all = 0;
    for (const { loss, valueAdded } of of) {
      const x = pick(loss);
      if (x === undefined) return undefined;
      all += (valueAdded / total) * x;
    }
    return all;
  };
  return {
    of,
    exact: sum((l) => l.exact) ?? 0,
    firstOrder: sum((l) => l.firstOrder),
    secondOrder: sum((l) => l.secondOrder),
  };
}
