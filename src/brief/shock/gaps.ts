/** Why two models differ, as lines for the terminal: a sentence each, figures computed, nothing typed. */
import { type Finding, type Lang, placeName, render } from '../../core/index.js';
import type { GapAnswer } from '../../shock/index.js';
import { wrap } from '../layout.js';
import { PLAIN, type TextStyle } from '../text.js';
import { say } from './messages.js';

/**
 * @example
 * gapLines(gaps, 'en')[1]; // '  - Germany, bottleneck 26.3% and delays 5.4%: they differ by 20.9%. …'
 */
export function gapLines(
  gaps: readonly GapAnswer[],
  lang: Lang,
  style: TextStyle = PLAIN,
): string[] {
  if (gaps.length === 0) return [];
  return [
    style.strong(render(say.gapsTitle({}), lang)),
    ...gaps.flatMap((gap) => {
      const [first = '', ...rest] = wrap(gapSentence(gap, lang), style.width - 4);
      return [`  - ${first}`, ...rest.map((l) => `    ${l}`)];
    }),
    '',
  ];
}

/** One gap in a sentence or two: how far apart, why, and how far with the assumption alike. */
export function gapSentence(answer: GapAnswer, lang: Lang): string {
  const { gap, set, before, after, width, left } = answer;
  const [one, other] = gap.between;
  return render(
    say.gap({
      place: placeName(before[0].subject, lang),
      one: one.model,
      oneValue: numberOf(before[0]),
      other: other.model,
      otherValue: numberOf(before[1]),
      width: numberOf(width),
      because: gap.because.en,
      becauseVi: gap.because.vi,
      ids: set.map(({ id }) => id),
      values: set.map(({ value }) => String(value)),
      oneAfter: numberOf(after[0]),
      otherAfter: numberOf(after[1]),
      left: numberOf(left),
    }),
    lang,
  );
}

const numberOf = ({ value }: Finding): number => (value.kind === 'point' ? value.value : NaN);
