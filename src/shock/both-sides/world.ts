/** Every place of a table at once: all pairs cut, one direction at a time, and of each place what is worst for it. */
import {
  type Answer,
  type AnswerRow,
  type Finding,
  type LimitSetting,
  type PlaceCode,
  type Text,
  TuchuError,
  placeName,
} from '../../core/index.js';
import { type TableChoice, tablesHeld } from '../../accounts/index.js';
import { quadsKernel } from '../../linalg/index.js';
import type { Workspace } from '../../store/index.js';
import { heldTable } from '../held-table.js';
import { purchasesOf } from '../purchases.js';
import { type BothSides, cutBothSides } from './cut.js';
import { LABEL, type Side, findingsFrom, settingsFrom } from './findings.js';
import { say } from './messages.js';

export interface WorldRankingQuestion extends TableChoice {
  readonly limits?: readonly LimitSetting[] | undefined;
  /** Called before each place that stops delivering: how many are done, of how many, and who is next. */
  readonly onPlace?: ((done: number, total: number, place: PlaceCode) => void) | undefined;
}

const HEAD = {
  supplier: { en: 'hardest supplier to miss', vi: 'nguồn cung khó thiếu nhất' },
  market: { en: 'market that counts most', vi: 'thị trường quan trọng nhất' },
  ownDemand: { en: 'stops all: as a seller', vi: 'ngừng hết: là bên bán' },
  place: { en: 'place', vi: 'nơi' },
} as const satisfies Record<string, Text>;

/** The largest of Findings; those without a point last. */
const largest = (list: readonly Finding[]): Finding | undefined =>
  list.toSorted((x, y) => sizeOf(y) - sizeOf(x))[0];
const sizeOf = ({ value }: Finding): number => (value.kind === 'point' ? value.value : -Infinity);

/**
 * Of every place: the supplier whose stop takes most of its output for want of inputs, the market whose stop takes most
 * of its demand, and what it loses as a seller when it stops delivering to everybody.
 *
 * @returns one table, in the order of names; a reason where no table is loaded
 * @throws TuchuError as `rankingAnswer` does
 * @example
 * (await worldRanking(workspace, { year: 2008 })).tables[0]?.rows.length; // 41 of WIOD 2008
 */
export async function worldRanking(
  workspace: Workspace,
  question: WorldRankingQuestion,
): Promise<Answer> {
  const { limits = [], onPlace } = question;
  const given = settingsFrom(limits);
  const { tables, refused } = await tablesHeld(workspace, question);
  const [newest] = tables.toSorted(
    (a, b) => b.year - a.year || (a.manifest.id < b.manifest.id ? -1 : 1),
  );
  if (newest === undefined) return { tables: [], refused };
  const choice = { dataset: newest.manifest.id, year: newest.year };
  const [first = ''] = (await workspace.coverage(newest.manifest.id)).flatMap((row) =>
    row.role === 'from' && row.year === newest.year ? [row.place] : [],
  );
  const held = await heldTable(workspace, first, choice);
  if ('reason' in held) throw new TuchuError(held.detail);
  const { places } = held.system.table;
  const opened = { system: held.system, purchases: purchasesOf(held.system.table) };
  const kernel = await quadsKernel();
  const made = findingsFrom(held, opened.purchases, first, limits, given, 'all');
  const cut = (from: string, to: readonly string[]): Promise<BothSides> =>
    cutBothSides(opened, from, to, given.settings, kernel);
  const [supplier, market] = [new Map<string, Finding[]>(), new Map<string, Finding[]>()];
  const keep = (in_: Map<string, Finding[]>, place: string, finding: Finding): void => {
    in_.set(place, [...(in_.get(place) ?? []), finding]);
  };
  const all = new Map<string, Finding>();
  for (const [done, from] of places.entries()) {
    onPlace?.(done, places.length, from);
    const others = places.filter((p) => p !== from);
    for (const to of others) {
      const stops = made(await cut(from, [to]), { from, to });
      keep(supplier, to, stops(to, 'inputs'));
      keep(market, from, stops(from, 'demand'));
    }
    if (others.length > 0) all.set(from, made(await cut(from, others), { from })(from, 'demand'));
  }
  const rows: AnswerRow[] = places.map((place) => ({
    // Not the place's own code: cells then say which partner they speak of.
    key: `of-${place}`,
    label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
    cells: [
      largest(supplier.get(place) ?? []) ?? null,
      largest(market.get(place) ?? []) ?? null,
      all.get(place) ?? null,
    ],
  }));
  const column = (side: Side, label: Text) => ({ measure: LABEL[side].measure, label });
  return {
    refused,
    tables: [
      {
        id: `${held.manifest.id}/both-sides`,
        title: say.worldTitle({
          dataset: held.manifest.id,
          year: held.year,
          places: places.length,
        }),
        rowLabel: HEAD.place,
        columns: [
          column('inputs', HEAD.supplier),
          column('demand', HEAD.market),
          column('demand', HEAD.ownDemand),
        ],
        rows,
        byName: true,
        notes: [say.byName({}), ...made.notes],
      },
    ],
  };
}
