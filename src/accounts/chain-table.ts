/**
 * `tuchu chain table COUNTRY`: an input-output table as it stands for one country: whether it balances, which
 * sectors have no output or value added below zero, multipliers and linkages.
 *
 * Multipliers and linkages are of the country's own table (`national.ts`): over all places of a world table value
 * added is 1 and imports nothing, by construction.
 */
import {
  TuchuError,
  findingOf,
  missing,
  placeName,
  point,
  readUnit,
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type Frame,
  type Message,
  type Missing,
  type PlaceCode,
  type Reading,
  type Value,
} from '../core/index.js';
import { datasetEvidence, type Workspace } from '../store/index.js';
import {
  COLUMN_BALANCE,
  ROW_BALANCE,
  UNBALANCED,
  balanceOf,
  largestGaps,
  totalGap,
  type Balance,
  type Gap,
} from './balance.js';
import {
  OUTPUT,
  SECTORS_COUNTED,
  TABLE_GAP,
  VALUE_ADDED,
  VALUE_ADDED_SHARE,
} from './chain-methods.js';
import { perOutput } from './coefficients.js';
import { solveSystem } from './leontief.js';
import { BACKWARD_LINKAGE, FORWARD_LINKAGE, LINKAGE_ONE, linkages } from './linkages.js';
import { say } from './messages.js';
import {
  IMPORT_CONTENT,
  OUTPUT_MULTIPLIER,
  VALUE_ADDED_MULTIPLIER,
  multipliers,
  outputMultipliers,
} from './multipliers.js';
import { national } from './national.js';
import type { LeontiefSystem } from './system.js';
import { importsRow, outputDataset, tableOf } from './table-of.js';
import type { IoTable } from './table.js';
import { sectorNames, tablesHeld, type HeldTable, type TableChoice } from './tables-held.js';

export interface ChainTableQuestion extends TableChoice {
  readonly subject: PlaceCode;
}

/** A table read and solved, and the country's own in it. */
interface Held extends HeldTable {
  readonly system: LeontiefSystem;
  readonly home: LeontiefSystem;
  readonly balance: Balance;
  readonly names: ReadonlyMap<string, string>;
  readonly frame: Frame;
  readonly title: { readonly year: number; readonly title: string; readonly titleVi: string };
}

/**
 * @throws `TuchuError` where the dataset named is no input-output table
 * @example
 * const answer = await chainTableAnswer(workspace, { subject: 'DEU', year: 2008 });
 * answer.tables.map((t) => t.id); // ['chain-balance@wiod-…', 'chain-sectors@…', 'chain-linkages@…', 'chain-exceptions@…']
 */
export async function chainTableAnswer(
  workspace: Workspace,
  question: ChainTableQuestion,
): Promise<Answer> {
  const { tables, refused } = await tablesHeld(workspace, question);
  const answers: AnswerTable[] = [];
  const refusals = [...refused];
  for (const held of tables) {
    try {
      const found = await read(workspace, held, question.subject);
      if ('reason' in found) refusals.push({ dataset: held.manifest.id, missing: found });
      else
        answers.push(
          balanceTable(found),
          sectorsTable(found),
          linkagesTable(found),
          ...exceptionsTable(found),
        );
    } catch (error) {
      // A table that cannot be solved says why; the others still answer.
      if (!(error instanceof TuchuError)) throw error;
      const why: Missing = { reason: 'undefined', detail: error.detail };
      refusals.push({ dataset: held.manifest.id, missing: why });
    }
  }
  return { tables: answers, refused: refusals };
}

async function read(
  workspace: Workspace,
  { manifest, year }: HeldTable,
  subject: PlaceCode,
): Promise<Held | Missing> {
  const dataset = manifest.id;
  const table = await tableOf(workspace, dataset, year);
  const own = national(table, subject);
  if (own === undefined) {
    const detail = say.notInTable({ dataset, subject, places: table.places });
    return { reason: 'not_covered', detail };
  }
  const system = await solveSystem(table, { dir: workspace.dir });
  const beside = outputDataset(await workspace.datasets(), manifest, year);
  const frame: Frame = {
    subject,
    period: String(year),
    origin: dataset,
    evidence: [
      datasetEvidence(manifest, manifest.rows.kept),
      ...(beside === undefined ? [] : [datasetEvidence(beside, beside.rows.kept)]),
    ],
    coverage: {
      share: 1,
      of: say.coverTable({ sectors: table.nodes.length, places: table.places.length }),
    },
    caveats: [say.currentPrices({ unit: table.unit }), ...(table.notes ?? [])],
    reproduce: `tuchu chain table ${subject} --dataset ${dataset} --year ${year}`,
  };
  return {
    manifest,
    year,
    system,
    home: own === table ? system : await solveSystem(own),
    balance: balanceOf(table),
    names: await sectorNames(workspace, manifest),
    frame,
    title: { year, title: manifest.title.en, titleVi: manifest.title.vi },
  };
}

