/**
 * Frictions beside partnership: for each place with which a register holds strife, or on which the pack keeps a fact
 * of pressure, the tier that the country gives it stands in the same row, so that a warm tier hides no dispute.
 *
 * A register ends in a year, which stands beside what it says: no record after its last year is not peace. What
 * is disputed today is said only where a fact of the pack says it.
 */
import {
  type Assumption,
  type Day,
  type Finding,
  type Method,
  type PlaceCode,
  type Text,
  endYear,
  missing,
  placeName,
  point,
} from '../../core/index.js';
import type { Fact, Pack } from '../../facts/index.js';
import { evidenceOf } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { ladderAt, tierOf } from '../ladder.js';
import { pressureFacts } from './pressure.js';
import { say } from './messages.js';
import { BORDER, type PairRecord, countryRecords, recordCounts } from './records.js';

/** How long before the end of a register strife still counts as near. */
export const NEAR_YEARS: Assumption = {
  id: 'friction-years',
  value: 20,
  unit: 'year',
  label: {
    en: 'years before a register ends in which its strife is called near',
    vi: 'số năm trước khi nguồn kết thúc mà va chạm được coi là gần',
  },
  origin: { en: 'no source', vi: 'không có nguồn' },
  status: 'derived',
};

export const WARM_FRICTION: Method = {
  id: 'warm_friction',
  version: '1',
  name: {
    en: 'Partners of the ladder with strife on record',
    vi: 'Đối tác trên thang bậc có va chạm được ghi nhận',
  },
  formula:
    'places that hold a tier on the day and with which a register holds strife in the last n years that the register covers',
  citation: 'Definition of this project',
  status: 'derived',
};

export interface FrictionRow {
  readonly partner: PlaceCode;
  /** Code of the tier the subject gives it on the day; undefined where it gives none, or there is no pack. */
  readonly tier: string | undefined;
  readonly tierLabel: Text | undefined;
  readonly border: PairRecord | undefined;
  /** Strife, newest first. */
  readonly records: readonly PairRecord[];
  /** One a register and kind. */
  readonly counts: readonly Finding[];
  /** Facts of the pack on pressure between the two, newest first. */
  readonly facts: readonly Fact[];
  /** The last year of strife lies in the last years its register covers. */
  readonly near: boolean;
}

export interface Register {
  readonly title: Text;
  readonly first: number;
  readonly last: number;
}

export interface Frictions {
  readonly subject: PlaceCode;
  readonly day: Day;
  readonly rows: readonly FrictionRow[];
  /** Registers of strife that are loaded, with the years they cover. */
  readonly registers: readonly Register[];
  /** Places of the ladder that have strife near. */
  readonly on: readonly FrictionRow[];
  /** How many they are. */
  readonly warm: Finding;
  readonly pack: Pack | undefined;
}

const STRIFE = /dispute|rivalr|ucdp|conflict|sanction/;

/**
 * @example
 * (await frictionsOf(workspace, 'VNM', pack, '2025-12-31')).rows.find((r) => r.partner === 'CHN')?.tier;
 * // 'comprehensive_strategic'
 */
