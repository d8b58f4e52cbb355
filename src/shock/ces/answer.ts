/** What a country loses without an input from some suppliers, from every input-output table that holds it. */
import {
  type IoTable,
  type TableChoice,
  tableOf,
  tablesHeld,
  sectorNames,
} from '../../accounts/index.js';
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type LimitSetting,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  findingOf,
  valueOf,
} from '../../core/index.js';
import {
  type Places,
  SPARE,
  assumptionInput,
  chosen,
  placesIn,
  settingOptions,
} from '../../dependence/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import {
  CES_SETTINGS,
  CUT_OFF,
  INPUT_ELASTICITY,
  MATERIALS_ELASTICITY,
  SCANNED,
} from './assumptions.js';
import { say } from './messages.js';
import { NESTED_CES } from './nested.js';
import { type InputCut, inputLosses, inputUses, leftOf } from './table-input.js';

export interface EssentialQuestion extends TableChoice {
  readonly subject: PlaceCode;
  readonly from: Places;
  /** Codes of the sectors whose products are the input. */
  readonly sectors: readonly string[];
  readonly limits?: readonly LimitSetting[] | undefined;
  /** The table of that dataset and year, where the caller has opened it. */
  readonly table?: IoTable | undefined;
}

const LABEL = {
  elasticity: INPUT_ELASTICITY.label,
  exact: { en: 'Value added lost, exactly', vi: 'Giá trị gia tăng mất, tính chính xác' },
  first: { en: 'first order', vi: 'bậc một' },
  second: { en: 'second order', vi: 'bậc hai' },
  sector: { en: 'sector', vi: 'ngành' },
  share: { en: 'input in all inputs', vi: 'đầu vào này trong mọi đầu vào' },
  missing: { en: 'missing of it', vi: 'phần bị thiếu' },
  output: { en: 'output lost', vi: 'sản lượng mất' },
} as const satisfies Record<string, Text>;

/**
 * @returns of each table: value added lost at a range of elasticities, exact and by approximation, and the sectors that
 *   lose most
 * @throws `TuchuError` where nobody or no sector is named, a sector is not in the table, or a setting is out of bounds
 * @example
 * const answer = await essentialAnswer(workspace, { subject: 'DEU', from: ['CHN'], sectors: ['c14'], year: 2008 });
 * answer.tables[0]?.columns.map((c) => c.measure); // ['value_added_lost', 'value_added_first', 'value_added_second']
 */
export async function essentialAnswer(
  workspace: Workspace,
  question: EssentialQuestion,
): Promise<Answer> {
  const { tables: held, refused: first } = await tablesHeld(workspace, question);
  const tables: AnswerTable[] = [];
  const refused = [...first];
  for (const { manifest, year } of held) {
    const table = question.table ?? (await tableOf(workspace, manifest.id, year));
    const names = await sectorNames(workspace, manifest);
    const answer = fromTable(table, manifest, year, names, question);
    if ('reason' in answer) refused.push({ dataset: manifest.id, missing: answer });
    else tables.push(...answer);
  }
  return { tables, refused };
}

/** The settings, each within its bounds. */
function settingsOf(limits: readonly LimitSetting[] = []): InputCut & {
  readonly inputs: Finding['inputs'];
} {
  const set = chosen(CES_SETTINGS, limits);
  const value = (id: string, high: number): number => {
    const x = set.get(id)?.value ?? NaN;
    if (!(x >= 0 && x <= high)) throw new TuchuError(say.badSetting({ id, value: x, high }), 2);
    return x;
  };
  return {
    share: value(CUT_OFF.id, 1),
    spare: value(SPARE.id, 10),
    elasticity: {
      input: value(INPUT_ELASTICITY.id, 100),
      materials: value(MATERIALS_ELASTICITY.id, 100),
    },
    inputs: [...set.values()].map(assumptionInput),
  };
}

