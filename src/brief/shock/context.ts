/** What every part of a shock's page is written from. */
import type { Cell } from '../../charts/types.js';
import { type Finding, type Lang, type Text, valueText } from '../../core/index.js';
import { type ModelAnswer, type ShockAnswer, lossOf } from '../../shock/index.js';
import { type Written, findingCell } from '../context.js';

export interface Told extends Written {
  readonly lang: Lang;
  readonly answer: ShockAnswer;
  /** Findings that a cell or a sentence of the page opens. */
  readonly shown: Map<string, Finding>;
}

/** A cell that opens its Finding. */
export function open(c: Told, finding: Finding | null | undefined): Cell {
  if (finding === null || finding === undefined) return { text: '–', value: null };
  c.shown.set(finding.id, finding);
  return findingCell(c, finding);
}

/** Models are called by their short name where several stand side by side. */
export const titleOf = (answer: ModelAnswer, lang: Lang): string => {
  const whole = answer.model.title[lang];
  return whole.charAt(0).toUpperCase() + whole.slice(1);
};

/** The row of each place in a model's table of losses; none of a model that has no such table. */
export function lossRows(
  answer: ModelAnswer,
): ReadonlyArray<{ readonly place: string; readonly label: Text; readonly finding: Finding }> {
  const { losses } = answer.model;
  if (losses === undefined) return [];
  for (const table of answer.tables) {
    const at = table.columns.findIndex((column) => column.measure === losses.measure);
    const rows = table.rows.flatMap((row) => {
      const finding = row.cells[at];
      return finding === null || finding === undefined
        ? []
        : [{ place: row.key, label: row.label, finding }];
    });
    if (rows.length > 0) return rows;
  }
  return [];
}

/** What a Finding of a model's losses says is lost; null where it has no number. */
export function lostOf({ model }: ModelAnswer, { value }: Finding): number | null {
  if (value.kind === 'missing') return null;
  const x = value.kind === 'point' ? value.value : value.high;
  return model.losses?.below === true ? 0 - x : x;
}

/** Models that ran, the most lost first, those without a number of a loss after them. */
export function inOrder(models: readonly ModelAnswer[]): readonly ModelAnswer[] {
  const ran = models.filter((m) => m.missing === undefined);
  const key = (m: ModelAnswer): number => lossOf(m) ?? -Infinity;
  return ran.toSorted((a, b) => key(b) - key(a));
}

export const shownValue = (c: Told, finding: Finding): string => valueText(finding, c.lang);

/** A loss as every part of the page writes it: what is lost is above zero, whatever sign the measure has. */
export function lossText(c: Told, answer: ModelAnswer, finding: Finding): string {
  if (answer.model.losses?.below !== true || finding.measure !== answer.model.losses.measure)
    return valueText(finding, c.lang);
  const { value, unit } = finding;
  if (value.kind === 'missing') return valueText(finding, c.lang);
  const turned =
    value.kind === 'point'
      ? { ...value, value: 0 - value.value }
      : { ...value, low: 0 - value.high, high: 0 - value.low };
  return unit === 'share' ? valueText({ value: turned, unit }, c.lang) : valueText(finding, c.lang);
}

/** A cell with what a model says is lost; it opens the Finding, which keeps its own sign. */
export function lossCell(c: Told, answer: ModelAnswer, finding: Finding | null | undefined): Cell {
  const cell = open(c, finding);
  if (finding === null || finding === undefined) return cell;
  const turned =
    answer.model.losses?.below === true && finding.measure === answer.model.losses.measure;
  return {
    ...cell,
    text: lossText(c, answer, finding),
    ...(typeof cell.value === 'number' && turned ? { value: 0 - cell.value } : {}),
  };
}

/** A name short enough for the head of a column; the key below the table gives it whole. */
export const shortOf = ({ model }: ModelAnswer, lang: Lang): string =>
  SHORT[model.id]?.[lang] ?? model.id;

/** As the field calls them; one that is not here goes by its id. */
const SHORT: Readonly<Record<string, Text>> = {
  sellers: { en: 'Sellers', vi: 'Bên bán' },
  'passed-on': { en: 'Prices', vi: 'Giá' },
  'cut-off': { en: 'Cut-off', vi: 'Cắt nguồn' },
  essential: { en: 'CES', vi: 'CES' },
  bottleneck: { en: 'Inputs', vi: 'Đầu vào' },
  delays: { en: 'ARIO', vi: 'ARIO' },
  'home-share': { en: 'ACR', vi: 'ACR' },
  'one-sector': { en: 'GE, 1', vi: 'CGE, 1' },
  'many-sectors': { en: 'GE, n', vi: 'CGE, n' },
};
