/** The ranking of partners: every cut of deliveries between a country and each other place of a table, from both sides. */
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type LimitSetting,
  type PlaceCode,
  type Text,
  placeName,
} from '../../core/index.js';
import { type HeldTable, type TableChoice, heldTable } from '../held-table.js';
import { type Workspace } from '../../store/index.js';
import { quadsKernel } from '../../linalg/index.js';
import { purchasesOf } from '../purchases.js';
import { type BothSides, cutBothSides } from './cut.js';
import { LABEL, type Made, type Side, findingsFrom, settingsFrom } from './findings.js';
import { say } from './messages.js';

export interface RankingQuestion extends TableChoice {
  readonly subject: PlaceCode;
  readonly limits?: readonly LimitSetting[] | undefined;
  /** Called before each partner: how many are done, of how many, and who is next. */
  readonly onPartner?: ((done: number, total: number, partner: PlaceCode) => void) | undefined;
}

const nameOf = (place: string): Text => ({
  en: placeName(place, 'en'),
  vi: placeName(place, 'vi'),
});

/** A row's cells, and by what it is ranked: larger first, what is not known last. */
interface Ranked {
  readonly row: AnswerRow;
  readonly by: number;
}

const ranked = (rows: readonly Ranked[]): AnswerRow[] =>
  rows.toSorted((x, y) => y.by - x.by || (x.row.key < y.row.key ? -1 : 1)).map(({ row }) => row);

const pointOf = (finding: Finding): number =>
  finding.value.kind === 'point' ? finding.value.value : -Infinity;

/**
 * Three tables: all of the country's deliveries abroad stopped; each partner's deliveries to it, and its deliveries to
 * each partner, one at a time. Every cell is a share of the loser's own.
 *
 * @returns tables of Findings; a reason where no table holds the country or a rest of the world in its place
 * @throws TuchuError where the dataset named is no input-output table, and for settings out of range
 * @example
 * const answer = await rankingAnswer(workspace, { subject: 'DEU', year: 2008 });
 * answer.tables.map((t) => t.rows.length); // [41, 40, 40] of WIOD 2008
 */
export async function rankingAnswer(
  workspace: Workspace,
  question: RankingQuestion,
): Promise<Answer> {
  const { subject, limits = [], onPartner } = question;
  const given = settingsFrom(limits);
  const held = await heldTable(workspace, subject, question);
  if ('reason' in held) return { tables: [], refused: [{ dataset: '', missing: held }] };
  const { places } = held.system.table;
  const dataset = held.manifest.id;
  if (places.length < 2) {
    const missing = { reason: 'not_applicable' as const, detail: say.onePlace({ dataset }) };
    return { tables: [], refused: [{ dataset, missing }] };
  }
  const opened = { system: held.system, purchases: purchasesOf(held.system.table) };
  const kernel = await quadsKernel();
  const own = held.place;
  const cut = (from: string, to: readonly string[]): Promise<BothSides> =>
    cutBothSides(opened, from, to, given.settings, kernel);
  const made: Made = findingsFrom(held, opened.purchases, subject, limits, given);
  const others = places.filter((p) => p !== own);
  const theirs: Ranked[] = [];
  const ours: Ranked[] = [];
  for (const [done, partner] of others.entries()) {
    onPartner?.(done, others.length, partner);
    const label = nameOf(partner);
    const stops = made(await cut(partner, [own]), { from: partner, to: own });
    const away = stops(own, 'inputs');
    theirs.push({
      row: {
        key: partner,
        label,
        cells: [
          away,
          stops(own, 'direct'),
          stops(own, 'final'),
          stops(partner, 'demand'),
          stops(own, 'demand'),
          stops(own, 'amount'),
        ],
      },
      by: pointOf(away),
    });
    const sold = made(await cut(own, [partner]), { from: own, to: partner });
    const lost = sold(own, 'demand');
    ours.push({
      row: {
        key: partner,
        label,
        cells: [
          lost,
          sold(partner, 'inputs'),
          sold(partner, 'direct'),
          sold(partner, 'final'),
          sold(partner, 'demand'),
          sold(partner, 'amount'),
        ],
      },
      by: pointOf(lost),
    });
  }
  const whole = made(await cut(own, others), { from: own });
  const all = places.map((place): Ranked => {
    const lost = whole(place, 'inputs');
    const cells = [whole(place, 'demand'), lost, whole(place, 'direct'), whole(place, 'final')];
    return {
      row: { key: place, label: nameOf(place), cells },
      by: place === own ? Infinity : pointOf(lost),
    };
  });
  return { tables: tablesOf(held, { theirs, ours, all }, made.notes), refused: [] };
}

function tablesOf(
  { manifest, year, place }: HeldTable,
  rows: Readonly<Record<'theirs' | 'ours' | 'all', readonly Ranked[]>>,
  notes: AnswerTable['notes'],
): AnswerTable[] {
  const fields = { subject: place, dataset: manifest.id, year };
  const column = (measure: Side, label: Text) => ({ measure: LABEL[measure].measure, label });
  const { head } = LABEL;
  const of = (what: Text): Text => ({
    en: `${placeName(place, 'en')}: ${what.en}`,
    vi: `${placeName(place, 'vi')}: ${what.vi}`,
  });
  return [
    {
      id: `${manifest.id}/all-deliveries`,
      title: say.allTitle(fields),
      rowLabel: head.loser,
      columns: [
        column('demand', head.asSeller),
        column('inputs', head.wantOfInputs),
        column('direct', head.atFirst),
        column('final', head.finalUse),
      ],
      rows: ranked(rows.all),
      about: [place],
      notes: [say.orderAll({}), ...notes],
    },
    {
      id: `${manifest.id}/partners-stop`,
      title: say.theirTitle(fields),
      rowLabel: head.partner,
      columns: [
        column('inputs', of(head.wantOfInputs)),
        column('direct', head.atFirst),
        column('final', of(head.finalUse)),
        column('demand', head.theirDemand),
        column('demand', of(head.asSeller)),
        column('amount', head.inMoney),
      ],
      rows: ranked(rows.theirs),
      about: [place],
      notes: [say.orderTheirs({ subject: place }), ...notes],
    },
    {
      id: `${manifest.id}/own-deliveries`,
      title: say.ourTitle(fields),
      rowLabel: head.partner,
      columns: [
        column('demand', of(head.asSeller)),
        column('inputs', head.theirInputs),
        column('direct', head.atFirst),
        column('final', head.theirFinal),
        column('demand', head.theirDemand),
        column('amount', head.inMoney),
      ],
      rows: ranked(rows.ours),
      about: [place],
      notes: [say.orderOurs({ subject: place }), ...notes],
    },
  ];
}