function fromTable(
  table: IoTable,
  manifest: Manifest,
  year: number,
  names: ReadonlyMap<string, string>,
  question: EssentialQuestion,
): readonly AnswerTable[] | Missing {
  const { subject, limits = [] } = question;
  const dataset = manifest.id;
  const given = settingsOf(limits);
  const asked = placesIn(question.from, year).filter((code) => code !== subject);
  if (asked.length === 0) throw new TuchuError(say.noPartners({}), 2);
  const codes = [...new Set(table.nodes.map((n) => n.sector))];
  const { sectors } = question;
  if (sectors.length === 0 || sectors.some((s) => !codes.includes(s)))
    throw new TuchuError(say.noSectors({ dataset, sectors: codes }), 2);
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
  const uses = inputUses(table, subject, new Set(sectors), new Set(partners));
  if (uses.length === 0)
    return { reason: 'not_covered', detail: say.nobodyUses({ subject, dataset }) };
  const total = table.nodes.reduce(
    (sum, n, i) => (n.place === subject ? sum + table.valueAdded[i]! : sum),
    0,
  );
  const covered = uses.reduce((sum, u) => sum + u.valueAdded, 0) / total;
  const fields = {
    subject,
    partners,
    sectors: sectors.map((s) => names.get(s) ?? s),
    year,
    dataset,
  };
  const frame = {
    subject,
    period: String(year),
    origin: `${dataset}/essential-${sectors.join('+')}-${partners.join('+')}`,
    evidence: [datasetEvidence(manifest, manifest.rows.kept)],
    coverage: { share: covered, of: say.coverage({ sectors: uses.length, share: covered }) },
    caveats: [say.firstRound({}), say.approximations({}), say.oneGood({}), ...manifest.notes],
    reproduce:
      `tuchu shock essential ${subject} --from ${partners.join(',')} --item ${sectors.join(',')}` +
      ` --dataset ${dataset} --year ${year}` +
      settingOptions(limits),
  };
  const make = (
    measure: string,
    label: Text,
    unit: Finding['unit'],
    x: number | undefined,
    inputs: Finding['inputs'],
    about: string,
  ): Finding =>
    findingOf(
      { ...frame, origin: `${frame.origin}-${about}` },
      {
        measure,
        label,
        unit,
        method: NESTED_CES,
        inputs,
        value: valueOf(x ?? { reason: 'undefined', detail: say.noApproximation({}) }),
        loss: {
          bearers: [subject],
          channel: say.channel({ partners }),
          domesticSupply: 'in_the_table',
        },
      },
    );
  const scanned = [...new Set([...SCANNED, given.elasticity.input])].toSorted((a, b) => a - b);
  const rows = scanned.map((input): AnswerRow => {
    const losses = inputLosses(uses, total, {
      ...given,
      elasticity: { ...given.elasticity, input },
    });
    const key = `elasticity-${input}`;
    const lines = given.inputs.map((line) =>
      line.label === INPUT_ELASTICITY.label ? { ...line, value: input } : line,
    );
    const cell = (measure: string, label: Text, unit: Finding['unit'], x: number | undefined) =>
      make(measure, label, unit, x, lines, key);
    return {
      key,
      label: { en: String(input), vi: String(input).replace('.', ',') },
      cells: [
        cell('value_added_lost', LABEL.exact, 'share', losses.exact),
        cell('value_added_first', LABEL.first, 'log', losses.firstOrder),
        cell('value_added_second', LABEL.second, 'log', losses.secondOrder),
      ],
    };
  });
  const own = inputLosses(uses, total, given)
    .of.toSorted((a, b) => b.loss.exact - a.loss.exact || a.node - b.node)
    .map((use): AnswerRow => {
      const code = table.nodes[use.node]!.sector;
      const name = names.get(code) ?? code;
      const cell = (measure: string, label: Text, x: number): Finding => ({
        ...make(measure, label, 'share', x, given.inputs, code),
        product: code,
      });
      return {
        key: code,
        label: { en: name, vi: name },
        cells: [
          cell('input_share', LABEL.share, use.share),
          cell('input_missing', LABEL.missing, 1 - leftOf(use.cut, given)),
          cell('output_lost', LABEL.output, use.loss.exact),
        ],
      };
    });
  return [
    {
      id: `${dataset}/essential`,
      title: say.scanTitle(fields),
      rowLabel: LABEL.elasticity,
      columns: [
        { measure: 'value_added_lost', label: LABEL.exact },
        { measure: 'value_added_first', label: LABEL.first },
        { measure: 'value_added_second', label: LABEL.second },
      ],
      rows,
      notes: [say.firstRound({}), say.approximations({}), say.oneGood({})],
    },
    {
      id: `${dataset}/essential-sectors`,
      title: say.sectorsTitle(fields),
      rowLabel: LABEL.sector,
      columns: [
        { measure: 'input_share', label: LABEL.share },
        { measure: 'input_missing', label: LABEL.missing },
        { measure: 'output_lost', label: LABEL.output },
      ],
      rows: own,
      notes: [],
    },
  ];
}
