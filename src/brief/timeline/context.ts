/** What the parts of the timeline's page share. */
import type { Change, Milestone, Timeline } from '../../assess/index.js';
import type { Cell } from '../../charts/types.js';
import {
  type Finding,
  type Lang,
  type Message,
  periodText,
  render,
  valueText,
} from '../../core/index.js';

export interface Told {
  readonly t: Timeline;
  readonly lang: Lang;
}

export const word = ({ lang }: Pick<Told, 'lang'>, message: Message): string =>
  render(message, lang);

/** Sign of a date that sources contradict, or that is from memory. */
export const signOf = (m: Pick<Milestone, 'standing'>): string =>
  m.standing === 'contradicted' ? '≠' : m.standing === 'unverified' ? '?' : '';

export const dateOf = (m: Milestone, lang: Lang): string => periodText(m.period, lang);

/** The number of a milestone in the list; 0 for a day that a reader set. */
export const numberOf = (t: Timeline, m: Milestone): number => t.milestones.indexOf(m) + 1;

/** A title short enough for the head of a rule: what stands before its colon or semicolon. */
export const short = (title: string): string => title.split(/[:;]/)[0]?.trim() ?? title;

/**
 * The change of a milestone that is largest against all that its own series did: its size over the distance from the
 * least to the most reading of the years shown. Units differ, so no other size compares them.
 */
export function strongest(t: Timeline, m: Milestone): Change | undefined {
  const sized = changesOf(t, m).known.flatMap((c) => {
    const { value } = c.change;
    const read = c.series.readings.flatMap((r) =>
      r.value.kind === 'point' ? [r.value.value] : [],
    );
    const span = Math.max(...read) - Math.min(...read);
    return value.kind === 'point' && span > 0 ? [{ c, size: Math.abs(value.value) / span }] : [];
  });
  return sized.toSorted((a, b) => b.size - a.size)[0]?.c;
}

/** A change with its sign, opening its Finding. */
export function changeCell(finding: Finding | undefined, lang: Lang): Cell {
  if (finding === undefined) return { text: '–' };
  const { value } = finding;
  // A change too small for its decimals has no sign.
  const words = valueText(finding, lang).replace(/^[-−](?=0(?:[.,]0+)?(?: |$))/, '');
  const bare = value.kind === 'point' && value.value > 0 && !words.startsWith('+');
  return {
    text: bare ? `+${words}` : words,
    value: value.kind === 'point' ? value.value : null,
    finding: finding.id,
  };
}

/** Changes of one milestone, those known on both sides apart from the others. */
export function changesOf(
  t: Timeline,
  m: Milestone,
): { readonly known: readonly Change[]; readonly unknown: readonly Change[] } {
  const own = t.changes.filter((c) => c.milestone === m);
  return {
    known: own.filter((c) => c.change.value.kind !== 'missing'),
    unknown: own.filter((c) => c.change.value.kind === 'missing'),
  };
}
