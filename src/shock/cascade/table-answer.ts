/**
 * A country cut off from others' deliveries, sector by sector of an input-output table: which of its own sectors stop,
 * and how far it runs through the world, at every tolerance.
 */
import {
  type HeldTable,
  type IoTable,
  type TableChoice,
  tableOf,
  tablesHeld,
} from '../../accounts/index.js';
import {
  type Answer,
  type AnswerTable,
  type Finding,
  type LimitSetting,
  type Missing,
  type PlaceCode,
  TuchuError,
  findingOf,
  valueOf,
} from '../../core/index.js';
import { type Places, placesIn, settingOptions } from '../../dependence/index.js';
import { type Workspace, datasetEvidence } from '../../store/index.js';
import { LEAST_KIND, PRINTED } from './assumptions.js';
import { CASCADE, cascadeAt, cutLinks, toleranceScan } from './cascade.js';
import { LABEL } from './labels.js';
import { say } from './messages.js';
import { type InputKinds, tableNetwork } from './network.js';
import { cascadeSettings } from './product-answer.js';
import { reachAt, tipping } from './summary.js';

export interface TableCascadeQuestion extends TableChoice {
  readonly subject: PlaceCode;
  /** Who no longer delivers to the subject; to others they do. */
  readonly from: Places;
  /** Only products of these sectors, by the table's codes; all where left out. */
  readonly sectors?: readonly string[] | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
  /** The table of that dataset and year, where the caller has opened it. */
  readonly table?: IoTable | undefined;
}

/**
 * @returns of each table that holds the country and at least one of those who cut it off
 * @throws `TuchuError` where nobody is named, a setting is out of bounds, or a sector is not in the table
 * @example
 * const answer = await tableCascade(workspace, { subject: 'DEU', from: ['CHN'], year: 2008 });
 * answer.tables[0]?.rows[0]?.key; // 'phi-0.05'
 */
export async function tableCascade(
  workspace: Workspace,
  question: TableCascadeQuestion,
): Promise<Answer> {
  const { tables: held, refused: first } = await tablesHeld(workspace, question);
  const tables: AnswerTable[] = [];
  const refused = [...first];
  for (const one of held) {
    const answer = scanTable(
      question.table ?? (await tableOf(workspace, one.manifest.id, one.year)),
      one,
      question,
    );
    if ('reason' in answer) refused.push({ dataset: one.manifest.id, missing: answer });
    else tables.push(...answer);
  }
  return { tables, refused };
}

function scanTable(
  table: IoTable,
  { manifest, year }: HeldTable,
  question: TableCascadeQuestion,
): readonly AnswerTable[] | Missing {
  const { subject, sectors } = question;
  const settings = cascadeSettings(question.limits);
  const dataset = manifest.id;
  const asked = placesIn(question.from, year).filter((code) => code !== subject);
  if (asked.length === 0) throw new TuchuError(say.noPartners({}), 2);
  if (table.places.length === 1)
    return { reason: 'not_applicable', detail: say.noWorldTable({ dataset }) };
  const absent = asked.filter((code) => !table.places.includes(code));
  const partners = asked.filter((code) => table.places.includes(code));
  if (!table.places.includes(subject) || partners.length === 0)
    return {
      reason: 'not_covered',
      detail: say.notThere({
        places: table.places.includes(subject) ? asked : [subject],
        dataset,
        year,
      }),
    };
  const codes = new Set(table.nodes.map((n) => n.sector));
  const unknown = sectors?.find((s) => !codes.has(s));
  if (unknown !== undefined)
    throw new TuchuError(say.noSector({ sector: unknown, dataset, sectors: [...codes] }), 2);
  const nodes = (wanted: (place: string, sector: string) => boolean): Set<number> =>
    new Set(table.nodes.flatMap((n, i) => (wanted(n.place, n.sector) ? [i] : [])));
  const own = nodes((place) => place === subject);
  const from = nodes(
    (place, sector) => partners.includes(place) && (sectors?.includes(sector) ?? true),
  );
  const asking = { question, manifest, year, partners, absent, settings, own, from };
  return KINDS.map((kinds) => scanKind(table, asking, kinds));
}

const KINDS: readonly InputKinds[] = ['pooled', 'each_kind'];

interface Asking extends HeldTable {
  readonly question: TableCascadeQuestion;
  readonly partners: readonly PlaceCode[];
  readonly absent: readonly PlaceCode[];
  readonly settings: ReturnType<typeof cascadeSettings>;
  /** The subject's sectors, and those whose deliveries to them stop. */
  readonly own: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
}

