/** Who loses how much: the map of one model, and all places by every model that tells them apart. */
import type { Cell, LossMapData } from '../../charts/types.js';
import { TuchuError, groupBy, place, placeName, places } from '../../core/index.js';
import { packFor } from '../../facts/index.js';
import type { ModelAnswer } from '../../shock/index.js';
import type { Workspace } from '../../store/index.js';
import { credit, tell } from '../context.js';
import type { Page, Section } from '../page.js';
import { type Told, lossCell, lossRows, lossText, lostOf, shortOf, titleOf } from './context.js';
import { say } from './page-messages.js';

/** Edges between classes: 1, 3, 10 and so on, of which the three largest below the most lost are taken. */
const EDGES = Array.from({ length: 9 }, (_, k) => [1, 3].map((n) => n * 10 ** (k - 8)))
  .flat()
  .filter((x) => x >= 1e-5);

/**
 * Classes of loss for a map: edges at round numbers, the most lost first; what is smaller than the last edge either way is
 * one class, and larger gains another.
 *
 * @example
 * lossClasses([0.233, 0.02, 0.0001]).edges; // [0.1, 0.03, 0.01]
 */
export function lossClasses(lost: readonly number[]): {
  readonly edges: readonly number[];
  readonly gains: boolean;
} {
  const most = Math.max(0, ...lost.map(Math.abs));
  const below = EDGES.filter((x) => x < most).toReversed();
  const edges = below.length === 0 ? [EDGES[0]!] : below.slice(0, 3);
  return { edges, gains: lost.some((x) => x <= -edges.at(-1)!) };
}

/** Index of the class of a value: those of the edges, then the small ones, then the gains. */
export const classOf = (x: number, edges: readonly number[]): number => {
  const at = edges.findIndex((edge) => x >= edge);
  if (at !== -1) return at;
  return x <= -edges.at(-1)! ? edges.length + 1 : edges.length;
};

export interface MapChoice {
  /** The model whose losses are drawn; the first that has them where none is named. */
  readonly map?: string | undefined;
  /** Boundary rule. */
  readonly rule?: string | undefined;
}

/** Models that say who loses, the first of them the one that tells of the country by name, then in their own order. */
export function mappable(c: Told): readonly ModelAnswer[] {
  const found = c.answer.models.filter((m) => lossRows(m).length > 0);
  const named = (m: ModelAnswer): boolean => lossRows(m).some((r) => r.place === c.answer.subject);
  return [...found.filter(named), ...found.filter((m) => !named(m))];
}

/** The model that is drawn. */
export const drawnModel = (c: Told, { map }: MapChoice): ModelAnswer | undefined => {
  const all = mappable(c);
  // Of several, what happens day by day says most of who loses when; then the others in their order.
  return all.find((m) => m.model.id === map) ?? all.find((m) => m.paths !== undefined) ?? all[0];
};

const ruleOf = (pack: Awaited<ReturnType<typeof packFor>>, asked: string | undefined) => {
  const map = pack?.profile.map;
  const known = map?.rules.map((r) => r.id) ?? [];
  if (asked !== undefined && map !== undefined && !known.includes(asked))
    throw new TuchuError(say.unknownRule({ rule: asked, known }), 2);
  return map?.rules.find((r) => r.id === (asked ?? map.defaultRule));
};

