/**
 * The great-power balance of a country on a day: every domain with what each power holds of it, how even that is,
 * where one power leads, how exposed the country is to each, and for whom it matters. Every number is a Finding;
 * a domain that no source speaks of is a reason, and no number joins the domains as if it were there.
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
} from '../../core/index.js';
import { HHI, type PartnerTable, hhi } from '../../dependence/index.js';
import type { Pack } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { type Frictions, frictionsOf } from '../frictions/frictions.js';
import { METHODS as VOTE_METHODS } from '../votes/methods.js';
import { dominanceFindings, exposures, mainTable, uniqueEvidence } from './across.js';
import { exerciseDomain, exercisesOf } from './exercises.js';
import { FLOW_DOMAINS, flowDomain, yearBefore } from './flow-domains.js';
import { type Hedge, hedgeOf } from './hedge.js';
import { type Interlock, interlockOf } from './interlock.js';
import { type Leaders, balanceOf, leadersOf, shareOf } from './math.js';
import { say } from './messages.js';
import { DOMAIN_BALANCE, INTERLOCK_K, POWER_SHARE, TIER_RANK } from './methods.js';
import { tierDomain, votesDomain } from './other-domains.js';
import { type Powers, powersOf, powersOption } from './powers.js';
import type { Domain, DomainFindings, DomainTable } from './types.js';

export interface BalanceQuestion {
  readonly subject: PlaceCode;
  readonly day: Day;
  /** Words between commas; the default list without it. */
  readonly powers?: string;
  /** Of the interlock. */
  readonly k?: number;
  readonly pack: Pack | undefined;
  /** Tables that amounts of the pack give. */
  readonly stated?: readonly PartnerTable[];
  /** The last day of which packs and lists speak; later ones have a reason and no number. */
  readonly last?: Day;
}

export interface Balance {
  readonly subject: PlaceCode;
  readonly day: Day;
  readonly powers: Powers;
  readonly pack: Pack | undefined;
  readonly domains: readonly DomainFindings[];
  readonly leaders: ReadonlyMap<string, Leaders>;
  /** By power, in the order of the powers. */
  readonly dominance: readonly Finding[];
  readonly exposure: readonly Finding[];
  readonly exposureRanks: readonly Finding[];
  readonly interlock: Interlock;
  readonly hedge: Hedge;
  readonly frictions: Frictions;
  /** The command without what asks for one part. */
  readonly reproduce: string;
}

/**
 * @throws `TuchuError` for a list of powers that is not in order
 * @example
 * const balance = await greatPowers(workspace, { subject: 'VNM', day: '2025-12-31', pack });
 * balance.domains.map((d) => d.id); // ['trade/import', 'trade/export', 'investment', …, 'tiers']
 */
export async function greatPowers(workspace: Workspace, q: BalanceQuestion): Promise<Balance> {
  const { subject, day, pack } = q;
  const powers = powersOf(subject, day, q.powers);
  const k = q.k ?? INTERLOCK_K.value;
  const reproduce = `tuchu balance ${subject} --as-of ${day}${powersOption(powers)}${q.k === undefined ? '' : ` --k ${q.k}`}`;
  const beyond: Missing | undefined =
    q.last !== undefined && day > q.last
      ? { reason: 'not_covered', detail: say.afterAll({ day, last: q.last }) }
      : undefined;
  const ask = { subject, powers: powers.codes, day, pack, stated: q.stated ?? [], reproduce };
  const flows: Domain[] = [];
  for (const asked of FLOW_DOMAINS) flows.push(await flowDomain(workspace, asked, ask));
  const exercises = await exercisesOf(workspace, subject, yearBefore(day));
  const domains = [
    ...flows,
    await votesDomain(workspace, subject, powers.codes, day),
    exerciseDomain(exercises, powers.codes),
    tierDomain(subject, powers.codes, pack, day),
  ]
    .map((d) => (beyond === undefined ? d : { ...d, tables: [], missing: beyond }))
    .map((d) => withFindings(d, subject, powers, reproduce, day));
  const leaders = new Map(
    domains.filter((d) => d.tables.length > 0).map((d) => [d.id, leadersIn(d, powers.codes)]),
  );
  return {
    subject,
    day,
    powers,
    pack,
    domains,
    leaders,
    dominance: dominanceFindings(subject, powers, domains, leaders, day, reproduce),
    ...exposures(subject, powers, domains, day, reproduce),
    interlock: await interlockOf(workspace, { subject, powers, day, k, beyond, reproduce }),
    hedge: await hedgeOf(workspace, {
      subject,
      powers,
      day,
      pack,
      domains,
      exercises,
      beyond,
      reproduce,
    }),
    frictions: onDay(await frictionsOf(workspace, subject, pack, day), beyond),
    reproduce,
  };
}

