/**
 * The coder and a draft: what it proposes for clauses nobody has coded, the draft with those proposals marked, and a
 * draft whose proposals a person has accepted. Until then what is proposed is not known.
 */
import type { Draft } from '../draft.js';
import type { Patterns } from './patterns.js';
import { type Coded, codeText } from './propose.js';

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

/** Clauses of a plain text: one to a line; lines without words are left out. */
export const codeLines = (text: string, patterns: Patterns): readonly CodedClause[] =>
  text
    .split('\n')
    .filter((line) => /\p{L}/u.test(line))
    .map((line, i) => ({ clause: i + 1, ...codeText(line.trim(), patterns) }));

/**
 * The draft with each proposal as a clause of its own, marked `proposed`; a clause with none stays as it was. A fact from
 * which the coder abstained beside a proposal becomes a clause whose value is not known: taking the proposal for so must
 * not make a silence of it.
 *
 * @example
 * withProposals(draft, patterns()).clauses.filter((c) => c.proposed).every((c) => c.code !== null); // true
 */
export function withProposals(draft: Draft, patterns: Patterns): Draft {
  const coded = new Map(codeDraft(draft, patterns).map((c) => [c.clause, c]));
  const detail = (quotes: Coded['proposals'][number]['quotes']): string =>
    quotes.map((q) => `“${q.words}”`).join('; ');
  return {
    ...draft,
    clauses: draft.clauses.flatMap((c, i) => {
      const { proposals = [], abstentions = [] } = coded.get(i + 1) ?? {};
      if (proposals.length === 0) return [c];
      const text = wordsOf(c);
      return [
        ...proposals.map(({ code, value, quotes }) => ({
          ...c,
          code,
          value,
          text,
          detail: detail(quotes),
          proposed: true as const,
        })),
        ...abstentions.flatMap(({ code, quotes }) =>
          code === null ? [] : [{ ...c, code, value: null, text, detail: detail(quotes) }],
        ),
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
