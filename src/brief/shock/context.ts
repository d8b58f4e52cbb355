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
