/** Judging claims: each by its measure, over the days the pack speaks for, then against one another. */
import {
  periodBounds,
  type Bounds,
  type Day,
  type Finding,
  type Message,
  type Text,
} from '../../core/index.js';
import {
  heldOn,
  proposeAsk,
  type Ask,
  type Claim,
  type ClaimsFile,
  type Fact,
  type Pack,
} from '../../facts/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import { decide, openAlone } from './decide.js';
import { agreementsCount, agreementsReached } from './measures/agreements.js';
import { blocPartners } from './measures/bloc-partners.js';
import { event, membership, seat } from './measures/dated.js';
import { defenceObligations } from './measures/defence.js';
import { diplomaticRelations } from './measures/diplomatic.js';
import { indicator, target } from './measures/indicator.js';
import { organisations } from './measures/organisations.js';
import { partners } from './measures/partners.js';
import { rank } from './measures/rank.js';
import { tierIncludes } from './measures/tier-includes.js';
import { largestPartner, tradingPartners } from './measures/trade.js';
import { say } from './messages.js';
import { rivalsOf } from './rivals.js';
import type { Case, ClaimSource, Judgement, Outcome, Reading, Segment } from './types.js';

function measure(of: Case, ask: Ask): Outcome | Promise<Outcome> {
  switch (ask.measure) {
    case 'diplomatic_relations':
      return diplomaticRelations(of, ask);
    case 'partners':
      return partners(of, ask);
    case 'bloc_partners':
      return blocPartners(of, ask);
    case 'tier_includes':
      return tierIncludes(of, ask);
    case 'agreements_count':
      return agreementsCount(of, ask);
    case 'agreements_reached':
      return agreementsReached(of);
    case 'membership':
      return membership(of, ask);
    case 'seat':
      return seat(of, ask);
    case 'event':
      return event(of, ask);
    case 'indicator':
      return indicator(of, ask);
    case 'rank':
      return rank(of, ask);
    case 'largest_partner':
      return largestPartner(of, ask);
    case 'trading_partners':
      return tradingPartners(of);
    case 'organisations':
      return organisations(of);
    case 'defence_obligations':
      return defenceObligations(of);
    case 'target':
      return target(of, ask);
  }
}

/** Claims about the ladder are judged as far as its dates were looked up, others as far as the pack. */
const ON_LADDER: ReadonlySet<Ask['measure']> = new Set([
  'partners',
  'bloc_partners',
  'tier_includes',
]);

function lastKnown(pack: Pack | undefined, ask: Ask, asOf: Day | undefined): Day {
  const { profile } = pack ?? {};
  const known = ON_LADDER.has(ask.measure) ? profile?.ladder.asOf : profile?.asOf;
  const end = known === undefined ? '9999-12-31' : (periodBounds(known)?.last ?? known);
  return asOf !== undefined && asOf < end ? asOf : end;
}

const bothLanguages = (text: Claim['claim']): Text =>
  typeof text === 'string' ? { en: text, vi: text } : text;

/** The document a claim was read in, by id; a file's name alone where nothing is said of it, the claims file's last. */
export function sourceOf(claim: Claim, file: ClaimsFile): ClaimSource {
  const id = claim.document ?? claim.seed ?? 'claims.json';
  const known = file.documents[id];
  return {
    id,
    title: known === undefined ? { en: id, vi: id } : bothLanguages(known.title),
    address: known?.address ?? null,
    published: known?.published ?? null,
  };
}

export interface JudgeOptions {
  readonly workspace: Workspace;
  readonly pack: Pack | undefined;
  /** What is known by this day; later days of a claimed period are left out. */
  readonly asOf?: Day | undefined;
  /** The command that judges these claims, so that each Finding says how it is printed again. */
  readonly command?: string | undefined;
}

/** An argument as a shell takes it whole. @example quoted('my claims.json') // '"my claims.json"' */
export const quoted = (arg: string): string => (/^[\w./+@:,~=-]+$/.test(arg) ? arg : `"${arg}"`);

