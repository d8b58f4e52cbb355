/**
 * A doctrine's limits read against the loaded data: each gives a Finding, and whether it is crossed. An interval that
 * straddles the level, or no data, leaves the fact unknown with its reason. The state is the doctrine's own: nothing
 * here names a country, and a pack that a person writes is measured as one that comes with the package.
 */
import {
  type Day,
  type Finding,
  type Limit,
  type LimitSetting,
  type Message,
  type Method,
  type Missing,
  type PlaceCode,
  type Text,
  bloc,
  membersAt,
  missing,
  placeName,
} from '../../core/index.js';
import {
  type PartnerTable,
  TOP_SHARE,
  chosen,
  findingOf,
  valueOf,
} from '../../dependence/index.js';
import { type Pack, evidenceOf } from '../../facts/index.js';
import { beforeTiers, factsOn } from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { partyCode } from '../check-draft.js';
import type { Draft } from '../draft.js';
import type { Truth } from '../kleene.js';
import type { Doctrine, DoctrineLimit } from '../schema.js';
import { say } from './messages.js';
import { counterpartShare, flowsOf, largestShare } from './shares.js';
import { limitTables } from './tables.js';
import { tierSpread } from './tiers.js';

/** One limit read. */
export interface Measured {
  readonly limit: DoctrineLimit;
  /** The level it was read against: the reader's where one was set. */
  readonly read: Limit;
  readonly finding: Finding;
  readonly truth: Truth;
  /** False where the limit has nothing to say of this draft: it names no product. */
  readonly applies: boolean;
}

export interface MeasureQuestion {
  readonly doctrine: Doctrine;
  readonly draft: Draft;
  readonly day: Day;
  /** Levels in place of the pack's own. */
  readonly settings?: readonly LimitSetting[];
  /** The command that prints the check again. */
  readonly reproduce: string;
  /** Facts of a country; `undefined` where no pack is held. */
  readonly packOf: (code: PlaceCode) => Promise<Pack | undefined>;
}

export const COUNTERPART_SHARE: Method = {
  id: 'counterpart_share',
  version: '1',
  name: { en: 'Largest share among the other parties', vi: 'Tỷ phần lớn nhất trong các bên kia' },
  formula: 'max over the other parties p of (flow with p / flow with everyone)',
  citation: 'Own rule; share by definition, limits as in METHODS G2 and 0.1',
  status: 'derived',
};

export const TIER_SPREAD: Method = {
  id: 'tier_spread',
  version: '1',
  name: { en: 'Rungs between the highest and the lowest', vi: 'Số bậc giữa cao nhất và thấp nhất' },
  formula: 'max rung - min rung over the members of a group; on no rung: one below the lowest',
  citation: 'Own rule; ladder and counting rules of the country pack (METHODS H)',
  status: 'derived',
};

const METHODS: Readonly<Record<DoctrineLimit['measure'], Method>> = {
  counterpart_share: COUNTERPART_SHARE,
  largest_partner_share: TOP_SHARE,
  tier_spread: TIER_SPREAD,
};

/** A limit of a pack as every analysis reads one. */
export const limitOf = (l: DoctrineLimit): Limit => ({
  id: l.id,
  kind: l.kind,
  measure: l.measure,
  crossedWhen: l.crossed_when,
  value: l.value,
  unit: l.unit,
  label: l.label,
  origin: l.basis.map((b) => [b.status, ...b.sources].join(' ') + `: ${b.text.en}`).join('; '),
  status: l.basis.some((b) => b.status === 'recalled')
    ? 'recalled'
    : l.basis.every((b) => b.status === 'sourced')
      ? 'confirmed'
      : 'derived',
});

/** The newest year that was over on the day. */
export const yearOver = (day: Day): number =>
  Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);

