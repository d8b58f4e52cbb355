/**
 * What the coder proposes of clauses that somebody is editing: each proposal with the words it rests on and where the
 * pattern was drawn from; where it abstains, that it does and why. A person decides.
 */
import { type Lang, render } from '../../core/index.js';
import {
  type Coded,
  type Measure,
  type Patterns,
  type Quote,
  codeText,
  measureCoder,
  patterns,
  shippedCases,
} from '../../doctrine/index.js';
import { say } from './coder-messages.js';
import { draftTitle, factName } from './facts-of-draft.js';
import { words } from './workbench-messages.js';

/** A clause by its number, from 1, and its words. */
export interface ClauseText {
  readonly clause: number;
  readonly text: string;
}

export interface QuoteSheet {
  readonly words: string;
  readonly pattern: string;
  /** Where the pattern was drawn from, in words. */
  readonly origin: string;
}

export interface ProposalSheet {
  readonly code: string;
  readonly value: boolean;
  readonly fact: string;
  readonly says: string;
  /** What a clause that takes it says: the words quoted. */
  readonly detail: string;
  readonly quotes: readonly QuoteSheet[];
}

export interface AbstentionSheet {
  /** Null where no pattern matches. */
  readonly code: string | null;
  readonly text: string;
  readonly detail: string;
  readonly quotes: readonly QuoteSheet[];
}

export interface CoderSheet {
  readonly intro: string;
  /** How good the coder is on the cases that come with the package. */
  readonly measure: string;
  readonly clauses: ReadonlyArray<
    ClauseText & {
      readonly proposals: readonly ProposalSheet[];
      readonly abstentions: readonly AbstentionSheet[];
    }
  >;
}

let held: Measure | undefined;
const measured = (): Measure => (held ??= measureCoder(shippedCases(), patterns()));

/** Where a pattern was drawn from, each origin once. */
function originOf(id: string, all: Patterns, lang: Lang): string {
  const from = all.patterns.find((p) => p.id === id)?.from ?? [];
  return from
    .map((origin) => {
      if (origin === 'vocabulary') return render(words.originVocabulary({}), lang);
      if (origin === 'usage') return render(words.originUsage({}), lang);
      const drawn = shippedCases().find((c) => c.id === origin);
      const title = drawn === undefined ? origin : draftTitle(drawn, lang);
      return render(words.originCase({ title }), lang);
    })
    .join('; ');
}

/**
 * @example
 * writeCoder([{ clause: 1, text: 'It is aimed at no third State.' }], 'en').clauses[0]?.proposals[0]?.says;
 * // 'it is not so'
 */
export function writeCoder(clauses: readonly ClauseText[], lang: Lang): CoderSheet {
  const all = patterns();
  const m = measured().leavingOneOut;
  const quoted = (quotes: readonly Quote[]): readonly QuoteSheet[] =>
    quotes.map((q) => ({
      words: q.words,
      pattern: q.pattern,
      origin: originOf(q.pattern, all, lang),
    }));
  const detail = (quotes: readonly Quote[]): string => quotes.map((q) => `“${q.words}”`).join('; ');
  const abstained = ({ reason, code, quotes }: Coded['abstentions'][number]): AbstentionSheet => {
    const why = render(say.reason({ reason }), lang);
    const text =
      code === null
        ? words.abstainsWhole({ reason: why })
        : words.abstainsFrom({ fact: factName(code, lang), reason: why });
    return { code, text: render(text, lang), detail: detail(quotes), quotes: quoted(quotes) };
  };
  return {
    intro: render(say.proposedDek({}), lang),
    measure: render(
      say.measureTitle({
        right: m.right,
        made: m.right + m.wrong,
        found: m.found,
        clauses: m.clauses,
      }),
      lang,
    ),
    clauses: clauses.map(({ clause, text }) => {
      const { proposals, abstentions } = codeText(text, all);
      return {
        clause,
        text,
        proposals: proposals.map(({ code, value, quotes }) => ({
          code,
          value,
          fact: factName(code, lang),
          says: render(words.saysSo({ value }), lang),
          detail: detail(quotes),
          quotes: quoted(quotes),
        })),
        abstentions: abstentions.map(abstained),
      };
    }),
  };
}
