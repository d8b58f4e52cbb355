/**
 * Domains that flow between a country and its partners: trade both ways, investment, arms, technology, energy, debt,
 * aid, visits. Read from the dataset that says most of each, and from facts that state a share; a total over only
 * some products is none of a domain.
 */
import {
  type Day,
  type Evidence,
  type Missing,
  type PlaceCode,
  type Text,
  bloc,
  endYear,
  groupBy,
  membersAt,
  periodBounds,
} from '../../core/index.js';
import {
  DOMAINS,
  type Domain as Registered,
  type PartnerTable,
  type TradeSide,
  domainTable,
  tableTotal,
} from '../../dependence/index.js';
import { type Fact, type Pack, evidenceOf, preferred } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { type Series, balanceData } from './data.js';
import { say } from './messages.js';
import { NAMED_SHARE } from './methods.js';
import type { Domain, DomainTable } from './types.js';

interface Asked {
  readonly id: string;
  readonly name: Text;
  /** Domains of the registry, the first that has a whole table. */
  readonly from: readonly string[];
  readonly side: TradeSide;
}

export const FLOW_DOMAINS: readonly Asked[] = [
  {
    id: 'trade/import',
    name: { en: 'imports', vi: 'nhập khẩu' },
    from: ['goods', 'goods-services'],
    side: 'import',
  },
  {
    id: 'trade/export',
    name: { en: 'exports', vi: 'xuất khẩu' },
    from: ['goods', 'goods-services'],
    side: 'export',
  },
  {
    id: 'investment',
    name: { en: 'investment received', vi: 'đầu tư nhận được' },
    from: ['investment'],
    side: 'import',
  },
  {
    id: 'arms',
    name: { en: 'arms received', vi: 'vũ khí nhận được' },
    from: ['arms'],
    side: 'import',
  },
  {
    id: 'technology',
    name: { en: 'technology received', vi: 'công nghệ nhận được' },
    from: ['technology'],
    side: 'import',
  },
  {
    id: 'energy',
    name: { en: 'energy imports', vi: 'nhập khẩu năng lượng' },
    from: ['energy'],
    side: 'import',
  },
  { id: 'debt', name: { en: 'debt owed', vi: 'nợ' }, from: ['debt'], side: 'import' },
  {
    id: 'aid',
    name: { en: 'aid received', vi: 'viện trợ nhận được' },
    from: ['aid'],
    side: 'import',
  },
  {
    id: 'visits',
    name: { en: 'visits received', vi: 'chuyến thăm đón tiếp' },
    from: ['visits'],
    side: 'import',
  },
];

export interface FlowQuestion {
  readonly subject: PlaceCode;
  readonly powers: readonly PlaceCode[];
  readonly day: Day;
  readonly pack: Pack | undefined;
  /** Tables that the pack's amounts give, where a caller has made them. */
  readonly stated: readonly PartnerTable[];
  readonly reproduce: string;
}

/** Years that were over on the day. */
export const yearBefore = (day: Day): number =>
  Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);

/** Shares of the powers in a partner table; a union is the sum of its members, or its own row. */
export function fromPartners(
  table: PartnerTable,
  powers: readonly PlaceCode[],
  name: Text,
): DomainTable | undefined {
  const total = tableTotal(table);
  if (!(total > 0)) return undefined;
  const on = `${endYear(table.period)}-12-31`;
  const known = new Map<PlaceCode, number>();
  for (const power of powers) {
    const members = bloc(power) === undefined ? [] : membersAt(power, on, 'states');
    const own = table.rows.filter((r) => r.partner === power || members.includes(r.partner));
    // Where a part of the whole has no name, silence on a power is not zero.
    if (own.length > 0 || table.rest === 0)
      known.set(power, own.reduce((s, r) => s + r.value, 0) / total);
  }
  const named = [...known.values()].reduce((a, b) => a + b, 0);
  return {
    origin: table.origin,
    period: table.period,
    name,
    shares: { known, unknown: table.rest / total },
    partners: table.rows.map((r) => r.value / total),
    others: Math.max(0, 1 - named - table.rest / total),
    evidenceFor: (power) => {
      const row = table.rows.find((r) => r.partner === power);
      return row?.evidence === undefined
        ? table.evidence
        : [...row.evidence, ...(table.totalEvidence ?? [])];
    },
    allEvidence: table.evidence,
    coverage: say.coverTable({
      named: 1 - table.rest / total,
      partners: table.rows.length,
      period: table.period,
    }),
    caveats: table.caveats,
  };
}

const inPeriod = (f: Fact, day: Day): boolean =>
  (periodBounds(f.period ?? '')?.last ?? '9999') <= day;

