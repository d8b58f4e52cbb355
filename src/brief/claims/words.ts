/** Claims in words: the verdict with its sign, the value said, the rule and the days it holds. */
import {
  format,
  periodBounds,
  periodText,
  place,
  placeName,
  render,
  type Lang,
  type Message,
} from '../../core/index.js';
import {
  EVERY_RULE,
  type Judgement,
  type Reading,
  type Rule,
  type RuleUse,
  type Says,
  type Segment,
  type Verdict,
} from '../../assess/index.js';
import type { Claim, Pack } from '../../facts/index.js';
import { say } from './messages.js';

const SIGNS: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  'holds-under': '◐',
  conflicts: '✗',
  'not-checkable': '?',
};
const NAMES: Readonly<Record<Verdict, Message>> = {
  holds: say.holds({}),
  'holds-under': say.holdsUnder({}),
  conflicts: say.conflicts({}),
  'not-checkable': say.notCheckable({}),
};
const AGREES: Readonly<Record<Says, Message>> = {
  true: say.yes({}),
  false: say.no({}),
  unknown: say.open({}),
};

/** Never by colour alone. @example verdictText('holds', 'en') // '✓ holds' */
export const verdictText = (verdict: Verdict, lang: Lang): string =>
  `${SIGNS[verdict]} ${render(NAMES[verdict], lang)}`;

export const agreesText = (says: Says, lang: Lang): string => render(AGREES[says], lang);

export const claimText = ({ claim }: Claim, lang: Lang): string =>
  typeof claim === 'string' ? claim : claim[lang];

const number = (n: number, share: boolean, lang: Lang): string =>
  share ? format.percent(n, lang, 0) : format.number(n, lang, Number.isInteger(n) ? 0 : 2);

/** A name inside a value: a tier of the pack, a place or a bloc, or as it stands. */
function nameOf(name: string, pack: Pack | undefined, lang: Lang): string {
  const tier = pack?.profile.ladder.tiers.find((t) => t.code === name);
  return tier?.label[lang] ?? (place(name) === undefined ? name : placeName(name, lang));
}

/** What a claim says, as a person writes it. @example saidText(claim, 'share', pack, 'en') // 'at least 10%' */
export function saidText(claim: Claim, share: boolean, pack: Pack | undefined, lang: Lang): string {
  const { value } = claim;
  if (typeof value === 'number') return number(value, share, lang);
  if (typeof value === 'string')
    return periodBounds(value) === undefined ? nameOf(value, pack, lang) : periodText(value, lang);
  if (Array.isArray(value)) return value.map((v) => nameOf(v, pack, lang)).join(', ');
  const bound = value as { moreThan?: number; atLeast?: number; atMost?: number };
  const n = (x: number): { n: string } => ({ n: number(x, share, lang) });
  if (bound.moreThan !== undefined) return render(say.moreThan(n(bound.moreThan)), lang);
  if (bound.atLeast !== undefined) return render(say.atLeast(n(bound.atLeast)), lang);
  if (bound.atMost !== undefined) return render(say.atMost(n(bound.atMost)), lang);
  const entries = Object.entries(value);
  // A lone name that is neither a tier nor a place only labels the number.
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && nameOf(only[0], pack, lang) === only[0])
    return number(only[1], false, lang);
  return entries
    .map(([name, x]) => `${nameOf(name, pack, lang)}: ${number(x, false, lang)}`)
    .join('; ');
}

export const isShare = ({ ask }: Judgement): boolean => ask?.measure === 'target';

/** Days on which a segment holds; when its value is of another time, that too. */
export function daysText({ from, to, date, older }: Segment, lang: Lang): string {
  const days =
    from === to ? periodText(from, lang) : `${periodText(from, lang)} – ${periodText(to, lang)}`;
  return older || /^\d{4}$/.test(date) ? render(say.ofDate({ date }), lang) : days;
}

/** A rule in a few words. */
export const nameOfRule = (rule: Rule, lang: Lang): string =>
  (rule.name ?? rule.text)[lang].replace(/\.$/, '');

/** Whether a value decides; an older one that disagrees is only shown, as is a reading beside the others. */
export const decides = (r: Reading, s: Segment): boolean =>
  !r.context && !(s.older && s.says === 'false');

/** How the words were read where they leave it open: by whoever coded the claim, or by the pattern. */
export function readingText({ claim, proposal }: Judgement, lang: Lang): string | null {
  const reading = claim.reading ?? proposal?.reading;
  if (reading === undefined) return null;
  return typeof reading === 'string' ? reading : reading[lang];
}

/**
 * The rule a claim holds under, with the days where they are not all; the day first where it alone decides,
 * and the time of the value where that is older than the claim.
 */
export function ruleText(rule: RuleUse, lang: Lang): string {
  const { from, to, older } = rule;
  const days =
    from !== null && to !== null
      ? render(say.between({ from, to }), lang)
      : from !== null
        ? render(say.from({ day: from }), lang)
        : to !== null
          ? render(say.until({ day: to }), lang)
          : '';
  const name = nameOfRule(rule, lang);
  if (rule.id === EVERY_RULE) {
    const every = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    return `${days.slice(0, 1).toUpperCase()}${days.slice(1)}, ${every}`;
  }
  const date = older === null ? '' : render(say.ofDate({ date: older }), lang);
  return [name, days, date].filter((part) => part !== '').join(', ');
}