/** The other parties, each as the places it stands for; where the state is no party, those of each place it may take. */
function counterpartsOf(
  country: PlaceCode,
  draft: Draft,
  day: Day,
): { readonly sides: PlaceCode[][][]; readonly caveats: readonly Message[] } {
  const parties = [...new Set(draft.parties.map((p) => partyCode(p) ?? p))];
  const groups = parties.flatMap((p) => (bloc(p) === undefined ? [] : [p]));
  const membersOf = (p: PlaceCode): PlaceCode[] =>
    groups.includes(p) ? membersAt(p, day, 'states').filter((m) => m !== country) : [p];
  const others = (own: PlaceCode): PlaceCode[][] => parties.filter((p) => p !== own).map(membersOf);
  const isParty = parties.includes(country);
  return {
    sides: isParty ? [others(country)] : parties.map(others),
    caveats: [
      ...(isParty ? [] : [say.inPlace({ parties })]),
      ...groups.map((g) => say.asMembers({ bloc: g, members: membersOf(g).length })),
    ],
  };
}

type Found = Pick<Measured, 'finding' | 'applies'>;

/** What every Finding of one limit shares. */
function unread(q: MeasureQuestion, limit: DoctrineLimit, period: string, why: Missing): Found {
  const frame = {
    subject: q.doctrine.country ?? '',
    period,
    origin: limit.id,
    evidence: [],
    coverage: { share: null, of: say.none({}) },
    caveats: [],
    reproduce: q.reproduce,
  };
  return {
    applies: why.reason !== 'not_applicable',
    finding: findingOf(frame, {
      measure: limit.measure,
      label: limit.label,
      unit: limit.unit,
      method: METHODS[limit.measure],
      value: missing(why),
    }),
  };
}

const shareLabel = (
  { measure, label }: DoctrineLimit,
  country: PlaceCode,
  products: readonly string[],
): Text => {
  const of = products.length === 0 ? '' : `, ${products.join(' + ')}`;
  const who =
    measure === 'largest_partner_share'
      ? { en: 'largest partner', vi: 'đối tác lớn nhất' }
      : { en: 'largest of the other parties', vi: 'bên kia có tỷ phần lớn nhất' };
  return {
    en: `${label.en}: ${who.en}, ${placeName(country, 'en')}${of}`,
    vi: `${label.vi}: ${who.vi}, ${placeName(country, 'vi')}${of}`,
  };
};

/** The largest rows that enter the sum, the counterparts among them, and the whole. */
function inputsOf(
  tables: readonly PartnerTable[],
  named: ReadonlySet<PlaceCode>,
): Finding['inputs'] {
  const { amounts, total } = flowsOf(tables);
  const unit = tables[0]?.unit ?? 'amount';
  const sorted = [...amounts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    ...sorted
      .filter(([place], i) => i < 3 || named.has(place))
      .map(([place, value]) => ({
        label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
        value,
        unit,
      })),
    { label: { en: 'all partners', vi: 'tất cả đối tác' }, value: total, unit },
  ];
}

async function readShare(
  workspace: Workspace,
  q: MeasureQuestion,
  limit: DoctrineLimit,
  read: Limit,
): Promise<Found> {
  const until = yearOver(q.day);
  const none = (why: Missing): Found => unread(q, limit, String(until), why);
  const { country } = q.doctrine;
  if (country === null) return none({ reason: 'insufficient_data', detail: say.noCountry({}) });
  const products = limit.products === 'draft' ? (q.draft.products ?? []) : [];
  if (limit.products === 'draft' && products.length === 0)
    return none({ reason: 'not_applicable', detail: say.noProducts({}) });
  const { sides, caveats } = counterpartsOf(country, q.draft, q.day);
  const largest = limit.measure === 'largest_partner_share';
  if (!largest && sides.some((s) => s.length === 0))
    return none({ reason: 'insufficient_data', detail: say.noCounterpart({ country }) });
  const question = { subject: country, until, products, reproduce: q.reproduce };
  const tables = await limitTables(workspace, limit, question);
  if ('reason' in tables) return none(tables);
  const flows = flowsOf(tables);
  const bounds = largest ? largestShare(flows) : counterpartShare(flows, sides);
  if (bounds === undefined) return none({ reason: 'undefined', detail: say.nothing({}) });
  const [first] = tables;
  const period = first?.period ?? String(until);
  const rest = flows.rest / flows.total;
  const frame = {
    subject: country,
    period,
    origin: limit.id,
    evidence: tables.flatMap((t) => t.evidence),
    coverage: {
      share: 1 - rest,
      of: say.covers({ partners: flows.amounts.size, share: 1 - rest, flow: first?.flow ?? '' }),
    },
    caveats: [
      say.asItStands({ period }),
      ...(largest ? [] : caveats),
      ...(new Set(tables.map((t) => t.origin)).size > 1
        ? [say.twoDatasets({ datasets: tables.map((t) => t.origin) })]
        : []),
      ...(rest > 0 ? [say.restElsewhere({ share: rest })] : []),
      ...uniqueMessages(tables.flatMap((t) => t.caveats)),
    ],
    reproduce: q.reproduce,
  };
  const finding = findingOf(frame, {
    measure: limit.measure,
    ...(limit.side === null ? {} : { side: limit.side }),
    ...(products.length === 0 ? {} : { product: products.join('+') }),
    label: shareLabel(limit, country, products),
    unit: 'share',
    method: largest ? TOP_SHARE : COUNTERPART_SHARE,
    value: valueOf(bounds),
    inputs: inputsOf(tables, new Set(largest ? [] : sides.flat(2))),
    limits: [read],
  });
  return { applies: true, finding };
}

