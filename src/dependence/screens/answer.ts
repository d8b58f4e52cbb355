/**
 * Screens as answers: one country's products, one product's importers, or the whole world by country and by who
 * sells what is flagged.
 */
import {
  type Finding,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  groupBy,
  membersAt,
  placeName,
  point,
} from '../../core/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { datasetCaveats } from '../table/index.js';
import { CORE_DEPENDENCY } from './core-dependency.js';
import { type Cell, CellFindings, isFlagged } from './findings.js';
import { GEODEP } from './geodep.js';
import { say } from './messages.js';
import { type ScreenQuestion, screenCommand } from './question.js';
import { VERDICT } from './screen.js';
import { type Screened, screened } from './screened.js';
import { SEQUENTIAL } from './sequential.js';

const METHODS = { geodep: GEODEP, eu: CORE_DEPENDENCY, sequential: SEQUENTIAL } as const;

const SUPPLIER: Text = { en: 'Largest supplier', vi: 'Nguồn cung lớn nhất' };
const PRODUCT: Text = { en: 'Product', vi: 'Mặt hàng' };
const COUNTRY: Text = { en: 'Country', vi: 'Nước' };

/**
 * Screens imports by a published rule, for one importer or for all of them, in every dataset that can answer.
 *
 * @throws `TuchuError` for a dataset that is not there, a limit no screen has, a list of another nomenclature, or
 * a group asked by a rule that has none
 * @example
 * const { tables } = await screenAnswer(workspace, { rule: 'eu', subject: 'DEU', leg });
 * tables[0]?.rows[0]?.key; // the flagged product with the largest imports
 */
export async function screenAnswer(workspace: Workspace, q: ScreenQuestion): Promise<Answer> {
  if (q.group !== undefined && q.rule !== 'eu')
    throw new TuchuError(say.groupOnlyEu({ group: q.group, rule: q.rule }), 2);
  const all = await workspace.datasets();
  const chosen = all.filter((m) =>
    q.dataset === undefined ? m.kind === 'flows' : m.id === q.dataset,
  );
  if (q.dataset !== undefined && chosen.length === 0)
    throw new TuchuError(say.noDataset({ dataset: q.dataset }), 2);
  const tables: AnswerTable[] = [];
  const refused: Array<{ dataset: string; missing: Missing }> = [];
  for (const manifest of chosen) {
    const found = await screened(workspace, manifest, q);
    const made = 'reason' in found ? found : tablesOf(found, q);
    if ('reason' in made) refused.push({ dataset: manifest.id, missing: made });
    else tables.push(...made);
  }
  return { tables, refused };
}

function tablesOf(s: Screened, q: ScreenQuestion): readonly AnswerTable[] | Missing {
  const { newest, manifest } = s;
  const subject = q.group ?? q.subject;
  const product = q.product === undefined ? undefined : newest.at.product.get(q.product);
  const { id: dataset } = manifest;
  if (q.product !== undefined && product === undefined)
    return {
      reason: 'not_covered',
      detail: say.noSuchProduct({
        dataset,
        product: q.product,
        year: newest.year,
        classification: manifest.classification ?? '',
      }),
    };
  if (subject === undefined) return product === undefined ? world(s, q) : [cells(s, q, product)];
  const place = newest.at.place.get(subject);
  const table = place === undefined ? undefined : cells(s, q, product, place);
  if (table === undefined || table.rows.length === 0)
    return {
      reason: 'not_covered',
      detail: say.noPurchases({ subject, dataset, year: newest.year }),
    };
  return [table];
}