/** Every Finding of the readings, opened again by the command of the claims. */
function reproduced(readings: readonly Reading[], command: string): readonly Reading[] {
  const again = (f: Finding): Finding => ({
    ...f,
    reproduce: `${command} --finding ${quoted(f.id)}`,
  });
  return readings.map((r) => ({
    ...r,
    segments: r.segments.map((s) => ({ ...s, findings: s.findings.map(again) })),
  }));
}

/** What the reading of a claim must say of its evidence, beside what its measure says. */
function remarks(
  outcome: Outcome,
  { verdict, rule }: ReturnType<typeof decide>,
  claim: Claim,
  pack: Pack | undefined,
): readonly Message[] {
  const counted = outcome.readings.filter((r) => !r.context);
  const refuting = counted.flatMap((r) => r.segments).filter((s) => s.says === 'false' && s.older);
  const dates = [...new Set(refuting.map((s) => s.date))].sort();
  const open = openAlone(outcome);
  const alone = {
    rules: open.map((r) => (r.rule.name ?? r.rule.text).en),
    rulesVi: open.map((r) => (r.rule.name ?? r.rule.text).vi),
  };
  const differ = pack?.conflicts.filter((c) => claim.seeAlso.includes(c.id)) ?? [];
  return [
    ...(rule !== null && rule.older !== null ? [say.trueAsOf({ date: rule.older })] : []),
    ...(verdict === 'not-checkable' && dates.length > 0 ? [say.onlyOlder({ dates })] : []),
    ...(verdict === 'not-checkable' && open.length > 0 ? [say.couldHold(alone)] : []),
    ...(verdict === 'not-checkable' && isOpen(outcome) ? [say.leftOpen({})] : []),
    ...differ.map((c) =>
      say.packConflict({
        title: c.title.en,
        titleVi: c.title.vi,
        sides: c.claims,
        told: c.resolution.en,
        toldVi: c.resolution.vi,
      }),
    ),
  ];
}

type Held = JudgeOptions & { readonly manifests: readonly Manifest[] };

async function judgeOne(claim: Claim, file: ClaimsFile, held: Held): Promise<Judgement> {
  const { pack, asOf, workspace, manifests } = held;
  const proposal = claim.asks === undefined ? (proposeAsk(claim, pack) ?? null) : null;
  const ask = claim.asks ?? proposal?.ask ?? null;
  const open = {
    claim,
    source: sourceOf(claim, file),
    ask,
    proposal,
    verdict: 'not-checkable',
    rule: null,
    readings: [],
    notes: [],
    rivals: [],
    judged: null,
  } as const;
  if (ask === null) return { ...open, needs: [say.nobodySaid({})] };
  const bounds = periodBounds(claim.claimedAsOf) as Bounds;
  const end = lastKnown(pack, ask, asOf);
  if (bounds.first > end) return { ...open, needs: [say.beyond({ day: end })] };
  const period = { first: bounds.first, last: bounds.last < end ? bounds.last : end };
  const outcome = await measure({ claim, pack, workspace, manifests, period }, ask);
  const decided = decide(outcome);
  const { verdict, rule } = decided;
  const cut = period.last < bounds.last;
  return {
    ...open,
    verdict,
    rule,
    readings: reproduced(
      outcome.readings.filter((r) => r.segments.length > 0),
      held.command ?? `tuchu claims ${claim.subject}`,
    ),
    notes: [
      ...(cut ? [say.judgedTo({ day: period.last })] : []),
      ...outcome.notes,
      ...remarks(outcome, decided, claim, pack),
      ...standings(outcome, pack),
    ],
    needs:
      verdict === 'not-checkable'
        ? [...undecided(outcome), ...unreached(outcome, claim, ask), ...outcome.needs]
        : [],
    judged: { ...period, cut },
  };
}

const labels = (facts: readonly Fact[]): { facts: string[]; en: string[]; vi: string[] } => ({
  facts: facts.map((f) => f.id),
  en: facts.map((f) => f.label.en),
  vi: facts.map((f) => f.label.vi),
});

