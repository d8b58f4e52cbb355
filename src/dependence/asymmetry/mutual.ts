/** The map of mutual dependence: every partner, what we depend on them and they on us, and what follows. */
import {
  type Finding,
  type Limit,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  type Text,
  placeName,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer, AnswerTable } from '../answer.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import {
  type PairTrade,
  type TradeMatrix,
  type WorldQuestion,
  cellsOf,
  notThere,
  pairTrade,
  sumOf,
  worldYears,
} from '../table/trade-matrix.js';
import { chosen, settingOptions } from '../settings.js';
import { type Places, placesIn } from '../table/places-in.js';
import { isUnnamed } from '../table/unnamed.js';
import { worldFrame } from '../table/world-frame.js';
import { ASYMMETRY, TRADE_DEPENDENCE } from './asymmetry.js';
import { effectsTable } from './effects-table.js';
import { gdpTableOf } from './gdp-answer-table.js';
import { gdpTable } from './gdp-dependence.js';
import { say } from './messages.js';
import { INTERDEPENDENCE, SALIENCE, interdependence } from './salience.js';
import { type Tie, rowOf, tiesOf } from './ties.js';
import { OTHERS_HHI, UNBALANCED, UNBALANCED_LIMITS, othersHhi, unbalanced } from './unbalanced.js';

export interface MutualQuestion extends WorldQuestion {
  /** These partners alone, and product by product what the flows weigh at both ends; otherwise all partners. */
  readonly with?: Places;
  readonly limits?: readonly LimitSetting[];
}

const COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'trade_dependence', label: { en: 'our share', vi: 'tỷ phần của ta' } },
  { measure: 'their_trade_dependence', label: { en: 'their share', vi: 'tỷ phần của họ' } },
  { measure: 'asymmetry', label: { en: 'asymmetry', vi: 'chênh lệch' } },
  { measure: 'salience', label: { en: 'salience', vi: 'mức quan trọng' } },
  { measure: 'interdependence', label: { en: 'interdependence', vi: 'phụ thuộc lẫn nhau' } },
  { measure: 'others_hhi', label: { en: 'HHI of the others', vi: 'HHI nước còn lại' } },
  { measure: 'unbalanced', label: { en: 'unbalanced', vi: 'phụ thuộc lệch' } },
];

/**
 * Our dependence on every partner beside theirs on us, from every dataset that holds the trade of all countries.
 *
 * @throws `TuchuError` for an unknown dataset or limit
 * @example
 * const answer = await mutualAnswer(workspace, { subject: 'VNM', year: 2016 });
 * answer.tables[0]?.columns.map((c) => c.measure); // ['trade_dependence', 'their_trade_dependence', 'asymmetry', …]
 */
export async function mutualAnswer(
  workspace: Workspace,
  question: MutualQuestion,
): Promise<Answer> {
  const limits = [...chosen(UNBALANCED_LIMITS, question.limits).values()];
  const { matrices, refused } = await worldYears(workspace, question);
  const tables: AnswerTable[] = [];
  for (const matrix of matrices) {
    const pair = pairTrade(matrix, question.subject);
    const asked = question.with === undefined ? undefined : placesIn(question.with, matrix.year);
    const frame = worldFrame(matrix, question.subject, commandOf(question, asked));
    const only = asked === undefined ? {} : { with: asked };
    const { ties, areas } = tiesOf(matrix, pair, { subject: question.subject, ...only });
    const notes = [say.aboutMutual({}), ...notThere(matrix, asked), ...frame.caveats];
    if (asked?.includes(question.subject) === true)
      notes.push(say.withItself({ subject: question.subject }));
    if (areas > 0) notes.push(say.areas({ share: areas }));
    tables.push(mutualTable(matrix, pair, frame, ties, limits, notes));
    const gdp = await gdpTable(workspace, frame.period);
    if (gdp !== undefined) tables.push(gdpTableOf(matrix, frame, ties, gdp));
    for (const partner of (asked ?? []).filter((p) => p !== question.subject))
      tables.push(effectsTable(matrix, pair, frame, partner));
  }
  return { tables, refused };
}

const commandOf = (q: MutualQuestion, asked: readonly PlaceCode[] | undefined): string =>
  `tuchu dependence mutual ${q.subject}` +
  (asked === undefined ? '' : ` --with ${asked.join(',')}`) +
  settingOptions(q.limits);

