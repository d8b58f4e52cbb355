/** The page of passages: where a country's trade goes through, on the map and as tables. */
import type { Cell, Table } from '../../charts/types.js';
import {
  type Finding,
  type Lang,
  type Message,
  place,
  placeName,
  places,
  range,
  render,
  valueText,
} from '../../core/index.js';
import { type AnswerTable, productScope } from '../../dependence/index.js';
import { type MapRule, packFor } from '../../facts/index.js';
import {
  type ChokepointRead,
  type ChokepointsQuestion,
  type PassageShare,
  partnersTable,
  passagesTable,
  productsTable,
  readChokepoints,
} from '../../shock/chokepoints/index.js';
import type { Workspace } from '../../store/index.js';
import { type Written, credit, findingCell, tell } from '../context.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { say } from './messages.js';

interface Told extends Written {
  readonly lang: Lang;
  readonly read: ChokepointRead;
  readonly shown: Map<string, Finding>;
}

/** Products and partners drawn; the command prints them all. */
const LISTED = 30;
const LONGEST = 64;

/**
 * @throws `TuchuError` where the dataset or passage named does not exist
 * @example
 * const page = await writeChokepointsPage(workspace, { subject: 'VNM' }, 'en');
 * page.sections[0]?.chart?.kind; // 'passage-map'
 */
export async function writeChokepointsPage(
  workspace: Workspace,
  question: ChokepointsQuestion,
  lang: Lang,
): Promise<Page> {
  const { read, refused } = await readChokepoints(workspace, question);
  if (read === undefined || read.flows.pooled === undefined)
    return nothing(question, refused, lang);
  const reads = [read];
  // Totals say nothing of products: what holds them answers beside.
  if (read.flows.tables.every((t) => t.product === null) && question.dataset === undefined) {
    const more = await readChokepoints(workspace, { ...question, byProduct: true });
    if (more.read !== undefined) reads.push(more.read);
  }
  const pack = await packFor(question.subject, workspace.dir);
  const map = pack?.profile.map;
  const rule = map?.rules.find((r) => r.id === map.defaultRule);
  const { year } = read.flows;
  const c: Told = { lang, a: { asOf: String(year) }, read, shown: new Map() };
  const sections = [
    mapSection(c, rule, map?.centre),
    ...reads.flatMap((r, i) => detail({ ...c, read: r }, i === 0 ? '' : '-products')),
  ];
  const first = focusShare(read);
  const top = passagesTable(read).rows.find((r) => r.key === first?.passage)?.cells[1];
  const { subject, side } = read.q;
  return framePage({
    lang,
    subject,
    asOf: String(year),
    kicker: tell(c, say.kicker({ subject })),
    title: titleOf(c),
    dek:
      first === undefined || top === null || top === undefined
        ? []
        : [
            tell(c, say.dek({ range: valueText(top, lang) })),
            ...(read.flows.manifest.flow === 'goods and services'
              ? [` ${tell(c, say.services({}))}`]
              : []),
          ],
    sections,
    findings: Object.fromEntries([...c.shown].map(([id, f]) => [id, findingView(f, lang)])),
    next: nextOf(c, side === 'import' ? 'export' : 'import'),
  });
}

/** The share through the passage in focus. */
const focusShare = ({ all, focus }: ChokepointRead): PassageShare | undefined =>
  all.passages.find((p) => p.passage === focus?.id);

function titleOf(c: Told): string {
  const { q, flows, all, routes } = c.read;
  const first = focusShare(c.read);
  const { subject, side } = q;
  if (first === undefined || first.value === 0)
    return tell(c, say.titleNone({ subject, side, year: flows.year }));
  const { name } = routes.passage(first.passage);
  return tell(
    c,
    say.title({
      subject,
      side,
      year: flows.year,
      passage: name.en,
      passageVi: name.vi,
      share: first.value / all.covered,
      extract: productScope(flows.manifest) === 'subset' || q.product !== undefined,
    }),
  );
}