/** Records of strife stay what they are; tiers of a day that nothing speaks of do not. */
const onDay = (f: Frictions, beyond: Missing | undefined): Frictions =>
  beyond === undefined
    ? f
    : {
        ...f,
        rows: f.rows.map((r) => ({ ...r, tier: undefined, tierLabel: undefined })),
        warm: { ...f.warm, value: missing(beyond) },
      };

export function leadersIn(domain: Domain, powers: readonly PlaceCode[]): Leaders {
  const table = mainTable(domain);
  if (table === undefined) return { certain: undefined, possible: [] };
  if (domain.kind !== 'tier') return leadersOf(table.shares, powers);
  const ranks = [...table.shares.known];
  const top = Math.min(...ranks.map(([, r]) => r));
  const on = ranks.flatMap(([p, r]) => (r === top ? [p] : []));
  return { certain: on.length === 1 ? on[0] : undefined, possible: on };
}

const METHODS = { share: POWER_SHARE, closeness: VOTE_METHODS.agreement, tier: TIER_RANK } as const;
const UNITS = { share: 'share', closeness: 'share', tier: 'rank' } as const;

function withFindings(
  domain: Domain,
  subject: PlaceCode,
  powers: Powers,
  reproduce: string,
  day: Day,
): DomainFindings {
  const cellsOf = (table: DomainTable | undefined): Map<PlaceCode, Finding> =>
    new Map(
      powers.codes.map((power) => [
        power,
        cell(domain, table, subject, power, powers, reproduce, day),
      ]),
    );
  const [main, ...others] = domain.tables;
  return {
    ...domain,
    cells: cellsOf(main),
    beside: others.map((table) => ({ table, cells: cellsOf(table) })),
    balance: balanceFinding(domain, main, subject, powers, reproduce, day),
    concentration: concentrationFinding(domain, main, subject, reproduce),
  };
}

function concentrationFinding(
  domain: Domain,
  table: DomainTable | undefined,
  subject: PlaceCode,
  reproduce: string,
): Finding | undefined {
  if (domain.kind !== 'share' || table === undefined) return undefined;
  const { name, period, origin, shares, partners } = table;
  return {
    id: `${subject}/balance/${domain.id}/hhi/${period}@${origin}`,
    subject,
    period,
    measure: HHI.id,
    label: {
      en: `Concentration over all partners: ${name.en}`,
      vi: `Mức tập trung trên mọi đối tác: ${name.vi}`,
    },
    value: interval(...hhi({ known: partners, rest: shares.unknown })),
    unit: 'index01',
    method: HHI,
    evidence: uniqueEvidence(table.allEvidence),
    inputs: [
      { label: { en: 'not named', vi: 'không nêu tên' }, value: shares.unknown, unit: 'share' },
    ],
    coverage: { share: 1 - shares.unknown, of: table.coverage },
    caveats: table.caveats,
    limits: [],
    reproduce,
  };
}

const labelOf = (domain: Domain, table: DomainTable | undefined): Text =>
  table?.name ?? domain.name;