/** Shares that facts state, of the newest period that names any partner. */
function fromFacts(pack: Pack, series: Series, q: FlowQuestion): DomainTable | undefined {
  const facts = pack.facts.filter(
    (f) =>
      f.predicate === series.predicate &&
      f.item === series.item &&
      f.subject === pack.code &&
      f.unit === 'share' &&
      f.object !== null &&
      f.object !== pack.code &&
      typeof f.value === 'number' &&
      f.period !== null &&
      inPeriod(f, q.day),
  );
  const last = (period: string): string => periodBounds(period)?.last ?? '';
  const [newest] = [...groupBy(facts, (f) => f.period ?? '')].toSorted(([a], [b]) =>
    last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : a < b ? 1 : -1,
  );
  if (newest === undefined) return undefined;
  const [period, of] = newest;
  const shares = new Map<PlaceCode, { share: number; fact: Fact }>();
  for (const [object, rivals] of groupBy(of, (f) => f.object ?? '')) {
    const { fact } = preferred(rivals, pack);
    if (fact !== undefined && typeof fact.value === 'number')
      shares.set(object, { share: fact.value, fact });
  }
  // A union beside its members would count twice: what it holds beyond them stays without a name.
  const single = [...shares].filter(
    ([code]) => bloc(code) === undefined || q.powers.includes(code),
  );
  const named = single.reduce((s, [, { share }]) => s + share, 0);
  if (named > 1 + 1e-9) return undefined;
  const known = new Map(
    single.filter(([code]) => q.powers.includes(code)).map(([code, { share }]) => [code, share]),
  );
  const all: Evidence[] = single.map(([, { fact }]) => evidenceOf(fact, pack));
  return {
    origin: `facts:${series.item ?? series.predicate}`,
    period,
    name: series.name,
    shares: { known, unknown: Math.max(0, 1 - named) },
    partners: single.map(([, { share }]) => share),
    others: named - [...known.values()].reduce((a, b) => a + b, 0),
    evidenceFor: (power) => {
      const own = shares.get(power);
      return own === undefined ? all : [evidenceOf(own.fact, pack)];
    },
    allEvidence: all,
    coverage: say.coverTable({ named, partners: single.length, period }),
    caveats: [say.seriesNote({ en: series.note.en, vi: series.note.vi }), say.factShares({})],
  };
}

/** The newest that names nine tenths of the whole; else the one that names most. Of equals, a dataset goes first. */
function ordered(tables: readonly DomainTable[]): readonly DomainTable[] {
  const named = (t: DomainTable): number => 1 - t.shares.unknown;
  const full = (t: DomainTable): number => (named(t) >= NAMED_SHARE.value ? 1 : 0);
  return tables.toSorted(
    (a, b) =>
      full(b) - full(a) ||
      (full(a) === 1 ? endYear(b.period) - endYear(a.period) : named(b) - named(a)) ||
      Number(a.origin.startsWith('facts')) - Number(b.origin.startsWith('facts')),
  );
}

/** @throws nothing: a domain that no source speaks of carries its reason */
export async function flowDomain(
  workspace: Workspace,
  asked: Asked,
  q: FlowQuestion,
): Promise<Domain> {
  const { subject, powers, day, pack, reproduce } = q;
  const found: DomainTable[] = [];
  let why: Missing | undefined;
  for (const registered of asked.from.map((id) => DOMAINS.find((d) => d.id === id) as Registered)) {
    const { table, why: reason } = await domainTable(workspace, registered, {
      subject,
      side: asked.side,
      until: yearBefore(day),
      whole: true,
      reproduce,
    });
    if (table === undefined || table.extract === true) {
      why ??=
        table === undefined
          ? reason
          : { reason: 'not_covered', detail: say.extractOnly({ dataset: table.origin }) };
      continue;
    }
    const made = fromPartners(table, powers, { en: registered.name.en, vi: registered.name.vi });
    if (made !== undefined) found.push(made);
  }
  const trade = asked.id.startsWith('trade/');
  const goods = DOMAINS[0]?.name ?? asked.name;
  for (const table of trade ? q.stated.filter((t) => t.side === asked.side) : []) {
    const made = fromPartners(table, powers, goods);
    if (made !== undefined) found.push(made);
  }
  const held = found.some((t) => t.origin.startsWith('facts'));
  if (pack !== undefined && !held)
    for (const series of balanceData().series.filter((s) => s.domain === asked.id)) {
      const made = fromFacts(pack, series, q);
      if (made !== undefined) found.push(made);
    }
  const kept = found.filter((t) => t.shares.known.size > 0);
  return {
    id: asked.id,
    name: asked.name,
    kind: 'share',
    tables: ordered(kept),
    missing:
      kept.length > 0
        ? undefined
        : found.length > 0
          ? { reason: 'insufficient_data', detail: say.noPowerNamed({}) }
          : why,
  };
}