const short = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\s,;(]*\S*$/u, '')}…`;

function drawn(c: Told, table: AnswerTable): Table {
  const cell = (f: Finding | null): Cell => {
    if (f === null) return { text: '', value: null };
    c.shown.set(f.id, f);
    return findingCell(c, f);
  };
  return {
    caption: tell(c, table.title),
    sortable: true,
    columns: [
      { label: table.rowLabel[c.lang], numeric: false },
      ...table.columns.map((column) => ({ label: column.label[c.lang], numeric: true })),
    ],
    rows: table.rows
      .slice(0, LISTED)
      .map((row) => [{ text: short(row.label[c.lang]) }, ...row.cells.map(cell)]),
  };
}

const said = (c: Told, notes: readonly Message[]): string[] => [
  ...new Set(notes.map((m) => tell(c, m))),
];

const findingsOf = (table: AnswerTable): Finding[] =>
  table.rows.flatMap((row) => row.cells.filter((f) => f !== null));

function mapSection(
  c: Told,
  rule: MapRule | undefined,
  centre: readonly [number, number] | undefined,
): Section {
  const { q, flows, all, routes } = c.read;
  const table = passagesTable(c.read);
  const title = tell(
    c,
    say.mapTitle({ side: q.side, count: all.passages.filter((p) => p.value > 0).length }),
  );
  const passages = table.rows.flatMap((row) => {
    const [usual, most] = row.cells;
    if (usual === null || usual === undefined || most === null || most === undefined) return [];
    for (const f of [usual, most]) c.shown.set(f.id, f);
    const { at } = routes.passage(row.key);
    return [
      {
        code: row.key,
        label: row.label[c.lang],
        at,
        share: range(usual.value)?.[1] ?? 0,
        shareText: valueText(usual, c.lang),
        most: range(most.value)?.[1] ?? 0,
        rangeText: valueText(most, c.lang),
        finding: usual.id,
        rangeFinding: most.id,
      },
    ];
  });
  return {
    id: 'passages',
    nav: tell(c, say.navMap({})),
    wide: true,
    title,
    subtitle: [tell(c, say.mapSub({ dataset: flows.manifest.title[c.lang], year: flows.year }))],
    chart: {
      kind: 'passage-map',
      data: {
        title,
        home: { code: q.subject, label: placeName(q.subject, c.lang) },
        center: centre ?? place(q.subject)?.at ?? [0, 0],
        places: places()
          .filter((p) => p.kind === 'country' || p.kind === 'territory')
          .map((p) => ({
            code: p.code,
            m49: p.m49,
            label: p.name[c.lang],
            tier: null,
            tierLabel: '',
            since: '',
            at: p.at,
          })),
        features: (rule?.features ?? []).map((f) => ({
          label: f.label[c.lang],
          at: f.at,
          islands: f.islands,
          belongsTo: f.belongsTo,
        })),
        columns: {
          passage: tell(c, say.passage({})),
          usual: tell(c, say.usual({})),
          range: tell(c, say.range({})),
        },
        passages,
      },
    },
    tables: [drawn(c, table)],
    notes: [rule?.sentence[c.lang] ?? tell(c, say.noRule({})), ...said(c, table.notes)],
    ...credit(c, title, findingsOf(table)),
  };
}

/** Products and partners through the passage most goes through. */
function detail(c: Told, mark: string): Section[] {
  const { focus } = c.read;
  if (focus === undefined) return [];
  return [
    { id: `products${mark}`, nav: say.navProducts({}), table: productsTable(c.read, focus) },
    // Partners once: of the dataset that holds most of trade.
    ...(mark === ''
      ? [{ id: 'partners', nav: say.navPartners({}), table: partnersTable(c.read, focus) }]
      : []),
  ].flatMap(({ id, nav, table }): Section[] =>
    table.rows.length === 0
      ? []
      : [
          {
            id,
            nav: tell(c, nav),
            title: tell(c, table.title),
            subtitle: [
              tell(
                c,
                say.mapSub({
                  dataset: c.read.flows.manifest.title[c.lang],
                  year: c.read.flows.year,
                }),
              ),
            ],
            chart: null,
            tables: [drawn(c, table)],
            notes: said(c, table.notes),
            ...credit(c, tell(c, table.title), findingsOf(table)),
          },
        ],
  );
}

function nextOf(c: Told, other: 'import' | 'export'): Page['next'] {
  const { q, focus } = c.read;
  const command = `tuchu dependence chokepoints ${q.subject}`;
  return [
    ...(focus === undefined
      ? []
      : [
          {
            title: tell(c, say.nextClosure({ passage: focus.name.en, passageVi: focus.name.vi })),
            text: tell(c, say.nextClosureText({})),
            command: `${command} --side ${q.side} --passage ${focus.id} --days 30`,
          },
        ]),
    {
      title: tell(c, say.nextSide({ side: other })),
      text: tell(c, say.nextSideText({})),
      command: `${command} --side ${other}`,
    },
  ];
}

/** No dataset answers: the reasons, and what would. */
function nothing(
  { subject, year }: ChokepointsQuestion,
  refused: Awaited<ReturnType<typeof readChokepoints>>['refused'],
  lang: Lang,
): Page {
  return framePage({
    lang,
    subject,
    asOf: year === undefined ? '2025-12-31' : String(year),
    kicker: render(say.kicker({ subject }), lang),
    title: render(say.titleNothing({ subject }), lang),
    dek: [],
    sections: [],
    findings: {},
    missing: {
      title: render(say.missingTitle({}), lang),
      items: refused.map(({ dataset, missing }) => ({
        what: dataset,
        why: render(missing.detail, lang),
        fill: render(say.answersIt({}), lang),
      })),
    },
  });
}