const byId = (facts: readonly Fact[]): readonly Fact[] =>
  [...new Map(facts.map((f) => [f.id, f])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Facts under a verdict that are recalled or contradicted, by name: those shown, and those inside Findings. */
function standings({ readings }: Outcome, pack: Pack | undefined): readonly Message[] {
  const segments = readings.flatMap((r) => r.segments);
  const shown = segments.flatMap((s) => s.facts);
  const under = segments.flatMap((s) => s.findings.flatMap((f) => f.evidence));
  const names = new Map<string, { readonly standing: string; readonly label: Text }>();
  for (const e of under)
    if (e.kind === 'fact') {
      const held = pack?.facts.find((f) => f.id === e.id);
      names.set(e.id, { standing: e.standing, label: held?.label ?? e.statement });
    }
  for (const f of shown) names.set(f.id, f);
  const of = (standing: string): { facts: string[]; en: string[]; vi: string[] } => {
    const found = [...names]
      .filter(([, f]) => f.standing === standing)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      facts: found.map(([id]) => id),
      en: found.map(([, f]) => f.label.en),
      vi: found.map(([, f]) => f.label.vi),
    };
  };
  const [recalled, contradicted] = [of('unverified'), of('contradicted')];
  return [
    ...(recalled.facts.length > 0 ? [say.recalled(recalled)] : []),
    ...(contradicted.facts.length > 0 ? [say.contradicted(contradicted)] : []),
  ];
}

/** Facts that may or may not hold on a day of the segment: their day is not known. */
const vague = (s: Segment): readonly Fact[] =>
  s.facts.filter(
    (f) => f.valid !== null && [s.from, s.to].some((d) => heldOn(f, d) === 'possible'),
  );

/** Where readings leave it open: the facts whose day would settle it. */
function undecided({ readings }: Outcome): readonly Message[] {
  const open = readings
    .filter((r) => !r.context)
    .flatMap((r) => r.segments.filter((s) => s.says === 'unknown'));
  const facts = byId(open.flatMap(vague));
  return facts.length > 0 ? [say.vagueDays(labels(facts))] : [];
}

/** Days of the claim before any fact reaches back. */
const unreached = ({ readings }: Outcome, claim: Claim, ask: Ask): readonly Message[] =>
  readings.some((r) => !r.context && r.segments.some((s) => s.found.value === null))
    ? [say.notReached({ place: claim.subject, what: ask.measure })]
    : [];

const isPair = (value: unknown): boolean =>
  Array.isArray(value) && value.every((x) => typeof x === 'number');

/** Whether a range was found that holds both what is said and something else. */
const isRange = ({ found: { value } }: Segment): boolean =>
  isPair(value) ||
  (value !== null && typeof value === 'object' && Object.values(value).some(isPair)) ||
  (typeof value === 'string' && /\d/.test(value));

const isOpen = ({ readings }: Outcome): boolean =>
  readings.some((r) => !r.context && r.segments.some((s) => s.says === 'unknown' && isRange(s)));

/**
 * Every claim of a file with its verdict, in the file's order; then those that contradict one another are
 * marked as conflicts, each with the ids of the others.
 *
 * @param options.pack of the country the claims are about; without one only datasets can answer
 * @example
 * const all = await judgeClaims({ workspace, pack }, pack.claims);
 * all.find((j) => j.claim.id === 'c12')?.verdict; // 'holds-under'
 */
export async function judgeClaims(
  options: JudgeOptions,
  file: ClaimsFile,
): Promise<readonly Judgement[]> {
  const held = { ...options, manifests: await options.workspace.datasets() };
  const judged: Judgement[] = [];
  for (const claim of file.claims) {
    const own = claim.subject === options.pack?.code || options.pack === undefined;
    judged.push(await judgeOne(claim, file, own ? held : { ...held, pack: undefined }));
  }
  const rivals = rivalsOf(judged);
  return judged.map((j): Judgement => {
    const others = rivals.get(j.claim.id);
    return others === undefined ? j : { ...j, verdict: 'conflicts', rivals: others };
  });
}

/** One claim alone, without its rivals. */
export async function judgeClaim(
  options: JudgeOptions,
  file: ClaimsFile,
  id: string,
): Promise<Judgement | undefined> {
  const claim = file.claims.find((c) => c.id === id);
  if (claim === undefined) return undefined;
  return judgeOne(claim, file, { ...options, manifests: await options.workspace.datasets() });
}
