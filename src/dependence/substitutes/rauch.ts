/**
 * Rauch's classes: how a product is traded, a proxy for how sticky its relations are.
 *
 * `w`: on an organised exchange; `r`: with a reference price; `n`: differentiated, so that a new supplier is
 * slow to find. The class of the items of SITC 2 (four digits) that the product maps to, in the conservative
 * and the liberal list; `mixed` where they differ. The number is the share of those items that are differentiated,
 * each counting the same.
 *
 * Traps. The lists are of the 1990s. A product whose edition of the Harmonized System is not stated is read through
 * the table of all editions together. As a proxy for stickiness it is recalled, not re-read.
 * Origin: Rauch (1999), Journal of International Economics 48; the R package concordance.
 */
import type { Method, Missing, Text } from '../../core/index.js';
import { EDITIONS, type Manifest, type Workspace } from '../../store/index.js';
import { say } from './messages.js';

export const RAUCH: Method = {
  id: 'rauch_differentiated',
  version: '1',
  name: {
    en: 'Rauch class: share of items that are differentiated',
    vi: 'Phân nhóm Rauch: tỷ phần mục hàng khác biệt hóa',
  },
  formula: 'differentiated items / items of SITC 2 the product maps to',
  citation: 'Rauch 1999, lists and concordances of the R package concordance',
  status: 'recalled',
};

export type RauchClass = 'w' | 'r' | 'n' | 'mixed';

export const RAUCH_NAMES: Readonly<Record<RauchClass, Text>> = {
  w: { en: 'organised exchange', vi: 'sàn giao dịch' },
  r: { en: 'reference price', vi: 'có giá tham chiếu' },
  n: { en: 'differentiated', vi: 'khác biệt hóa' },
  mixed: { en: 'mixed', vi: 'lẫn nhiều nhóm' },
};

export interface RauchReading {
  readonly list: 'RAUCH_CON' | 'RAUCH_LIB';
  readonly class: RauchClass;
  /** Items of SITC 2 the product maps to that have a class. */
  readonly items: number;
  readonly differentiated: number;
}

/**
 * The class of a product from the classes of its items; undefined where it has none.
 *
 * @example
 * rauchClass(['n', 'r']); // 'mixed'
 */
export function rauchClass(classes: readonly string[]): RauchClass | undefined {
  const [first] = new Set(classes);
  if (first === undefined) return undefined;
  if (classes.some((c) => c !== first)) return 'mixed';
  return first === 'w' || first === 'r' ? first : 'n';
}

/** Digits of the items that Rauch classed. */
const ITEM = 4;
/** Digits of the finest code the concordances read. */
const HS6 = 6;

/**
 * Both lists' classes of a product.
 *
 * @param classification of the flows, e.g. `HS12`, `CN8`
 * @returns a reason where the tables are not loaded, or the product maps to no classed item
 * @example
 * const found = await rauchOf(workspace, 'HS12', '030617');
 * if ('readings' in found) found.readings[0]?.class;
 */
export async function rauchOf(
  workspace: Workspace,
  classification: string | null,
  product: string,
): Promise<
  { readonly readings: readonly RauchReading[]; readonly manifests: readonly Manifest[] } | Missing
> {
  const scheme = (EDITIONS[classification ?? ''] ?? 'HS').toLowerCase();
  const releases = [`${scheme}_sitc2`, 'sitc2_rauch'];
  const all = await workspace.datasets();
  const manifests = releases.flatMap(
    (r) => all.find((m) => m.source === 'concordance' && m.release === r) ?? [],
  );
  const [items, lists] = manifests;
  if (items === undefined || lists === undefined)
    return { reason: 'not_loaded', detail: say.loadRauch({ files: releases.map(gz) }) };
  const head = product.slice(0, HS6);
  const codes = (await workspace.codes({ dataset: items.id, toScheme: 'SITC2' }))
    .filter((c) => c.code.startsWith(head))
    .flatMap((c) => c.toCode?.slice(0, ITEM) ?? []);
  const wanted = new Set(codes);
  const readings = (['RAUCH_CON', 'RAUCH_LIB'] as const).flatMap((list) => ({ list }));
  const classed = await Promise.all(
    readings.map(async ({ list }) => {
      const rows = await workspace.codes({ dataset: lists.id, toScheme: list });
      const classes = rows.flatMap((r) => (wanted.has(r.code) ? (r.toCode ?? []) : []));
      const named = rauchClass(classes);
      return named === undefined
        ? []
        : [
            {
              list,
              class: named,
              items: classes.length,
              differentiated: classes.filter((c) => c === 'n').length,
            },
          ];
    }),
  );
  const found = classed.flat();
  if (found.length === 0)
    return {
      reason: 'not_covered',
      detail: say.noRauch({ product, scheme: scheme.toUpperCase() }),
    };
  return { readings: found, manifests };
}

const gz = (release: string): string => `${release}.csv.gz`;
