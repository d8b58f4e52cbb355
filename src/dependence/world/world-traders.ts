/**
 * How concentrated the world's sellers, or buyers, of each product are: `Σ s_k²`, s_k = country k's share
 * of what the dataset holds of the product. Close to 0 when many sell, 1 when one does: a country that
 * loses its supplier then finds nobody else. Only a dataset that holds every pair of places can say.
 * Where it holds both reports of a flow, the importer's is counted.
 *
 * GeoDep (CEPII, Lefebvre and Wibaux 2024) takes a world-export HHI above 0.4 as its second criterion.
 */
import {
  type Finding,
  type Limit,
  type Method,
  missing,
  placeName,
  point,
  readLimit,
} from '../../core/index.js';
import type { Cube, Manifest } from '../../store/index.js';
import { say } from '../messages.js';
import { type PartnerTable, type TradeSide, holdsWorld } from '../table/index.js';
import { tableId } from '../concentration/findings.js';

/** By product, in the order of the cube; NaN and -1 where nobody trades it. */
export interface WorldTraders {
  readonly places: readonly string[];
  readonly products: readonly string[];
  readonly total: Float64Array;
  readonly hhi: Float64Array;
  readonly topShare: Float64Array;
  readonly top: Int32Array;
}

export const WORLD_HHI: Method = {
  id: 'world_hhi',
  version: '1',
  name: {
    en: 'Concentration of the product’s traders in the world (HHI)',
    vi: 'Độ tập trung của các nước cùng mua bán mặt hàng trên thế giới (HHI)',
  },
  formula: 'Σ s_k²,  s_k = share of country k in world exports (imports) of the product',
  citation: 'CEPII GeoDep, Lefebvre and Wibaux 2024, second criterion',
  status: 'confirmed',
};

export const WORLD_HHI_GEODEP: Limit = {
  id: 'geodep-world-hhi',
  kind: 'threshold',
  measure: 'world_hhi',
  crossedWhen: '>',
  value: 0.4,
  unit: 'index01',
  label: {
    en: 'world exports concentrated (GeoDep)',
    vi: 'xuất khẩu thế giới tập trung (GeoDep)',
  },
  origin: 'CEPII GeoDep, Lefebvre and Wibaux 2024: world-export HHI above 0.4',
  status: 'confirmed',
};

/** The side of the world at the other end of a country's side. */
export const opposite = (side: TradeSide): TradeSide => (side === 'import' ? 'export' : 'import');

/** The importer's report, as a cube writes it. */
const IMPORTER = 1;

/** True where a dataset can say who trades a product in the world. */
export const holdsTraders = (manifest: Manifest): boolean =>
  holdsWorld(manifest) && manifest.scope?.products !== 'total' && manifest.side !== 'exporter';

/**
 * One pass over a cube.
 *
 * @example
 * const sellers = worldTraders(await workspace.cube({ dataset, year: 2018 }), 'export');
 * sellers.hhi[sellers.products.indexOf('030617')]; // how few sell that shrimp
 */
export function worldTraders(cube: Cube, side: TradeSide): WorldTraders {
  const { places, products, product, value } = cube;
  const own = side === 'export' ? cube.from : cube.to;
  const width = products.length;
  const cells = new Float64Array(places.length * width);
  for (let i = 0; i < cube.rows; i++) {
    const amount = value[i] as number;
    if (!(amount > 0) || (cube.side !== null && cube.side[i] !== IMPORTER)) continue;
    const cell = (own[i] as number) * width + (product[i] as number);
    cells[cell] = (cells[cell] as number) + amount;
  }
  const [total, hhi, topShare] = [0, 0, 0].map(() => new Float64Array(width)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const top = new Int32Array(width).fill(-1);
  for (let place = 0; place < places.length; place++)
    for (let k = 0; k < width; k++) {
      const amount = cells[place * width + k] as number;
      total[k] = (total[k] as number) + amount;
      hhi[k] = (hhi[k] as number) + amount * amount;
      if (amount > (topShare[k] as number)) [topShare[k], top[k]] = [amount, place];
    }
  for (let k = 0; k < width; k++) {
    const sum = total[k] as number;
    hhi[k] = (hhi[k] as number) / (sum * sum);
    topShare[k] = (topShare[k] as number) / sum;
  }
  return { places, products, total, hhi, topShare, top };
}

/** The traders at the other end of a country's side: who sells what it imports, who buys what it exports. */
export function worldHhiFinding(
  table: PartnerTable,
  world: WorldTraders,
  limits: readonly Limit[] = table.side === 'import' ? [WORLD_HHI_GEODEP] : [],
): Finding {
  const k = world.products.indexOf(table.product ?? '');
  const [index, total, share] = [world.hhi[k], world.total[k], world.topShare[k]];
  const known = index !== undefined && Number.isFinite(index) && total !== undefined;
  const top = world.places[world.top[k] ?? -1] ?? '';
  const words =
    table.side === 'import'
      ? { en: 'world exports', vi: 'xuất khẩu thế giới' }
      : { en: 'world imports', vi: 'nhập khẩu thế giới' };
  return {
    id: `${tableId(table)}/world_hhi`,
    subject: table.subject,
    side: table.side,
    period: table.period,
    ...(table.product === null ? {} : { product: table.product }),
    measure: 'world_hhi',
    label: {
      en: `Concentration of ${words.en} of ${table.product} (HHI)`,
      vi: `Độ tập trung ${words.vi} mặt hàng ${table.product} (HHI)`,
    },
    value: known
      ? point(Math.min(1, index))
      : missing({ reason: 'undefined', detail: say.shareOfNothing({}) }),
    unit: 'index01',
    method: WORLD_HHI,
    evidence: table.evidence,
    inputs: known
      ? [
          {
            label: { en: placeName(top, 'en'), vi: placeName(top, 'vi') },
            value: (share ?? 0) * total,
            unit: table.unit,
          },
          { label: words, value: total, unit: table.unit },
        ]
      : [],
    coverage: { share: null, of: say.coverWorld({}) },
    caveats: table.caveats,
    limits: known ? limits.map((l) => readLimit(l, index, index)) : [],
    reproduce: table.reproduce,
  };
}