function cell(
  domain: Domain,
  table: DomainTable | undefined,
  subject: PlaceCode,
  power: PlaceCode,
  powers: Powers,
  reproduce: string,
  day: Day,
): Finding {
  const what = labelOf(domain, table);
  const common = {
    subject,
    partner: power,
    period: table?.period ?? day,
    measure: METHODS[domain.kind].id,
    label: {
      en: `${placeName(power, 'en')}: ${what.en}, ${nameInText(subject, 'en')}`,
      vi: `${placeName(power, 'vi')}: ${what.vi}, ${placeName(subject, 'vi')}`,
    },
    unit: UNITS[domain.kind],
    method: METHODS[domain.kind],
    inputs: [],
    limits: [],
    rule: powers.rule,
    reproduce,
  };
  const id = `${subject}/balance/${domain.id}/${power}/${table?.period ?? day}@${table?.origin ?? 'none'}`;
  if (table === undefined) {
    const why = domain.missing as Missing;
    return {
      ...common,
      id,
      value: missing(why),
      evidence: [],
      coverage: { share: null, of: why.detail },
      caveats: [],
    };
  }
  const { known, unknown } = table.shares;
  const silent = domain.kind !== 'share' && !known.has(power);
  const [low, high] = shareOf(table.shares, power);
  return {
    ...common,
    id,
    value: silent
      ? missing({
          reason: 'not_covered',
          detail: domain.kind === 'tier' ? say.offLadder({ power }) : say.noVoteBoth({ power }),
        })
      : interval(low, high),
    evidence: table.evidenceFor(power),
    coverage: { share: domain.kind === 'share' ? 1 - unknown : null, of: table.coverage },
    caveats: [
      ...(!known.has(power) && !silent && unknown > 0
        ? [say.notNamed({ power, most: unknown })]
        : []),
      ...table.caveats,
    ],
  };
}

function balanceFinding(
  domain: Domain,
  table: DomainTable | undefined,
  subject: PlaceCode,
  powers: Powers,
  reproduce: string,
  day: Day,
): Finding | undefined {
  if (domain.kind !== 'share') return undefined;
  const held = table === undefined ? undefined : balanceOf(table.shares, powers.codes);
  const why: Missing = domain.missing ?? { reason: 'undefined', detail: say.noneHeld({}) };
  const what = labelOf(domain, table);
  return {
    id: `${subject}/balance/${domain.id}@${table?.origin ?? day}`,
    subject,
    period: table?.period ?? day,
    measure: DOMAIN_BALANCE.id,
    label: {
      en: `Balance over the powers: ${what.en}`,
      vi: `Độ cân bằng giữa các nước lớn: ${what.vi}`,
    },
    value: held === undefined ? missing(why) : interval(...held),
    unit: 'index01',
    method: DOMAIN_BALANCE,
    evidence:
      table === undefined
        ? []
        : [
            ...new Map(
              powers.codes
                .flatMap((p) => (table.shares.known.has(p) ? table.evidenceFor(p) : []))
                .map((e) => [e.id, e]),
            ).values(),
          ],
    inputs:
      table === undefined
        ? []
        : [
            ...powers.codes.flatMap((p) => {
              const own = table.shares.known.get(p);
              return own === undefined
                ? []
                : [
                    {
                      label: { en: placeName(p, 'en'), vi: placeName(p, 'vi') },
                      value: own,
                      unit: 'share' as const,
                    },
                  ];
            }),
            {
              label: {
                en: 'the rest of the world, named',
                vi: 'phần còn lại của thế giới, có nêu tên',
              },
              value: table.others ?? 0,
              unit: 'share' as const,
            },
            {
              label: { en: 'not named', vi: 'không nêu tên' },
              value: table.shares.unknown,
              unit: 'share' as const,
            },
          ],
    coverage: {
      share: table === undefined ? null : 1 - table.shares.unknown,
      of: table?.coverage ?? why.detail,
    },
    caveats: [say.ownConstruct({}), say.restLeftOut({}), ...(table?.caveats ?? [])],
    limits: [],
    rule: powers.rule,
    reproduce,
  };
}

/** Every Finding of a balance, in reading order. */
export function balanceFindings(b: Balance): Finding[] {
  return [
    ...b.domains.flatMap((d) => [
      ...d.cells.values(),
      ...d.beside.flatMap((x) => [...x.cells.values()]),
      ...(d.balance === undefined ? [] : [d.balance]),
      ...(d.concentration === undefined ? [] : [d.concentration]),
    ]),
    ...b.dominance,
    ...b.exposure,
    ...b.exposureRanks,
    b.interlock.finding,
    ...b.interlock.scan,
    ...b.interlock.ranks,
    ...b.hedge.findings,
    ...frictionFindings(b.frictions),
  ];
}

export const frictionFindings = (f: Frictions): Finding[] => [
  f.warm,
  ...f.rows.flatMap((r) => [...r.counts, ...(r.border === undefined ? [] : [r.border.finding])]),
];