export async function frictionsOf(
  workspace: Workspace,
  subject: PlaceCode,
  pack: Pack | undefined,
  day: Day,
): Promise<Frictions> {
  const reproduce = `tuchu balance ${subject} frictions --as-of ${day}`;
  const held = await countryRecords(workspace, { subject, day, reproduce });
  const registers = (await workspace.datasets()).flatMap((m): Register[] =>
    m.kind === 'records' && m.flow === null && STRIFE.test(m.source) && m.years !== null
      ? [{ title: m.title, first: m.years[0], last: m.years[1] }]
      : [],
  );
  const state = pack === undefined ? undefined : ladderAt(pack, day, 'with_unions');
  const pressed = pack === undefined ? new Map<string, Fact[]>() : pressureFacts(pack, day);
  const codes = new Set([...held.keys(), ...pressed.keys()]);
  const rows = [...codes].flatMap((partner): FrictionRow[] => {
    const all = held.get(partner) ?? [];
    const records = all.filter((r) => r.friction);
    const facts = pressed.get(partner) ?? [];
    if (records.length === 0 && facts.length === 0) return [];
    const tier = state === undefined ? undefined : tierOf(state, partner);
    return [
      {
        partner,
        tier,
        tierLabel: pack?.profile.ladder.tiers.find((t) => t.code === tier)?.label,
        border: all.find((r) => r.what === BORDER),
        records,
        counts: recordCounts(records, reproduce),
        facts,
        near: records.some(isNear),
      },
    ];
  });
  const sorted = rows.toSorted(
    (a, b) =>
      lastYear(b) - lastYear(a) ||
      (placeName(a.partner, 'en') < placeName(b.partner, 'en') ? -1 : 1),
  );
  const on = sorted.filter((r) => r.near && r.tier !== undefined);
  const warm = warmFinding(subject, sorted, on, registers, pack, day, reproduce);
  return { subject, day, rows: sorted, registers, on, warm, pack };
}

/** A record that its register leaves open holds to the last year of the register. */
function yearOf(r: PairRecord): number {
  if (r.years.endsWith('–') && r.registerEnd !== undefined) return r.registerEnd;
  return r.finding.period === '' ? 0 : endYear(r.finding.period);
}

/** Last year of strife in any register; 0 where only facts speak. */
export const lastYear = (row: Pick<FrictionRow, 'records'>): number =>
  Math.max(0, ...row.records.map(yearOf));

function isNear(record: PairRecord): boolean {
  const evidence = record.finding.evidence.find((e) => e.kind === 'dataset');
  const end = evidence === undefined ? undefined : record.registerEnd;
  return end !== undefined && yearOf(record) > end - NEAR_YEARS.value;
}

function warmFinding(
  subject: PlaceCode,
  rows: readonly FrictionRow[],
  on: readonly FrictionRow[],
  registers: readonly Register[],
  pack: Pack | undefined,
  day: Day,
  reproduce: string,
): Finding {
  const ends = registers.map((r) => r.last).sort((a, b) => a - b);
  const none =
    registers.length === 0
      ? { reason: 'not_loaded' as const, detail: say.noRegisters({}) }
      : pack === undefined
        ? { reason: 'not_covered' as const, detail: say.noLadder({ place: subject }) }
        : undefined;
  return {
    id: `${subject}/warm_friction@${day}`,
    subject,
    period: day,
    measure: 'warm_friction',
    label: WARM_FRICTION.name,
    value: none === undefined ? point(on.length) : missing(none),
    unit: 'count',
    method: WARM_FRICTION,
    evidence: [
      ...on.flatMap((r) => r.counts.flatMap((c) => c.evidence)),
      ...(pack === undefined
        ? []
        : on.flatMap((r) =>
            pack.facts
              .filter((f) => f.predicate === 'partner_tier' && f.object === r.partner)
              .slice(-1)
              .map((f) => evidenceOf(f, pack)),
          )),
    ],
    inputs: [
      { label: NEAR_YEARS.label, value: NEAR_YEARS.value, unit: 'count' },
      {
        label: {
          en: 'places with strife on record, whatever the tier and the year',
          vi: 'số nơi có va chạm được ghi nhận, bất kể bậc và năm',
        },
        value: rows.filter((r) => r.records.length > 0).length,
        unit: 'count',
      },
    ],
    coverage: {
      share: null,
      of: say.registersCover({
        titles: registers.length,
        first: ends[0] ?? 0,
        last: ends.at(-1) ?? 0,
      }),
    },
    caveats:
      registers.length === 0
        ? []
        : [say.notPeace({ first: ends[0] ?? 0, last: ends.at(-1) ?? 0 }), say.chosenYears({})],
    limits: [],
    reproduce,
  };
}
