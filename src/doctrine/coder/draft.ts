/**
 * The coder and a draft: what it proposes for clauses nobody has coded, the draft with those proposals marked, and a
 * draft whose proposals a person has accepted. Until then what is proposed is not known.
 */
import { type Draft, speaksOf } from '../draft.js';
import type { Patterns } from './patterns.js';
import { type Coded, codeText } from './propose.js';
import { clausesOf } from './split.js';

export interface CodedClause extends Coded {
  /** From 1, as in the draft. */
  readonly clause: number;
}

const wordsOf = (c: Draft['clauses'][number]): string => (c.text ?? c.detail).trim();

/** Clauses without a code, read; those without words are left out. */
export const codeDraft = (draft: Draft, patterns: Patterns): readonly CodedClause[] =>
  draft.clauses.flatMap((c, i) =>
    c.code !== null || wordsOf(c) === ''
      ? []
      : [{ clause: i + 1, ...codeText(wordsOf(c), patterns) }],
  );

/**
 * Clauses of a plain text, read; parted by their numbers, blank lines or lines.
 *
 * @example
 * codePlain('Article 1. Joint exercises.\nArticle 2. See annex.', patterns()).map((c) => c.clause); // [1, 2]
 */
export const codePlain = (text: string, patterns: Patterns): readonly CodedClause[] =>
  clausesOf(text).map((clause, i) => ({ clause: i + 1, ...codeText(clause, patterns) }));

/** What a person says of a plain text that becomes a draft. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly parties: readonly string[];
  readonly date: string;
  readonly type: string;
}

/**
 * A plain text as the content of a draft: its clauses, uncoded. Nothing is said of the setting, and what no clause
 * speaks of stays unknown.
 */
export const draftOf = (text: string, { id, title, parties, date, type }: Heading): object => ({
  id,
  title,
  parties,
  date,
  instrument_type: type,
  clauses: clausesOf(text).map((clause) => ({ text: clause })),
});

/**
 * The draft with each proposal as a clause of its own, marked `proposed`, behind the clause it was made from, which stays
 * uncoded: a proposal codes one fact, and the clause may say more. A fact from which the coder abstained becomes a
 * clause whose value is not known. A fact of which a person's clause or the setting speaks is left to the person.
 *
 * @example
 * withProposals(draft, patterns()).clauses.filter((c) => c.proposed).every((c) => c.code !== null); // true
 */
export function withProposals(draft: Draft, patterns: Patterns): Draft {
  const coded = new Map(codeDraft(draft, patterns).map((c) => [c.clause, c]));
  const detail = (quotes: Coded['proposals'][number]['quotes']): string =>
    quotes.map((q) => `“${q.words}”`).join('; ');
  // Read twice, a clause is not proposed from twice.
  const there = (code: string, text: string): boolean =>
    draft.clauses.some((c) => c.proposed === true && c.code === code && c.text === text);
  return {
    ...draft,
    clauses: draft.clauses.flatMap((c, i) => {
      const { proposals = [], abstentions = [] } = coded.get(i + 1) ?? {};
      const text = wordsOf(c);
      const free = ({ code }: { readonly code: string | null }): boolean =>
        code !== null && !speaksOf(draft, code) && !there(code, text);
      return [
        c,
        ...proposals.filter(free).map(({ code, value, quotes }) => ({
          ...c,
          code,
          value,
          text,
          detail: detail(quotes),
          proposed: true as const,
        })),
        ...abstentions.filter(free).map(({ code, quotes }) => ({
          ...c,
          code,
          value: null,
          text,
          detail: detail(quotes),
        })),
      ];
    }),
  };
}

/**
 * The draft as read by a person who takes every proposal in it for so.
 *
 * @example
 * accepted(draft).clauses.some((c) => c.proposed); // false
 */
export const accepted = (draft: Draft): Draft => ({
  ...draft,
  clauses: draft.clauses.map(({ proposed, ...c }) =>
    proposed === true ? { ...c, basis: 'text' } : c,
  ),
});
