/** The map of mutual dependence: every partner, what we depend on them and they on us, and what follows. */
import {
  type Finding,
  type Limit,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  type Text,
  place,
  placeName,
} from '../../core/index.js';
import { sourceMessages } from '../../sources/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { type Frame, findingOf, valueOf } from '../table/frame.js';
import {
  type PairTrade,
  type TradeMatrix,
  type WorldQuestion,
  cellsOf,
  notWhole,
  pairTrade,
  sumOf,
  worldYears,
} from '../table/trade-matrix.js';
import { limitOptions, limitsWith, worldFrame } from '../table/world-frame.js';
import { ASYMMETRY, TRADE_DEPENDENCE } from './asymmetry.js';
import { effectsTable } from './effects-table.js';
import {
  GDP_DEPENDENCE,
  type GdpTable,
  LOG_RATIO,
  gdpDependence,
  gdpTable,
} from './gdp-dependence.js';
import { say } from './messages.js';
import { INTERDEPENDENCE, SALIENCE, interdependence } from './salience.js';
import { OTHERS_HHI, UNBALANCED, UNBALANCED_LIMITS, othersHhi, unbalanced } from './unbalanced.js';

export interface MutualQuestion extends WorldQuestion {
  /** These partners alone, and product by product what the flows weigh at both ends; otherwise all partners. */
  readonly with?: readonly PlaceCode[];
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

const GDP_COLUMNS: typeof COLUMNS = [
  { measure: 'gdp_dependence', label: { en: 'over our GDP', vi: 'trên GDP của ta' } },
  { measure: 'their_gdp_dependence', label: { en: 'over their GDP', vi: 'trên GDP của họ' } },
  { measure: 'gdp_log_ratio', label: { en: 'log ratio', vi: 'log tỷ số' } },
];

/** What a source says of amounts in the prices of one year, with that year. */
const CONSTANT_PRICES = sourceMessages.priceBase({ year: 0 }).code;

/** One partner, as the arrays have it. */
interface Tie {
  readonly code: PlaceCode;
  /** Trade with them as we count it, and as they do. */
  readonly ours: number;
  readonly theirs: number;
  /** All their trade, or why it is not known. */
  readonly total: number | Missing;
  readonly at: number;
}

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
  const limits = limitsWith(UNBALANCED_LIMITS, question.limits);
  const { matrices, refused } = await worldYears(workspace, question);
  const tables: AnswerTable[] = [];
  for (const matrix of matrices) {
    const pair = pairTrade(matrix, question.subject);
    const frame = worldFrame(matrix, question.subject, commandOf(question));
    const { ties, areas } = tiesOf(matrix, pair, question);
    const notes = [say.aboutMutual({}), ...frame.caveats];
    if (areas > 0) notes.push(say.areas({ share: areas }));
    tables.push(mutualTable(matrix, pair, frame, ties, limits, notes));
    const gdp = await gdpTable(workspace, frame.period);
    if (gdp !== undefined) tables.push(gdpTableOf(matrix, frame, ties, gdp));
    for (const partner of question.with ?? [])
      tables.push(effectsTable(matrix, pair, frame, partner));
  }
  return { tables, refused };
}

const commandOf = (q: MutualQuestion): string =>
  `tuchu dependence mutual ${q.subject}` +
  (q.with === undefined ? '' : ` --with ${q.with.join(',')}`) +
  limitOptions(q.limits);

/** Every country there is trade with, most trade first, and the share of trade with places that are no country. */
function tiesOf(
  matrix: TradeMatrix,
  pair: PairTrade,
  question: MutualQuestion,
): { ties: Tie[]; areas: number } {
  const { places, products } = matrix;
  const width = products.length;
  const sum = (cells: Float64Array, at: number): number => sumOf(cellsOf(cells, at, width));
  const ties: Tie[] = [];
  let [areas, all] = [0, 0];
  for (const [at, code] of places.entries()) {
    const ours = sum(pair.exportsTo, at) + sum(pair.importsFrom, at);
    const theirs = sum(pair.theirImports, at) + sum(pair.theirExports, at);
    all += ours;
    if (place(code)?.kind === 'area') areas += ours;
    else if (question.with === undefined ? ours > 0 || theirs > 0 : question.with.includes(code)) {
      const total = notWhole(matrix, code) ?? sum(matrix.exported, at) + sum(matrix.imported, at);
      ties.push({ code, ours, theirs, total, at });
    }
  }
  ties.sort((a, b) => b.ours - a.ours || (a.code < b.code ? -1 : 1));
  return { ties, areas: all > 0 ? areas / all : 0 };
}

