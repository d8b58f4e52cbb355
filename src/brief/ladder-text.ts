/** The ladder and who stands on it, as lines of text for a terminal. */
import {
  periodBounds,
  placeName,
  render,
  type Lang,
  type Message,
  type PlaceCode,
} from '../core/index.js';
import { BLOCS, type Assessment } from '../assess/index.js';
import type { Fact, Pack } from '../facts/index.js';
import { beforeTiers, countOf, factsOn, rungs, type LadderState } from '../relations/index.js';
import { doubts } from './doubts.js';
import { beganText, factView } from './fact-view.js';
import { say as told } from './ladder/messages.js';
import { byRank, sharesRank } from './ladder/rungs.js';
import { tableText, wrap } from './layout.js';
import { say } from './messages.js';
import type { TextStyle } from './text.js';

type Held = LadderState['total'];

const countText = (held: Held): string => {
  const [low, high] = countOf(held);
  return low === high ? String(low) : `${low}–${high}`;
};

/** Newest steps shown. */
const NEWEST = 5;

/** What can be asked of a country without a pack, and how to give it one. */
function withoutPack(subject: PlaceCode, lang: Lang, style: TextStyle): string[] {
  const word = (message: Message): string => render(message, lang);
  const asked = [
    ['agreements', told.askAgreements],
    ['standing', told.askStanding],
    [`with ${word(told.askCountry({}))}`, told.askWith],
    ['matrix', told.askMatrix],
  ] as const;
  const commands = asked.map(
    ([verb, label]) => [`tuchu relations ${subject} ${verb}`, word(label({}))] as const,
  );
  const room = Math.max(...commands.map(([command]) => command.length)) + 2;
  return [
    '',
    ...wrap(word(told.askTitle({ subject })), style.width).map(style.strong),
    ...commands.flatMap(([command, label]) => {
      const [head = '', ...rest] = wrap(label, style.width - room - 2);
      return [`  ${command.padEnd(room)}${head}`, ...rest.map((l) => ' '.repeat(room + 2) + l)];
    }),
    '',
    ...wrap(word(told.addCountry({ folder: word(told.askFolder({})) })), style.width),
  ];
}

/** A tier beside the ladder: who holds it, and apart from them whose day is not known or not reached. */
function besideText(
  state: LadderState['outside'][number],
  pack: Pack,
  day: string,
  lang: Lang,
  names: (codes: readonly PlaceCode[]) => string,
): string[] {
  const facts = (code: PlaceCode): readonly Fact[] =>
    factsOn(pack, code, day).filter((f) => f.value === state.code);
  const undated = (code: PlaceCode): boolean =>
    facts(code).some((f) => (f.valid?.from ?? null) === null);
  const sure = state.certain.filter((code) => !undated(code));
  const held = state.certain.filter(undated);
  const known = (code: PlaceCode): string => {
    const fact = facts(code).find((f) => (f.valid?.from ?? null) === null && f.knownAt !== null);
    return fact === undefined ? '' : beganText(fact, lang);
  };
  const maybe = state.possible.filter((code) => !undated(code));
  const possible = state.possible.filter(undated);
  const whens = [...new Set(possible.map(known))];
  return [
    ...(sure.length === 0 ? [] : [names(sure)]),
    ...(held.length === 0 ? [] : [render(told.undatedHeld({ names: names(held) }), lang)]),
    ...(maybe.length === 0 ? [] : [render(say.relPossible({ names: names(maybe) }), lang)]),
    ...whens.map((by) => {
      const codes = possible.filter((code) => known(code) === by);
      return render(told.undated({ names: names(codes), known: by }), lang);
    }),
  ];
}

/**
 * The newest steps with the day each was reached, and the command that prints all of them with their sources.
 *
 * @example ladderDates(await assess(workspace, 'VNM'), 'en', PLAIN).at(-1);
 */
export function ladderDates(a: Assessment, lang: Lang, style: TextStyle): string[] {
  const { subject, asOf: day, pack, ladder } = a;
  if (pack === undefined || ladder === undefined) return [];
  const on = new Set(ladder.tiers.flatMap((t) => [...t.certain, ...t.possible]));
  const began = (f: Fact): string => periodBounds(f.valid?.from ?? '')?.first ?? '';
  const newest = [...on]
    .flatMap((code) => factsOn(pack, code, day))
    .filter((f) => began(f) !== '')
    .sort((x, y) => (began(x) === began(y) ? (x.id < y.id ? -1 : 1) : began(x) < began(y) ? 1 : -1))
    .slice(0, NEWEST);
  const label = (f: Fact): string =>
    pack.profile.ladder.tiers.find((t) => t.code === f.value)?.label[lang] ?? String(f.value);
  const columns = [told.partner, told.tier, told.since].map((head) => ({
    label: render(head({}), lang),
    numeric: false,
  }));
  const rows = newest.map((f) => [
    { text: placeName(f.object ?? '', lang) },
    { text: label(f) },
    { text: beganText(f, lang) },
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          '',
          style.strong(render(told.newestTitle({}), lang)),
          ...tableText({ columns, rows }, style.width),
        ]),
    '',
    ...wrap(render(told.allDates({ subject, day }), lang), style.width),
  ];
}

/**
 * Counts by rung, then each rung with its partners; where no pack is there, what is missing.
 *
 * @example ladderText(await assess(workspace, 'VNM'), 'vi', PLAIN)[0]; // 'Quan hệ đối tác của Việt Nam, …'
 */
export function ladderText(a: Assessment, lang: Lang, style: TextStyle): string[] {
  const { subject, asOf: day, pack, ladder } = a;
  const lines = (message: Message, width = style.width, indent = ''): string[] =>
    wrap(render(message, lang), width, indent);
  if (pack === undefined || ladder === undefined) {
    const alone = a.memberships.every((f) => f.partner === undefined);
    return [
      ...lines(say.relNoPack({ subject })),
      ...(alone ? ['', ...lines(say.relNoGroups({ subject, groups: BLOCS }))] : []),
      ...withoutPack(subject, lang, style),
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
        ? lines(say.relPossible({ names: names(possible, tier.code) }), inner, '  ')
        : []),
    ];
  });
  const outside = ladder.outside.flatMap((state) => {
    const tier = pack.profile.ladder.tiers.find((t) => t.code === state.code);
    const parts = besideText(state, pack, day, lang, (codes) => names(codes, state.code));
    if (parts.length === 0) return [];
    const label = tier?.label[lang] ?? state.code;
    return ['', ...lines(say.relOutside({ tier: label, names: parts.join('; ') }))];
  });
  const { asOf } = pack.profile.ladder;
  return [
    ...lines(say.relTitle({ subject, day })).map(style.strong),
    ...(day > (periodBounds(asOf)?.last ?? day) ? lines(told.later({ asOf })) : []),
    '',
    ...(begins === undefined ? [counts] : lines(told.before({ begins }), inner, '  ')),
    ...wrap(line(tiers.map((t) => t.label[lang])), inner, '  '),
    ...(sharesRank(tiers) ? lines(told.sameRank({}), inner, '  ') : []),
    ...held,
    ...outside,
    ...(signs.size === 0 ? [] : ['', ...[...signs].map(([sign, label]) => `${sign} ${label}`)]),
  ];
}
