/**
 * Which assumption matters most: every model that answers a shock is run again with each of its assumptions at the low
 * and at the high end of a stated range, all others as they were. One at a time; nothing is drawn at random.
 */
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Assumption,
  type Finding,
  type Lang,
  type LimitSetting,
  type Message,
  type Missing,
  type Text,
  format,
  missing,
  point,
} from '../../core/index.js';
import { settingOptions } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { heldTable } from '../held-table.js';
import type { ModelAnswer } from '../model.js';
import { type ShockQuestion, runShock } from '../models.js';
import { say } from './messages.js';
import { SWEEP_RANGES, type SweepRange } from './ranges.js';

const LABEL = {
  assumption: { en: 'assumption, from, to', vi: 'giả định, từ, đến' },
  low: { en: 'at the low end', vi: 'ở đầu thấp' },
  given: { en: 'as given', vi: 'như đã cho' },
  high: { en: 'at the high end', vi: 'ở đầu cao' },
  swing: { en: 'from least to most', vi: 'từ ít nhất đến nhiều nhất' },
} as const satisfies Record<string, Text>;

export interface SweepQuestion extends ShockQuestion {
  /** The command without the reader's limits, to which those of each run are added. */
  readonly command: string;
  /** Called before each run: how many are done, of how many, and which assumption of which model is next. */
  readonly onRun?: ((done: number, total: number, what: string) => void) | undefined;
}

interface Moved {
  readonly id: string;
  readonly range: SweepRange;
  readonly low: Finding | Missing;
  readonly given: Finding;
  readonly high: Finding | Missing;
}

const pointOf = (f: Finding | Missing): number =>
  'reason' in f || f.value.kind !== 'point' ? NaN : f.value.value;
/** From the least to the most of low end, as given and high end; NaN where one of them has no number. */
const swingOf = ({ low, given, high }: Moved): number => {
  const ends = [low, given, high].map(pointOf);
  return Math.max(...ends) - Math.min(...ends);
};

/**
 * @returns one table for each model that gives a number of the country and has an assumption with a range; the others
 *   with the reason
 * @throws TuchuError as `runShock` does
 * @example
 * const answer = await sweepAnswer(workspace, { subject: 'DEU', shock, models: ['bottleneck'], command, reproduce: command });
 * answer.tables[0]?.rows[0]?.key; // 'stock-days' for chips from China in WIOD 2008
 */
export async function sweepAnswer(workspace: Workspace, question: SweepQuestion): Promise<Answer> {
  const { subject, limits = [], onRun, command } = question;
  // Every run asks the same table.
  let table: ReturnType<typeof heldTable> | undefined;
  const open = (): ReturnType<typeof heldTable> =>
    (table ??= heldTable(workspace, subject, { dataset: question.dataset, year: question.year }));
  const given = await runShock(workspace, { ...question, open });
  const ready = given.models.filter((m) => m.headline !== undefined);
  const refused = given.models.flatMap((m) => {
    const why = m.missing ?? (m.headline === undefined ? noNumber(m) : undefined);
    return why === undefined ? [] : [{ dataset: '', missing: why }];
  });
  const plans = ready.map((model) => ({ model, ids: movable(model.assumptions) }));
  const total = 2 * plans.reduce((sum, { ids }) => sum + ids.length, 0);
  let done = 0;
  const at = async (model: string, id: string, value: number): Promise<Finding | Missing> => {
    onRun?.(done++, total, `${model} ${id}`);
    const set: LimitSetting[] = [...limits.filter((l) => l.id !== id), { id, value }];
    const reproduce = command + settingOptions(set);
    const one = { ...question, models: [model], limits: set, reproduce, open };
    const [found] = (await runShock(workspace, one)).models;
    return found?.headline ?? found?.missing ?? noNumber(found!);
  };
  const tables: AnswerTable[] = [];
  const swings: Array<{ readonly model: string; readonly id: string; readonly swing: number }> = [];
  for (const { model, ids } of plans) {
    const { id } = model.model;
    if (ids.length === 0) {
      const detail = say.noAssumptions({ model: id });
      refused.push({ dataset: '', missing: { reason: 'not_applicable', detail } });
      continue;
    }
    const moved: Moved[] = [];
    for (const which of ids) {
      const range = SWEEP_RANGES[which]!;
      const low = await at(id, which, range.low);
      const high = await at(id, which, range.high);
      moved.push({ id: which, range, low, given: model.headline!, high });
    }
    moved.sort((a, b) => (swingOf(b) || 0) - (swingOf(a) || 0) || (a.id < b.id ? -1 : 1));
    const [first] = moved;
    if (model.headline?.unit === 'share' && first !== undefined && swingOf(first) > 0)
      swings.push({ model: id, id: first.id, swing: swingOf(first) });
    tables.push(tableOf(model, moved));
  }
  const most = swings.toSorted((a, b) => b.swing - a.swing)[0];
  const last = tables.at(-1);
  if (most !== undefined && last !== undefined && swings.length > 1)
    tables[tables.length - 1] = {
      ...last,
      notes: [...last.notes, say.most({ ...most, models: swings.length })],
    };
  return { tables, refused };
}

