/** The page of a country's network on a day; of one pair, layer by layer; and, where asked, of every place of a layer. */
import {
  placeName,
  render,
  valueText,
  type Day,
  type Finding,
  type Lang,
  type PlaceCode,
} from '../../core/index.js';
import {
  graphOf,
  isMissing,
  LAYERS,
  networkReport,
  nodeNumbers,
  OVERLAP_INPUTS,
  pledgeText,
  reportFindings,
  tieFinding,
  type LayerId,
  type LayerReport,
  type NetworkQuestion,
  type NetworkReport,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { credit, findingCell } from '../context.js';
import { framePage } from '../frame.js';
import type { Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { drawnOf, egoOf, egoSection, heldOf, listSection } from './ego.js';
import { say } from './messages.js';
import {
  brokerageSection,
  changesSection,
  layersSection,
  rolesSection,
  togetherSection,
} from './sections.js';

/** Parts of the page that can be asked for alone. */
export const NETWORK_PARTS = [
  'ego',
  'layers',
  'brokerage',
  'roles',
  'together',
  'changes',
] as const;
export type NetworkPart = (typeof NETWORK_PARTS)[number];

export interface NetworkPageQuestion extends NetworkQuestion {
  readonly part?: NetworkPart | undefined;
  /** Layers that are drawn and listed; the others are measured all the same. */
  readonly drawn?: readonly LayerId[] | undefined;
}

export interface WrittenNetwork {
  readonly page: Page;
  /** Every Finding of the page, ties included. */
  readonly findings: readonly Finding[];
}

function titleOf(r: NetworkReport, lang: Lang): string {
  const { country, day } = r.asked;
  const held = heldOf(r);
  const overlap = r.together.find((f) => f.measure === 'network_overlap');
  const [any, several] = [OVERLAP_INPUTS.any, OVERLAP_INPUTS.several].map(
    ({ en }) => overlap?.inputs.find((i) => i.label.en.startsWith(en))?.value,
  );
  const partners = heldOf(r).filter((h) => h.on.whole).length;
  return held.length === 0
    ? render(say.titleNone({ place: country, day }), lang)
    : render(
        say.title({ place: country, any: any ?? 0, several: several ?? 0, layers: partners, day }),
        lang,
      );
}

function dekOf(r: NetworkReport, lang: Lang): RichText {
  const ended = endsOf(r).filter((e) => e.day < r.asked.day);
  return [
    render(say.dek({ held: heldOf(r).length, all: r.layers.length, chosen: r.chosen }), lang),
    ...(ended.length === 0 ? [] : [render(say.stops({ ended: ended.map((e) => e.text) }), lang)]),
  ];
}

/** Each layer that is loaded with the year in which its data end, the first to end first. */
const endsOf = (r: NetworkReport): ReadonlyArray<{ day: Day; year: string; text: string }> =>
  r.layers
    .flatMap(({ layer }) => {
      const day = layer.span?.[1];
      if (day === undefined) return [];
      const year = day.slice(0, 4);
      return [{ day, year, text: `${layer.kind.id} ${year}` }];
    })
    .sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : 0));

/** Layers without data, each with its reason and what would fill it. */
function missingOf(r: NetworkReport, lang: Lang): Page['missing'] {
  const { country } = r.asked;
  const items = r.layers.flatMap(({ layer, on }) => {
    if (!isMissing(on)) return [];
    const fill = layer.kind.fromPack
      ? layer.span === null
        ? say.fillPack({ country })
        : say.fillDay({})
      : layer.span === null
        ? say.fillData({ layer: layer.kind.id })
        : say.fillDay({});
    return [
      {
        what: layer.kind.label[lang],
        why: render(on.detail, lang),
        fill: render(fill, lang),
      },
    ];
  });
  return { title: items.length === 0 ? '' : render(say.missingTitle({}), lang), items };
}

/** What the slider and the switches of the workbench need to know. */
function controlsOf(
  r: NetworkReport,
  drawn: ReadonlySet<LayerId>,
  lang: Lang,
): NonNullable<Page['network']> {
  const spans = r.layers.flatMap(({ layer }) => (layer.span === null ? [] : [layer.span]));
  const years = spans.flatMap((s) => s.map((d) => Number(d.slice(0, 4))));
  const year = Number(r.asked.day.slice(0, 4));
  const last = Math.max(year, ...years);
  const early = endsOf(r).filter((e) => Number(e.year) < last);
  return {
    years: [Math.max(1945, Math.min(year, ...years)), last],
    year,
    since: r.since === null ? null : Number(r.since.slice(0, 4)),
    ends: early.length === 0 ? '' : render(say.ends({ ends: early.map((e) => e.text) }), lang),
    stops: [...new Set(early.map((e) => Number(e.year)))],
    layers: r.layers.map(({ layer, on }) => ({
      id: layer.kind.id,
      label: layer.kind.label[lang],
      drawn: drawn.has(layer.kind.id),
      held: !isMissing(on),
      why: isMissing(on) ? render(on.detail, lang) : null,
      kind: LAYERS.indexOf(layer.kind.id),
      span: layer.span === null ? null : layer.span.map((d) => d.slice(0, 4)).join('–'),
    })),
  };
}

/**
 * The page of a country's network.
 *
 * @example
 * const { page } = await writeNetworkPage(workspace, { country: 'VNM', today }, 'en');
 * page.sections.map((s) => s.id); // ['ties', 'layers', 'brokerage', 'roles', 'together', 'list']
 */
