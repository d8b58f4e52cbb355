/**
 * A partner table from dated facts: the newest whole year for which a pack states the total of one side
 * and the amount of at least one partner. Such a table is partial; what no fact speaks for is its rest.
 */
import {
  type Day,
  type Evidence,
  type Message,
  periodBounds,
  place,
  wholeYear,
} from '../core/index.js';
import {
  type PartnerRow,
  type PartnerTable,
  type TradeSide,
  sortRows,
} from '../dependence/index.js';
import { type Fact, type Pack, evidenceOf, preferred } from '../facts/index.js';
import { say } from './messages.js';

interface Amount {
  readonly value: number;
  readonly facts: readonly Fact[];
  readonly left: number;
  /** From the other side and the balance, not stated itself. */
  readonly derived: boolean;
}

/** Facts of the subject's own books about goods trade in one whole year, by predicate and partner. */
class Books {
  private readonly facts: readonly Fact[];

  constructor(
    private readonly pack: Pack,
    lastDay: Day,
  ) {
    this.facts = pack.facts.filter((fact) => {
      if (fact.domain !== 'trade' || fact.item !== null || fact.unit !== 'USD') return false;
      if (fact.subject !== pack.code || fact.period === null) return false;
      const year = wholeYear(fact.period);
      const own = fact.reporter === null || pack.reporters[fact.reporter]?.books === pack.code;
      return year !== undefined && own && (periodBounds(fact.period)?.last ?? '9999') <= lastDay;
    });
  }

  get years(): number[] {
    return [...new Set(this.facts.map((f) => Number(f.period)))].sort((a, b) => b - a);
  }

  partners(year: number): string[] {
    const codes = this.facts.flatMap((f) =>
      f.period === String(year) && f.object !== null ? [f.object] : [],
    );
    return [...new Set(codes)].filter((code) => isState(code)).sort();
  }

  /** The amount stated, or exports less the balance where imports are not stated (and the reverse). */
  amount(side: TradeSide, object: string | null, year: number): Amount | undefined {
    const stated = this.stated(side === 'export' ? 'exports' : 'imports', object, year);
    if (stated !== undefined) return stated;
    const other = this.stated(side === 'export' ? 'imports' : 'exports', object, year);
    const balance = this.stated('balance', object, year);
    if (other === undefined || balance === undefined) return undefined;
    const value = side === 'export' ? other.value + balance.value : other.value - balance.value;
    return value >= 0
      ? { value, facts: [...other.facts, ...balance.facts], left: 0, derived: true }
      : undefined;
  }

  private stated(
    predicate: Fact['predicate'],
    object: string | null,
    year: number,
  ): Amount | undefined {
    const rivals = this.facts.filter(
      (f) =>
        f.predicate === predicate &&
        f.object === object &&
        f.period === String(year) &&
        typeof f.value === 'number',
    );
    const { fact, leftOut } = preferred(rivals, this.pack);
    if (fact === undefined || typeof fact.value !== 'number') return undefined;
    return { value: fact.value, facts: [fact], left: leftOut.length, derived: false };
  }
}

/** How far a stated amount is from final, and how sure its source is. */
function unsettled(facts: readonly Fact[]): Message[] {
  const status = facts.map((f) => f.status).find((s) => s !== 'reported' && s !== 'done');
  const least = facts.find((f) => f.confidence !== 'high');
  return [
    ...(status === undefined ? [] : [say.unsettled({ status })]),
    ...(least === undefined ? [] : [say.lessSure({ confidence: least.confidence })]),
  ];
}

/** Blocs and unions overlap with their members, so only single economies enter a partner table. */
function isState(code: string): boolean {
  const kind = place(code)?.kind;
  return kind === 'country' || kind === 'territory';
}

/**
 * The newest partial table of one side that the pack's facts give up to a day, or `undefined`.
 *
 * @example
 * factTable(pack, 'import', '2025-12-31')?.rows[0]?.partner; // 'CHN' for Viet Nam
 */
export function factTable(pack: Pack, side: TradeSide, lastDay: Day): PartnerTable | undefined {
  const books = new Books(pack, lastDay);
  for (const year of books.years) {
    const total = books.amount(side, null, year);
    if (total === undefined) continue;
    const rows: PartnerRow[] = [];
    const used: Fact[] = [...total.facts];
    let left = total.left;
    for (const partner of books.partners(year)) {
      const amount = books.amount(side, partner, year);
      if (amount === undefined || amount.value === 0) continue;
      rows.push({
        partner,
        value: amount.value,
        evidence: amount.facts.map((fact) => evidenceOf(fact, pack)),
        caveats: [...(amount.derived ? [say.derivedAmount({})] : []), ...unsettled(amount.facts)],
      });
      used.push(...amount.facts);
      left += amount.left;
    }
    const known = rows.reduce((sum, row) => sum + row.value, 0);
    if (rows.length === 0 || known > total.value) continue;
    const evidence: Evidence[] = [...new Set(used)].map((fact) => evidenceOf(fact, pack));
    return {
      subject: pack.code,
      side,
      period: String(year),
      product: null,
      unit: 'USD',
      flow: 'goods',
      rows: sortRows(rows),
      rest: total.value - known,
      origin: 'facts',
      evidence,
      totalEvidence: total.facts.map((fact) => evidenceOf(fact, pack)),
      caveats: [
        say.fromFacts({ count: evidence.length }),
        ...(left > 0 ? [say.leftOut({ count: left })] : []),
      ],
      reproduce: `tuchu assess ${pack.code} --as-of ${lastDay} --json`,
    };
  }
  return undefined;
}