/** The cells of one importer, of one product, or of both, as rows. */
function cells(s: Screened, q: ScreenQuestion, product?: number, place?: number): AnswerTable {
  const { newest, manifest } = s;
  const rows: Array<{ cell: Cell; row: AnswerRow; order: number }> = [];
  for (const cell of bought(s, q, product, place)) {
    const f = new CellFindings(s, q, cell);
    const verdict = f.verdict();
    const key =
      place === undefined
        ? (newest.places[cell.place] ?? '')
        : (newest.products[cell.product] ?? '');
    const label =
      place === undefined
        ? { en: placeName(key, 'en'), vi: placeName(key, 'vi') }
        : { en: key, vi: key };
    const hold = q.rule === 'geodep' ? [f.hold(GEODEP)] : [];
    rows.push({
      cell,
      row: { key, label, cells: [verdict, ...hold, ...f.tests(), f.supplier()] },
      order: rank(verdict, hold[0]),
    });
  }
  const amount = ({ cell }: { cell: Cell }): number =>
    newest.bought[cell.place * newest.products.length + cell.product] as number;
  rows.sort(
    (a, b) => b.order - a.order || amount(b) - amount(a) || (a.row.key < b.row.key ? -1 : 1),
  );
  const spent = rows.reduce((sum, r) => sum + amount(r), 0);
  const flagged = rows.filter((r) => isFlagged(r.row.cells[0] as Finding));
  const unknown = rows.filter((r) => r.row.cells[0]?.value.kind === 'missing');
  const counts = {
    rule: q.rule,
    flagged: flagged.length,
    all: rows.length,
    unknown: unknown.length,
    share: spent > 0 ? flagged.reduce((sum, r) => sum + amount(r), 0) / spent : 0,
    title: manifest.title.en,
    titleVi: manifest.title.vi,
    year: newest.year,
  };
  const subject = place === undefined ? null : (newest.places[place] ?? '');
  const yearly =
    q.rule === 'geodep'
      ? [
          {
            measure: 'tests_hold',
            label: { en: `Tests, ${newest.year}`, vi: `Phép thử, ${newest.year}` },
          },
        ]
      : [];
  return {
    id: `screen/${manifest.id}`,
    title:
      subject === null
        ? say.titleProduct({ ...counts, product: q.product ?? '' })
        : say.titleCountry({ ...counts, subject }),
    rowLabel: place === undefined ? COUNTRY : PRODUCT,
    columns: [
      { measure: METHODS[q.rule].id, label: verdictLabel(q, s) },
      ...yearly,
      ...newest.criteria.map(({ measure, label }) => ({ measure, label })),
      { measure: 'top_share', label: SUPPLIER },
    ],
    rows: rows.map(({ row }) => row),
    notes: notes(s, q),
  };
}

/** Flagged first, then what cannot be judged, then what is clear. */
function rank(verdict: Finding, hold: Finding | undefined): number {
  const of = (f: Finding): number => (isFlagged(f) ? 2 : f.value.kind === 'missing' ? 1 : 0);
  return of(verdict) * 3 + (hold === undefined ? 0 : of(hold));
}

function* bought(
  s: Screened,
  q: ScreenQuestion,
  product?: number,
  place?: number,
): Generator<Cell> {
  const { newest, fits } = s;
  const width = newest.products.length;
  // The sequential filter reads the lists as a step; elsewhere they say which products are looked at.
  const wanted = (k: number): boolean =>
    q.rule === 'sequential' || fits.every(({ holds }) => holds[k] === true);
  for (let p = place ?? 0; p <= (place ?? newest.places.length - 1); p++)
    for (let k = product ?? 0; k <= (product ?? width - 1); k++)
      if ((newest.bought[p * width + k] as number) > 0 && wanted(k)) yield { place: p, product: k };
}

function verdictLabel(q: ScreenQuestion, s: Screened): Text {
  if (q.rule === 'geodep')
    return { en: `Years of ${s.window.length}`, vi: `Số năm trên ${s.window.length}` };
  if (q.rule === 'sequential') return { en: 'Step', vi: 'Bước' };
  return { en: 'Tests', vi: 'Phép thử' };
}

