/** With how many places it trades, and who is its largest partner: from full partner tables, and from facts. */
import {
  interval,
  periodBounds,
  place,
  placeName,
  places,
  type Finding,
  type Method,
  type PlaceCode,
} from '../../../core/index.js';
import {
  fullTable,
  holdsAllPartners,
  isTable,
  productScope,
  tableTotal,
  type PartnerTable,
} from '../../../dependence/index.js';
import type { AskOf } from '../../../facts/index.js';
import { factTable } from '../../fact-table.js';
import { say } from '../messages.js';
import { whole } from '../segments.js';
import type { Case, Outcome, Reading, Rule, Says } from '../types.js';
import { agrees, foundRange, foundText, type Range } from '../values.js';
import { again, ageOf, countFinding, isStale, newestYear } from './dataset-parts.js';

type Side = 'export' | 'import';
const SIDES: readonly Side[] = ['export', 'import'];

/** Full tables of both sides from one release, in the newest year both have up to the claim. */
async function bothSides(of: Case): Promise<
  ReadonlyArray<{
    readonly year: number;
    readonly tables: readonly PartnerTable[];
    readonly held: readonly PlaceCode[];
  }>
> {
  const { workspace, claim } = of;
  const found = new Map<
    string,
    { side: Side; table: PartnerTable; held: readonly PlaceCode[]; year: number }[]
  >();
  for (const m of of.manifests) {
    if (productScope(m) === 'subset' || m.kind !== 'flows') continue;
    for (const side of SIDES) {
      if (!holdsAllPartners(m, claim.subject, side)) continue;
      const year = newestYear(
        of,
        await workspace.years({ dataset: m.id, subject: claim.subject, side }),
      );
      if (year === undefined) continue;
      const table = await fullTable(workspace, m, { subject: claim.subject, side, year });
      if (!isTable(table)) continue;
      const held = await workspace.placesHeld({ dataset: m.id, year });
      const key = `${m.flow} ${m.unit} ${m.release} ${year}`;
      found.set(key, [...(found.get(key) ?? []), { side, table, held, year }]);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, list]) => {
      const own = SIDES.map((side) => list.find((x) => x.side === side));
      if (own.some((x) => x === undefined)) return [];
      const two = own.filter((x) => x !== undefined);
      return [
        {
          year: two[0]?.year ?? 0,
          tables: two.map((x) => x.table),
          held: [...new Set(two.flatMap((x) => x.held))],
        },
      ];
    });
}

const flowRule = (table: PartnerTable): Rule => {
  const [e] = table.evidence;
  const title = e?.kind === 'dataset' ? e.title : { en: table.origin, vi: table.origin };
  return {
    id: 'recorded_trade',
    text: {
      en: `Trade in ${table.flow} recorded for ${table.period} in ${title.en}.`,
      vi: `Thương mại năm ${table.period} được ghi nhận trong ${title.vi}.`,
    },
  };
};

const PARTNERS: Method = {
  id: 'claim-trading-partners',
  version: '1',
  name: { en: 'Places it trades with', vi: 'Số nước và vùng lãnh thổ có quan hệ thương mại' },
  formula:
    'low: distinct partners with recorded exports or imports; high: every other country and territory, since a partner without a row is not known to have no trade',
  citation: 'rule of Tuchu',
  status: 'derived',
};

export async function tradingPartners(of: Case): Promise<Outcome> {
  const others = places().filter(
    (p) => (p.kind === 'country' || p.kind === 'territory') && p.code !== of.claim.subject,
  ).length;
  const readings = (await bothSides(of)).map(({ year, tables, held }): Reading => {
    const partners = new Set(tables.flatMap((t) => t.rows.map((r) => r.partner)));
    const value: Range = [partners.size, Math.max(partners.size, others)];
    const rule = flowRule(tables[0] as PartnerTable);
    const finding = countFinding(of, {
      measure: 'trading_partners',
      what: tables[0]?.origin ?? '',
      year,
      label: PARTNERS.name,
      value,
      unit: 'count',
      method: PARTNERS,
      evidence: tables.flatMap((t) => t.evidence),
      coverage: say.partnersCover({ held: held.length, year }),
      caveats: [say.noRowNoTrade({})],
      rule: rule.text,
    });
    return {
      rule,
      context: isStale(of, year),
      segments: whole(of.period, {
        // Lists of territories differ: a longer one than ours is not refuted by ours.
        says: agrees(of.claim.value, [partners.size, Infinity]),
        found: foundRange(value),
        date: String(year),
        older: ageOf(of, year) > 0,
        findings: [finding],
        facts: [],
      }),
    };
  });
  return {
    readings,
    notes: [
      ...new Map(
        readings
          .flatMap((r) => r.segments.flatMap((s) => s.findings.map((f) => f.coverage.of)))
          .map((m) => [JSON.stringify(m), m]),
      ).values(),
    ],
    needs: [
      say.needsAllTerritories({ place: of.claim.subject, year: of.period.first.slice(0, 4) }),
    ],
  };
}

const LARGEST: Method = {
  id: 'claim-largest-partner',
  version: '1',
  name: { en: 'Trade with the largest partner', vi: 'Thương mại với đối tác lớn nhất' },
  formula: 'exports and imports of one partner added up, in one year of one source; largest first',
  citation: 'rule of Tuchu',
  status: 'derived',
};