export async function writeNetworkPage(
  workspace: Workspace,
  q: NetworkPageQuestion,
  lang: Lang,
): Promise<WrittenNetwork> {
  const r = await networkReport(workspace, q);
  const { country, day } = r.asked;
  const drawn = drawnOf(r, q.drawn ?? q.layers);
  const ego = egoOf(r, drawn, lang);
  const told = [
    layersSection(r, lang),
    changesSection(r, lang),
    brokerageSection(r, lang),
    rolesSection(r, lang),
    togetherSection(r, lang),
  ].filter((x) => x !== null);
  const sections = [
    egoSection(r, ego, lang),
    ...told.map((t) => t.section),
    ...(ego.partners.length === 0 ? [] : [listSection(r, ego, lang)]),
  ];
  const wanted = q.part === 'ego' ? ['ties', 'list'] : q.part === undefined ? undefined : [q.part];
  const findings = [...reportFindings(r), ...ego.findings];
  const page = framePage({
    lang,
    subject: country,
    asOf: day,
    kicker: render(say.kicker({ place: country }), lang),
    title: titleOf(r, lang),
    dek: dekOf(r, lang),
    sections: wanted === undefined ? sections : sections.filter((s) => wanted.includes(s.id)),
    findings: Object.fromEntries(findings.map((f) => [f.id, findingView(f, lang)])),
    missing: missingOf(r, lang),
    network: controlsOf(r, new Set(drawn.map((d) => d.on.id)), lang),
  });
  return { page, findings };
}

/** One pair, layer by layer. */
export async function writeNetworkPair(
  workspace: Workspace,
  q: NetworkQuestion,
  partner: PlaceCode,
  lang: Lang,
): Promise<WrittenNetwork> {
  const r = await networkReport(workspace, q);
  const { country, day } = r.asked;
  const c = { lang, a: { asOf: day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const findings: Finding[] = [];
  const rows = r.layers.map(({ layer, on, findings: own }): Cell[] => {
    const label = { text: layer.kind.label[lang] };
    if (isMissing(on)) {
      findings.push(...own.slice(0, 1));
      return [label, findingCell(c, own[0]), { text: render(on.detail, lang) }];
    }
    const tie = tieFinding(r.asked, layer, on, partner);
    const less = tie === undefined ? on.under?.(partner) : undefined;
    const [limit] = on.limits;
    if (tie === undefined && less !== undefined && less !== null && limit !== undefined)
      return [
        label,
        {
          text: word(
            say.under({
              amount: less,
              unit: layer.kind.strength?.unit ?? 'count',
              limit: limit.value,
              limitUnit: limit.unit,
            }),
          ),
        },
        { text: limit.label[lang] },
      ];
    if (tie === undefined)
      return [
        label,
        {
          text:
            on.whole && (!on.world || on.nodes.includes(partner))
              ? word(say.noTie({}))
              : word(say.notSaid({})),
        },
        { text: layer.kind.tie[lang] },
      ];
    findings.push(tie);
    const between = on.ties.filter(
      (t) => [t.from, t.to].includes(partner) && [t.from, t.to].includes(country),
    );
    const [held] = between;
    const rung = r.network.rungs.find((x) => x.code === held?.rung)?.label[lang];
    const more = [
      rung,
      (held?.since ?? null) === null ? undefined : word(say.since({ period: held?.since ?? '' })),
      layer.kind.id === 'agreement'
        ? held?.by.join('; ')
        : layer.kind.id === 'obligation'
          ? pledgeText(between)[lang]
          : undefined,
    ].filter((x) => x !== undefined && x !== '');
    return [label, findingCell(c, tie), { text: more.join(', ') }];
  });
  const title = word(say.pairTitle({ place: country, partner, day }));
  const section: Section = {
    id: 'pair',
    nav: word(say.partner({})),
    wide: true,
    title,
    subtitle: [word(say.pairSubtitle({}))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          { label: word(say.layer({})), numeric: false },
          { label: word(say.value({})), numeric: true },
          { label: '', numeric: false },
        ],
        rows,
      },
    ],
    notes: [],
    ...credit(c, title, findings),
  };
  const page = framePage({
    lang,
    subject: country,
    asOf: day,
    kicker: word(say.kicker({ place: country })),
    title,
    dek: dekOf(r, lang),
    sections: [section],
    findings: Object.fromEntries(
      [...findings, ...r.together].map((f) => [f.id, findingView(f, lang)]),
    ),
  });
  return { page, findings };
}

const LISTED = ['degree', 'constraint', 'effective_size', 'betweenness', 'clustering'] as const;

/** Every place of one layer, by name: for who asks. */
export function allTable(report: LayerReport, day: string, lang: Lang): Table | null {
  const { on, layer } = report;
  if (isMissing(on) || !on.world) return null;
  const numbers = nodeNumbers(graphOf(on), on.nodes);
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const { en, vi } = layer.kind.label;
  const unitOf = new Map(report.findings.map((f) => [f.measure, f]));
  return {
    caption: word(say.allTitle({ layer: en, layerVi: vi, day })),
    columns: [
      { label: word(say.partner({})), numeric: false },
      ...LISTED.map((m) => ({
        label: (unitOf.get(`network_${m}`)?.method.name[lang] ?? m).split(/:| \(/)[0] ?? m,
        numeric: true,
      })),
    ],
    rows: [...on.nodes]
      .sort((a, b) => placeName(a, lang).localeCompare(placeName(b, lang), lang))
      .map((code) => [
        { text: placeName(code, lang) },
        ...LISTED.map((m) => {
          const value = numbers.get(code)?.[m] ?? null;
          const f = unitOf.get(`network_${m}`);
          return value === null || f === undefined
            ? { text: '–', value: null }
            : { text: valueText({ value: { kind: 'point', value }, unit: f.unit }, lang), value };
        }),
      ]),
  };
}
