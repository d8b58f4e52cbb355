/** `tuchu chain all`: what is followed over the years, of every place of every table that is loaded; by name, no league. */
import {
  chainYears,
  followedPlaces,
  tablesHeld,
  type HeldTable,
  type TableChoice,
} from '../../accounts/index.js';
import {
  placeName,
  TuchuError,
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Text,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import { say } from './messages.js';

/** Measures shown; TiVA's foreign share is backward participation, which stands in the Findings of each place. */
const COLUMNS: ReadonlyArray<readonly [string, Text]> = [
  ['gross_exports', { en: 'exports', vi: 'xuất khẩu' }],
  ['tiva_dva_share', { en: 'home', vi: 'trong nước' }],
  ['borin_mancini/DVA', { en: 'home, once', vi: 'trong nước, một lần' }],
  ['backward_participation', { en: 'back', vi: 'phía sau' }],
  ['forward_participation', { en: 'forth', vi: 'phía trước' }],
  ['upstreamness/exports', { en: 'U', vi: 'U' }],
  ['upstreamness_net/exports', { en: 'U net', vi: 'U ròng' }],
  ['downstreamness/exports', { en: 'D', vi: 'D' }],
];

/**
 * @param onTable hears of each table before it is opened: how many are done, of how many
 * @throws `TuchuError` where the dataset named is no input-output table
 * @example
 * const { tables } = await allPlacesAnswer(workspace, { year: 2008 });
 * tables[0].rows.length; // 41, of WIOD 2013
 */
export async function allPlacesAnswer(
  workspace: Workspace,
  choice: TableChoice,
  onTable: (done: number, total: number, held: HeldTable) => void = () => {},
): Promise<Answer> {
  const { dataset, year } = choice;
  const asked = await tablesHeld(workspace, choice);
  const held =
    asked.tables.length === 0
      ? []
      : (await chainYears(workspace, dataset)).filter((t) => year === undefined || t.year === year);
  const tables: AnswerTable[] = [];
  const refused = [...asked.refused];
  for (const [done, one] of held.entries()) {
    onTable(done, held.length, one);
    try {
      tables.push(await tableOf(workspace, one));
    } catch (error) {
      // A table that cannot be solved says why; the others still answer.
      if (!(error instanceof TuchuError)) throw error;
      refused.push({
        dataset: one.manifest.id,
        missing: { reason: 'undefined', detail: error.detail },
      });
    }
  }
  return { tables, refused };
}

async function tableOf(workspace: Workspace, held: HeldTable): Promise<AnswerTable> {
  const { manifest, year } = held;
  const places = await followedPlaces(workspace, held);
  const rows = [...places].flatMap(([place, found]): AnswerRow[] =>
    'reason' in found
      ? []
      : [
          {
            key: place,
            label: { en: placeName(place, 'en'), vi: placeName(place, 'vi') },
            cells: COLUMNS.map(([measure]) => found.find((f) => f.measure === measure) ?? null),
          },
        ],
  );
  return {
    id: `chain-all@${manifest.id}/${year}`,
    title: say.allTitle({
      places: rows.length,
      year,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
    }),
    rowLabel: { en: 'place', vi: 'nơi' },
    columns: COLUMNS.map(([measure, label]) => ({ measure, label })),
    byName: true,
    rows,
    notes: [say.allNote({})],
  };
}