const labelOf = (table: IoTable, i: number): string =>
  `${table.nodes[i]!.place}:${table.nodes[i]!.sector}`;
const none = (detail: Message, reason: Missing['reason'] = 'undefined'): Value =>
  missing({ reason, detail });
const money = ({ unit }: IoTable) => readUnit(unit);

/** First node of the country in the whole table. */
const firstOf = ({ system: { table }, frame }: Held): number =>
  table.starts[table.places.indexOf(frame.subject)]!;

function balanceTable(held: Held): AnswerTable {
  const { frame, balance, home, system } = held;
  const { table } = system;
  const here = (i: number): boolean => table.nodes[i]!.place === frame.subject;
  const row = (
    measure: string,
    reading: Omit<Reading, 'measure' | 'label'>,
    label: AnswerRow['label'],
  ) => ({
    key: measure,
    label,
    cells: [findingOf(frame, { measure, label, ...reading })],
  });
  const counted = (measure: string, list: readonly number[], label: AnswerRow['label']) =>
    row(
      measure,
      {
        unit: 'count',
        method: SECTORS_COUNTED,
        value: point(list.length),
        caveats: list.map((i) => say.namedSector({ label: labelOf(table, i) })),
      },
      label,
    );
  const gap = (measure: 'row_gap' | 'column_gap', gaps: readonly Gap[] | undefined) => {
    const own = gaps?.filter((g) => here(g.node));
    const why = measure === 'row_gap' ? say.rowsBalance({}) : say.columnsBalance({});
    return row(
      `table_${measure}`,
      {
        unit: 'share',
        method: TABLE_GAP,
        value:
          own === undefined ? none(why, 'not_applicable') : point(totalGap(own, home.table.output)),
        caveats: own === undefined ? [] : gapNotes(measure, own, table, home.table.output),
        limits: [{ ...UNBALANCED(measure), measure: `table_${measure}` }],
      },
      measure === 'row_gap'
        ? { en: 'sales miss output by', vi: 'bán ra lệch sản lượng' }
        : {
            en: 'purchases and value added miss output by',
            vi: 'mua vào và giá trị gia tăng lệch sản lượng',
          },
    );
  };
  const all = table.nodes.flatMap((_, i) => (here(i) ? [i] : []));
  return {
    id: `chain-balance@${held.manifest.id}`,
    title: say.wholeTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'what', vi: 'nội dung' },
    columns: [{ measure: 'value', label: { en: 'value', vi: 'giá trị' } }],
    everyReason: true,
    rows: [
      row(
        'sectors',
        { unit: 'count', method: SECTORS_COUNTED, value: point(all.length) },
        { en: 'sectors', vi: 'số ngành' },
      ),
      counted('zero_output', balance.zeroOutput.filter(here), {
        en: 'of these without output',
        vi: 'trong đó không có sản lượng',
      }),
      counted('negative_value_added', balance.negativeValueAdded.filter(here), {
        en: 'of these with value added below zero',
        vi: 'trong đó có giá trị gia tăng âm',
      }),
      gap('row_gap', balance.rows),
      gap('column_gap', balance.columns),
    ],
    notes: [
      ...gapNotes('row_gap', balance.rows ?? [], table, table.output),
      ...gapNotes('column_gap', balance.columns ?? [], table, table.output),
      say.zeroOutput({ labels: balance.zeroOutput.map((i) => labelOf(table, i)) }),
      say.negativeValueAdded({ labels: balance.negativeValueAdded.map((i) => labelOf(table, i)) }),
      ...frame.caveats,
    ],
  };
}