const noNumber = ({ model }: ModelAnswer): Missing => ({
  reason: 'not_applicable',
  detail: say.noNumber({ model: model.id }),
});

const movable = (assumptions: readonly Assumption[]): string[] =>
  assumptions.map((a) => a.id).filter((id) => SWEEP_RANGES[id] !== undefined);

function tableOf(
  { model, headline, assumptions }: ModelAnswer,
  moved: readonly Moved[],
): AnswerTable {
  const base = headline!;
  const still = assumptions.map((a) => a.id).filter((id) => SWEEP_RANGES[id] === undefined);
  return {
    id: `sweep/${model.id}`,
    title: say.title({ subject: base.subject, model: model.id }),
    rowLabel: LABEL.assumption,
    columns: [
      { measure: 'sweep_low', label: LABEL.low },
      { measure: 'sweep_given', label: LABEL.given },
      { measure: 'sweep_high', label: LABEL.high },
      { measure: 'sweep_swing', label: LABEL.swing },
    ],
    rows: moved.map((m) => rowOf(base, m)),
    notes: [
      ...told(base, model.id, moved),
      say.ranges({}),
      ...(still.length === 0 ? [] : [say.notMoved({ ids: still })]),
    ],
  };
}

/** What the model says as given, and what moves it most. */
function told(base: Finding, model: string, moved: readonly Moved[]): Message[] {
  const value = pointOf(base);
  if (base.unit !== 'share' || Number.isNaN(value)) return [];
  const [first] = moved;
  const given = say.asGiven({ label: base.label.en, labelVi: base.label.vi, value });
  if (first === undefined || !(swingOf(first) > 0)) return [given, say.nothingMoves({ model })];
  const { low, high } = first.range;
  return [
    given,
    say.matters({
      model,
      id: first.id,
      low,
      high,
      from: pointOf(first.low),
      to: pointOf(first.high),
    }),
  ];
}

function rowOf(base: Finding, moved: Moved): AnswerRow {
  const { id, range, low, high } = moved;
  const swing = swingOf(moved);
  const end = (found: Finding | Missing, measure: string, label: Text, value: number): Finding => {
    const from = 'reason' in found ? { ...base, value: missing(found) } : found;
    return {
      ...from,
      id: `${base.id}/${measure}-${id}-${value}`,
      measure,
      label: both(from, label),
    };
  };
  const why = [low, high].find((f): f is Missing => 'reason' in f);
  return {
    key: id,
    label: { en: words(id, range, 'en'), vi: words(id, range, 'vi') },
    cells: [
      end(low, 'sweep_low', LABEL.low, range.low),
      {
        ...base,
        id: `${base.id}/sweep_given-${id}`,
        measure: 'sweep_given',
        label: both(base, LABEL.given),
      },
      end(high, 'sweep_high', LABEL.high, range.high),
      {
        ...base,
        id: `${base.id}/sweep_swing-${id}`,
        measure: 'sweep_swing',
        label: both(base, LABEL.swing),
        unit: base.unit === 'share' ? 'difference' : base.unit,
        value:
          why === undefined && !Number.isNaN(swing) ? point(swing) : missing(why ?? NO_POINT(base)),
      },
    ],
  };
}

const NO_POINT = (base: Finding): Missing => ({
  reason: 'undefined',
  detail: say.noNumber({ model: base.method.id }),
});

const both = ({ label }: Finding, more: Text): Text => ({
  en: `${label.en}: ${more.en}`,
  vi: `${label.vi}: ${more.vi}`,
});

const words = (id: string, { low, high, why }: SweepRange, lang: Lang): string => {
  const digits = (x: number): string =>
    format.number(x, lang, Number.isInteger(x) ? 0 : x < 0.001 ? 5 : 2);
  return `${id}: ${digits(low)}–${digits(high)} (${why[lang]})`;
};