const rowOf = (code: PlaceCode, cells: AnswerRow['cells']): AnswerRow => ({
  key: code,
  label: { en: placeName(code, 'en'), vi: placeName(code, 'vi') },
  cells,
});

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
  const bought = places.map((_, at) => sumOf(cellsOf(pair.importsFrom, at, width)));
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
      rowOf(tie.code, mutualCells(matrix, frame, tie, ownTotal, othersHhi(bought, tie.at), limits)),
    ),
    notes,
  };
}

/** Both shares and what is made of them, in the order of the columns. */
function mutualCells(
  { unit }: TradeMatrix,
  frame: Frame,
  tie: Tie,
  ownTotal: number,
  others: number | undefined,
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
    { dependence: [ours, ours], asymmetry: range(difference), others: range(others) },
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

/** The same ties over GDP. */
function gdpTableOf(
  { year, unit, manifest }: TradeMatrix,
  plain: Frame,
  ties: readonly Tie[],
  gdp: GdpTable,
): AnswerTable {
  const frame: Frame = {
    ...plain,
    evidence: [...plain.evidence, datasetEvidence(gdp.manifest, ties.length + 1)],
  };
  const own = gdp.byPlace.get(frame.subject);
  const base = manifest.notes.find((n) => n.code === CONSTANT_PRICES)?.fields['year'];
  // The ratio of both sides is free of the deflator, for both count the same trade; the levels are not.
  const constant: Missing | undefined =
    typeof base === 'number' && base !== year
      ? {
          reason: 'not_applicable',
          detail: say.constantPrices({ dataset: manifest.id, base, year }),
        }
      : undefined;
  const cells = (tie: Tie): Finding[] => {
    const their = gdp.byPlace.get(tie.code);
    const none = (code: PlaceCode): Missing => ({
      reason: 'not_covered',
      detail: say.noGdp({ place: code, year }),
    });
    const why: Missing | undefined =
      unit !== 'USD'
        ? { reason: 'not_applicable', detail: say.otherCurrency({ unit }) }
        : own === undefined
          ? none(frame.subject)
          : undefined;
    const level = why ?? constant;
    const found = gdpDependence([tie.ours, tie.theirs], [own ?? 0, their ?? own ?? 0]);
    const of = (
      x: number | undefined,
      reason: Missing | undefined,
      needsTheirs: boolean,
    ): number | Missing =>
      reason ??
      (needsTheirs && their === undefined
        ? none(tie.code)
        : (x ?? {
            reason: 'undefined',
            detail: say.noTie({ subject: frame.subject, partner: tie.code }),
          }));
    const values = [
      of(found?.ours, level, false),
      of(found?.theirs, level, true),
      of(found?.logRatio, why, true),
    ];
    return GDP_COLUMNS.map(({ measure }, i) => {
      const method = i === 2 ? LOG_RATIO : GDP_DEPENDENCE;
      return findingOf(frame, {
        measure,
        partner: tie.code,
        side: 'trade',
        label: method.name,
        unit: i === 2 ? 'ratio' : 'share',
        method,
        value: valueOf(values[i] ?? none(tie.code)),
      });
    });
  };
  return {
    id: `gdp@${manifest.id}`,
    title: say.gdpTitle({ subject: frame.subject, year }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: GDP_COLUMNS,
    rows: ties.map((tie) => rowOf(tie.code, cells(tie))),
    notes: [say.aboutGdp({})],
  };
}