const uniqueMessages = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((m) => [JSON.stringify(m), m])).values(),
];

async function readTiers(q: MeasureQuestion, limit: DoctrineLimit, read: Limit): Promise<Found> {
  const none = (why: Missing): Found => unread(q, limit, q.day, why);
  const { country } = q.doctrine;
  if (country === null) return none({ reason: 'insufficient_data', detail: say.noCountry({}) });
  const pack = await q.packOf(country);
  if (pack === undefined) return none({ reason: 'not_loaded', detail: say.noLadder({ country }) });
  const begins = beforeTiers(pack, q.day);
  if (begins !== undefined)
    return none({ reason: 'not_covered', detail: say.beforeLadder({ begins }) });
  const group = limit.bloc ?? '';
  const members = membersAt(group, q.day, 'states').filter((m) => m !== country);
  const found = tierSpread(pack, members, q.day);
  if (found === undefined)
    return none({ reason: 'undefined', detail: say.noMembers({ bloc: group }) });
  const behind = members.flatMap((m) => factsOn(pack, m, q.day));
  const frame = {
    subject: country,
    period: q.day,
    origin: limit.id,
    evidence: behind.map((f) => evidenceOf(f, pack)),
    coverage: { share: 1, of: say.coversLadder({ members: members.length, bloc: group }) },
    caveats: found.special.length === 0 ? [] : [say.special({ places: found.special })],
    reproduce: q.reproduce,
  };
  const finding = findingOf(frame, {
    measure: limit.measure,
    partner: group,
    label: limit.label,
    unit: 'count',
    method: TIER_SPREAD,
    value: valueOf(found.bounds),
    limits: [read],
  });
  return { applies: true, finding };
}

/** What the reading of a Finding's one limit says of the fact. */
const truthOf = ({ limits: [reading] }: Finding): Truth =>
  reading === undefined || reading.crossed === 'undecided'
    ? 'unknown'
    : reading.crossed
      ? 'true'
      : 'false';

/**
 * Every limit of a doctrine read for a draft, in the order of the pack; empty where it states none.
 *
 * @returns Findings with unit `share` (0 to 1) or `count` (rungs), and whether each limit is crossed
 * @throws TuchuError for a setting of a limit that the doctrine does not state
 * @example
 * (await measureLimits(workspace, { doctrine, draft, day, reproduce, packOf })).map((m) => m.truth); // ['true', 'unknown']
 */
export async function measureLimits(
  workspace: Workspace,
  q: MeasureQuestion,
): Promise<readonly Measured[]> {
  const { limits = [] } = q.doctrine;
  const set = chosen(limits.map(limitOf), q.settings);
  const out: Measured[] = [];
  for (const limit of limits) {
    const read = set.get(limit.id) ?? limitOf(limit);
    const found: { finding: Finding; applies: boolean } =
      limit.measure === 'tier_spread'
        ? await readTiers(q, limit, read)
        : await readShare(workspace, q, limit, read);
    out.push({ limit, read, ...found, truth: truthOf(found.finding) });
  }
  return out;
}
