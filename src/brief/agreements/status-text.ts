/** Statuses of agreements in words, in marks, and with their dates. */
import type { Cell } from '../../charts/types.js';
import { periodBounds, periodText, placeName, render, type Lang } from '../../core/index.js';
import type { Fact } from '../../facts/index.js';
import {
  boundBy,
  datedBy,
  type AgreementState,
  type AgreementStatus,
  type Kind,
} from '../../relations/index.js';
import { beganOf } from '../fact-view.js';
import { say, STATUS_NAMES } from './messages.js';

/** One or two letters for the cell of a matrix. */
export const MARKS: Readonly<Record<AgreementStatus, string>> = {
  not_signed: '–',
  announced: 'A',
  negotiating: 'N',
  concluded: 'C',
  signed: 'S',
  provisional: 'P',
  in_force: 'F',
  suspended: 'X',
  withdrawn: 'W',
  superseded: 'U',
  terminated: 'T',
};

export const markOf = (state: AgreementState): string =>
  state.statuses.map((s) => MARKS[s]).join('/');

/** A status, or those that the dates allow. */
export function statusText(state: AgreementState, lang: Lang): string {
  const statuses = state.statuses.map((s) => STATUS_NAMES[s][lang]);
  const words = render(say.either({ statuses }), lang);
  return state.neverInForce && state.statuses[0] !== 'not_signed'
    ? render(say.neverInForce({ status: words }), lang)
    : words;
}

/** More that differ are left to the matrix. */
const NAMED = 2;

/** The status with most partners, and with how many where they differ; the matrix has each. */
export function overallText(states: readonly AgreementState[], lang: Lang): string {
  const counts = new Map<string, number>();
  for (const s of states) {
    const words = statusText(s, lang);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (most === undefined) return '–';
  const [status, partners] = most;
  if (counts.size === 1) return status;
  const differ = states
    .map((s) => ({ partner: s.pair[1], words: statusText(s, lang) }))
    .filter((s) => s.words !== status);
  const others =
    differ.length > NAMED
      ? []
      : differ.map(({ partner, words }) => `${placeName(partner, lang)}: ${words}`);
  return render(say.someOf({ status, partners, all: states.length, others }), lang);
}

const first = (fact: Fact): string => periodBounds(beganOf(fact) ?? '')?.first ?? '';

/** Dates of a kind of action over all partners, first and last; the cell opens the first. */
export const datesCell = (
  states: readonly AgreementState[],
  kinds: readonly Kind[],
  lang: Lang,
): Cell =>
  spanCell(
    states.flatMap((s) => kinds.flatMap((k) => datedBy(s, k) ?? [])),
    lang,
  );

/** Days since which an agreement binds its partners, first and last; the cell opens the first. */
export const boundCell = (states: readonly AgreementState[], lang: Lang): Cell =>
  spanCell(
    states.flatMap((s) => boundBy(s) ?? []),
    lang,
  );

function spanCell(facts: readonly Fact[], lang: Lang): Cell {
  const sorted = [...facts].sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return { text: '–' };
  const texts = [from, to].map((f) => periodText(beganOf(f) ?? '', lang));
  return { text: [...new Set(texts)].join(' – '), finding: from.id };
}
