/**
 * Series read from loaded datasets: organisations, concentration of trade, the largest partner's share, published
 * ideal points and the distance to each pole. Each is read for every other place as well, so
 * that a change can be set beside theirs.
 */
import {
  nameInText,
  placeName,
  point,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  type Unit,
} from '../../core/index.js';
import { HHI, PARTNER_SHARE, yearlyTrend, type TradeSide } from '../../dependence/index.js';
import { ORGANISATIONS_METHOD } from '../../relations/index.js';
import { datasetEvidence, type Manifest, type Workspace } from '../../store/index.js';
import { say } from './messages.js';
import { readingsOf, type NoSeries, type Panel, type Series } from './series.js';

/** Values by place and year. */
export type Table = Map<PlaceCode, Map<number, number>>;

export const IDEAL_POINT: Method = {
  id: 'ideal-point-published',
  version: '1',
  name: { en: 'Published ideal point', vi: 'Điểm lập trường đã công bố' },
  formula: 'posterior mean of the dynamic ordinal spatial model, as published; not computed here',
  citation: 'Bailey, Strezhnev and Voeten (2017), JCR 61(2); METHODS B6',
  status: 'confirmed',
};

export const POLE_DISTANCE: Method = {
  id: 'pole-distance',
  version: '1',
  name: {
    en: 'Distance of published ideal points',
    vi: 'Khoảng cách giữa các điểm lập trường đã công bố',
  },
  formula: 'd_ij = |theta_i - theta_j| in the same year',
  citation: 'METHODS B6; Bailey, Strezhnev and Voeten (2017)',
  status: 'confirmed',
};

export const put = (table: Table, place: PlaceCode, year: number, value: number): void => {
  const own = table.get(place) ?? new Map<number, number>();
  own.set(year, value);
  table.set(place, own);
};

/** Newest release of a source that holds a kind of rows. */
async function newest(
  workspace: Pick<Workspace, 'datasets'>,
  fits: (m: Manifest) => boolean | Promise<boolean>,
): Promise<Manifest | undefined> {
  const held: Manifest[] = [];
  for (const m of await workspace.datasets()) if (await fits(m)) held.push(m);
  return held.sort((a, b) =>
    a.release !== b.release ? (a.release < b.release ? 1 : -1) : a.id < b.id ? -1 : 1,
  )[0];
}

export interface Told {
  readonly id: string;
  readonly panel: Panel;
  readonly label: Text;
  readonly unit: Unit;
  readonly changeUnit: Unit;
  readonly timing: Series['timing'];
  readonly method: Method;
  readonly caveats: readonly Message[];
}

/** A series of one column of a table of places and years; `why` may know better why a year has no number. */
export function fromTable(
  told: Told,
  subject: PlaceCode,
  table: Table,
  manifest: Manifest,
  years: readonly number[],
  why?: (year: number) => Missing | undefined,
): Series {
  const own = table.get(subject) ?? new Map<number, number>();
  const held = [...own.keys()].sort((a, b) => a - b);
  const [first, last] = manifest.years ?? [held[0] ?? 0, held.at(-1) ?? 0];
  const span = held.length === 0 ? [first, last] : [held[0] ?? first, held.at(-1) ?? last];
  return {
    ...told,
    readings: readingsOf(
      years,
      (year) => {
        const value = own.get(year);
        return value === undefined ? undefined : point(value);
      },
      (year) =>
        why?.(year) ?? {
          reason: 'not_covered',
          detail: say.notHeld({
            titleEn: manifest.title.en,
            titleVi: manifest.title.vi,
            place: subject,
            year,
            first: span[0] ?? first,
            last: span[1] ?? last,
          }),
        },
    ),
    coverage: say.dataCover({
      place: subject,
      first: span[0] ?? first,
      last: span[1] ?? last,
      count: held.length,
    }),
    caveats: [...told.caveats, ...manifest.notes],
    evidence: (year) => (own.has(year) ? [datasetEvidence(manifest, 1)] : []),
    others: new Map([...table].filter(([place]) => place !== subject)),
  };
}

export const none = (panel: Panel, label: Text, what: string): NoSeries => ({
  panel,
  label,
  why: { reason: 'not_loaded', detail: say.notLoaded({ what }) },
  fill: say.fillData({ what }),
});

async function measure(
  workspace: Pick<Workspace, 'series'>,
  manifest: Manifest,
  name: string,
  side?: TradeSide,
): Promise<Table> {
  const table: Table = new Map();
  const rows = await workspace.series({
    dataset: manifest.id,
    measure: name,
    ...(side === undefined ? {} : { side }),
  });
  for (const r of rows) put(table, r.subject, r.year, r.value);
  return table;
}

export type Ask = Pick<Workspace, 'datasets' | 'series' | 'records'>;

const ORGANISATIONS: Text = ORGANISATIONS_METHOD.name;

/** Full memberships in intergovernmental organisations, as the Correlates of War count them. */
export async function organisationSeries(
  workspace: Ask,
  subject: PlaceCode,
  years: readonly number[],
): Promise<Series | NoSeries> {
  const manifest = await newest(workspace, (m) => m.source === 'cow-igo' && m.kind === 'series');
  if (manifest === undefined) return none('organisations', ORGANISATIONS, 'cow-igo');
  const table = await measure(workspace, manifest, 'sum_igo_full');
  const told: Told = {
    id: 'organisations',
    panel: 'organisations',
    label: ORGANISATIONS,
    unit: 'count',
    changeUnit: 'count',
    timing: 'year',
    method: ORGANISATIONS_METHOD,
    caveats: [],
  };
  return fromTable(told, subject, table, manifest, years);
}

