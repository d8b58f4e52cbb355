/** The head of a check: who would sign what, the verdict as a sentence, and the principle, the clause and the reason. */
import { type Lang, type Message, periodText, placeName, render } from '../../core/index.js';
import {
  type Draft,
  type PrincipleVerdict,
  type Verdict,
  partyCode,
  reasonOf,
  uncoded,
} from '../../doctrine/index.js';
import type { CheckInput } from './check-page.js';
import { draftTitle, factName } from './facts-of-draft.js';
import { verdictWord } from './messages.js';
import { clausesOf } from './reason-tree.js';
import { verdictWords as words } from './verdict-messages.js';

/** Principles that get a sentence of their own; others are named. */
const MOST = 2;
/** Facts that a sentence names; the table below has all. */
const FACTS = 3;

/** The parties as a reader calls them. */
export const partiesText = (draft: Draft, lang: Lang): string =>
  draft.parties
    .map((p) => {
      const code = partyCode(p);
      return code === undefined ? p : placeName(code, lang);
    })
    .join(', ');

/** Stands before the day of the check; the draft's own date only where it is another. */
export const kickerOf = ({ draft, found }: CheckInput, lang: Lang): string =>
  render(
    words.kicker({
      mode: found.mode,
      parties: partiesText(draft, lang),
      date: draft.date === found.day ? '' : periodText(draft.date, lang),
    }),
    lang,
  );

/**
 * The verdict as a sentence: of what binds, what the draft does; as if signed, what it would do.
 *
 * @example
 * verdictTitle(input, 'en'); // '…: would breach “Four No's …” if Viet Nam signed it'
 */
export function verdictTitle({ doctrine, draft, found }: CheckInput, lang: Lang): string {
  const { country } = doctrine;
  return render(
    words.title({
      draft: draftTitle(draft, lang),
      doctrine: doctrine.name[lang],
      verdict: found.verdict,
      mode: found.mode,
      who: country === null ? null : placeName(country, lang),
    }),
    lang,
  );
}

/** A fact with the clauses that speak of it. */
export function factWithClauses(draft: Draft, code: string, lang: Lang): string {
  const numbers = clausesOf(draft, code);
  const name = factName(code, lang);
  return numbers.length === 0 ? name : `${render(words.clauses({ numbers }), lang)}, ${name}`;
}

function sentence(input: CheckInput, p: PrincipleVerdict, lang: Lang): Message | undefined {
  const { facts: codes, exceptions } = reasonOf(p);
  const all = codes.map((code) => factWithClauses(input.draft, code, lang));
  const facts = all.length > FACTS ? [...all.slice(0, FACTS), '…'] : all;
  const { id } = p.principle;
  const about = { id, title: p.principle.title[lang], facts };
  switch (p.verdict) {
    case 'breach':
      return words.breach({ ...about, mode: input.found.mode });
    case 'insufficient_evidence':
      return words.insufficient_evidence(about);
    case 'needs_justification':
      return words.needs_justification(about);
    case 'exception_applies':
      return words.exception_applies({
        ...about,
        exceptions: p.principle.exceptions
          .filter((e) => exceptions.includes(e.id))
          .map((e) => e.text[lang]),
      });
    case 'compliant':
      return undefined;
  }
}

/** The principle, the clause and the reason in a sentence; what other readings give; nothing where nothing is judged. */
export function reasonSentences(input: CheckInput, lang: Lang): readonly Message[] {
  const [own, ...others] = input.found.readings;
  if (own === undefined) return [];
  const carry = own.principles.filter((p) => p.verdict === own.verdict);
  // What waits for a clause that nobody has coded is said by that clause, not by each fact it may state.
  const waits = (p: PrincipleVerdict): boolean =>
    p.verdict === 'insufficient_evidence' &&
    uncoded(input.draft).length > 0 &&
    reasonOf(p).facts.every(
      (code) => clausesOf(input.draft, code).length === 0 && !(code in input.draft.context),
    );
  const told = own.verdict === 'compliant' ? [] : carry.filter((p) => !waits(p));
  const rest = told.slice(MOST).map((p) => p.principle.id);
  const byVerdict = new Map<Verdict, string[]>();
  for (const r of others)
    if (r.verdict !== own.verdict && r.alternative !== null)
      byVerdict.set(r.verdict, [...(byVerdict.get(r.verdict) ?? []), r.alternative]);
  return [
    ...(input.found.verdict === 'compliant' && own.principles.length > 0
      ? [words.compliant({ count: own.principles.length })]
      : []),
    ...told.slice(0, MOST).flatMap((p) => sentence(input, p, lang) ?? []),
    ...(rest.length === 0 ? [] : [words.alsoOf({ ids: rest })]),
    ...[...byVerdict].map(([verdict, ids]) =>
      words.otherwise({ ids, verdict: verdictWord(verdict, lang) }),
    ),
  ];
}
