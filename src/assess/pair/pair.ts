/**
 * One pair of countries on one day, from whatever the packs of either and the workspace hold: where the
 * relation stands and how it came there, what goes between them, what stands between them. Nothing is
 * invented: what no pack and no dataset says is listed with what would fill it.
 */
import {
  type Day,
  type Finding,
  type PlaceCode,
  type Text,
  TuchuError,
  isDay,
} from '../../core/index.js';
import { domainsAnswer, partnerShareFindings } from '../../dependence/index.js';
import { packFor } from '../../facts/index.js';
import {
  type PairRecord,
  blocMemberships,
  pairRecords,
  recordCounts,
  votesWith,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { REVIEWED } from '../assessment.js';
import { factTable } from '../fact-table.js';
import type { Gap } from '../gaps.js';
import { say as general } from '../messages.js';
import { type PairPack, pairPack } from './facts.js';
import { type PairFlows, pairFlows } from './flows.js';
import { say } from './messages.js';
import { type PairObligation, pairObligations, sharedOrganisations } from './ties.js';

export interface PairAssessment {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
  readonly asOf: Day;
  /** What the pack of either says of the other; the subject's first. Empty where neither has one. */
  readonly packs: readonly PairPack[];
  /** Shares of the partner in the newest amounts that the subject's pack states, exports then imports. */
  readonly stated: readonly Finding[];
  readonly flows: PairFlows;
  readonly votes: readonly Finding[];
  /** Troops of one hosted by the other. */
  readonly troops: readonly Finding[];
  /** Undefined where no treaty texts are coded in what is loaded. */
  readonly obligations: readonly PairObligation[] | undefined;
  readonly records: readonly PairRecord[];
  /** Registers of strife that are loaded; without one, silence says nothing. */
  readonly registers: ReadonlyArray<{ readonly title: Text; readonly years: string }>;
  /** How many of each kind a register holds. */
  readonly counts: readonly Finding[];
  readonly organisations: readonly Finding[];
  /** Blocs both are members of: the membership of each. */
  readonly groups: ReadonlyArray<{
    readonly bloc: PlaceCode;
    readonly ours: Finding;
    readonly theirs: Finding;
  }>;
  readonly gaps: readonly Gap[];
}

/** Sources whose records are of strife between states. */
const STRIFE = /disputes|rivalries|ucdp/;

/** The command that prints every Finding of a pair. */
export const pairCommand = (subject: PlaceCode, partner: PlaceCode, day: Day): string =>
  `tuchu relations ${subject} with ${partner} --as-of ${day} --json`;

/**
 * @throws `TuchuError` (exit 2) for a day that is none, or a country with itself
 * @example
 * const pair = await assessPair(workspace, 'VNM', 'CHN', '2025-12-31');
 * pair.packs[0]?.tier; // 'comprehensive_strategic'
 */
export async function assessPair(
  workspace: Workspace,
  subject: PlaceCode,
  partner: PlaceCode,
  asOf: Day = REVIEWED,
): Promise<PairAssessment> {
  if (!isDay(asOf)) throw new TuchuError(general.notADay({ text: asOf }), 2);
  if (subject === partner) throw new TuchuError(say.samePlace({ place: subject }), 2);
  const reproduce = pairCommand(subject, partner, asOf);
  const year = Number(asOf.slice(0, 4)) - (asOf.endsWith('-12-31') ? 0 : 1);
  const [own, their] = [
    await packFor(subject, workspace.dir),
    await packFor(partner, workspace.dir),
  ];
  const packs = [
    ...(own === undefined ? [] : [pairPack(own, partner, asOf)]),
    ...(their === undefined ? [] : [pairPack(their, subject, asOf)]),
  ];
  const again = (findings: readonly Finding[]): Finding[] =>
    findings.map((f) => ({ ...f, reproduce }));
  const stated = (['export', 'import'] as const).flatMap((side) => {
    const table = own === undefined ? undefined : factTable(own, side, asOf);
    if (table === undefined) return [];
    return partnerShareFindings(table, table.rows.length).filter((f) => f.partner === partner);
  });
  const q = { subject, partner, day: asOf, reproduce };
  const flows = await pairFlows(workspace, { subject, partner, year, reproduce });
  const records = await pairRecords(workspace, q);
  const registers = (await workspace.datasets())
    .filter((m) => m.kind === 'records' && STRIFE.test(m.source))
    .map((m) => ({ title: m.title, years: m.years?.join('–') ?? '' }));
  const obligations = await pairObligations(workspace, q);
  const alike = await votesWith(workspace, subject, [partner], year);
  const votes = (alike?.alike ?? []).filter((f) => f.value.kind !== 'missing');
  const troops = [
    ...(await domainFindings(workspace, { subject, domain: 'troops', year }, partner)),
    ...(await domainFindings(workspace, { subject: partner, domain: 'troops', year }, subject)),
  ];
  const [ours, theirs] = [blocMemberships(subject, asOf), blocMemberships(partner, asOf)];
  return {
    subject,
    partner,
    asOf,
    packs,
    stated: again(stated),
    flows: { ...flows, balance: again(flows.balance) },
    votes,
    troops,
    obligations,
    records,
    registers,
    counts: recordCounts(records, reproduce),
    organisations: await sharedOrganisations(workspace, q),
    groups: ours.flatMap((f) => {
      const other = theirs.find((t) => t.partner !== undefined && t.partner === f.partner);
      return other === undefined ? [] : [{ bloc: f.partner ?? '', ours: f, theirs: other }];
    }),
    gaps: gapsOf(registers.length > 0, { subject, partner, flows, votes, obligations, packs }),
  };
}

/** Findings about the partner in the tables of one domain of the subject. */
async function domainFindings(
  workspace: Workspace,
  asked: { subject: PlaceCode; domain: string; year: number },
  partner: PlaceCode,
): Promise<Finding[]> {
  const { tables } = await domainsAnswer(workspace, { ...asked, with: [partner] });
  const own = tables.filter((t) => t.id === asked.domain);
  return own.flatMap((t) =>
    t.rows
      .filter((r) => r.key === partner)
      .flatMap((r) => r.cells.filter((c) => c !== null && c.value.kind !== 'missing')),
  ) as Finding[];
}

function gapsOf(
  registers: boolean,
  found: Pick<PairAssessment, 'subject' | 'partner' | 'flows' | 'votes' | 'obligations' | 'packs'>,
): Gap[] {
  const { subject, partner, flows, votes, obligations, packs } = found;
  const unpacked = [subject, partner].filter((code) => !packs.some((p) => p.pack.code === code));
  const unloaded = flows.missing.filter((m) => m.why.reason === 'not_loaded');
  // One pack speaks for a pair; without any, both are named.
  const profiles = packs.length > 0 ? [] : unpacked;
  return [
    ...profiles.map((place) => ({
      id: `profile-${place}`,
      what: say.noPack({ place }),
      why: say.noPackWhy({}),
      fill: say.fillPack({}),
    })),
    ...(registers
      ? []
      : [
          {
            id: 'registers',
            what: say.noRegisters({}),
            why: say.noRegistersWhy({}),
            fill: say.fillRegisters({}),
          },
        ]),
    ...(obligations !== undefined
      ? []
      : [
          {
            id: 'obligations',
            what: say.noObligations({}),
            why: say.noObligationsWhy({}),
            fill: say.fillObligations({}),
          },
        ]),
    ...(votes.length > 0
      ? []
      : [
          {
            id: 'votes',
            what: say.noVotes({}),
            why: say.noVotesWhy({}),
            fill: say.fillVotes({}),
          },
        ]),
    ...(unloaded.length === 0
      ? []
      : [
          {
            id: 'flows',
            what: say.flowsBetween({
              en: unloaded.map((m) => m.domain.name.en),
              vi: unloaded.map((m) => m.domain.name.vi),
            }),
            why: say.noFlow({}),
            fill: say.fillFlows({ subject }),
          },
        ]),
    ...flows.missing
      .filter((m) => !unloaded.includes(m))
      .map(({ domain, why }) => ({
        id: `flow-${domain.id}`,
        what: say.flowsBetween({ en: [domain.name.en], vi: [domain.name.vi] }),
        why: why.detail,
        fill: say.fillFlows({ subject }),
      })),
  ];
}

/** Every Finding of a pair, in the order of the page. */
export function pairFindings(a: PairAssessment): Finding[] {
  const { flows } = a;
  const all = [
    ...a.counts,
    ...a.groups.flatMap((g) => [g.ours, g.theirs]),
    ...a.organisations,
    ...(a.obligations ?? []).map((o) => o.finding),
    ...a.records.map((r) => r.finding),
    ...a.troops,
    ...a.votes,
    ...a.stated,
    ...flows.flows.flatMap((f) => [f.ours, f.theirs].filter((x) => x !== undefined)),
    ...flows.balance,
    ...flows.products.map((p) => p.share),
    ...(flows.leverage?.tables ?? []).flatMap((t) =>
      t.rows.flatMap((r) => r.cells.filter((c) => c !== null)),
    ),
  ];
  return [...new Map(all.map((f) => [f.id, f])).values()];
}
