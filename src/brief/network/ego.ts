/** The ties of the country: the drawing of its own network, and the same as a table. */
import type { Cell, EgoNetworkData, Table } from '../../charts/types.js';
import {
  format,
  periodText,
  place,
  placeName,
  point,
  render,
  valueText,
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import {
  isMissing,
  LAYERS,
  partnersIn,
  pledgeText,
  tieFinding,
  type LayerId,
  type LayerOn,
  type LayerReport,
  type NetworkReport,
  type Tie,
} from '../../relations/index.js';
import { credit } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

/** Layers drawn where nobody chooses: those in which most pairs are not tied. */
const SPARSE: readonly LayerId[] = [
  'tier',
  'agreement',
  'obligation',
  'trade',
  'troops',
  'investment',
];
/** UN regions, clockwise from the top. */
const REGIONS = ['Asia', 'Oceania', 'Americas', 'Europe', 'Africa'];
const REGION_NAMES: Readonly<Record<string, Record<Lang, string>>> = {
  Asia: { en: 'Asia', vi: 'Châu Á' },
  Oceania: { en: 'Oceania', vi: 'Châu Đại Dương' },
  Americas: { en: 'Americas', vi: 'Châu Mỹ' },
  Europe: { en: 'Europe', vi: 'Châu Âu' },
  Africa: { en: 'Africa', vi: 'Châu Phi' },
};

export interface Held {
  readonly report: LayerReport;
  readonly on: LayerOn;
}

/** Reports of layers that speak on the day. */
export const heldOf = (r: NetworkReport): readonly Held[] =>
  r.layers.flatMap((report) => (isMissing(report.on) ? [] : [{ report, on: report.on }]));

/** Layers that are drawn: those asked for, else the sparse ones that speak, else all that do. */
export function drawnOf(r: NetworkReport, chosen: readonly LayerId[] | undefined): readonly Held[] {
  const held = heldOf(r);
  if (chosen !== undefined) return held.filter((h) => chosen.includes(h.on.id));
  const sparse = held.filter((h) => SPARSE.includes(h.on.id));
  return sparse.length === 0 ? held : sparse;
}

/** Two agreements are told by number, one by its name. */
function byName({ on }: Held, ties: readonly Tie[], lang: Lang): string | undefined {
  if (on.id === 'obligation') return pledgeText(ties)[lang] || undefined;
  const names = [...new Set(ties.flatMap((t) => t.by))];
  return on.id === 'agreement' && names.length === 1 ? names[0] : undefined;
}

/** Why a tie is not certain on the day. */
const doubtOf = (ties: readonly Tie[]): Message =>
  ties.every((t) => t.since === null) ? say.noStart({}) : say.maybe({});

/** The words of one tie: how strong, or since when, or the rung. */
function wordsOf(r: NetworkReport, { report, on }: Held, ties: readonly Tie[], lang: Lang): string {
  const { kind } = report.layer;
  const [first] = ties;
  const rung = r.network.rungs.find((x) => x.code === first?.rung)?.label[lang];
  const sure = ties.every((t) => t.sure);
  const since = ties.flatMap((t) => t.since ?? []).sort()[0];
  const strengths = ties.flatMap((t) => (t.strength === null ? [] : [t.strength]));
  const parts = [
    rung,
    byName({ report, on }, ties, lang) ??
      (kind.strength === null || strengths.length === 0
        ? undefined
        : kind.strength.unit === 'count'
          ? amount(on.id, Math.max(...strengths), lang)
          : valueText({ value: point(Math.max(...strengths)), unit: kind.strength.unit }, lang)),
    on.id !== 'obligation' && since !== undefined
      ? render(say.since({ period: since }), lang)
      : undefined,
  ].filter((x) => x !== undefined);
  const text = parts.join(', ') || render(say.tied({}), lang);
  return sure ? text : `${text} (${render(doubtOf(ties), lang)})`;
}

const amount = (id: LayerId, count: number, lang: Lang): string =>
  id === 'agreement' ? render(say.agreements({ count }), lang) : format.number(count, lang);

export interface Ego {
  readonly data: EgoNetworkData;
  readonly table: Table;
  readonly findings: readonly Finding[];
  readonly partners: readonly PlaceCode[];
}

/** Everybody tied in the layers drawn, and the words and Finding of each tie. */
export function egoOf(r: NetworkReport, drawn: readonly Held[], lang: Lang): Ego {
  const { country } = r.asked;
  const { rungs } = r.network;
  // Rungs from the top, then relations outside the ladder, each a group of its own.
  const ladder = [...rungs].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const tier = heldOf(r).find((h) => h.on.id === 'tier')?.on;
  const findings: Finding[] = [];
  const partners = [...new Set(drawn.flatMap(({ on }) => partnersIn(on.ties, country)))];
  const rungOf = (p: PlaceCode): number => {
    const tie = tier?.ties.find((t) => t.from === p || t.to === p);
    const at = ladder.findIndex((x) => x.code === tie?.rung);
    return tier === undefined ? 0 : at < 0 ? ladder.length : at;
  };
  const sectorOf = (p: PlaceCode): number => {
    const at = REGIONS.indexOf(place(p)?.region ?? '');
    return at < 0 ? REGIONS.length : at;
  };
  const longitude = (p: PlaceCode): number => place(p)?.at?.[0] ?? 0;
  const won = new Map(
    drawn.map(({ report, on }) => {
      const what = report.changes?.what;
      const ties = what === undefined || 'reason' in what ? [] : what.won;
      return [on.id, new Set(partnersIn(ties, country))];
    }),
  );
  const rows = partners
    .map((code) => ({ code, ring: rungOf(code), sector: sectorOf(code) }))
    .sort(
      (a, b) =>
        a.sector - b.sector || longitude(b.code) - longitude(a.code) || (a.code < b.code ? -1 : 1),
    )
    .map((p) => ({
      ...p,
      label: placeName(p.code, lang),
      ties: drawn.flatMap((h, layer) => {
        const own = h.on.ties.filter(
          (t) => (t.from === country && t.to === p.code) || (t.to === country && t.from === p.code),
        );
        if (own.length === 0) return [];
        const finding = tieFinding(r.asked, h.report.layer, h.on, p.code);
        if (finding !== undefined) findings.push(finding);
        return [
          {
            layer,
            text: wordsOf(r, h, own, lang),
            sure: own.some((t) => t.sure),
            won: won.get(h.on.id)?.has(p.code) === true,
            ...(finding === undefined ? {} : { finding: finding.id }),
          },
        ];
      }),
      drill: `partner:${p.code}` as const,
    }));
  const rings =
    tier === undefined ? [] : [...ladder.map((x) => x.label[lang]), render(say.noRung({}), lang)];
  const title = render(
    say.egoTitle({ place: country, partners: partners.length, drawn: drawn.length }),
    lang,
  );
  const data: EgoNetworkData = {
    title,
    home: { code: country, label: placeName(country, lang) },
    rings: rings.length === 0 ? [''] : rings,
    layers: drawn.map(({ on, report }) => ({
      code: on.id,
      label: report.layer.kind.label[lang],
      kind: LAYERS.indexOf(on.id),
    })),
    sectors: [
      ...REGIONS.map((x) => REGION_NAMES[x]?.[lang] ?? x),
      render(say.otherRegion({}), lang),
    ],
    partners: rows,
    wonLabel: r.since === null ? null : render(say.newSince({ year: r.since.slice(0, 4) }), lang),
    columns: {
      partner: render(say.partner({}), lang),
      ring: render(say.rung({}), lang),
      sector: render(say.region({}), lang),
    },
  };
  return { data, table: tableOf(data, lang), findings, partners };
}

/** Partners by name, a column for each layer drawn. */
function tableOf(data: EgoNetworkData, lang: Lang): Table {
  const cell = (text: string, finding?: string): Cell =>
    finding === undefined ? { text } : { text, finding };
  return {
    caption: data.title,
    sortable: true,
    columns: [
      { label: data.columns.partner, numeric: false },
      ...data.layers.map(({ label }) => ({ label, numeric: false })),
    ],
    rows: [...data.partners]
      .sort((a, b) => a.label.localeCompare(b.label, lang))
      .map((p) => [
        { text: p.label, ...(p.drill === undefined ? {} : { drill: p.drill }) },
        ...data.layers.map((_, layer) => {
          const tie = p.ties.find((t) => t.layer === layer);
          return tie === undefined ? { text: '' } : cell(tie.text, tie.finding);
        }),
      ]),
  };
}

/** The section of ties: the drawing. */
export function egoSection(r: NetworkReport, ego: Ego, lang: Lang): Section {
  const { country, day } = r.asked;
  const tiers = heldOf(r).some((h) => h.on.id === 'tier');
  return {
    id: 'ties',
    nav: render(say.egoNav({}), lang),
    wide: true,
    title: ego.data.title,
    subtitle: [render(say.egoSubtitle({ tiers }), lang), `, ${periodText(day, lang)}`],
    chart: ego.partners.length === 0 ? null : { kind: 'ego-network', data: ego.data },
    tables: [],
    notes: [],
    ...credit(
      { lang, a: { asOf: day } },
      `${placeName(country, lang)}: ${ego.data.title}`,
      ego.findings,
    ),
  };
}

/** Every tie that is drawn, as a list. */
export function listSection(r: NetworkReport, ego: Ego, lang: Lang): Section {
  const { country, day } = r.asked;
  const title = render(say.listTitle({}), lang);
  return {
    id: 'list',
    nav: render(say.listNav({}), lang),
    wide: true,
    title,
    subtitle: [render(say.listSubtitle({}), lang)],
    chart: null,
    tables: [ego.table],
    notes: [],
    ...credit({ lang, a: { asOf: day } }, `${placeName(country, lang)}: ${title}`, ego.findings),
  };
}
