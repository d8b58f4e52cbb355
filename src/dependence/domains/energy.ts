/**
 * Energy made and used in a country, fuel by fuel: self-sufficiency and net imports. Series of energy have no
 * partner, so they say how much comes from abroad and not from whom.
 *
 * Self-sufficiency `P / C`; net import share `(C - P) / C`, below zero for a net exporter; P production and C
 * consumption of the year in TWh. Changes of stocks, and crude against products, stand between them. For
 * electricity the publisher states net imports and demand: `N / D`. Unit: shares; above 1 and below 0 occur.
 * Source: definitions as in energy statistics; the series of the BP Statistical Review and Our World in Data.
 */
import {
  type Finding,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { findingOf, valueOf } from '../table/frame.js';
import { say } from './messages.js';

export const NET_IMPORT_SHARE: Method = {
  id: 'net_import_share',
  version: '1',
  name: { en: 'Net imports over use', vi: 'Nhập khẩu ròng trên tiêu dùng' },
  formula: '(C − P) / C; for electricity net imports / demand',
  citation: 'Definition of energy statistics; stock changes left out',
  status: 'confirmed',
};
export const SELF_SUFFICIENCY: Method = {
  id: 'self_sufficiency',
  version: '1',
  name: { en: 'Production over use', vi: 'Sản xuất trên tiêu dùng' },
  formula: 'P / C',
  citation: 'Definition of energy statistics',
  status: 'confirmed',
};
const ENERGY: Method = {
  id: 'energy_balance',
  version: '1',
  name: { en: 'As published', vi: 'Theo số công bố' },
  formula: 'P, C',
  citation: 'Definition',
  status: 'confirmed',
};

/**
 * @param made production of the year
 * @param used consumption of the year, in the same unit
 * @returns `undefined` where nothing is used
 * @example
 * energyBalance(300, 400); // { sufficiency: 0.75, netImports: 0.25 }
 */
export function energyBalance(
  made: number,
  used: number,
): { sufficiency: number; netImports: number } | undefined {
  return used > 0 ? { sufficiency: made / used, netImports: (used - made) / used } : undefined;
}

interface Fuel {
  readonly id: string;
  readonly name: Text;
  /** Series of what is made and what is used; or of net imports and what is used. */
  readonly made?: string;
  readonly net?: string;
  readonly used: string;
}

const FUELS: readonly Fuel[] = [
  {
    id: 'coal',
    name: { en: 'coal', vi: 'than' },
    made: 'Coal Production - TWh',
    used: 'Coal Consumption - TWh',
  },
  {
    id: 'oil',
    name: { en: 'oil', vi: 'dầu mỏ' },
    made: 'Oil Production - TWh',
    used: 'Oil Consumption - TWh',
  },
  {
    id: 'gas',
    name: { en: 'gas', vi: 'khí đốt' },
    made: 'Gas Production - TWh',
    used: 'Gas Consumption - TWh',
  },
  {
    id: 'electricity',
    name: { en: 'electricity', vi: 'điện' },
    net: 'Net imports (TWh)',
    used: 'Electricity demand (TWh)',
  },
];

const COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'production', label: { en: 'made', vi: 'sản xuất' } },
  { measure: 'consumption', label: { en: 'used', vi: 'tiêu dùng' } },
  { measure: 'self_sufficiency', label: { en: 'made of used', vi: 'tự cấp' } },
  { measure: 'net_import_share', label: { en: 'net imports', vi: 'nhập khẩu ròng' } },
];

/**
 * Each fuel in the newest year, not after `year`, in which a loaded series has what the row needs; `undefined` where
 * none has any of them.
 */
