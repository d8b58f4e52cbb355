/** What an agreement between two does to their trade, from every panel that is loaded, as Findings. */
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  type Finding,
  type LimitSetting,
  type Message,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  findingOf,
  valueOf,
} from '../../core/index.js';
import { chosen, eachDataset, settingOptions } from '../../dependence/index.js';
import { layersOf } from '../../relations/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { FEWEST_PAIRS, GRAVITY_SETTINGS, TARIFF_ELASTICITY, YEARS_APART } from './assumptions.js';
import { say } from './messages.js';
import { type GravityPanel, gravityPanel, mayBePanel } from './panel.js';
import {
  type EffectReading,
  PARTIAL_EFFECT,
  type PartialEffect,
  TARIFF_EQUIVALENT,
  averageEffects,
  ownEffect,
} from './partial-effect.js';
import { PPML } from './ppml.js';

export interface GravityQuestion {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
  /** One panel by id; otherwise every one that can answer. */
  readonly dataset?: string | undefined;
  /** One list of agreements by id, in place of a panel's own indicator. */
  readonly agreements?: string | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

const LABEL = {
  row: { en: 'agreements', vi: 'hiệp định' },
  all: { en: 'all agreements, on average', vi: 'mọi hiệp định, trung bình' },
  border: {
    en: 'the same, globalisation held apart',
    vi: 'như trên, tách riêng toàn cầu hóa',
  },
  effect: { en: 'more trade', vi: 'thương mại tăng thêm' },
  range: { en: '95% interval', vi: 'khoảng tin cậy 95%' },
  tariff: { en: 'as a cut of tariffs', vi: 'tương đương giảm thuế quan' },
  beta: { en: 'coefficient', vi: 'hệ số' },
  error: { en: 'standard error', vi: 'sai số chuẩn' },
  observations: { en: 'observations', vi: 'số quan sát' },
  changing: { en: 'pairs whose status changes', vi: 'số cặp nước đổi trạng thái' },
} as const satisfies Record<string, Text>;

/**
 * @returns of each panel: the average of its agreements, the same with the border free to change where sales at home
 *   are held, and each agreement that ties the two, with what cannot be told
 * @throws `TuchuError` for one place named twice, and for settings out of bounds
 * @example
 * const answer = await gravityAnswer(workspace, { subject: 'CHL', partner: 'CHE' });
 * answer.tables[0]?.rows[0]?.key; // 'all'
 */
export async function gravityAnswer(
  workspace: Workspace,
  question: GravityQuestion,
): Promise<Answer> {
  const { subject, partner, dataset, limits = [] } = question;
  if (subject === partner) throw new TuchuError(say.samePlace({}), 2);
  const settings = chosen(GRAVITY_SETTINGS, limits);
  const value = (id: string, low: number): number => {
    const set = settings.get(id)?.value ?? NaN;
    if (!(set >= low && set < Infinity))
      throw new TuchuError(say.badSetting({ id, value: set, low }), 2);
    return set;
  };
  const sigma = value(TARIFF_ELASTICITY.id, 0.01);
  const step = Math.round(value(YEARS_APART.id, 1));
  const fewest = value(FEWEST_PAIRS.id, 2);
  const panels = (await workspace.datasets()).filter(mayBePanel);
  const tables: AnswerTable[] = [];
  const refused: { dataset: string; missing: Missing }[] = [];
  const named = dataset === undefined ? panels : await oneOf(workspace, dataset);
  if (named.length === 0)
    refused.push({ dataset: '', missing: { reason: 'not_loaded', detail: say.noPanel({}) } });
  for (const manifest of named) {
    const panel = await gravityPanel(workspace, manifest, {
      step,
      agreements: question.agreements,
    });
    if ('reason' in panel) refused.push({ dataset: manifest.id, missing: panel });
    else tables.push(tableOf(panel, question, { sigma, fewest }));
  }
  return { tables, refused };
}

async function oneOf(workspace: Workspace, dataset: string): Promise<readonly Manifest[]> {
  const { found } = await eachDataset(workspace, dataset, async (manifest) => ({ manifest }));
  return found.map((f) => f.manifest);
}

function tableOf(
  panel: GravityPanel,
  question: GravityQuestion,
  { sigma, fewest }: { readonly sigma: number; readonly fewest: number },
): AnswerTable {
  const { subject, partner } = question;
  const last = panel.years.at(-1) ?? 0;
  const bind =
    panel.agreements === undefined
      ? []
      : (layersOf(panel.agreements, subject, `${last}-12-31`).get(partner)?.certain ?? []);
  const readings = [
    ...averageEffects(panel, sigma),
    ...bind.map((a) => ownEffect(panel, a.id, sigma, fewest)),
  ];
  const names = new Map(bind.map((a) => [a.id, a.name]));
  const rows = readings.map((r): AnswerRow => {
    const own = names.get(r.key);
    const label =
      r.key === 'all' || r.key === 'border' ? LABEL[r.key] : { en: own ?? r.key, vi: own ?? r.key };
    return { key: r.key, label, cells: cellsOf(panel, question, r) };
  });
  return {
    id: `${panel.manifest.id}/gravity`,
    title: say.title({ subject, partner, years: [...panel.years], dataset: panel.manifest.id }),
    rowLabel: LABEL.row,
    columns: [
      { measure: 'partial_effect', label: LABEL.effect },
      { measure: 'partial_effect_range', label: LABEL.range },
      { measure: 'tariff_equivalent', label: LABEL.tariff },
      { measure: 'gravity_coefficient', label: LABEL.beta },
    ],
    about: [partner],
    rows,
    notes: [
      tiedNote(
        panel,
        question,
        bind.map((a) => a.name),
      ),
      ...caveatsOf(panel, question),
    ],
  };
}

function cellsOf(panel: GravityPanel, q: GravityQuestion, reading: EffectReading): Finding[] {
  const { manifest, agreements, trade, years } = panel;
  const { effect, fit, changing, key } = reading;
  const kept = fit?.sample.kept.length ?? 0;
  const settings = chosen(GRAVITY_SETTINGS, q.limits ?? []);
  const sigma = settings.get(TARIFF_ELASTICITY.id)!;
  const frame = {
    subject: q.subject,
    period: `${years[0]}/${years.at(-1)}`,
    origin: `${manifest.id}/gravity-${key}`,
    evidence: [
      datasetEvidence(manifest, kept === 0 ? trade.length : kept),
      ...(agreements === undefined ? [] : [datasetEvidence(agreements.manifest, agreements.rows)]),
    ],
    coverage: {
      share: kept === 0 ? null : kept / trade.length,
      of: say.coverage({ kept, of: trade.length, pairs: changing, years: [...years] }),
    },
    caveats: [
      ...(fit === undefined ? [] : fitNotes(fit)),
      ...caveatsOf(panel, q),
      ...manifest.notes,
    ],
    reproduce:
      `tuchu shock gravity ${q.subject} --with ${q.partner} --dataset ${manifest.id}` +
      (q.agreements === undefined ? '' : ` --source ${q.agreements}`) +
      settingOptions(q.limits),
  };
  const of = <T>(pick: (e: PartialEffect) => T): T | Missing =>
    'reason' in effect ? effect : pick(effect);
  const inputs: Finding['inputs'] =
    'reason' in effect
      ? []
      : [
          { label: LABEL.beta, value: effect.beta, unit: 'log' },
          { label: LABEL.error, value: effect.error, unit: 'log' },
          { label: LABEL.observations, value: kept, unit: 'count' },
          { label: LABEL.changing, value: changing, unit: 'count' },
        ];
  const shared = { partner: q.partner, inputs, method: PARTIAL_EFFECT };
  return [
    findingOf(frame, {
      ...shared,
      measure: 'partial_effect',
      label: LABEL.effect,
      unit: 'share',
      value: valueOf(of((e) => e.effect)),
    }),
    findingOf(frame, {
      ...shared,
      measure: 'partial_effect_range',
      label: LABEL.range,
      unit: 'share',
      value: valueOf(of((e) => [e.low, e.high] as const)),
    }),
    findingOf(frame, {
      ...shared,
      measure: 'tariff_equivalent',
      label: LABEL.tariff,
      unit: 'share',
      method: TARIFF_EQUIVALENT,
      value: valueOf(of((e) => [e.tariffLow, e.tariffHigh] as const)),
      inputs: [...inputs, { label: sigma.label, value: sigma.value, unit: sigma.unit }],
    }),
    findingOf(frame, {
      ...shared,
      measure: 'gravity_coefficient',
      label: LABEL.beta,
      unit: 'log',
      method: PPML,
      value: valueOf(of((e) => e.beta)),
    }),
  ];
}

type Fit = NonNullable<EffectReading['fit']>;

function fitNotes({ sample, errors }: Fit): Message[] {
  const { emptyGroups: empty, alone, separated, kept } = sample;
  return [
    say.dropped({ empty, alone, separated, kept: kept.length }),
    say.clustered({ clusters: errors.clusters[0] ?? 0 }),
  ];
}

function caveatsOf(panel: GravityPanel, { subject, partner }: GravityQuestion): Message[] {
  const held = new Set([...panel.exporter, ...panel.importer]);
  const out = [subject, partner].filter((p) => !held.has(p));
  return [
    ...(out.length === 0 ? [] : [say.notInPanel({ places: out })]),
    say.partial({}),
    say.average({}),
    say.selection({}),
    ...(panel.home ? [] : [say.noHome({}), say.zerosOut({})]),
    ...(panel.agreements === undefined
      ? []
      : [say.listUsed({ dataset: panel.agreements.manifest.id })]),
  ];
}

/** Whether the two have an agreement in force already, as the panel's indicator has it. */
function tiedNote(
  panel: GravityPanel,
  { subject, partner }: GravityQuestion,
  agreements: readonly string[],
): Message {
  const year = panel.years.at(-1) ?? 0;
  const at = panel.exporter.findIndex(
    (a, i) => a === subject && panel.importer[i] === partner && panel.year[i] === year,
  );
  if (panel.agreements === undefined && at >= 0 && panel.agreement[at]! > 0)
    return say.tiedByPanel({ year });
  return say.tiedAlready({ subject, partner, year, agreements: [...agreements] });
}
