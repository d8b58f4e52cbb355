/**
 * Products of one classification in another, through a concordance that is itself a loaded dataset.
 *
 * A product with one counterpart keeps its value; one with several is split in equal parts (no weights
 * are known), the units that remain going to the first counterparts in order of their codes; one with
 * none is left as it is and counted. So the parts add up to the whole, to the last unit.
 */
import { TuchuError } from '../core/index.js';
import type { Workspace } from './api.js';
import { say } from './messages.js';
import type { ProductTotal } from './flow-query.js';

export interface ConversionPart {
  readonly products: number;
  readonly value: number;
  /** Of all value; null where there is none at all. */
  readonly share: number | null;
}

export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly year: number;
  readonly unit: string;
  /** How a product with several counterparts is divided. */
  readonly rule: 'equal parts';
  readonly total: number;
  readonly oneToOne: ConversionPart;
  readonly oneToMany: ConversionPart;
  readonly none: ConversionPart;
  /** Products without a counterpart, largest first. */
  readonly unmatched: readonly ProductTotal[];
  /** Value by product of the other classification, sorted by code. */
  readonly converted: readonly ProductTotal[];
  /** False where the edition of one side is not stated, so that they may not fit. */
  readonly sameEdition: boolean;
}

/** Editions of the Harmonized System as datasets name them, by the concordance's names. */
export const EDITIONS: Readonly<Record<string, string>> = {
  HS92: 'HS0',
  HS96: 'HS1',
  HS02: 'HS2',
  HS07: 'HS3',
  HS12: 'HS4',
  HS17: 'HS5',
  HS22: 'HS6',
};

/** Equal whole parts that add up to the value. @example equalParts(10, 3) // [4, 3, 3] */
export function equalParts(value: number, parts: number): readonly number[] {
  const each = Math.floor(value / parts);
  const rest = value - each * parts;
  return Array.from({ length: parts }, (_, i) => each + (i < rest ? 1 : 0));
}

/** The conversion itself; `targets` lists each product's counterparts. */
export function convertTotals(
  totals: readonly ProductTotal[],
  targets: ReadonlyMap<string, readonly string[]>,
): Pick<Conversion, 'total' | 'oneToOne' | 'oneToMany' | 'none' | 'unmatched' | 'converted'> {
  const sums = new Map<string, number>();
  const parts = {
    one: { products: 0, value: 0 },
    many: { products: 0, value: 0 },
    none: { products: 0, value: 0 },
  };
  const unmatched: ProductTotal[] = [];
  let total = 0;
  for (const { product, value } of totals) {
    total += value;
    const found = [...new Set(targets.get(product) ?? [])].sort();
    const part = found.length === 0 ? parts.none : found.length === 1 ? parts.one : parts.many;
    part.products++;
    part.value += value;
    if (found.length === 0) unmatched.push({ product, value });
    for (const [i, share] of equalParts(value, Math.max(found.length, 1)).entries()) {
      const target = found[i];
      if (target !== undefined) sums.set(target, (sums.get(target) ?? 0) + share);
    }
  }
  const share = (p: { products: number; value: number }): ConversionPart => ({
    ...p,
    share: total === 0 ? null : p.value / total,
  });
  return {
    total,
    oneToOne: share(parts.one),
    oneToMany: share(parts.many),
    none: share(parts.none),
    unmatched: unmatched.toSorted((a, b) => b.value - a.value || (a.product < b.product ? -1 : 1)),
    converted: [...sums]
      .map(([product, value]) => ({ product, value }))
      .sort((a, b) => (a.product < b.product ? -1 : 1)),
  };
}

/**
 * What a year's flows are worth by product of another classification, and how well they convert.
 *
 * @throws `TuchuError` where the year holds no flows, or the concordance is for another classification
 * @example
 * const report = await convertProducts(workspace, 'baci-v202201-a1e6ee74', 'concordance-…', { year: 2020 });
 * report.oneToOne.share; // 0.93
 */
export async function convertProducts(
  workspace: Workspace,
  flows: string,
  concordance: string,
  options: { readonly year: number; readonly to?: string | undefined },
): Promise<Conversion> {
  const { year } = options;
  const manifest = (await workspace.datasets()).find((m) => m.id === flows);
  if (manifest?.additive === false) throw new TuchuError(say.overlappingConvert({ id: flows }), 2);
  const totals = await workspace.productTotals({ dataset: flows, year });
  if (totals.length === 0) throw new TuchuError(say.noFlows({ id: flows, year }), 2);
  const pairs = (await workspace.codes({ dataset: concordance, toScheme: options.to })).filter(
    (c) => c.toScheme !== null && c.toCode !== null,
  );
  const { scheme: from, toScheme: to } = pairs[0] ?? {};
  const stated = manifest?.classification ?? '';
  const wanted = EDITIONS[stated] ?? stated;
  if (from === undefined || typeof to !== 'string')
    throw new TuchuError(say.otherScheme({ id: concordance, held: '-', wanted }), 2);
  const family = (scheme: string): string => scheme.replace(/\d.*$/, '');
  const open = wanted === family(wanted) || from === family(from);
  if (wanted !== from && !(open && family(wanted) === family(from)))
    throw new TuchuError(say.otherScheme({ id: concordance, held: from, wanted }), 2);
  const targets = new Map<string, string[]>();
  for (const { code, scheme, toScheme, toCode } of pairs) {
    if (scheme !== from || toScheme !== to || toCode === null) continue;
    const list = targets.get(code);
    if (list === undefined) targets.set(code, [toCode]);
    else list.push(toCode);
  }
  const unit = manifest?.unit ?? '';
  return {
    from,
    to,
    year,
    unit,
    rule: 'equal parts',
    sameEdition: wanted === from,
    ...convertTotals(totals, targets),
  };
}
