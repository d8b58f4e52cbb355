/** What is told beside the drawing: layers, brokerage, roles, all layers together, what changed. */
import type { Cell, Table } from '../../charts/types.js';
import { placeName, range, render, valueText, type Finding, type Lang } from '../../core/index.js';
import {
  isMissing,
  NETWORK_MEASURES,
  partnersIn,
  ROLES,
  type Layer,
  type LayerReport,
  type MeasureId,
  type NetworkReport,
} from '../../relations/index.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import { heldOf } from './ego.js';
import { say } from './messages.js';

const find = (report: LayerReport, measure: MeasureId): Finding | undefined =>
  report.findings.find((f) => f.measure === `network_${measure}`);
const heading = (measure: MeasureId, lang: Lang): { label: string; numeric: true } => ({
  label: (NETWORK_MEASURES[measure].label[lang].split(/:| \(/)[0] ?? '').trim(),
  numeric: true,
});

interface Written {
  readonly section: Section;
  readonly findings: readonly Finding[];
}

function sectionOf(
  r: NetworkReport,
  lang: Lang,
  id: string,
  words: { readonly nav: string; readonly title: string; readonly subtitle: string },
  tables: readonly Table[],
  findings: readonly Finding[],
  wide = false,
): Written {
  const { country, day } = r.asked;
  return {
    findings,
    section: {
      id,
      nav: words.nav,
      ...(wide ? { wide } : {}),
      title: words.title,
      subtitle: [words.subtitle],
      chart: null,
      tables,
      notes: [],
      ...credit(
        { lang, a: { asOf: day } },
        `${placeName(country, lang)}: ${words.title}`,
        findings,
      ),
    },
  };
}

/** The limits that make an amount a tie, in words. */
const RULES = {
  'network-trade-share': say.ruleTrade,
  'network-shared-organisations': say.ruleOrganisation,
  'network-vote-agreement': say.ruleVote,
  'network-troops': say.ruleTroops,
};

/** What counts as a tie of a layer, with the limit in force. */
function ruleText({ kind }: Layer, on: LayerReport['on'], lang: Lang): string {
  const limit = isMissing(on) ? undefined : on.limits[0];
  const rule = Object.entries(RULES).find(([id]) => id === limit?.id)?.[1];
  return rule === undefined || limit === undefined
    ? kind.tie[lang]
    : render(rule({ value: limit.value }), lang);
}

/** Every layer, what is loaded of it, and how many partners on the day or why there is no number. */
export function layersSection(r: NetworkReport, lang: Lang): Written {
  const c = { lang, a: { asOf: r.asked.day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const findings = r.layers.flatMap((l) => l.findings.slice(0, 1));
  const table: Table = {
    caption: word(say.layersTitle({ held: heldOf(r).length, all: r.layers.length })),
    columns: [
      { label: word(say.layer({})), numeric: false },
      { label: word(say.covers({})), numeric: false },
      { label: word(say.partners({})), numeric: true },
      { label: word(say.isTie({})), numeric: false },
      { label: word(say.knows({})), numeric: false },
      { label: word(say.source({})), numeric: false },
    ],
    rows: r.layers.map(({ layer, on, findings: own }): Cell[] => [
      { text: layer.kind.label[lang] },
      {
        text:
          layer.span === null
            ? '–'
            : word(say.span({ first: layer.span[0].slice(0, 4), last: layer.span[1].slice(0, 4) })),
      },
      findingCell(c, own[0]),
      { text: ruleText(layer, on, lang) },
      {
        text: isMissing(on)
          ? '–'
          : word((on.world ? say.everybody : on.whole ? say.own : say.some)({})),
      },
      {
        text:
          layer.sources
            .slice(0, 1)
            .map((s) => (layer.kind.fromPack ? word(say.packOf({ country: s.id })) : s.title[lang]))
            .join('') || '–',
      },
    ]),
  };
  return sectionOf(
    r,
    lang,
    'layers',
    {
      nav: word(say.layersNav({})),
      title: word(say.layersTitle({ held: heldOf(r).length, all: r.layers.length })),
      subtitle: word(say.layersSubtitle({})),
    },
    [table],
    findings,
    true,
  );
}

const BROKERAGE = [
  'constraint',
  'effective_size',
  'efficiency',
  'clustering',
  'betweenness',
  'closeness',
  'eigenvector',
] as const satisfies readonly MeasureId[];

/** Brokerage and centrality in each layer that knows everybody's ties, and in all of them as one. */
export function brokerageSection(r: NetworkReport, lang: Lang): Written {
  const c = { lang, a: { asOf: r.asked.day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const world = heldOf(r).filter((h) => h.on.world);
  const findings = world.flatMap(({ report }) => BROKERAGE.flatMap((m) => find(report, m) ?? []));
  // Share of pairs of partners that are tied: more than half is most.
  const shares = world.flatMap(({ report }) => {
    const f = find(report, 'clustering');
    const value = f === undefined ? undefined : range(f.value)?.[0];
    return value === undefined ? [] : [value];
  });
  return sectionOf(
    r,
    lang,
    'brokerage',
    {
      nav: word(say.brokerNav({})),
      title:
        shares.length === 0
          ? word(say.brokerTitleNone({}))
          : word(
              say.brokerTitle({
                place: r.asked.country,
                dense: shares.filter((x) => x > 0.5).length,
                layers: shares.length,
              }),
            ),
      subtitle: word(say.brokerSubtitle({})),
    },
    world.length === 0
      ? []
      : [
          {
            caption: word(say.brokerNav({})),
            columns: [
              { label: word(say.layer({})), numeric: false },
              ...BROKERAGE.map((m) => heading(m, lang)),
            ],
            rows: world.map(({ report }) => [
              { text: report.layer.kind.label[lang] },
              ...BROKERAGE.map((m) => findingCell(c, find(report, m))),
            ]),
          },
        ],
    findings,
    true,
  );
}

const ROLE_COLUMNS = [...ROLES, 'community', 'modularity', 'stability'] as const;

/** The role that is most frequent in most layers, and in how many of those that have any. */
function roleOf(reports: readonly LayerReport[]): { role: string; count: number; layers: number } {
  const tops = reports.flatMap((report) => {
    const of = (m: (typeof ROLES)[number]): number => {
      const f = find(report, m);
      return f === undefined ? 0 : (range(f.value)?.[0] ?? 0);
    };
    const counts: ReadonlyArray<readonly [string, number]> = [
      ['coordinator', of('coordinator')],
      ['consultant', of('consultant')],
      ['border', of('gatekeeper') + of('representative')],
      ['liaison', of('liaison')],
    ];
    const [top] = counts.toSorted((a, b) => b[1] - a[1]);
    return top === undefined || top[1] === 0 ? [] : [top[0]];
  });
  const held = [...new Set(tops)]
    .map((role) => ({ role, count: tops.filter((t) => t === role).length }))
    .sort((a, b) => b.count - a.count || (a.role < b.role ? -1 : 1));
  return { role: held[0]?.role ?? '', count: held[0]?.count ?? 0, layers: tops.length };
}

export function rolesSection(r: NetworkReport, lang: Lang): Written {
  const c = { lang, a: { asOf: r.asked.day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const world = heldOf(r).filter((h) => h.on.world);
  return sectionOf(
    r,
    lang,
    'roles',
    {
      nav: word(say.rolesNav({})),
      title: word(say.rolesTitle(roleOf(world.map((h) => h.report)))),
      subtitle: word(say.rolesSubtitle({})),
    },
    [
      {
        caption: word(say.rolesNav({})),
        columns: [
          { label: word(say.layer({})), numeric: false },
          ...ROLE_COLUMNS.map((m) => heading(m, lang)),
        ],
        rows: world.map(({ report }) => [
          { text: report.layer.kind.label[lang] },
          ...ROLE_COLUMNS.map((m) => findingCell(c, find(report, m))),
        ]),
      },
    ],
    world.flatMap(({ report }) => ROLE_COLUMNS.flatMap((m) => find(report, m) ?? [])),
    true,
  );
}

/** All layers together. */
export function togetherSection(r: NetworkReport, lang: Lang): Written {
  const c = { lang, a: { asOf: r.asked.day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const share = r.together.find((f) => f.measure === 'network_overlap');
  return sectionOf(
    r,
    lang,
    'together',
    {
      nav: word(say.togetherNav({})),
      title:
        share === undefined || share.value.kind === 'missing'
          ? word(say.togetherNone({}))
          : word(
              say.togetherTitle({
                share: valueText(share, 'en'),
                shareVi: valueText(share, 'vi'),
              }),
            ),
      subtitle: word(say.togetherSubtitle({})),
    },
    [
      {
        caption: word(say.togetherNav({})),
        columns: [
          { label: word(say.measure({})), numeric: false },
          { label: word(say.value({})), numeric: true },
        ],
        rows: r.together.map((f) => [{ text: f.label[lang] }, findingCell(c, f)]),
      },
    ],
    r.together,
  );
}

/** What changed since the earlier day, layer by layer, with whom. */
export function changesSection(r: NetworkReport, lang: Lang): Written | null {
  if (r.since === null) return null;
  const c = { lang, a: { asOf: r.asked.day } };
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const { country } = r.asked;
  const told = r.layers.flatMap(({ layer, changes }) =>
    changes === null || 'reason' in changes.what ? [] : [{ layer, changes, what: changes.what }],
  );
  const names = (ties: Parameters<typeof partnersIn>[0]): Cell => ({
    text: partnersIn(ties, country)
      .map((p) => placeName(p, lang))
      .sort((a, b) => a.localeCompare(b, lang))
      .join(', '),
  });
  const count = (pick: 'won' | 'lost'): number =>
    told.reduce((sum, t) => sum + partnersIn(t.what[pick], country).length, 0);
  const findings = told.flatMap((t) => t.changes.findings);
  return sectionOf(
    r,
    lang,
    'changes',
    {
      nav: word(say.changesNav({})),
      title: word(
        say.changesTitle({
          won: count('won'),
          lost: count('lost'),
          from: r.since,
          layers: told.length,
          all: r.layers.length,
        }),
      ),
      subtitle: word(say.changesSubtitle({})),
    },
    [
      {
        caption: word(say.changesNav({})),
        columns: [
          { label: word(say.layer({})), numeric: false },
          { label: word(say.won({})), numeric: true },
          { label: word(say.lost({})), numeric: true },
          { label: word(say.whoWon({})), numeric: false },
          { label: word(say.whoLost({})), numeric: false },
          { label: word(say.whoMoved({})), numeric: false },
        ],
        rows: told.map(({ layer, changes, what }) => [
          { text: layer.kind.label[lang] },
          findingCell(c, changes.findings[0]),
          findingCell(c, changes.findings[1]),
          names(what.won),
          names(what.lost),
          names(what.moved.map((m) => m.after)),
        ]),
      },
    ],
    findings,
    true,
  );
}
