/** How the relation came to be: tiers through time, whatever else is dated, agreements, channels, disagreements. */
import { placeName } from '../../core/index.js';
import type { PairPack } from '../../assess/index.js';
import type { Cell } from '../../charts/types.js';
import { CHANNELS, type Fact, PREDICATES } from '../../facts/index.js';
import { statusText } from '../agreements/status-text.js';
import { CHANNEL_NAMES } from '../fact-messages.js';
import { beganOf, dateCell, endCell, spanCell } from '../fact-view.js';
import type { Section } from '../page.js';
import {
  type PairContext,
  columns,
  factsSource,
  otherReports,
  section,
  standingCell,
  tell,
} from './context.js';
import { say } from './messages.js';
import { ACTION_NAMES } from './names.js';

const isTier = (f: Fact): boolean => f.predicate === 'partner_tier';
const isAction = (f: Fact): boolean => f.predicate.startsWith('agreement_');
/** Neither a tier, nor an action on an agreement, nor an amount. */
export const isDated = (f: Fact): boolean =>
  !isTier(f) && !isAction(f) && PREDICATES[f.predicate] !== 'measure';

const KINDS = {
  ladder: say.kindLadder,
  special: say.kindSpecial,
  sectoral: say.kindSectoral,
  announced: say.kindAnnounced,
} as const;

/** Tiers that the pack gives the pair, its unions included, newest first. */
const tiersOf = (p: PairPack): Fact[] => [...p.facts.filter(isTier), ...p.unions].toReversed();

function tierRow(c: PairContext, { pack, other }: PairPack, fact: Fact): Cell[] {
  const tier = pack.profile.ladder.tiers.find((t) => t.code === fact.value);
  const kind = tier === undefined ? '' : tell(c, KINDS[tier.kind]({}));
  const union =
    fact.object === null || fact.object === other || fact.subject === other
      ? ''
      : `, ${tell(c, say.throughUnion({ union: fact.object }))}`;
  return [
    { text: `${tier?.label[c.lang] ?? String(fact.value)}${union}` },
    dateCell(fact, c.lang),
    endCell(fact, c.lang),
    { text: kind },
    standingCell(c, fact),
  ];
}

/** The tiers through time: one table a pack that says anything of the other. */
export function relationSection(c: PairContext): Section | undefined {
  const { packs, asOf } = c.a;
  if (packs.length === 0) return undefined;
  const told = packs.filter((p) => tiersOf(p).length > 0);
  const facts = told.flatMap(tiersOf);
  const first = packs[0]?.pack.profile.ladder;
  return section({
    id: 'relation',
    nav: tell(c, say.navRelation({})),
    title: tell(
      c,
      say.relationTitle({ subject: c.a.subject, partner: c.a.partner, steps: facts.length }),
    ),
    subtitle: [
      tell(
        c,
        say.relationSub({
          day: asOf,
          asOf: first?.asOf ?? asOf,
          official: first?.official ?? true,
        }),
      ),
    ],
    tables: told.map((p) => ({
      caption: tell(c, say.byPack({ place: p.pack.code })),
      columns: columns(
        [tell(c, told.length > 1 ? say.byPack({ place: p.pack.code }) : say.tier({})), false],
        [tell(c, say.since({})), false],
        [tell(c, say.until({})), false],
        [tell(c, say.kind({})), false],
        [tell(c, say.standing({})), false],
      ),
      rows: tiersOf(p).map((f) => tierRow(c, p, f)),
    })),
    notes: otherReports(c, facts),
    source:
      facts.length === 0
        ? ''
        : factsSource(
            c,
            facts,
            told.map((p) => p.pack),
          ),
  });
}

export function milestonesSection(c: PairContext): Section | undefined {
  const facts = c.a.packs.flatMap((p) => p.facts.filter(isDated)).toReversed();
  if (facts.length === 0) return undefined;
  const title = tell(c, say.milestonesTitle({ count: facts.length }));
  return section({
    id: 'dated',
    nav: tell(c, say.navDated({})),
    title,
    subtitle: [tell(c, say.milestonesSub({}))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.what({})), false],
          [tell(c, say.when({})), false],
          [tell(c, say.channel({})), false],
          [tell(c, say.standing({})), false],
        ),
        rows: facts.map((f) => [
          { text: f.label[c.lang] },
          spanCell(f, c.lang),
          { text: CHANNEL_NAMES[f.channel][c.lang] },
          standingCell(c, f),
        ]),
      },
    ],
    notes: otherReports(c, facts),
    source: factsSource(
      c,
      facts,
      c.a.packs.map((p) => p.pack),
    ),
  });
}

