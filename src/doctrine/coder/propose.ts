/**
 * Facts a clause may speak of, proposed from its words and never decided: each with the very words it rests on. Where
 * patterns disagree, where it is not plain what a denial reaches, or where nothing matches, it abstains and says so.
 */
import { type Span, type Token, spans, tokens } from './match.js';
import { type Denials, type Pattern, type Patterns, LANGUAGES } from './patterns.js';

/** Most words between a denial and what it denies, all of them such as carry it. */
const REACH = 8;
/** Most words of a heading or note, which need not say that anything shall be done. */
const HEADING = 12;

export interface Quote {
  /** As they stand in the text, with the denial where there is one. */
  readonly words: string;
  /** Characters of the text in Unicode form NFC; `end` is the first one after. */
  readonly start: number;
  readonly end: number;
  readonly pattern: string;
}

export interface Proposal {
  readonly code: string;
  /** False: the text says that it is not so. */
  readonly value: boolean;
  readonly quotes: readonly Quote[];
}

export const ABSTAINS = ['denial_unclear', 'patterns_disagree', 'nothing_matches'] as const;

export interface Abstention {
  readonly reason: (typeof ABSTAINS)[number];
  /** Null where nothing matches. */
  readonly code: string | null;
  readonly quotes: readonly Quote[];
}

export interface Coded {
  readonly text: string;
  /** By code. */
  readonly proposals: readonly Proposal[];
  /** By code; a text without proposals has at least one. */
  readonly abstentions: readonly Abstention[];
}

/** Where a text denies, and where no pattern can follow it, by token. */
interface Denied {
  readonly at: ReadonlySet<number>;
  readonly joins: ReadonlySet<number>;
  readonly disposes: readonly number[];
  readonly carries: ReadonlySet<number>;
  readonly unclear: readonly number[];
  readonly conditions: readonly number[];
  readonly narrows: readonly number[];
  readonly otherSense: ReadonlySet<number>;
}

function denied(all: readonly Token[], denials: Denials): Denied {
  const places = (phrases: readonly string[]): readonly number[] =>
    phrases.flatMap((p) => spans(all, p).flat());
  const none = new Set(places(denials.no_denial));
  const kept = (phrases: readonly string[]): readonly number[] =>
    places(phrases).filter((i) => !none.has(i));
  return {
    at: new Set(kept([...denials.words, ...denials.joins])),
    joins: new Set(kept(denials.joins)),
    disposes: places(denials.disposes),
    carries: new Set(places(denials.carries)),
    unclear: kept(denials.unclear),
    conditions: kept(denials.conditions),
    narrows: kept(denials.narrows),
    otherSense: new Set(places(denials.other_sense)),
  };
}

/** True or false, or undefined where a denial reaches the words in no plain way; and the first token to quote. */
function reading(
  all: readonly Token[],
  span: Span,
  { at, joins, disposes, carries, unclear, conditions, narrows }: Denied,
  conditional: boolean,
): { readonly value: boolean | undefined; readonly from: number } {
  const [first = 0, last = 0] = [span[0], span.at(-1)];
  const here = (i: number): boolean => all[i]?.sentence === all[first]?.sentence;
  const own = new Set(span);
  const others = [...at].filter((i) => here(i) && !own.has(i)).sort((a, b) => a - b);
  const open = conditional ? unclear : [...unclear, ...conditions];
  if (open.some((i) => here(i) && !own.has(i))) return { value: undefined, from: first };
  if (others.length === 0) {
    const plain = disposes.some(here) || all.filter((_, i) => here(i)).length <= HEADING;
    return { value: plain ? true : undefined, from: first };
  }
  const within = others.filter((i) => i > first && i < last);
  const before = others.filter(
    (i) => i < first && first - i <= REACH + 1 && all[i]?.part === all[first]?.part,
  );
  const near = [...within, ...before];
  const far = others.filter((i) => !near.includes(i) && !joins.has(i));
  const narrowed = narrows.some((i) => here(i) && i > last);
  const denial = near[0] ?? last;
  const carried = all.every((_, i) => i <= denial || i >= last || own.has(i) || carries.has(i));
  const plain = near.length === 1 && far.length === 0 && !narrowed && carried;
  return {
    value: plain ? false : undefined,
    from: plain ? Math.min(first, denial) : first,
  };
}

interface Hit {
  readonly code: string;
  readonly value: boolean | undefined;
  readonly sentence: number;
  readonly quote: Quote;
}

function hits(
  text: string,
  all: readonly Token[],
  p: Pattern,
  denials: Denied,
  conditional: boolean,
): readonly Hit[] {
  if (p.with !== undefined && !p.with.some((w) => spans(all, w).length > 0)) return [];
  const meant = spans(all, p.words).filter((span) => !span.some((i) => denials.otherSense.has(i)));
  return meant.map((span) => {
    const { value, from } = reading(all, span, denials, conditional);
    const [start, end] = [all[from]?.start ?? 0, all[span.at(-1) ?? 0]?.end ?? 0];
    const quote = { words: text.slice(start, end), start, end, pattern: p.id };
    return { code: p.code, value, sentence: all[from]?.sentence ?? 0, quote };
  });
}

/**
 * @example
 * const { proposals } = codeText('It is aimed at no third State.', patterns());
 * proposals.map((p) => [p.code, p.value, p.quotes[0]?.words]);
 * // [['third_party_targeting', false, 'aimed at no third State']]
 */
export function codeText(given: string, { patterns, denials, conditional }: Patterns): Coded {
  const text = given.normalize('NFC');
  const all = tokens(text);
  const met = LANGUAGES.flatMap((language) => {
    const where = denied(all, denials[language]);
    return patterns
      .filter((p) => p.language === language)
      .flatMap((p) => hits(text, all, p, where, conditional.includes(p.code)));
  });
  // Where a sentence speaks of several facts, whether a denial means one of them or only their union is not plain.
  const beside = (h: Hit): boolean =>
    met.some((other) => other.sentence === h.sentence && other.code !== h.code);
  const found = met.map((h) => (h.value === false && beside(h) ? { ...h, value: undefined } : h));
  const proposals: Proposal[] = [];
  const abstentions: Abstention[] = [];
  for (const code of [...new Set(found.map((h) => h.code))].sort()) {
    const own = found.filter((h) => h.code === code);
    const quotes = own.map((h) => h.quote);
    const [value, ...others] = [...new Set(own.map((h) => h.value))];
    if (own.some((h) => h.value === undefined))
      abstentions.push({ reason: 'denial_unclear', code, quotes });
    else if (others.length > 0 || value === undefined)
      abstentions.push({ reason: 'patterns_disagree', code, quotes });
    else proposals.push({ code, value, quotes });
  }
  if (found.length === 0) abstentions.push({ reason: 'nothing_matches', code: null, quotes: [] });
  return { text, proposals, abstentions };
}
