/**
 * Militarised disputes in each year, from the register of the Correlates of War.
 *
 * A year without a dispute is a zero of the register only where the state was there: within its membership of the
 * state system where that list is loaded, else from the first day that `existenceOf` knows of; never in a year in
 * which another state stood in its stead (West Germany for Germany), and never after the register's last.
 */
import {
  insteadOf,
  place,
  resolvePlaceCode,
  type Method,
  type Missing,
  type PlaceCode,
} from '../../core/index.js';
import { existenceOf } from '../../facts/index.js';
import type { RecordRow } from '../../store/index.js';
import { fromTable, none, put, type Ask, type Table, type Told } from './data-series.js';
import { say } from './messages.js';
import type { NoSeries, Series } from './series.js';

export const DISPUTES: Method = {
  id: 'disputes-in-year',
  version: '1',
  name: { en: 'Militarised disputes in the year', vi: 'Số tranh chấp quân sự hóa trong năm' },
  formula:
    'disputes of the register, each counted once, that name the country on either side and were open in the year',
  citation: 'Palmer et al. (2022), MID5; counted here',
  status: 'derived',
};

const SYSTEM_MEMBER = 'state system member';

/** Years in which each state was in the system, by the list of it; undefined where none is loaded. */
type Members = ReadonlyMap<PlaceCode, ReadonlySet<number>> | undefined;

const yearOf = (day: string | null): number => Number((day ?? '').slice(0, 4));

/** A spell has a number, and what the number means is asked year by year: 345 was Yugoslavia, then Serbia. */
async function systemMembers(workspace: Ask, years: readonly number[]): Promise<Members> {
  const members = new Map<PlaceCode, Set<number>>();
  for (const m of await workspace.datasets()) {
    if (m.source !== 'cow-states' || m.kind !== 'records') continue;
    for (const { id, what, start, end } of await workspace.records({ dataset: m.id })) {
      if (what !== SYSTEM_MEMBER) continue;
      for (const year of years) {
        if (year < yearOf(start) || (end !== null && year > yearOf(end))) continue;
        const code = resolvePlaceCode('cow', year)(id)?.code;
        if (code !== undefined) members.set(code, (members.get(code) ?? new Set()).add(year));
      }
    }
  }
  return members.size === 0 ? undefined : members;
}

/**
 * Whether a state was there under its own name in a year: in the list of the state system, or else by the days that
 * `existenceOf` knows.
 *
 * @example
 * wasThere(undefined, 'DEU', 1985); // false: West Germany was
 */
export function wasThere(members: Members, code: PlaceCode, year: number): boolean {
  if (insteadOf(code, year) !== undefined) return false;
  if (members !== undefined) return members.get(code)?.has(year) ?? false;
  const held = existenceOf(code);
  if (held === undefined) return true;
  return yearOf(held.first) <= year && (held.ended === null || year <= yearOf(held.ended));
}

/** Numbers of the disputes open in each year, by the places they name. */
function openDisputes(rows: readonly RecordRow[]): Map<PlaceCode, Map<number, Set<string>>> {
  const ids = new Map<PlaceCode, Map<number, Set<string>>>();
  for (const r of rows) {
    const from = yearOf(r.start ?? r.end);
    const to = yearOf(r.end ?? r.start);
    if (!(from > 0)) continue;
    for (const side of [r.subject, r.partner]) {
      if (side === null) continue;
      const own = ids.get(side) ?? new Map<number, Set<string>>();
      ids.set(side, own);
      for (let year = from; year <= Math.max(from, to); year++)
        own.set(year, (own.get(year) ?? new Set<string>()).add(r.id));
    }
  }
  return ids;
}

/** Disputes of the register open in each year; a year in which the state was not there has a reason. */
export async function disputeSeries(
  workspace: Ask,
  subject: PlaceCode,
  years: readonly number[],
): Promise<Series | NoSeries> {
  const label = DISPUTES.name;
  const held = (await workspace.datasets()).filter(
    (m) => m.source === 'cow-disputes' && m.kind === 'records',
  );
  for (const manifest of held) {
    const rows = await workspace.records({ dataset: manifest.id });
    if (!rows.some((r) => r.subject !== null && r.partner !== null)) continue;
    const [ids, members] = [openDisputes(rows), await systemMembers(workspace, years)];
    const [first, end] = manifest.years ?? [0, 0];
    const table: Table = new Map();
    const known = place(subject)?.un === true ? [subject] : [];
    for (const code of new Set([...known, ...ids.keys()]))
      for (const year of years) {
        const named = ids.get(code)?.get(year)?.size;
        if (year < first || year > end) continue;
        if (named !== undefined) put(table, code, year, named);
        else if (wasThere(members, code, year)) put(table, code, year, 0);
      }
    const why = (year: number): Missing | undefined => {
      const stood = insteadOf(subject, year);
      if (stood !== undefined)
        return {
          reason: 'not_applicable',
          detail: say.stoodInstead({ place: subject, year, former: stood }),
        };
      return year > end || year < first || wasThere(members, subject, year)
        ? undefined
        : { reason: 'not_applicable', detail: say.notThere({ place: subject, year }) };
    };
    const told: Told = {
      id: 'disputes',
      panel: 'disputes',
      label,
      unit: 'count',
      changeUnit: 'count',
      timing: 'year',
      method: DISPUTES,
      caveats: [say.disputesRegister({ last: end })],
    };
    return fromTable(told, subject, table, manifest, years, why);
  }
  return none('disputes', label, 'cow-disputes');
}