const SIDE: Readonly<Record<TradeSide, Text>> = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
};

/**
 * Concentration by partner (HHI) and the largest partner's share, exports and imports. Read from a table of yearly
 * readings of all places where one is loaded and holds as many years; else from flows, of this country alone.
 */
export async function tradeSeries(
  workspace: Workspace,
  subject: PlaceCode,
  years: readonly number[],
): Promise<ReadonlyArray<Series | NoSeries>> {
  const out: Array<Series | NoSeries> = [];
  const last = years.at(-1) ?? 0;
  const label = (what: 'hhi' | 'top_share', side: TradeSide): Text =>
    what === 'hhi'
      ? { en: `Concentration of ${SIDE[side].en} (HHI)`, vi: `Độ tập trung ${SIDE[side].vi} (HHI)` }
      : {
          en: `Largest partner’s share of ${SIDE[side].en}`,
          vi: `Tỷ phần của đối tác lớn nhất trong ${SIDE[side].vi}`,
        };
  const told = (what: 'hhi' | 'top_share', side: TradeSide): Told => ({
    id: `${side}_${what === 'hhi' ? 'hhi' : 'top'}`,
    panel: what === 'hhi' ? 'concentration' : 'leader',
    label: label(what, side),
    unit: what === 'hhi' ? 'index01' : 'share',
    changeUnit: what === 'hhi' ? 'index_change' : 'difference',
    timing: 'year',
    method: what === 'hhi' ? HHI : PARTNER_SHARE,
    caveats: [say.concentrationNotRisk({})],
  });
  const readings = await newest(
    workspace,
    async (m) =>
      m.kind === 'series' &&
      (await workspace.series({ dataset: m.id, measure: 'hhi', subject, side: 'export' })).length >
        0,
  );
  for (const side of ['export', 'import'] as const) {
    const trend = await yearlyTrend(workspace, subject, side, last);
    if (trend === undefined) {
      for (const what of ['hhi', 'top_share'] as const)
        out.push(
          none(what === 'hhi' ? 'concentration' : 'leader', label(what, side), 'itpd-totals'),
        );
      continue;
    }
    const tables =
      readings === undefined
        ? undefined
        : {
            hhi: await measure(workspace, readings, 'hhi', side),
            top_share: await measure(workspace, readings, 'top_share', side),
          };
    const wide =
      readings !== undefined && (tables?.hhi.get(subject)?.size ?? 0) >= trend.readings.length;
    for (const what of ['hhi', 'top_share'] as const)
      if (wide && readings !== undefined && tables !== undefined)
        out.push(fromTable(told(what, side), subject, tables[what], readings, years));
      else {
        const own = new Map(
          trend.readings.map((r) => [r.year, what === 'hhi' ? r.hhi : r.topShare]),
        );
        out.push({
          ...fromTable(told(what, side), subject, new Map([[subject, own]]), trend.manifest, years),
          others: { reason: 'not_covered', detail: say.onlyOwnTable({ place: subject }) },
        });
      }
  }
  return out;
}

/** Published ideal point, and its distance to each pole. A pole that is the country itself is left out. */
export async function idealSeries(
  workspace: Ask,
  subject: PlaceCode,
  poles: readonly PlaceCode[],
  years: readonly number[],
): Promise<ReadonlyArray<Series | NoSeries>> {
  const manifest = await newest(
    workspace,
    async (m) =>
      m.source === 'ideal-points' &&
      m.kind === 'series' &&
      (await workspace.series({ dataset: m.id, measure: 'ideal_point', subject })).length > 0,
  );
  const label: Text = {
    en: 'Ideal point, published',
    vi: 'Điểm lập trường đã công bố',
  };
  const far: Text = {
    en: 'Distance to each pole, published points',
    vi: 'Khoảng cách tới từng cực, theo điểm đã công bố',
  };
  if (manifest === undefined)
    return [none('ideal', label, 'ideal-points'), none('poles', far, 'ideal-points')];
  const table = await measure(workspace, manifest, 'ideal_point');
  const base = {
    unit: 'ideal_point' as const,
    changeUnit: 'ideal_point' as const,
    timing: 'year' as const,
  };
  const caveats = [say.votesAgenda({})];
  return [
    fromTable(
      { ...base, id: 'ideal_point', panel: 'ideal', label, method: IDEAL_POINT, caveats },
      subject,
      table,
      manifest,
      years,
    ),
    ...poles
      .filter((pole) => pole !== subject)
      .map((pole) => {
        const from = table.get(pole) ?? new Map<number, number>();
        const apart: Table = new Map();
        for (const [place, own] of table)
          if (place !== pole)
            for (const [year, value] of own) {
              const there = from.get(year);
              if (there !== undefined) put(apart, place, year, Math.abs(value - there));
            }
        const told: Told = {
          ...base,
          id: `pole_distance:${pole}`,
          panel: 'poles',
          label: {
            en: `Distance to ${nameInText(pole, 'en')}`,
            vi: `Khoảng cách tới ${placeName(pole, 'vi')}`,
          },
          method: POLE_DISTANCE,
          caveats: [...caveats, say.distanceBothMove({ pole })],
        };
        return fromTable(told, subject, apart, manifest, years);
      }),
  ];
}