/** The largest gaps by name. */
function gapNotes(
  measure: 'row_gap' | 'column_gap',
  gaps: readonly Gap[],
  table: IoTable,
  output: Float64Array,
): Message[] {
  const largest = largestGaps(gaps).filter((g) => g.share !== undefined);
  if (largest.length === 0) return [];
  const fields = {
    labels: largest.map((g) => labelOf(table, g.node)),
    gaps: largest.map((g) => g.share ?? null),
    total: totalGap(gaps, output),
  };
  return [measure === 'row_gap' ? say.rowGaps(fields) : say.columnGaps(fields)];
}

/** Rows of the country's sectors, largest output first. */
function sectorRows(
  held: Held,
  cells: (
    i: number,
    add: (reading: Reading) => Finding,
    value: (x: number | undefined) => Value,
  ) => Finding[],
): AnswerRow[] {
  const { home, names, frame } = held;
  const { nodes, output } = home.table;
  return nodes
    .map((node, i): AnswerRow & { output: number } => {
      const name = names.get(node.sector);
      const text = name === undefined ? node.sector : `${node.sector} ${name}`;
      const why = say.noOutputHere({ label: labelOf(home.table, i) });
      return {
        key: node.sector,
        label: { en: text, vi: text },
        output: output[i]!,
        cells: cells(
          i,
          (reading) => findingOf(frame, { product: node.sector, ...reading }),
          (x) => (output[i] === 0 || x === undefined ? none(why) : point(x)),
        ),
      };
    })
    .toSorted((a, b) => b.output - a.output || (a.key < b.key ? -1 : 1))
    .map(({ key, label, cells: found }) => ({ key, label, cells: found }));
}

function sectorsTable(held: Held): AnswerTable {
  const { home, system, frame } = held;
  const { table } = home;
  const { unit, size } = money(table);
  const imports = importsRow(table);
  const content = imports && multipliers(home, perOutput(imports, table.output));
  const [made, added, world] = [
    outputMultipliers(home),
    multipliers(home, home.v),
    outputMultipliers(system),
  ];
  const first = firstOf(held);
  const alone = none(say.notWorld({ dataset: table.id }), 'not_applicable');
  const unseen = none(say.noImportsShown({ dataset: table.id }), 'not_covered');
  const rows = sectorRows(held, (i, add, value) => {
    const ratio = (measure: string, method: Reading['method'], of: Value, en: string, vi: string) =>
      add({ measure, label: { en, vi }, unit: 'ratio', method, value: of });
    return [
      add({
        measure: 'output',
        label: OUTPUT.name,
        unit,
        method: OUTPUT,
        value: point(table.output[i]! * size),
      }),
      add({
        measure: 'value_added_share',
        label: VALUE_ADDED_SHARE.name,
        unit: 'share',
        method: VALUE_ADDED_SHARE,
        value: value(home.v[i]),
      }),
      ratio(
        'output_multiplier',
        OUTPUT_MULTIPLIER,
        value(made[i]),
        'output at home for each unit of final demand',
        'sản lượng trong nước trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'world_output_multiplier',
        OUTPUT_MULTIPLIER,
        system.table.places.length === 1 ? alone : value(world[first + i]),
        'output anywhere for each unit of final demand',
        'sản lượng ở mọi nơi trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'value_added_effect',
        VALUE_ADDED_MULTIPLIER,
        value(added[i]),
        'value added at home for each unit of final demand',
        'giá trị gia tăng trong nước trên mỗi đơn vị cầu cuối cùng',
      ),
      ratio(
        'import_content',
        IMPORT_CONTENT,
        content === undefined ? unseen : value(content[i]),
        IMPORT_CONTENT.name.en,
        IMPORT_CONTENT.name.vi,
      ),
    ];
  });
  return {
    id: `chain-sectors@${held.manifest.id}`,
    title: say.sectorsTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'sector', vi: 'ngành' },
    columns: [
      { measure: 'output', label: { en: 'output', vi: 'sản lượng' } },
      { measure: 'value_added_share', label: { en: 'value added', vi: 'giá trị gia tăng' } },
      { measure: 'output_multiplier', label: { en: 'multiplier', vi: 'hệ số nhân' } },
      { measure: 'world_output_multiplier', label: { en: 'worldwide', vi: 'toàn thế giới' } },
      { measure: 'value_added_effect', label: { en: 'VA effect', vi: 'tác động GTGT' } },
      { measure: 'import_content', label: { en: 'imports', vi: 'nhập khẩu' } },
    ],
    rows,
    notes: [say.aboutDomestic({}), ...frame.caveats],
  };
}

