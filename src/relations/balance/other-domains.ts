/** Domains that are no parts of a whole: votes alike with each power, and the tier each one holds. */
import { type Day, type PlaceCode, endYear } from '../../core/index.js';
import { type Pack, evidenceOf } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { lastDay } from '../network/read-pack.js';
import { votesWith } from '../votes/index.js';
import { factsOn, ladderAt, rungs, tierOf, codesOn } from '../ladder.js';
import { yearBefore } from './flow-domains.js';
import { say } from './messages.js';
import type { Domain } from './types.js';

/** Votes alike, by power, of the newest session that opened up to the day. */
export async function votesDomain(
  workspace: Workspace,
  subject: PlaceCode,
  powers: readonly PlaceCode[],
  day: Day,
): Promise<Domain> {
  const domain = {
    id: 'votes',
    name: { en: 'votes alike', vi: 'phiếu giống nhau' },
    kind: 'closeness' as const,
  };
  const found = await votesWith(workspace, subject, powers, yearBefore(day));
  const cells = found?.alike ?? [];
  const known = new Map(
    cells.flatMap((c) =>
      c.value.kind === 'point' && c.partner !== undefined
        ? [[c.partner, c.value.value] as const]
        : [],
    ),
  );
  const [first] = cells;
  if (first === undefined || known.size === 0)
    return {
      ...domain,
      tables: [],
      missing:
        found === undefined
          ? { reason: 'not_loaded', detail: say.noVotes({}) }
          : { reason: 'not_covered', detail: say.noVotesOf({ place: subject }) },
    };
  return {
    ...domain,
    missing: undefined,
    tables: [
      {
        origin: first.evidence[0]?.id ?? 'votes',
        period: first.period,
        name: domain.name,
        shares: { known, unknown: 0 },
        partners: [],
        others: null,
        evidenceFor: (power) => (cells.find((c) => c.partner === power) ?? first).evidence,
        allEvidence: [],
        coverage: say.coverVotes({ year: endYear(first.period) }),
        caveats: [say.votesCloseness({}), ...first.caveats],
      },
    ],
  };
}

/** The rung each power stands on, 1 the top; powers off the ladder have none. */
export function tierDomain(
  subject: PlaceCode,
  powers: readonly PlaceCode[],
  pack: Pack | undefined,
  day: Day,
): Domain {
  const domain = {
    id: 'tiers',
    name: { en: 'tier of partnership', vi: 'bậc quan hệ đối tác' },
    kind: 'tier' as const,
  };
  if (pack === undefined)
    return {
      ...domain,
      tables: [],
      missing: { reason: 'not_covered', detail: say.noTiers({ place: subject }) },
    };
  const last = lastDay(pack);
  if (day > last)
    return {
      ...domain,
      tables: [],
      missing: { reason: 'not_covered', detail: say.tiersEnd({ place: subject, last }) },
    };
  const state = ladderAt(pack, day, 'with_unions');
  const steps = rungs(pack);
  const known = new Map(
    powers.flatMap((power) => {
      const tier = tierOf(state, power);
      const rank =
        tier === undefined ? -1 : steps.findIndex((r) => codesOn(pack, r.code).has(tier));
      return rank < 0 ? [] : [[power, rank + 1] as const];
    }),
  );
  if (known.size === 0)
    return {
      ...domain,
      tables: [],
      missing: { reason: 'not_covered', detail: say.noPowerOnLadder({ place: subject }) },
    };
  return {
    ...domain,
    missing: undefined,
    tables: [
      {
        origin: 'facts',
        period: day,
        name: domain.name,
        shares: { known, unknown: 0 },
        partners: [],
        others: null,
        evidenceFor: (power) => factsOn(pack, power, day).map((f) => evidenceOf(f, pack)),
        allEvidence: [],
        coverage: say.coverTiers({ asOf: pack.profile.ladder.asOf }),
        caveats: [say.tiersOrdinal({})],
      },
    ],
  };
}
