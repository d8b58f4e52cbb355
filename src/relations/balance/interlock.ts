/**
 * Whose best domain has the country near the top: the interest of the other side. Each power's own tables are read,
 * in every domain and direction that names all partners; its best is where the country ranks highest.
 */
import {
  type Day,
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  interval,
  missing,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import { DOMAINS, type PartnerTable, domainTable, sideWords } from '../../dependence/index.js';
import type { Workspace } from '../../store/index.js';
import { yearBefore } from './flow-domains.js';
import { say } from './messages.js';
import { INTERLOCK, INTERLOCK_K, RANK_AT_POWER } from './methods.js';
import type { Powers } from './powers.js';

export interface Interlock {
  readonly k: number;
  readonly finding: Finding;
  /** The same for other k. */
  readonly scan: readonly Finding[];
  /** By power: the country's best place among its partners. */
  readonly ranks: readonly Finding[];
}

/** Values of k that are shown beside the one asked for. */
export const SCAN = [1, 3, 5, 10, 15, 20, 30] as const;

/** Counted in steps and not flows of partners: their sender says nothing of others. */
const LEFT_OUT: ReadonlySet<string> = new Set(['troops']);

interface Best {
  readonly rank: number;
  readonly table: PartnerTable;
  readonly words: Text;
  /** Tables read in all. */
  readonly read: number;
}

/** 1 + partners with a larger value; undefined where the table does not name the place. */
export function rankIn(table: PartnerTable, place: PlaceCode): number | undefined {
  const own = table.rows.find((r) => r.partner === place);
  return own === undefined ? undefined : 1 + table.rows.filter((r) => r.value > own.value).length;
}

/** How many ranks are k or less. @example withinTop([1, 12, undefined], 10); // [1, 2] */
export function withinTop(
  ranks: ReadonlyArray<number | undefined>,
  k: number,
): readonly [number, number] {
  const sure = ranks.filter((r) => r !== undefined && r <= k).length;
  return [sure, sure + ranks.filter((r) => r === undefined).length];
}

async function bestOf(
  workspace: Workspace,
  power: PlaceCode,
  subject: PlaceCode,
  until: number,
  reproduce: string,
): Promise<{ readonly best: Best | undefined; readonly read: number }> {
  let best: Omit<Best, 'read'> | undefined;
  let read = 0;
  for (const domain of DOMAINS.filter((d) => !LEFT_OUT.has(d.id)))
    for (const side of domain.sides) {
      const { table } = await domainTable(workspace, domain, {
        subject: power,
        side,
        until,
        whole: true,
        reproduce,
      });
      if (table === undefined || table.extract === true) continue;
      read += 1;
      const rank = rankIn(table, subject);
      if (rank !== undefined && (best === undefined || rank < best.rank))
        best = { rank, table, words: sideWords(table.flow, table.side) };
    }
  return { best: best === undefined ? undefined : { ...best, read }, read };
}

export async function interlockOf(
  workspace: Workspace,
  {
    subject,
    powers,
    day,
    k,
    beyond,
    reproduce,
  }: {
    readonly beyond?: Missing | undefined;
    readonly subject: PlaceCode;
    readonly powers: Powers;
    readonly day: Day;
    readonly k: number;
    readonly reproduce: string;
  },
): Promise<Interlock> {
  const found = new Map<PlaceCode, Awaited<ReturnType<typeof bestOf>>>();
  for (const power of beyond === undefined ? powers.codes : [])
    found.set(power, await bestOf(workspace, power, subject, yearBefore(day), reproduce));
  const ranks = powers.codes.map((power): Finding => {
    const { best, read } = found.get(power) ?? { best: undefined, read: 0 };
    return {
      id: `${subject}/rank_at_power/${power}@${best?.table.origin ?? day}`,
      subject,
      partner: power,
      period: best?.table.period ?? day,
      measure: RANK_AT_POWER.id,
      label: {
        en: `Place of ${nameInText(subject, 'en')} among the partners of ${nameInText(power, 'en')}${best === undefined ? '' : `: ${best.words.en}`}`,
        vi: `Thứ hạng của ${placeName(subject, 'vi')} trong các đối tác của ${placeName(power, 'vi')}${best === undefined ? '' : `: ${best.words.vi}`}`,
      },
      value:
        best === undefined
          ? missing(
              beyond !== undefined
                ? beyond
                : read === 0
                  ? { reason: 'not_loaded', detail: say.noTableOf({ power }) }
                  : {
                      reason: 'not_covered',
                      detail: say.notAmongPartners({ place: subject, power }),
                    },
            )
          : point(best.rank),
      unit: 'rank',
      method: RANK_AT_POWER,
      evidence: best?.table.evidence ?? [],
      inputs:
        best === undefined
          ? []
          : [
              {
                label: { en: 'partners in the table', vi: 'số đối tác trong bảng' },
                value: best.table.rows.length,
                unit: 'count',
              },
            ],
      coverage: { share: null, of: say.tablesRead({ power, read }) },
      caveats: [say.bestOfHeld({}), ...(best?.table.caveats ?? [])],
      limits: [],
      reproduce,
    };
  });
  // A table that lists its partners and not the country has it below the last; no table leaves it open.
  const places = powers.codes.map((power) => {
    const { best, read } = found.get(power) ?? { best: undefined, read: 0 };
    return best?.rank ?? (read > 0 ? Infinity : undefined);
  });
  const atK = (at: number): Finding => {
    const [low, high] = withinTop(places, at);
    const n = powers.codes.length;
    const unknown = places.every((p) => p === undefined);
    return {
      id: `${subject}/interlock/${at}@${day}`,
      subject,
      period: day,
      measure: INTERLOCK.id,
      label: {
        en: `Powers with ${nameInText(subject, 'en')} among their first ${at}`,
        vi: `Số nước lớn có ${placeName(subject, 'vi')} trong ${at} đối tác đầu`,
      },
      value: unknown
        ? missing(beyond ?? { reason: 'not_loaded', detail: say.noInterlock({}) })
        : interval(low / n, high / n),
      unit: 'share',
      method: INTERLOCK,
      evidence: [...new Map(ranks.flatMap((r) => r.evidence).map((e) => [e.id, e])).values()],
      inputs: [
        {
          label: {
            en: 'powers with it among the first k',
            vi: 'số nước lớn có nước này trong k đầu',
          },
          value: low,
          unit: 'count',
        },
        { label: INTERLOCK_K.label, value: at, unit: 'count' },
        { label: { en: 'powers', vi: 'số nước lớn' }, value: n, unit: 'count' },
      ],
      coverage: {
        share: places.filter((p) => p !== undefined).length / n,
        of: say.powersRead({ read: places.filter((p) => p !== undefined).length, all: n }),
      },
      caveats: [say.ownConstruct({}), say.chosenK({ k: at }), say.bestOfHeld({})],
      limits: [],
      rule: powers.rule,
      reproduce,
    };
  };
  return { k, finding: atK(k), scan: SCAN.filter((at) => at !== k).map(atK), ranks };
}
