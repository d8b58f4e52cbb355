/**
 * Layers that rest on the dated facts of a pack: diplomatic relations and the tier of the ladder. A pack knows the ties
 * of its own country; how its partners are tied to one another it does not say.
 */
import { periodBounds, type Day, type Missing, type PlaceCode } from '../../core/index.js';
import { evidenceOf, type Fact, type Pack, type RelationRule } from '../../facts/index.js';
import { relationsAt } from '../diplomatic.js';
import { factsOn, ladderAt, tiersBegin, type Members } from '../ladder.js';
import { existing } from './existing.js';
import type { Tie } from './graph.js';
import { KINDS, type Layer, type LayerId, type LayerOn } from './layer.js';
import { say } from './messages.js';

/** Everybody with whom there are relations, by any source; the standing of each fact is shown with it. */
const EVERYBODY: RelationRule = {
  id: 'network',
  label: { en: 'all', vi: 'tất cả' },
  text: { en: 'all', vi: 'tất cả' },
  include: ['un_members', 'un_observers', 'others'],
  self: false,
  standing: 'all',
};

/** A pack speaks until the end of the year in which it was last looked over. */
export const lastDay = (pack: Pack): Day =>
  `${(periodBounds(pack.profile.asOf)?.last ?? pack.profile.asOf).slice(0, 4)}-12-31`;

const firstOf = (facts: readonly Fact[]): Day | undefined =>
  facts.flatMap((f) => periodBounds(f.valid?.from ?? f.knownAt ?? '')?.first ?? []).sort()[0];

/** Facts of a partner as one tie. */
function tieOf(home: PlaceCode, partner: PlaceCode, facts: readonly Fact[], sure: boolean): Tie {
  const [from = '', to = ''] = [home, partner].sort();
  const dated = facts.map((f) => f.valid?.from ?? null).filter((d) => d !== null);
  const ends = facts.map((f) => f.valid?.to ?? null).filter((d) => d !== null);
  return {
    from,
    to,
    strength: null,
    sure,
    since: dated.sort()[0] ?? null,
    until: ends.sort()[0] ?? null,
    by: facts.map((f) => f.id),
  };
}

const rungTies = (
  { certain, possible }: Members,
  rung: string,
  tie: (partner: PlaceCode, sure: boolean) => Tie,
): Tie[] => [
  ...certain.map((p) => ({ ...tie(p, true), rung })),
  ...possible.map((p) => ({ ...tie(p, false), rung })),
];

/** Ties of the ladder: of one who may stand on two rungs inside a month, the higher. */
function tierTies(pack: Pack, day: Day): Tie[] {
  const state = ladderAt(pack, day, 'with_unions');
  const tie = (partner: PlaceCode, sure: boolean): Tie =>
    tieOf(pack.code, partner, factsOn(pack, partner, day), sure);
  const out = new Map<PlaceCode, Tie>();
  for (const { code, ...members } of [...state.tiers, ...state.outside])
    for (const found of rungTies(members, code, tie)) {
      const partner = found.from === pack.code ? found.to : found.from;
      const held = out.get(partner);
      if (held === undefined || (!held.sure && found.sure)) out.set(partner, found);
    }
  const all = new Set(state.total.certain);
  return [...out].map(([partner, t]) => ({ ...t, sure: t.sure || all.has(partner) }));
}

function diplomaticTies(pack: Pack, day: Day): Tie[] {
  const { certain, possible, facts } = relationsAt(pack, day, EVERYBODY);
  const own = (partner: PlaceCode): readonly Fact[] => facts.filter((f) => f.object === partner);
  return [
    ...certain.map((p) => tieOf(pack.code, p, own(p), true)),
    ...possible.map((p) => tieOf(pack.code, p, own(p), false)),
  ];
}

function packLayer(
  id: 'diplomatic' | 'tier',
  pack: Pack,
  first: Day,
  ties: (day: Day) => Tie[],
): Layer {
  const last = lastDay(pack);
  const byId = new Map(pack.facts.map((f) => [f.id, f]));
  return {
    kind: KINDS[id],
    sources: [{ id: pack.code, title: pack.profile.name }],
    span: [first, last],
    on: (day): Promise<LayerOn | Missing> => {
      if (day < first || day > last)
        return Promise.resolve({
          reason: 'not_covered',
          detail: say.outside({ layer: id, day, first, last }),
        });
      const found = ties(day);
      const held = existing([pack.code, ...found.flatMap((t) => [t.from, t.to])], found, day);
      return Promise.resolve({
        id,
        day,
        period: day,
        world: false,
        whole: true,
        ...held,
        evidence: (a, b) =>
          held.ties
            .filter((t) => a === undefined || b === undefined || tiesTwo(t, a, b))
            .flatMap((t) => t.by)
            .flatMap((f) => byId.get(f) ?? [])
            .map((f) => evidenceOf(f, pack)),
        notes: [
          say.ownTies({ country: pack.code, asOf: pack.profile.asOf }),
          ...(held.gone.length === 0 ? [] : [say.gone({ places: held.gone, day })]),
        ],
        limits: [],
        otherLimits: null,
      });
    },
  };
}

const tiesTwo = (t: Tie, a: PlaceCode, b: PlaceCode): boolean =>
  (t.from === a && t.to === b) || (t.from === b && t.to === a);

/** A layer that wants a pack, or facts that the pack does not have. */
const absent = (id: LayerId, country: PlaceCode, pack: Pack | undefined): Layer => ({
  kind: KINDS[id],
  sources: [],
  span: null,
  on: () =>
    Promise.resolve({
      reason: pack === undefined ? 'not_loaded' : 'not_covered',
      detail:
        pack === undefined
          ? say.wantsPack({ layer: id, country })
          : say.notInPack({ layer: id, country }),
    }),
});

/**
 * The two layers of a pack; of a country without one, the reason.
 *
 * @example
 * const [, tier] = packLayers('VNM', pack);
 * await tier.on('2025-12-31'); // ties to every partner on the ladder
 */
export function packLayers(country: PlaceCode, pack: Pack | undefined): readonly [Layer, Layer] {
  const relations = pack?.facts.filter(
    (f) => f.predicate === 'diplomatic_relations' && f.subject === pack.code,
  );
  const since = firstOf(relations ?? []);
  const began = pack === undefined ? undefined : tiersBegin(pack);
  return [
    pack === undefined || since === undefined
      ? absent('diplomatic', country, pack)
      : packLayer('diplomatic', pack, since, (day) => diplomaticTies(pack, day)),
    pack === undefined || began === undefined
      ? absent('tier', country, pack)
      : packLayer('tier', pack, began, (day) => tierTies(pack, day)),
  ];
}