/** Every importer, and every place that sells what is flagged. */
function world(s: Screened, q: ScreenQuestion): readonly AnswerTable[] {
  const { newest, manifest } = s;
  const width = newest.products.length;
  const tallies = newest.places.map(() => ({
    all: 0,
    flagged: 0,
    unknown: 0,
    spent: 0,
    value: 0,
    rows: 0,
  }));
  const sellers = newest.places.map(() => ({ cells: 0, value: 0, rows: 0 }));
  for (const { place, product } of bought(s, q)) {
    const cell = place * width + product;
    const tally = tallies[place];
    const seller = sellers[newest.seller[cell] as number];
    const amount = newest.bought[cell] as number;
    if (tally === undefined) continue;
    tally.all++;
    tally.spent += amount;
    tally.rows += s.rows.bought[cell] as number;
    if (newest.verdict[cell] === VERDICT.unknown) tally.unknown++;
    if (newest.verdict[cell] !== VERDICT.flagged) continue;
    tally.flagged++;
    tally.value += amount;
    if (seller === undefined) continue;
    seller.cells++;
    seller.value += amount;
    seller.rows += s.rows.bought[cell] as number;
  }
  const [flagged, value] = [sum(sellers.map((x) => x.cells)), sum(tallies.map((x) => x.value))];
  const make = (
    place: number,
    measure: string,
    label: Text,
    unit: Finding['unit'],
    amount: number,
    rows: number,
  ): Finding =>
    worldFinding(s, q, newest.places[place] ?? '', { measure, label, unit, amount, rows });
  const named = (place: number): Pick<AnswerRow, 'key' | 'label'> => {
    const key = newest.places[place] ?? '';
    return { key, label: { en: placeName(key, 'en'), vi: placeName(key, 'vi') } };
  };
  const counts = {
    rule: q.rule,
    flagged,
    title: manifest.title.en,
    titleVi: manifest.title.vi,
    year: newest.year,
  };
  const importers = tallies.flatMap((t, place): AnswerRow[] =>
    t.all === 0
      ? []
      : [
          {
            ...named(place),
            cells: [
              make(place, 'products_flagged', FLAGGED, 'count', t.flagged, t.rows),
              make(place, 'products_unknown', UNKNOWN, 'count', t.unknown, t.rows),
              make(place, 'products_bought', BOUGHT, 'count', t.all, t.rows),
              t.unknown === t.all
                ? null
                : make(place, 'value_flagged', VALUE, 'share', t.value / t.spent, t.rows),
            ],
          },
        ],
  );
  const from = sellers
    .map((x, place) => ({ ...x, place }))
    .filter((x) => x.cells > 0)
    .sort((a, b) => b.value - a.value || a.place - b.place);
  const common = notes(s, q);
  return [
    {
      id: `screen/${manifest.id}/importers`,
      title: say.titleWorld({ ...counts, importers: importers.length }),
      rowLabel: COUNTRY,
      columns: [
        { measure: 'products_flagged', label: FLAGGED },
        { measure: 'products_unknown', label: UNKNOWN },
        { measure: 'products_bought', label: BOUGHT },
        { measure: 'value_flagged', label: VALUE },
      ],
      // By name: how many products are flagged depends on size and on the list; it is no league.
      rows: importers.toSorted((a, b) => (a.label.en < b.label.en ? -1 : 1)),
      notes: [say.noLeague({}), ...common],
    },
    {
      id: `screen/${manifest.id}/sellers`,
      title: say.titleSellers({ ...counts, sellers: from.length }),
      rowLabel: COUNTRY,
      columns: [
        { measure: 'flagged_led', label: LED },
        { measure: 'flagged_led_value', label: LED_VALUE },
      ],
      rows: from.map((x) => ({
        ...named(x.place),
        cells: [
          make(x.place, 'flagged_led', LED, 'count', x.cells, x.rows),
          make(x.place, 'flagged_led_value', LED_VALUE, 'share', x.value / value, x.rows),
        ],
      })),
      notes: common,
    },
  ];
}

