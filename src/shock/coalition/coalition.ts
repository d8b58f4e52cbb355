/**
 * A coalition that cuts a country off: what each member could do alone, what all do together, and what it costs them.
 *
 * Every loss is that of `cut-off` (dependence/loss), asked once for each member and once for all; here is only what they
 * add up to: `excess = ln-loss together − Σ ln-loss of each alone`. Log loss is convex in the share cut off, so that
 * within one product a coalition does at least what its members do apart (ρ ≤ σ); across products at ρ ≥ 1.
 *
 * Who loses: the country cut off, and each member through what it no longer sells or buys. What it does not say: who
 * holds together, what members pay each other, time.
 */
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type Method,
  type PlaceCode,
  type Text,
  TuchuError,
  missing,
  placeName,
  point,
} from '../../core/index.js';
import { type CutOffQuestion, cutOffAnswer, settingOptions } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { say } from './messages.js';

export const COALITION_EXCESS: Method = {
  id: 'coalition_excess',
  version: '1',
  name: {
    en: 'Coalition: loss together above the sum of each alone',
    vi: 'Liên minh: tổn thất khi cùng làm vượt tổng từng bên',
  },
  formula: 'ln-loss of all together − Σ ln-loss of each alone',
  citation: 'Made for this project, after Clayton, Maggiori and Schreger (NBER 33309)',
  status: 'derived',
};

const LABEL = {
  row: { en: 'who stops', vi: 'bên ngừng giao dịch' },
  together: { en: 'all together', vi: 'tất cả cùng lúc' },
  target: { en: 'loss of the country (log)', vi: 'tổn thất của nước bị cắt (log)' },
  sender: { en: 'loss of who stops (log)', vi: 'tổn thất của bên ngừng (log)' },
  net: { en: 'net leverage', vi: 'đòn bẩy ròng' },
  sum: { en: 'sum of each alone', vi: 'tổng từng bên' },
} as const satisfies Record<string, Text>;

/** The cells of a table of `cut-off` that a row here shows. */
interface Losses {
  readonly target: Finding | undefined;
  readonly sender: Finding | undefined;
  readonly net: Finding | undefined;
}

/**
 * @param question as of `cut-off`; at least two partners besides the country itself
 * @returns of each dataset: each member alone, all together, and what together is above the sum
 * @throws `TuchuError` for fewer than two partners, and as `cutOffAnswer` does
 * @example
 * const answer = await coalitionAnswer(workspace, { subject: 'USA', partners: ['IND', 'VNM'], side: 'import' });
 * answer.tables[0]?.rows.map((r) => r.key); // ['IND', 'VNM', 'together', 'excess']
 */
export async function coalitionAnswer(
  workspace: Workspace,
  question: CutOffQuestion,
): Promise<Answer> {
  const whole = await cutOffAnswer(workspace, question);
  const tables: AnswerTable[] = [];
  for (const table of whole.tables.filter((t) => t.id.endsWith('/loss'))) {
    const dataset = table.id.slice(0, -'/loss'.length);
    const together = lossesOf(table, question.subject);
    const members = together.sender?.loss?.bearers ?? [];
    if (members.length < 2) throw new TuchuError(say.needsTwo({}), 2);
    const year = Number(together.target?.period);
    const apart: [PlaceCode, Losses][] = [];
    for (const member of members) {
      const alone = await cutOffAnswer(workspace, {
        ...question,
        partners: [member],
        dataset,
        year,
      });
      const found = alone.tables.find((t) => t.id === table.id);
      apart.push([member, found === undefined ? NONE : lossesOf(found, question.subject)]);
    }
    tables.push(tableOf(question, dataset, year, apart, together));
  }
  return { tables, refused: whole.refused };
}

const NONE: Losses = { target: undefined, sender: undefined, net: undefined };

/** Of a table of both sides: the country first, then who stops, then the difference. */
function lossesOf({ rows }: AnswerTable, subject: PlaceCode): Losses {
  const first = (key: (k: string) => boolean): Finding | undefined =>
    rows.find((r) => key(r.key))?.cells[0] ?? undefined;
  return {
    target: first((k) => k === subject),
    sender: first((k) => k !== subject && k !== 'net' && !k.includes('/')),
    net: first((k) => k === 'net'),
  };
}

function tableOf(
  question: CutOffQuestion,
  dataset: string,
  year: number,
  apart: readonly (readonly [PlaceCode, Losses])[],
  together: Losses,
): AnswerTable {
  const { subject, side } = question;
  const partners = apart.map(([member]) => member);
  const row = (key: string, label: Text, l: Losses): AnswerRow => ({
    key,
    label,
    cells: [l.target ?? null, l.sender ?? null, l.net ?? null],
  });
  return {
    id: `${dataset}/coalition`,
    title: say.title({ subject, partners, side, year, dataset }),
    rowLabel: LABEL.row,
    columns: [
      { measure: 'log_loss', label: LABEL.target },
      { measure: 'sender_log_loss', label: LABEL.sender },
      { measure: 'net_leverage', label: LABEL.net },
    ],
    about: partners,
    rows: [
      ...apart.map(([member, l]) =>
        row(member, { en: placeName(member, 'en'), vi: placeName(member, 'vi') }, l),
      ),
      row('together', LABEL.together, together),
      {
        key: 'excess',
        label: COALITION_EXCESS.name,
        cells: [excess(question, dataset, year, apart, together), null, null],
      },
    ],
    notes: [say.excessNote({}), say.senderNote({})],
  };
}

const pointOf = (f: Finding | undefined): number | undefined =>
  f?.value.kind === 'point' ? f.value.value : undefined;

function excess(
  question: CutOffQuestion,
  dataset: string,
  year: number,
  apart: readonly (readonly [PlaceCode, Losses])[],
  together: Losses,
): Finding | null {
  const { subject, side, product, sigma, rho, limits = [] } = question;
  if (together.target === undefined) return null;
  const all = pointOf(together.target);
  const parts = apart.map(([, l]) => pointOf(l.target));
  const known = parts.filter((x) => x !== undefined);
  const sum = known.reduce((s, x) => s + x, 0);
  const partners = apart.map(([member]) => member).join(',');
  const option = (name: string, x: string | number | undefined): string =>
    x === undefined ? '' : ` --${name} ${x}`;
  const whole = all !== undefined && known.length === parts.length;
  return {
    ...together.target,
    id: together.target.id.replace(/[^/]+$/, 'coalition_excess'),
    measure: 'coalition_excess',
    label: COALITION_EXCESS.name,
    unit: 'log',
    method: COALITION_EXCESS,
    value: whole ? point(all - sum) : missing({ reason: 'undefined', detail: say.unknownPart({}) }),
    inputs: whole
      ? [
          { label: LABEL.together, value: all, unit: 'log' },
          { label: LABEL.sum, value: sum, unit: 'log' },
        ]
      : [],
    limits: [],
    reproduce:
      `tuchu shock coalition ${subject} --${side === 'import' ? 'from' : 'to'} ${partners}` +
      ` --dataset ${dataset} --year ${year}` +
      option('product', product) +
      option('sigma', sigma) +
      option('rho', rho) +
      settingOptions(limits),
  };
}
