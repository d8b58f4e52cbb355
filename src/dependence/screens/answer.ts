/** Screens as answers: one country's products, one product's importers, or the whole world (`world-answer.ts`). */
import { type Finding, type Missing, type Text, TuchuError, placeName } from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { bought } from './bought.js';
import { type Cell, CellFindings, RULE_METHODS, isFlagged } from './findings.js';
import { GEODEP } from './geodep.js';
import { screenLimits } from './limits.js';
import { say } from './messages.js';
import { notes } from './notes.js';
import type { ScreenQuestion } from './question.js';
import { type Screened, screened } from './screened.js';
import { worldTables } from './world-answer.js';
import { eachDataset } from '../table/index.js';

const SUPPLIER: Text = { en: 'Largest supplier', vi: 'Nguồn cung lớn nhất' };
const EXPORTER: Text = { en: 'Largest exporter', vi: 'Nước xuất lớn nhất' };
const PRODUCT: Text = { en: 'Product', vi: 'Mặt hàng' };
const COUNTRY: Text = { en: 'Country', vi: 'Nước' };

/** What is said of a dataset whose codes a list does not know. */
const OTHER_LIST = say.otherList({
  id: '',
  codes: 0,
  dataset: '',
  classification: '',
  example: '',
}).code;

/**
 * Screens imports by a published rule, for one importer or for all of them, in every dataset that can answer.
 *
 * @throws `TuchuError` for a dataset that is not there, a limit no screen has, a list that fits none of them, or
 * a group asked by a rule that has none
 * @example
 * const { tables } = await screenAnswer(workspace, { rule: 'eu', subject: 'DEU', leg });
 * tables[0]?.rows[0]?.key; // the flagged product with the largest imports
 */
export async function screenAnswer(workspace: Workspace, q: ScreenQuestion): Promise<Answer> {
  if (q.group !== undefined && q.rule !== 'eu')
    throw new TuchuError(say.groupOnlyEu({ group: q.group, rule: q.rule }), 2);
  screenLimits(q.limits);
  const { found, refused } = await eachDataset(workspace, q.dataset, async (manifest) => {
    const year = await screened(workspace, manifest, q);
    return 'reason' in year ? year : tablesOf(year, q);
  });
  const misfit = refused.find(({ missing }) => missing.detail.code === OTHER_LIST);
  if (found.length === 0 && misfit !== undefined) throw new TuchuError(misfit.missing.detail, 2);
  return { tables: found.flat(), refused };
}

function tablesOf(s: Screened, q: ScreenQuestion): readonly AnswerTable[] | Missing {
  const { newest, manifest } = s;
  const subject = q.group ?? q.subject;
  const product = q.product === undefined ? undefined : newest.at.product.get(q.product);
  const { id: dataset } = manifest;
  if (q.product !== undefined && newest.traded[product ?? -1] !== 1)
    return {
      reason: 'not_covered',
      detail: say.noSuchProduct({
        dataset,
        product: q.product,
        year: newest.year,
        classification: manifest.classification ?? '',
      }),
    };
  if (subject === undefined)
    return product === undefined ? worldTables(s, q) : [cells(s, q, product)];
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
    const geodep = q.rule === 'geodep';
    const hold = geodep ? [f.hold(GEODEP)] : [];
    rows.push({
      cell,
      row: {
        key,
        label,
        cells: [verdict, ...hold, ...f.tests(), f.supplier(), ...(geodep ? [f.exporter()] : [])],
      },
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
  const shareOf = (some: typeof rows): number =>
    spent > 0 ? some.reduce((sum, r) => sum + amount(r), 0) / spent : 0;
  const counts = {
    rule: q.rule,
    flagged: flagged.length,
    all: rows.length,
    unknown: unknown.length,
    share: shareOf(flagged),
    most: shareOf([...flagged, ...unknown]),
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
      { measure: RULE_METHODS[q.rule].id, label: verdictLabel(q, s) },
      ...yearly,
      ...newest.criteria.map(({ measure, label }) => ({ measure, label })),
      { measure: 'top_share', label: SUPPLIER },
      ...(q.rule === 'geodep' ? [{ measure: 'world_top_share', label: EXPORTER }] : []),
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

function verdictLabel(q: ScreenQuestion, s: Screened): Text {
  if (q.rule === 'geodep')
    return { en: `Years of ${s.window.length}`, vi: `Số năm trên ${s.window.length}` };
  if (q.rule === 'sequential') return { en: 'Step', vi: 'Bước' };
  return { en: 'Tests', vi: 'Phép thử' };
}