function mutualTable(
  matrix: TradeMatrix,
  pair: PairTrade,
  frame: Frame,
  ties: readonly Tie[],
  limits: readonly Limit[],
  notes: readonly Message[],
): AnswerTable {
  const { manifest, year, places, products } = matrix;
  const width = products.length;
  const own = places.indexOf(frame.subject);
  const ownTotal =
    sumOf(cellsOf(matrix.exported, own, width)) + sumOf(cellsOf(matrix.imported, own, width));
  const all = places.map((_, at) => sumOf(cellsOf(pair.importsFrom, at, width)));
  const bought = all.map((x, at) => (isUnnamed(places[at] as string) ? 0 : x));
  const unnamed = sum(all) - sum(bought);
  return {
    id: `mutual@${manifest.id}`,
    title: say.mutualTitle({
      subject: frame.subject,
      year,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: COLUMNS,
    rows: ties.map((tie) =>
      rowOf(
        tie.code,
        mutualCells(matrix, frame, tie, ownTotal, othersHhi(bought, tie.at, unnamed), limits),
      ),
    ),
    notes,
  };
}

const sum = (of: readonly number[]): number => of.reduce((total, x) => total + x, 0);

/** Both shares and what is made of them, in the order of the columns. */
function mutualCells(
  { unit }: TradeMatrix,
  frame: Frame,
  tie: Tie,
  ownTotal: number,
  others: readonly [number, number] | undefined,
  limits: readonly Limit[],
): Finding[] {
  const partner = tie.code;
  const on = (measure: string): Limit[] => limits.filter((l) => l.measure === measure);
  const ours = tie.ours / ownTotal;
  const { total } = tie;
  const theirs = typeof total === 'number' ? tie.theirs / total : total;
  const from = (f: (theirs: number) => number): number | Missing =>
    typeof theirs === 'number' ? f(theirs) : theirs;
  const difference = from((t) => ours - t);
  const range = (x: number | Missing | undefined): readonly [number, number] | undefined =>
    typeof x === 'number' ? [x, x] : undefined;
  const verdict = unbalanced(
    { dependence: [ours, ours], asymmetry: range(difference), others },
    limits,
  );
  const [us, them] = [frame.subject, partner];
  const amount = (label: Text, value: number) => ({ label, value, unit });
  const both = { en: 'trade between the two', vi: 'thương mại giữa hai bên' };
  const whole = { en: 'all trade', vi: 'toàn bộ thương mại' };
  const share = (of: PlaceCode, with_: PlaceCode): Text => ({
    en: `Share of ${placeName(with_, 'en')} in all trade of ${placeName(of, 'en')}`,
    vi: `Tỷ phần của ${placeName(with_, 'vi')} trong tổng thương mại của ${placeName(of, 'vi')}`,
  });
  return [
    findingOf(frame, {
      measure: 'trade_dependence',
      partner,
      side: 'trade',
      label: share(us, them),
      unit: 'share',
      method: TRADE_DEPENDENCE,
      value: valueOf(ours),
      inputs: [amount(both, tie.ours), amount(whole, ownTotal)],
      limits: on('trade_dependence'),
    }),
    {
      ...findingOf(frame, {
        measure: 'their_trade_dependence',
        partner,
        side: 'trade',
        label: share(them, us),
        unit: 'share',
        method: TRADE_DEPENDENCE,
        value: valueOf(theirs),
        inputs: typeof total === 'number' ? [amount(both, tie.theirs), amount(whole, total)] : [],
      }),
      subject: them,
      partner: us,
    },
    findingOf(frame, {
      measure: 'asymmetry',
      partner,
      label: ASYMMETRY.name,
      unit: 'difference',
      method: ASYMMETRY,
      value: valueOf(difference),
      limits: on('asymmetry'),
    }),
    findingOf(frame, {
      measure: 'salience',
      partner,
      label: SALIENCE.name,
      unit: 'index01',
      method: SALIENCE,
      value: valueOf(from((t) => interdependence(ours, t).salience)),
    }),
    findingOf(frame, {
      measure: 'interdependence',
      partner,
      label: INTERDEPENDENCE.name,
      unit: 'index01',
      method: INTERDEPENDENCE,
      value: valueOf(from((t) => interdependence(ours, t).interdependence)),
    }),
    findingOf(frame, {
      measure: 'others_hhi',
      partner,
      side: 'import',
      label: OTHERS_HHI.name,
      unit: 'index01',
      method: OTHERS_HHI,
      value: valueOf(others ?? { reason: 'undefined', detail: say.noOthers({}) }),
      limits: on('others_hhi'),
    }),
    findingOf(frame, {
      measure: 'unbalanced',
      partner,
      label: UNBALANCED.name,
      unit: 'count',
      method: UNBALANCED,
      value: valueOf(verdict.held),
      limits: on('unbalanced'),
    }),
  ];
}