const FLAGGED: Text = { en: 'Products flagged', vi: 'Mặt hàng bị gắn cờ' };
const UNKNOWN: Text = { en: 'Cannot be judged', vi: 'Chưa phán định được' };
const BOUGHT: Text = { en: 'Products bought', vi: 'Mặt hàng có nhập' };
const VALUE: Text = { en: 'Of import value', vi: 'Trong giá trị nhập' };
const LED: Text = { en: 'Flagged imports it leads', vi: 'Số luồng bị gắn cờ do nước này dẫn đầu' };
const LED_VALUE: Text = { en: 'Of flagged value', vi: 'Trong giá trị bị gắn cờ' };

const sum = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0);

function worldFinding(
  s: Screened,
  q: ScreenQuestion,
  subject: PlaceCode,
  said: { measure: string; label: Text; unit: Finding['unit']; amount: number; rows: number },
): Finding {
  const { manifest, newest } = s;
  const year = newest.year;
  const method: Method = {
    ...METHODS[q.rule],
    id: `${q.rule}/${said.measure}`,
    name: said.label,
    formula: `in ${year}: ${METHODS[q.rule].formula}; counted, or weighed by value`,
  };
  return {
    id: `${subject}/import/${year}@${manifest.id}/${q.rule}/${said.measure}`,
    subject,
    side: 'import',
    period: String(year),
    measure: said.measure,
    label: {
      en: `${said.label.en}: ${placeName(subject, 'en')}`,
      vi: `${said.label.vi}: ${placeName(subject, 'vi')}`,
    },
    value: point(said.amount),
    unit: said.unit,
    method,
    evidence: [datasetEvidence(manifest, said.rows)],
    inputs: [],
    coverage: {
      share: null,
      of: say.coverProducts({
        products: newest.products.length,
        extract: manifest.scope?.products === 'subset',
      }),
    },
    caveats: datasetCaveats(manifest, 'import'),
    limits: newest.criteria.map(({ limit }) => ({ limit, crossed: 'undecided' as const })),
    reproduce: screenCommand({ ...q, subject: undefined }, '', {
      dataset: manifest.id,
      year,
    }).replace('screen  --', 'screen --'),
  };
}

/** Conventions in force: whose report, what counts as inside, which lists, which window. */
function notes(s: Screened, q: ScreenQuestion): Message[] {
  const { manifest, window, newest } = s;
  const held = window.flatMap((y) => (y === null ? [] : [y.year]));
  const leg = q.leg ?? { kind: 'none' };
  const gaps = [
    ...groupBy(
      newest.gaps.flatMap((g) => (g === undefined ? [] : [g])),
      (g) => g.reason,
    ).values(),
  ];
  return [
    ...(q.rule === 'geodep'
      ? [say.window({ years: held, all: window.length, last: newest.year })]
      : []),
    ...(manifest.side === 'both' ? [say.reports({ reports: q.reports ?? 'importer' })] : []),
    ...(q.rule === 'eu'
      ? [
          leg.kind === 'bloc'
            ? say.legBloc({
                code: leg.code,
                members: membersAt(leg.code, `${newest.year}-12-31`, 'states').length,
              })
            : leg.kind === 'none'
              ? say.legNone({})
              : say.legPenetration({}),
        ]
      : []),
    ...s.fits.map(({ list, unmatched, holds }) =>
      say.list({
        id: list.id,
        jurisdiction: list.jurisdiction,
        version: list.version,
        products: holds.filter(Boolean).length,
        unmatched,
        classification: list.classification,
        ours: manifest.classification ?? '',
      }),
    ),
    ...(gaps.length > 0 && q.subject === undefined && q.group === undefined
      ? [say.gaps({ places: sum(gaps.map((g) => g.length)), all: newest.places.length })]
      : []),
    say.disputed({}),
  ];
}