/** Exports and imports added, for partners whose sides are all stated. */
function totals(
  tables: readonly PartnerTable[],
): ReadonlyArray<{ readonly partner: PlaceCode; readonly value: number }> {
  const sum = new Map<PlaceCode, number>();
  const seen = new Map<PlaceCode, number>();
  for (const table of tables)
    for (const { partner, value } of table.rows) {
      sum.set(partner, (sum.get(partner) ?? 0) + value);
      seen.set(partner, (seen.get(partner) ?? 0) + 1);
    }
  const partial = tables.some((t) => t.rest > 0);
  return [...sum]
    .filter(
      ([code]) => place(code)?.kind !== 'union' && (!partial || seen.get(code) === tables.length),
    )
    .map(([partner, value]) => ({ partner, value }))
    .sort((a, b) => b.value - a.value || (a.partner < b.partner ? -1 : 1));
}

function largestReading(
  of: Case,
  tables: readonly PartnerTable[],
  rule: Rule,
  asks: AskOf<'largest_partner'>,
): readonly Reading[] {
  const [first, second] = totals(tables);
  const [table] = tables;
  if (first === undefined || table === undefined) return [];
  const rest = tables.reduce((n, t) => n + t.rest, 0);
  const all = tables.reduce((n, t) => n + tableTotal(t), 0);
  const year = Number(table.period);
  const finding = (p: { partner: PlaceCode; value: number }): Finding => ({
    id: `${of.claim.subject}/${asks.of}_total/${p.partner}/${table.origin}@${table.period}`,
    subject: of.claim.subject,
    partner: p.partner,
    period: table.period,
    measure: 'trade_total',
    label: {
      en: `${LARGEST.name.en}: ${placeName(p.partner, 'en')}`,
      vi: `${LARGEST.name.vi}: ${placeName(p.partner, 'vi')}`,
    },
    value: interval(p.value, p.value),
    unit: table.unit,
    method: LARGEST,
    evidence: tables.flatMap((t) => {
      const row = t.rows.find((r) => r.partner === p.partner);
      return row?.evidence ?? t.evidence;
    }),
    inputs: [],
    coverage: {
      share: all > 0 ? (all - rest) / all : null,
      of: say.statedCover({ partners: totals(tables).length, year }),
    },
    caveats: tables.flatMap((t) => t.rows.find((r) => r.partner === p.partner)?.caveats ?? []),
    limits: [],
    rule: rule.text,
    reproduce: again(of),
  });
  const says: Says = first.partner === of.claim.value ? 'true' : 'false';
  const shown = [first, ...(second === undefined ? [] : [second])];
  const words = (lang: 'en' | 'vi'): string =>
    shown.map((p) => placeName(p.partner, lang)).join(lang === 'en' ? ', then ' : ', sau đó là ');
  const part = {
    found: foundText({ en: words('en'), vi: words('vi') }, first.partner),
    date: table.period,
    older: ageOf(of, year) > 0,
    findings: shown.map(finding),
    facts: [],
  };
  const stated: Reading = {
    rule,
    context: isStale(of, year),
    segments: whole(of.period, { ...part, says }),
  };
  if (rest <= 0) return [stated];
  // A partner nobody names may be larger than the first, as far as the total tells.
  const open = rest > first.value;
  const every: Rule = {
    id: 'all_partners',
    text: {
      en: 'Among all partners, also those whose trade is not stated.',
      vi: 'Trong mọi đối tác, kể cả những đối tác không được nêu số liệu.',
    },
  };
  return [
    stated,
    {
      rule: every,
      context: isStale(of, year),
      segments: whole(of.period, { ...part, says: open ? 'unknown' : says }),
    },
  ];
}

export async function largestPartner(of: Case, ask: AskOf<'largest_partner'>): Promise<Outcome> {
  const wanted = (t: PartnerTable): boolean => ask.of === 'trade' || `${t.side}s` === ask.of;
  const year = of.period.last.slice(0, 4);
  const end = periodBounds(year)?.last ?? of.period.last;
  const stated =
    of.pack === undefined
      ? []
      : SIDES.map((side) => factTable(of.pack as NonNullable<Case['pack']>, side, end));
  const facts = stated.filter((t) => t !== undefined).filter(wanted);
  const one =
    new Set(facts.map((t) => t.period)).size === 1 && (ask.of !== 'trade' || facts.length === 2);
  const rule: Rule = {
    id: 'stated_partners',
    text: {
      en: `Among the partners whose trade is stated, goods, ${facts[0]?.period ?? year}.`,
      vi: `Trong các đối tác có số liệu được nêu, hàng hóa, ${facts[0]?.period ?? year}.`,
    },
  };
  const readings = one ? [...largestReading(of, facts, rule, ask)] : [];
  for (const { tables } of await bothSides(of)) {
    const own = tables.filter(wanted);
    readings.push(...largestReading(of, own, flowRule(own[0] as PartnerTable), ask));
  }
  return { readings, notes: [], needs: [say.needsTradeTable({ place: of.claim.subject, year })] };
}