/** One reading of how inputs stand to each other. */
function scanKind(table: IoTable, asking: Asking, kinds: InputKinds): AnswerTable {
  const { question, manifest, year, partners, absent, settings, own, from } = asking;
  const { subject, sectors } = question;
  const dataset = manifest.id;
  const network = tableNetwork(table, kinds, settings.least);
  const cut = cutLinks(network, from, own, settings.cut);
  const shock = { stopped: [], cut };
  const scan = toleranceScan(network, shock, settings.spare);
  const tip = tipping(network, scan);
  const fields = { subject, partners, year, dataset };
  const make = (
    measure: string,
    label: Finding['label'],
    unit: Finding['unit'],
    x: number | Missing,
    phi: number,
  ): Finding =>
    findingOf(
      {
        subject,
        period: String(year),
        origin: `${dataset}/cascade-${kinds}-${partners.join('+')}-phi-${phi}`,
        evidence: [datasetEvidence(manifest, manifest.rows.kept)],
        coverage: {
          share: 1,
          of: say.coverTable({ sectors: table.nodes.length, places: table.places.length }),
        },
        caveats: [say.scanNote({}), say.tableNote({ kinds }), ...manifest.notes],
        reproduce:
          `tuchu shock cascade ${subject} --from ${partners.join(',')} --dataset ${dataset} --year ${year}` +
          (sectors === undefined ? '' : ` --item ${sectors.join(',')}`) +
          settingOptions(question.limits),
      },
      {
        measure,
        label,
        unit,
        method: CASCADE,
        inputs: [
          { label: LABEL.PHI, value: phi, unit: 'share' },
          ...settings.inputs(kinds === 'pooled' ? LEAST_KIND.id : ''),
        ],
        value: valueOf(x),
        loss: {
          bearers: [subject],
          channel: say.channel({ partners }),
          domesticSupply: 'in_the_table',
        },
      },
    );
  const rows = PRINTED.map((phi) => {
    const key = `phi-${phi}`;
    const [ours, world] = [reachAt(network, scan, phi, own), reachAt(network, scan, phi)];
    const text = `${Math.round(phi * 100)}%`;
    return {
      key,
      label: { en: text, vi: text },
      cells: [
        make('own_sectors_that_stop', LABEL.OWN_SECTORS, 'count', ours.nodes, phi),
        make('own_output_that_stops', LABEL.OWN_OUTPUT, 'share', ours.share, phi),
        make('sectors_that_stop', LABEL.SECTORS, 'count', world.nodes, phi),
        make('output_that_stops', LABEL.OUTPUT, 'share', world.share, phi),
        make('own_output_proportional', LABEL.OWN_PROPORTIONAL, 'share', ownShort(phi), phi),
      ],
    };
  });

  /** Output of the subject's sectors that proportional rationing takes, as a share of all of it. */
  function ownShort(phi: number): number | Missing {
    const state = cascadeAt(network, shock, phi, settings.spare, 'proportional');
    if (state === undefined) return { reason: 'undefined', detail: say.notSettled({}) };
    let [lost, all] = [0, 0];
    for (const i of own) {
      lost += network.size[i]! * state.down[i]!;
      all += network.size[i]!;
    }
    return all > 0 ? lost / all : { reason: 'undefined', detail: say.notSettled({}) };
  }

  return {
    id: `${dataset}/cascade-${kinds}`,
    title: say.tableScan({ ...fields, kinds }),
    rowLabel: LABEL.PHI,
    columns: [
      { measure: 'own_sectors_that_stop', label: LABEL.OWN_SECTORS },
      { measure: 'own_output_that_stops', label: LABEL.OWN_OUTPUT },
      { measure: 'sectors_that_stop', label: LABEL.SECTORS },
      { measure: 'output_that_stops', label: LABEL.OUTPUT },
      { measure: 'own_output_proportional', label: LABEL.OWN_PROPORTIONAL },
    ],
    rows,
    notes: [
      tip === undefined
        ? say.nobody({})
        : say.tips({ phi: tip.phi, nodes: tip.nodes, share: tip.share, what: 'sectors' }),
      say.scanNote({}),
      say.tableNote({ kinds }),
      ...(absent.length === 0 ? [] : [say.partnersOut({ places: absent, dataset })]),
    ],
  };
}