export function agreementsSection(c: PairContext): Section | undefined {
  const { packs, asOf } = c.a;
  const told = packs.filter((p) => p.agreements.length > 0);
  if (told.length === 0) return undefined;
  const facts = told.flatMap((p) => p.agreements.flatMap((a) => a.actions));
  // Both packs may tell of one agreement under their own codes: the longer list is counted.
  const count = Math.max(...told.map((p) => p.agreements.length));
  const title = tell(c, say.agreementsTitle({ count }));
  return section({
    id: 'agreements',
    nav: tell(c, say.navAgreements({})),
    title,
    subtitle: [tell(c, say.agreementsSub({ day: asOf }))],
    tables: told.map((p) => ({
      caption: tell(c, say.byPack({ place: p.pack.code })),
      columns: columns(
        [tell(c, told.length > 1 ? say.byPack({ place: p.pack.code }) : say.agreement({})), false],
        [tell(c, say.status({})), false],
        [tell(c, say.action({})), false],
        [tell(c, say.when({})), false],
        [tell(c, say.standing({})), false],
      ),
      rows: p.agreements.flatMap(({ instrument, state, actions }) =>
        actions.map((f, i) => [
          { text: i === 0 ? instrument.name[c.lang] : '' },
          { text: i === 0 ? statusText(state, c.lang) : '' },
          { text: actionText(c, f) },
          spanCell(f, c.lang),
          standingCell(c, f),
        ]),
      ),
    })),
    notes: otherReports(c, facts),
    source: factsSource(
      c,
      facts,
      told.map((p) => p.pack),
    ),
  });
}

/** What was done, and by or towards whom where that is one party's own. */
function actionText(c: PairContext, f: Fact): string {
  const name = ACTION_NAMES[f.predicate]?.[c.lang] ?? f.predicate;
  return f.object === null ? name : `${name} (${placeName(f.object, c.lang)})`;
}

export function channelsSection(c: PairContext): Section | undefined {
  const facts = c.a.packs.flatMap((p) => [...p.facts, ...p.agreements.flatMap((a) => a.actions)]);
  if (facts.length === 0) return undefined;
  const unique = [...new Map(facts.map((f) => [f.id, f])).values()];
  const by = (channel: (typeof CHANNELS)[number]): Fact[] =>
    unique.filter((f) => f.channel === channel);
  const held = CHANNELS.filter((channel) => by(channel).length > 0);
  const empty = CHANNELS.filter((channel) => !held.includes(channel));
  const title = tell(c, say.channelsTitle({ held: held.length, all: CHANNELS.length }));
  return section({
    id: 'channels',
    nav: tell(c, say.navChannels({})),
    title,
    subtitle: [tell(c, say.channelsSub({}))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.channel({})), false],
          [tell(c, say.facts({})), true],
          [tell(c, say.newest({})), false],
          [tell(c, say.what({})), false],
        ),
        rows: held.map((channel) => {
          const own = by(channel);
          const newest = own.toSorted((x, y) =>
            (beganOf(x) ?? '') < (beganOf(y) ?? '') ? 1 : -1,
          )[0] as Fact;
          return [
            { text: CHANNEL_NAMES[channel][c.lang] },
            { text: String(own.length), value: own.length },
            dateCell(newest, c.lang),
            { text: newest.label[c.lang] },
          ];
        }),
      },
    ],
    notes:
      empty.length === 0
        ? []
        : [
            tell(
              c,
              say.channelsEmpty({ names: empty.map((ch) => CHANNEL_NAMES[ch][c.lang]).join(', ') }),
            ),
          ],
    source: factsSource(
      c,
      unique,
      c.a.packs.map((p) => p.pack),
    ),
  });
}

/** Id under which a disagreement of a pack opens. */
export const conflictId = (pack: string, id: string): string => `${pack}/conflict/${id}`;

export function conflictsSection(c: PairContext): Section | undefined {
  const rows = c.a.packs.flatMap((p) => p.conflicts.map((conflict) => ({ p, conflict })));
  if (rows.length === 0) return undefined;
  const title = tell(c, say.conflictsTitle({ count: rows.length }));
  return section({
    id: 'conflicts',
    nav: tell(c, say.navConflicts({})),
    title,
    subtitle: [tell(c, say.conflictsSub({}))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.about({})), false],
          [tell(c, say.saidA({})), false],
          [tell(c, say.readAs({})), false],
        ),
        rows: rows.map(({ p, conflict }) => [
          { text: conflict.title[c.lang], finding: conflictId(p.pack.code, conflict.id) },
          { text: conflict.claims.join(' · ') },
          { text: conflict.resolution[c.lang] },
        ]),
      },
    ],
  });
}
