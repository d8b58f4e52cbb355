/** Why two models differ: a sentence each, figures computed, nothing typed; the terminal and the page say the same. */
import { type Finding, type Lang, placeName, render } from '../../core/index.js';
import { type GapAnswer, lossesOf } from '../../shock/index.js';
import { wrap } from '../layout.js';
import { PLAIN, type TextStyle } from '../text.js';
import { say } from './messages.js';

/**
 * @example
 * gapLines(gaps, 'en')[1]; // '  - Germany: “Output that missing inputs allow, without time” puts the loss at 16.48%, …'
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
  const { gap, verdict, because, titles, set, assumptions, before, after, width, left } = answer;
  const [one, other] = titles;
  const [oneLoss, otherLoss] = lossesOf(gap, before);
  const [oneAfter, otherAfter] = lossesOf(gap, after);
  return render(
    say.gap({
      place: placeName(before[0].subject, lang),
      one: one[lang],
      oneLoss,
      other: other[lang],
      otherLoss,
      width: numberOf(width),
      verdict,
      because: because.en,
      becauseVi: because.vi,
      ids: set.map(({ id }) => id),
      values: set.map(({ value }) => String(value)),
      labels: set.map(({ id }) => assumptions.find((a) => a.id === id)?.label[lang] ?? ''),
      oneAfter,
      otherAfter,
      left: numberOf(left),
    }),
    lang,
  );
}

const numberOf = ({ value }: Finding): number => (value.kind === 'point' ? value.value : NaN);
