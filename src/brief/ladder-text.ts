/** The ladder and who stands on it, as lines of text for a terminal. */
import { placeName, render, type Lang, type Message, type PlaceCode } from '../core/index.js';
import { BLOCS, type Assessment } from '../assess/index.js';
import { beforeTiers, countOf, factsOn, rungs, type LadderState } from '../relations/index.js';
import { doubts } from './doubts.js';
import { factView } from './fact-view.js';
import { say as page } from './ladder/messages.js';
import { byRank, sharesRank } from './ladder/rungs.js';
import { wrap } from './layout.js';
import { say } from './messages.js';
import type { TextStyle } from './text.js';

type Held = LadderState['total'];

const countText = (held: Held): string => {
  const [low, high] = countOf(held);
  return low === high ? String(low) : `${low}–${high}`;
};

/**
 * Counts by rung, then each rung with its partners; where no pack is there, what is missing.
 *
 * @example ladderText(await assess(workspace, 'VNM'), 'vi', PLAIN)[0]; // 'Quan hệ đối tác của Việt Nam, …'
 */
export function ladderText(a: Assessment, lang: Lang, style: TextStyle): string[] {
  const { subject, asOf: day, pack, ladder } = a;
  const told = (message: Message, width = style.width, indent = ''): string[] =>
    wrap(render(message, lang), width, indent);
  if (pack === undefined || ladder === undefined) {
    const folder = `packs/${subject.toLowerCase()}`;
    const alone = a.memberships.every((f) => f.partner === undefined);
    return [
      ...told(say.relNoPack({ subject, folder })),
      ...(alone ? ['', ...told(say.relNoGroups({ subject, groups: BLOCS }))] : []),
    ];
  }
  const order = new Intl.Collator(lang);
  // A place that stands on a tier by a fact nobody has checked, or that a source contradicts, bears its sign.
  const signs = new Map<string, string>();
  const marked = (code: PlaceCode, tiers: ReadonlySet<string>): string => {
    const facts = factsOn(pack, code, day).filter((f) => tiers.has(String(f.value)));
    const found = facts.flatMap((f) => doubts(factView(f, pack, lang)));
    for (const { sign, label } of found) signs.set(sign, label);
    return [placeName(code, lang), ...new Set(found.map((d) => d.sign))].join(' ');
  };
  const names = (codes: readonly PlaceCode[], tier: string): string => {
    const finer = pack.profile.ladder.tiers.filter((t) => t.countsAs === tier);
    const on = new Set([tier, ...finer.map((t) => t.code)]);
    return codes
      .toSorted((x, y) => order.compare(placeName(x, lang), placeName(y, lang)))
      .map((code) => marked(code, on))
      .join(', ');
  };
  const inner = style.width - 2;
  const tiers = rungs(pack);
  const begins = beforeTiers(pack, day);
  const line = (texts: readonly string[]): string => byRank(tiers, texts);
  const counts = `  ${line(ladder.tiers.map(countText))}  =  ${countText(ladder.total)}`;
  const held = (begins === undefined ? tiers : []).flatMap((tier) => {
    const state = ladder.tiers.find((t) => t.code === tier.code);
    if (state === undefined) return [];
    const { certain, possible } = state;
    return [
      '',
      style.strong(`${tier.label[lang]}: ${countText(state)}`),
      ...wrap(names(certain, tier.code), inner, '  '),
      ...(possible.length > 0
        ? told(say.relPossible({ names: names(possible, tier.code) }), inner, '  ')
        : []),
    ];
  });
  const outside = ladder.outside.flatMap((state) => {
    const tier = pack.profile.ladder.tiers.find((t) => t.code === state.code);
    const maybe = state.possible.length === 0 ? '' : names(state.possible, state.code);
    const all = [
      ...(state.certain.length === 0 ? [] : [names(state.certain, state.code)]),
      ...(maybe === '' ? [] : [render(page.perhaps({ names: maybe }), lang)]),
    ];
    if (all.length === 0) return [];
    return [
      '',
      ...told(say.relOutside({ tier: tier?.label[lang] ?? state.code, names: all.join('; ') })),
    ];
  });
  return [
    ...told(say.relTitle({ subject, day })).map(style.strong),
    '',
    ...(begins === undefined ? [counts] : told(page.before({ begins }), inner, '  ')),
    ...wrap(line(tiers.map((t) => t.label[lang])), inner, '  '),
    ...(sharesRank(tiers) ? told(page.sameRank({}), inner, '  ') : []),
    ...held,
    ...outside,
    ...(signs.size === 0 ? [] : ['', ...[...signs].map(([sign, label]) => `${sign} ${label}`)]),
  ];
}