function linkagesTable(held: Held): AnswerTable {
  const { home, frame, balance } = held;
  const { backward, forward } = linkages(home);
  const first = firstOf(held);
  const rows = sectorRows(held, (i, add, value) => {
    const gap = (measure: 'row_gap' | 'column_gap', gaps: readonly Gap[] | undefined): Finding => {
      const share = gaps?.[first + i]?.share;
      const why = measure === 'row_gap' ? say.rowsBalance({}) : say.columnsBalance({});
      const method = measure === 'row_gap' ? ROW_BALANCE : COLUMN_BALANCE;
      return add({
        measure,
        label: method.name,
        unit: 'share',
        method,
        value:
          gaps === undefined
            ? none(why, 'not_applicable')
            : value(share === undefined ? share : Math.abs(share)),
        limits: [UNBALANCED(measure)],
      });
    };
    return [
      add({
        measure: 'backward_linkage',
        label: BACKWARD_LINKAGE.name,
        unit: 'ratio',
        method: BACKWARD_LINKAGE,
        value: value(backward[i]),
        limits: [LINKAGE_ONE('backward_linkage')],
      }),
      add({
        measure: 'forward_linkage',
        label: FORWARD_LINKAGE.name,
        unit: 'ratio',
        method: FORWARD_LINKAGE,
        value: value(forward[i]),
        limits: [LINKAGE_ONE('forward_linkage')],
        caveats: [say.ghoshReading({})],
      }),
      gap('row_gap', balance.rows),
      gap('column_gap', balance.columns),
    ];
  });
  return {
    id: `chain-linkages@${held.manifest.id}`,
    title: say.linkagesTitle({ subject: frame.subject, ...held.title }),
    rowLabel: { en: 'sector', vi: 'ngành' },
    columns: [
      { measure: 'backward_linkage', label: { en: 'backward', vi: 'ngược' } },
      { measure: 'forward_linkage', label: { en: 'forward', vi: 'xuôi' } },
      { measure: 'row_gap', label: { en: 'sales gap', vi: 'lệch bán ra' } },
      { measure: 'column_gap', label: { en: 'purchases gap', vi: 'lệch mua vào' } },
    ],
    rows,
    notes: [say.aboutLinkages({}), say.ghoshReading({}), ...frame.caveats],
  };
}

/** Every sector of the whole table that has no output or adds less than nothing; none where there is none. */
function exceptionsTable(held: Held): AnswerTable[] {
  const { system, balance, frame } = held;
  const { table } = system;
  const { unit, size } = money(table);
  const nodes = [...new Set([...balance.zeroOutput, ...balance.negativeValueAdded])].toSorted(
    (a, b) => a - b,
  );
  if (nodes.length === 0) return [];
  const rows = nodes.map((i): AnswerRow => {
    const { place, sector } = table.nodes[i]!;
    const name = held.names.get(sector);
    const about = { ...frame, subject: place };
    const sold = balance.rows?.[i]?.amount ?? 0;
    const caveats =
      table.output[i] === 0 && sold !== 0
        ? [say.soldWithoutOutput({ amount: sold, unit: table.unit })]
        : [];
    const text = (lang: 'en' | 'vi'): string =>
      `${placeName(place, lang)}, ${sector}${name === undefined ? '' : ` ${name}`}`;
    const amount = (measure: string, method: Reading['method'], of: number): Finding =>
      findingOf(about, {
        measure,
        label: method.name,
        product: sector,
        unit,
        method,
        value: point(of * size),
        caveats,
      });
    return {
      key: labelOf(table, i),
      label: { en: text('en'), vi: text('vi') },
      cells: [
        amount('output', OUTPUT, table.output[i]!),
        amount('value_added', VALUE_ADDED, table.valueAdded[i]!),
      ],
    };
  });
  return [
    {
      id: `chain-exceptions@${held.manifest.id}`,
      title: say.exceptionsTitle(held.title),
      rowLabel: { en: 'sector', vi: 'ngành' },
      columns: [
        { measure: 'output', label: OUTPUT.name },
        { measure: 'value_added', label: VALUE_ADDED.name },
      ],
      rows,
      notes: [],
    },
  ];
}
