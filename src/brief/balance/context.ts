/** What every part of the page about the great powers needs, and how a share between bounds reads. */
import {
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
  format,
  placeName,
  render,
  valueText,
} from '../../core/index.js';
import type { Balance } from '../../relations/index.js';
import type { Cell, Column } from '../../charts/types.js';
import type { Section } from '../page.js';

export interface BalanceContext {
  readonly b: Balance;
  readonly lang: Lang;
}

export const tell = (c: Pick<BalanceContext, 'lang'>, message: Message): string =>
  render(message, c.lang);

export const columns = (...labels: ReadonlyArray<readonly [string, boolean]>): Column[] =>
  labels.map(([label, numeric]) => ({ label, numeric }));

export const nameOf = (c: Pick<BalanceContext, 'lang'>, place: PlaceCode): string =>
  placeName(place, c.lang);

export const section = (
  parts: Pick<Section, 'id' | 'nav' | 'title' | 'tables'> & Partial<Section>,
): Section => ({
  subtitle: [],
  chart: null,
  notes: [],
  source: '',
  cite: parts.source ?? '',
  ...parts,
});

/** A range that begins at nothing reads as the most it may be. */
export function boundText(finding: Finding, lang: Lang): string {
  const { value, unit } = finding;
  if (value.kind === 'interval' && value.low === 0 && unit === 'share')
    return `≤ ${format.quantity(value.high, unit, lang)}`;
  return valueText(finding, lang);
}

export function boundCell(c: Pick<BalanceContext, 'lang'>, finding: Finding | undefined): Cell {
  if (finding === undefined) return { text: '–', value: null };
  const { value } = finding;
  return {
    text: boundText(finding, c.lang),
    value: value.kind === 'point' ? value.value : value.kind === 'interval' ? value.low : null,
    finding: finding.id,
  };
}

/** Last year of a period, as text; a day stands as its year. */
export const yearText = (period: string): string => {
  const ends = period.split('/').map((p) => p.slice(0, 4));
  return [...new Set(ends)].join('–');
};