export async function energyTable(
  workspace: Workspace,
  subject: PlaceCode,
  year: number | undefined,
  reproduce: string,
): Promise<AnswerTable | undefined> {
  const held: Held[] = [];
  for (const manifest of await workspace.datasets()) {
    if (manifest.kind !== 'series' || manifest.flow !== 'energy') continue;
    const values = new Map<string, Map<number, number>>();
    for (const measure of FUELS.flatMap((f) => [f.made, f.net, f.used])) {
      if (measure === undefined) continue;
      const rows = await workspace.series({ dataset: manifest.id, measure, subject });
      if (rows.length > 0) values.set(measure, new Map(rows.map((r) => [r.year, r.value])));
    }
    if (values.size > 0) held.push({ manifest, values });
  }
  const within = (y: number): boolean => year === undefined || y <= year;
  const years = held
    .flatMap((h) => [...h.values.values()].flatMap((of) => [...of.keys()]))
    .filter(within);
  if (years.length === 0) return undefined;
  const newest = Math.max(...years);
  const rows = FUELS.map((fuel): AnswerRow => {
    const { from, at = newest } = newestOf(fuel, held, within);
    const of = (measure: string | undefined): number | undefined =>
      measure === undefined ? undefined : from?.values.get(measure)?.get(at);
    return {
      key: fuel.id,
      label: { en: `${fuel.name.en} ${at}`, vi: `${fuel.name.vi} ${at}` },
      cells: fuelCells(fuel, of, {
        subject,
        period: String(at),
        origin: from?.manifest.id ?? 'energy',
        evidence: from === undefined ? [] : [datasetEvidence(from.manifest, 2)],
        coverage: { share: null, of: say.coverStated({}) },
        caveats: from?.manifest.notes ?? [],
        reproduce,
      }),
    };
  });
  const periods = rows.flatMap((row) => row.cells.flatMap((c) => (c === null ? [] : [c.period])));
  return {
    id: 'energy',
    title: say.energyTitle({ subject, year: Math.max(...periods.map(Number)) }),
    rowLabel: { en: 'fuel', vi: 'nhiên liệu' },
    columns: COLUMNS,
    rows,
    notes: [say.energyAbout({})],
  };
}

interface Held {
  readonly manifest: Manifest;
  readonly values: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The dataset and year that say most of a fuel: all that the row needs before a part of it, then the newest. */
function newestOf(
  fuel: Fuel,
  held: readonly Held[],
  within: (year: number) => boolean,
): { readonly from?: Held; readonly at?: number } {
  const wanted = [fuel.made ?? fuel.net, fuel.used].filter((m) => m !== undefined);
  const found = held.flatMap((from) => {
    const years = new Set(wanted.flatMap((m) => [...(from.values.get(m)?.keys() ?? [])]));
    return [...years].filter(within).map((at) => ({
      from,
      at,
      has: wanted.filter((m) => from.values.get(m)?.has(at) === true).length,
    }));
  });
  return found.toSorted((a, b) => b.has - a.has || b.at - a.at)[0] ?? {};
}

function fuelCells(
  { id, name, ...measures }: Fuel,
  of: (measure: string | undefined) => number | undefined,
  frame: Parameters<typeof findingOf>[0],
): (Finding | null)[] {
  const none = (part: string, partVi: string): Missing => ({
    reason: 'not_covered',
    detail: say.energyMissing({
      fuel: name.en,
      fuelVi: name.vi,
      part,
      partVi,
      year: Number(frame.period),
    }),
  });
  const [made, net, used] = [of(measures.made), of(measures.net), of(measures.used)];
  const noUse = none('use', 'mức tiêu dùng');
  const noMade = none('production', 'sản lượng');
  const balance = made === undefined || used === undefined ? undefined : energyBalance(made, used);
  const share =
    measures.net === undefined
      ? (balance?.netImports ?? (used === undefined ? noUse : noMade))
      : net === undefined || used === undefined || !(used > 0)
        ? none('net imports', 'nhập khẩu ròng')
        : net / used;
  const cell = (
    measure: string,
    method: Method,
    unit: 'TWh' | 'share',
    value: number | Missing,
  ): Finding =>
    findingOf(frame, {
      measure: `${measure}/${id}`,
      label: method.name,
      unit,
      method,
      value: valueOf(value),
    });
  return [
    measures.made === undefined ? null : cell('production', ENERGY, 'TWh', made ?? noMade),
    cell('consumption', ENERGY, 'TWh', used ?? noUse),
    measures.made === undefined
      ? null
      : cell(
          'self_sufficiency',
          SELF_SUFFICIENCY,
          'share',
          balance?.sufficiency ?? (used === undefined ? noUse : noMade),
        ),
    cell('net_import_share', NET_IMPORT_SHARE, 'share', share),
  ];
}