/** The map and the boundary rules on offer; nothing where no model says who loses. */
export async function mapSection(
  c: Told,
  workspace: Workspace,
  choice: MapChoice,
): Promise<{ readonly section: Section; readonly mapRules: Page['mapRules'] } | undefined> {
  const model = drawnModel(c, choice);
  if (model === undefined) return undefined;
  const { subject } = c.answer;
  const pack = await packFor(subject, workspace.dir);
  const map = pack?.profile.map;
  const rule = ruleOf(pack, choice.rule);
  const rows = lossRows(model);
  const lost = new Map(rows.map((r) => [r.place, lostOf(model, r.finding)]));
  const numbers = [...lost.values()].filter((x) => x !== null);
  const { edges, gains } = lossClasses(numbers);
  const top = rows
    .filter((r) => (lost.get(r.place) ?? 0) > 0)
    .toSorted((a, b) => (lost.get(b.place) ?? 0) - (lost.get(a.place) ?? 0))[0];
  const name = titleOf(model, c.lang);
  const title = tell(
    c,
    top === undefined
      ? say.mapNobody({ model: name, known: numbers.length })
      : say.mapTitle({
          place: top.place,
          value: lossText(c, model, top.finding),
          model: name,
          known: numbers.length,
        }),
  );
  const byPlace = new Map(rows.map((r) => [r.place, r.finding]));
  const entry = (code: string, label: string, m49: number | null) => {
    const finding = byPlace.get(code);
    const value = lost.get(code) ?? null;
    if (finding !== undefined) c.shown.set(finding.id, finding);
    return {
      code,
      m49,
      label,
      value,
      valueText:
        value === null || finding === undefined
          ? tell(c, say.mapUnknown({}))
          : lossText(c, model, finding),
      class: value === null ? null : classOf(value, edges),
      shown: finding !== undefined,
      at: place(code)?.at ?? null,
      ...(finding === undefined ? {} : { finding: finding.id }),
    };
  };
  const states = places().filter((p) => p.kind === 'country' || p.kind === 'territory');
  const drawn = [
    ...states.map((p) => entry(p.code, p.name[c.lang], p.m49)),
    // Places of the table that no map has, such as the rest of the world.
    ...rows
      .filter((r) => !states.some((p) => p.code === r.place))
      .map((r) => entry(r.place, r.label[c.lang], null)),
  ].toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const data: LossMapData = {
    title,
    home: { code: subject, label: placeName(subject, c.lang) },
    center: map?.centre ?? place(subject)?.at ?? [0, 0],
    features: (rule?.features ?? []).map((f) => ({
      label: f.label[c.lang],
      at: f.at,
      islands: f.islands,
      belongsTo: f.belongsTo,
    })),
    columns: { place: tell(c, say.place({})), value: rows[0]!.finding.label[c.lang] },
    classes: [
      ...edges.map((from, i) => ({
        label: tell(
          c,
          i === 0 ? say.classOver({ from }) : say.classBetween({ from, to: edges[i - 1]! }),
        ),
        gain: false,
      })),
      { label: tell(c, say.classUnder({ to: edges.at(-1)! })), gain: false },
      ...(gains ? [{ label: tell(c, say.classGain({ from: edges.at(-1)! })), gain: true }] : []),
    ],
    unknownLabel: tell(c, say.mapUnknown({})),
    places: drawn,
  };
  const [first] = rows;
  const dataset = first?.finding.evidence.find((e) => e.kind === 'dataset');
  const rest = rows.some(
    (r) => place(r.place)?.kind !== 'country' && place(r.place)?.kind !== 'territory',
  );
  const section: Section = {
    id: 'losses',
    nav: tell(c, say.navMap({})),
    wide: true,
    title,
    subtitle: [
      tell(
        c,
        say.mapSub({
          measure: data.columns.value,
          dataset: dataset?.title[c.lang] ?? '',
          period: first?.finding.period ?? '',
        }),
      ),
    ],
    chart: { kind: 'loss-map', data },
    tables: [],
    notes: [
      tell(c, say.mapHatched({ rest })),
      rule?.sentence[c.lang] ?? tell(c, say.noRule({})),
      ...(model.model.losses?.below === true ? [tell(c, say.signNote({}))] : []),
    ],
    ...credit(
      c,
      title,
      rows.map((r) => r.finding),
    ),
  };
  return {
    section,
    mapRules: (map?.rules ?? []).map((r) => ({
      id: r.id,
      label: r.label[c.lang],
      active: r.id === rule?.id,
    })),
  };
}

/** All places, ranked by the model that is drawn, with what every other model says of them. */
export function rankingSection(c: Told, choice: MapChoice): Section | undefined {
  const first = drawnModel(c, choice);
  if (first === undefined) return undefined;
  const models = [first, ...mappable(c).filter((m) => m !== first)];
  const found = models.map((m) => new Map(lossRows(m).map((r) => [r.place, r] as const)));
  const all = [
    ...groupBy(
      found.flatMap((m) => [...m.values()]),
      (r) => r.place,
    ).values(),
  ].map((rows) => rows[0]!);
  const lost = (code: string): number => {
    const row = found[0]!.get(code);
    return (row === undefined ? null : lostOf(first, row.finding)) ?? -Infinity;
  };
  const ranked = all.toSorted((a, b) => lost(b.place) - lost(a.place));
  const title = tell(c, say.rankingTitle({ places: ranked.length, models: models.length }));
  const rows = ranked.map((row, i): readonly Cell[] => [
    { text: row.label[c.lang] },
    lost(row.place) === -Infinity
      ? { text: '–', value: null }
      : { text: String(i + 1), value: i + 1 },
    ...found.map((m, k) => lossCell(c, models[k]!, m.get(row.place)?.finding)),
  ]);
  return {
    id: 'ranking',
    nav: tell(c, say.navRanking({})),
    wide: true,
    title,
    subtitle: [tell(c, say.rankingSub({ model: titleOf(first, c.lang) }))],
    chart: null,
    tables: [
      {
        caption: title,
        sortable: true,
        columns: [
          { label: tell(c, say.place({})), numeric: false },
          { label: tell(c, say.rank({})), numeric: true },
          ...models.map((m) => ({ label: shortOf(m, c.lang), numeric: true })),
        ],
        rows,
      },
    ],
    notes: [
      tell(
        c,
        say.key({
          names: models.map((m) => shortOf(m, c.lang)),
          titles: models.map((m) => titleOf(m, c.lang)),
        }),
      ),
      ...(models.some((m) => m.model.losses?.below === true) ? [tell(c, say.signNote({}))] : []),
    ],
    ...credit(
      c,
      title,
      found.flatMap((m) => [...m.values()].map((r) => r.finding)),
    ),
  };
}
