/** The reasons of one principle as a tree of words: every part, its value, and the clause, quote and source behind it. */
import { type Lang, render } from '../../core/index.js';
import type { Draft, PrincipleVerdict, Tree, Truth } from '../../doctrine/index.js';
import type { FindingView } from '../page.js';
import { type DraftFacts, factName } from './facts-of-draft.js';
import { say } from './messages.js';
import { TRUTH_SIGN } from './signs.js';

/** One clause, or the setting, that a value rests on. */
export type Said = FindingView['evidence'][number];

export interface ReasonNode {
  readonly label: string;
  readonly value: Truth;
  readonly sign: string;
  readonly word: string;
  /** In one line: which clause says so, or that none does; '' of a part that joins others. */
  readonly saidBy: string;
  /** The clauses of a fact, with their words and addresses. */
  readonly said: readonly Said[];
  readonly parts: readonly ReasonNode[];
}

const valued = (
  label: string,
  value: Truth,
  lang: Lang,
): Pick<ReasonNode, 'label' | 'value' | 'sign' | 'word'> => ({
  label,
  value,
  sign: TRUTH_SIGN[value],
  word: render(say.truth({ value }), lang),
});

function node(tree: Tree, facts: DraftFacts, lang: Lang): ReasonNode {
  if (tree.kind === 'constant') {
    const word = tree.value === 'true' ? say.always({}) : say.never({});
    return { ...valued(render(word, lang), tree.value, lang), saidBy: '', said: [], parts: [] };
  }
  if (tree.kind === 'fact') {
    const view = facts.views[facts.finding(tree.code) ?? ''];
    return {
      ...valued(factName(tree.code, lang), tree.value, lang),
      saidBy: facts.saidBy(tree.code),
      said: view?.evidence ?? [],
      parts: [],
    };
  }
  const word = { all: say.all({}), any: say.any({}), not: say.not({}) }[tree.kind];
  return {
    ...valued(render(word, lang), tree.value, lang),
    saidBy: '',
    said: [],
    parts: tree.parts.map((part) => node(part, facts, lang)),
  };
}

/**
 * What was looked at for one principle: its condition, each exception considered, and whether a reason is owed.
 *
 * @example
 * reasonTree(judged, draftFacts(draft, 'en'), 'en').map((n) => n.label); // ['breach if', 'needs justification if']
 */
export function reasonTree(
  judged: PrincipleVerdict,
  facts: DraftFacts,
  lang: Lang,
): readonly ReasonNode[] {
  const head = (label: string, tree: Tree): ReasonNode => ({
    ...valued(label, tree.value, lang),
    saidBy: '',
    said: [],
    parts: [node(tree, facts, lang)],
  });
  const texts = new Map(judged.principle.exceptions.map((e) => [e.id, e.text[lang]]));
  return [
    head(render(say.breachIf({}), lang), judged.breach),
    ...judged.exceptions.map(({ id, effect, tree }) => {
      const named = { id, text: texts.get(id) ?? '' };
      return head(
        render(effect === 'outside' ? say.outsideIf(named) : say.exceptionIf(named), lang),
        tree,
      );
    }),
    head(render(say.justifyIf({}), lang), judged.justify),
  ];
}

/** Numbers of the clauses that speak of a fact, from 1. */
export const clausesOf = (draft: Draft, code: string): readonly number[] =>
  draft.clauses.flatMap((c, i) => (c.code === code ? [i + 1] : []));
