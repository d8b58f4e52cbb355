/** The tree of reasons of one principle as a table: every part, its value, and what that rests on. */
import type { Cell, Table } from '../../charts/types.js';
import { type Lang, render } from '../../core/index.js';
import type { PrincipleVerdict, Tree } from '../../doctrine/index.js';
import { type DraftFacts, factName } from './facts-of-draft.js';
import { say } from './messages.js';

/** Stands before each level of the tree; a plain space would be lost in a browser. */
const STEP = '\u00a0\u00a0';

function rows(tree: Tree, facts: DraftFacts, lang: Lang, depth: number): Cell[][] {
  const value = { text: render(say.truth({ value: tree.value }), lang) };
  const lead = STEP.repeat(depth);
  if (tree.kind === 'constant') {
    const word = tree.value === 'true' ? say.always({}) : say.never({});
    return [[{ text: lead + render(word, lang) }, value, { text: '' }]];
  }
  if (tree.kind === 'fact') {
    const finding = facts.finding(tree.code);
    return [
      [
        { text: lead + factName(tree.code, lang) },
        { ...value, ...(finding === undefined ? {} : { finding }) },
        { text: facts.saidBy(tree.code) },
      ],
    ];
  }
  const word = { all: say.all({}), any: say.any({}), not: say.not({}) }[tree.kind];
  return [
    [{ text: lead + render(word, lang) }, value, { text: '' }],
    ...tree.parts.flatMap((part) => rows(part, facts, lang, depth + 1)),
  ];
}

/** What was looked at for one principle: its condition, its exceptions, and whether a reason is owed. */
export function treeTable(judged: PrincipleVerdict, facts: DraftFacts, lang: Lang): Table {
  const head = (label: string, tree: Tree): Cell[][] => [
    [{ text: label }, { text: render(say.truth({ value: tree.value }), lang) }, { text: '' }],
    ...rows(tree, facts, lang, 1),
  ];
  const texts = new Map(judged.principle.exceptions.map((e) => [e.id, e.text[lang]]));
  return {
    caption: judged.principle.title[lang],
    columns: [
      { label: render(say.condition({}), lang), numeric: false },
      { label: render(say.value({}), lang), numeric: false },
      { label: render(say.saidBy({}), lang), numeric: false },
    ],
    rows: [
      ...head(render(say.breachIf({}), lang), judged.breach),
      ...judged.exceptions.flatMap(({ id, effect, tree }) => {
        const named = { id, text: texts.get(id) ?? '' };
        const word = effect === 'outside' ? say.outsideIf(named) : say.exceptionIf(named);
        return head(render(word, lang), tree);
      }),
      ...head(render(say.justifyIf({}), lang), judged.justify),
    ],
  };
}
