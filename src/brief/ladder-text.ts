/** The ladder and who stands on it, as lines of text for a terminal. */
import { placeName, render, type Lang, type Message, type PlaceCode } from '../core/index.js';
import { BLOCS, type Assessment } from '../assess/index.js';
import { countOf, rungs, type LadderState } from '../relations/index.js';
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
  const names = (codes: readonly PlaceCode[]): string =>
    codes
      .map((code) => placeName(code, lang))
      .sort((x, y) => order.compare(x, y))
      .join(', ');
  const inner = style.width - 2;
  const labels = rungs(pack).map((t) => t.label[lang]);
  const held = rungs(pack).flatMap((tier) => {
    const state = ladder.tiers.find((t) => t.code === tier.code);
    if (state === undefined) return [];
    const { certain, possible } = state;
    return [
      '',
      style.strong(`${tier.label[lang]}: ${countText(state)}`),
      ...wrap(names(certain), inner, '  '),
      ...(possible.length > 0
        ? told(say.relPossible({ names: names(possible) }), inner, '  ')
        : []),
    ];
  });
  const outside = ladder.outside.flatMap((state) => {
    const tier = pack.profile.ladder.tiers.find((t) => t.code === state.code);
    const all = [...state.certain, ...state.possible];
    if (all.length === 0) return [];
    return [
      '',
      ...told(say.relOutside({ tier: tier?.label[lang] ?? state.code, names: names(all) })),
    ];
  });
  return [
    ...told(say.relTitle({ subject, day })).map(style.strong),
    '',
    `  ${ladder.tiers.map(countText).join(' / ')}  =  ${countText(ladder.total)}`,
    `  ${labels.join(' / ')}`,
    ...held,
    ...outside,
  ];
}
