/** What a draft says of each fact, written out: the clause, what it rests on, and where that was read. */
import { type Lang, render } from '../../core/index.js';
import {
  type Draft,
  type MeasuredFact,
  type Truth,
  factsWith,
  uncoded,
  vocabulary,
} from '../../doctrine/index.js';
import type { FindingView } from '../page.js';
import { standingText } from '../view.js';
import { measuredLine, measuredViews } from './measured.js';
import { say } from './messages.js';
import { verdictWords as words } from './verdict-messages.js';

/** A fact as a person calls it. */
export const factName = (code: string, lang: Lang): string =>
  vocabulary().get(code)?.text[lang] ?? code;

export const draftTitle = (draft: Draft, lang: Lang): string =>
  typeof draft.title === 'string' ? draft.title : draft.title[lang];

/** Where an address leads: a reader knows a place, not the id a draft gave it. */
const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

const viewId = (code: string): string => `fact/${code}`;

/** Bases of a clause that nobody can open. */
const UNREAD: ReadonlySet<string> = new Set(['recalled', 'inference', '']);

export interface DraftFacts {
  readonly value: (code: string) => Truth;
  /** In one line: which clause says so, or that none does. */
  readonly saidBy: (code: string) => string;
  /** The Finding that the fact opens; `undefined` for one nobody has spoken of. */
  readonly finding: (code: string) => string | undefined;
  readonly views: Readonly<Record<string, FindingView>>;
}

/** Facts of a draft with their clauses and sources, in `lang`; those that limits answer, with what was measured. */
export function draftFacts(
  draft: Draft,
  lang: Lang,
  measured: readonly MeasuredFact[] = [],
): DraftFacts {
  const value = factsWith(draft, measured);
  const byCode = new Map<string | null, Array<readonly [Draft['clauses'][number], number]>>();
  draft.clauses.forEach((c, i) => {
    const held = byCode.get(c.code) ?? [];
    byCode.set(c.code, held);
    held.push([c, i + 1]);
  });
  const clausesOf = (code: string): ReadonlyArray<readonly [Draft['clauses'][number], number]> =>
    byCode.get(code) ?? [];
  const open = uncoded(draft);
  const unspoken =
    draft.unlisted_facts !== 'false'
      ? say.unspokenUnknown({})
      : open.length > 0
        ? words.unspokenUncoded({ clauses: open })
        : say.unspoken({});
  const saidInDraft = (code: string): string => {
    const clauses = clausesOf(code);
    const set = code in draft.context;
    if (clauses.length === 0) return set ? render(say.setting({}), lang) : render(unspoken, lang);
    const lines = clauses.map(([c, number]) =>
      render(say.clause({ number, detail: c.detail, basis: c.basis }), lang),
    );
    const values = new Set(clauses.map(([c]) => c.value));
    return [...lines, ...(values.size > 1 ? [render(say.disagree({}), lang)] : [])].join('; ');
  };
  const saidBy = (code: string): string => {
    const fact = measured.find((m) => m.fact === code);
    if (fact === undefined) return saidInDraft(code);
    return measuredLine(fact, fact.coded === null ? null : saidInDraft(code), lang);
  };
  const spoken = [
    ...new Set([
      ...draft.clauses.flatMap((c) => (c.code === null ? [] : [c.code])),
      ...Object.keys(draft.context),
    ]),
  ];
  const views = spoken.map((code): FindingView => {
    const clauses = clausesOf(code).map(([c]) => c);
    const title = saidBy(code);
    const word = render(say.truth({ value: value(code) }), lang);
    return {
      id: viewId(code),
      label: factName(code, lang),
      value: word,
      unit: '',
      period: draft.date,
      method: '',
      formula: code,
      methodStatus: '',
      citation: '',
      rule: null,
      inputs: [],
      evidence: clauses.map((c) => {
        const standing = UNREAD.has(c.basis) ? 'unverified' : 'sourced';
        return {
          title,
          lines: c.text === undefined ? [] : [c.text],
          links: c.source.flatMap((id) => {
            const address = draft.sources[id];
            return address === undefined ? [] : [{ label: hostOf(address), address }];
          }),
          standing,
          standingLabel: standingText(standing, lang),
        };
      }),
      coverage: '',
      caveats: [],
      limits: [],
      reproduce: '',
      paragraph: `${factName(code, lang)}: ${word}. ${title}`,
    };
  });
  return {
    value,
    saidBy,
    finding: (code) =>
      spoken.includes(code)
        ? viewId(code)
        : measured.find((m) => m.fact === code)?.limits.find((m) => m.applies)?.finding.id,
    views: { ...Object.fromEntries(views.map((v) => [v.id, v])), ...measuredViews(measured, lang) },
  };
}
