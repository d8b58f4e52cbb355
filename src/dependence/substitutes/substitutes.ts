/**
 * Who else could sell a product to a country, with what it takes to judge the answer: concentration,
 * substitutability and importance side by side.
 */
import {
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  interval,
  missing,
  point,
  readLimit,
} from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { PARTNER_SHARE, concentrationFindings } from '../concentration/findings.js';
import { chosen } from '../loss/assumptions.js';
import { CUT_SHARE, SPENDING_SHARE, sigmaFinding } from '../loss/cut-off-findings.js';
import { askEach, holdsWorld } from '../loss/datasets.js';
import { WINSOR_HIGH, WINSOR_LOW, loadElasticities, ownElasticity } from '../loss/elasticities.js';
import { type Basis, type Spec, findingOf, placesText, pointOr } from '../loss/findings.js';
import { say as lossSay } from '../loss/messages.js';
import { say as said } from '../messages.js';
import { sortRows } from '../table/partner-table.js';
import { amountUnit, datasetCaveats } from '../table/trade-table.js';
import {
  type AlternativeCapacity,
  CAPACITY_RATIO,
  REDIRECTED,
  alternativeCapacity,
  capacityRatio,
  suppliersOf,
} from './alternative-capacity.js';
import { LABEL } from './labels.js';
import { SPARE, TOO_LITTLE } from './limits.js';
import { say } from './messages.js';
import { type ProductNetworks, endsOf } from './networks.js';
import { RAUCH, RAUCH_NAMES, rauchOf } from './rauch.js';
import { REMOVAL_LOSS, removalLosses } from './single-point-of-failure.js';
import { type WorldChoice, choiceOptions, indexIn, spareOf, worldNotes, worldOf } from './world.js';

export interface SubstitutesQuestion extends WorldChoice {
  readonly subject: PlaceCode;
  readonly product: string;
  /** Suppliers to be replaced; the largest where none is named. */
  readonly partners?: readonly PlaceCode[] | undefined;
  readonly sigma?: number | undefined;
}

export const SUBSTITUTE_SETTINGS = [SPARE, TOO_LITTLE, WINSOR_LOW, WINSOR_HIGH] as const;
type Settings = ReturnType<typeof chosen<(typeof SUBSTITUTE_SETTINGS)[number]>>;

/**
 * @returns of each dataset that holds all suppliers of the country: the alternatives, largest exporter first, and
 *   the measures to read together; capacity only where the dataset holds all exporters
 * @throws `TuchuError` for a limit that does not exist or is out of bounds
 * @example
 * const answer = await substitutesAnswer(workspace, { subject: 'VNM', product: '030617' });
 * answer.tables[1]?.rows[0]?.key; // the largest exporter Viet Nam could turn to
 */
export async function substitutesAnswer(
  workspace: Workspace,
  question: SubstitutesQuestion,
): Promise<Answer> {
  const { subject, product, limits = [], reports } = question;
  const settings = chosen<(typeof SUBSTITUTE_SETTINGS)[number]>(SUBSTITUTE_SETTINGS, limits);
  const { spare, input } = spareOf(settings.get(SPARE.id));

  return askEach(workspace, question, { subject, side: 'import' }, async (manifest, year) => {
    const world = await worldOf(workspace, manifest, year, reports);
    const [p, c] = [indexIn(world.products, product), indexIn(world.places, subject)];
    const bought = p === undefined || c === undefined ? new Map() : suppliersOf(world, p, c);
    const dataset = manifest.id;
    if (p === undefined || c === undefined || bought.size === 0)
      return {
        reason: 'not_covered',
        detail: said.noProduct({ subject, side: 'import', dataset, product, year }),
      };
    const rows = sortRows(
      [...bought].map(([place, value]) => ({ partner: world.places[place] ?? '', value })),
    );
    const partners = question.partners ?? [rows[0]?.partner ?? ''];
    if (partners.includes(subject)) throw new TuchuError(lossSay.noPartners({}), 2);
    const replaced = new Set(partners.flatMap((code) => indexIn(world.places, code) ?? []));
    const capacity = alternativeCapacity(world, p, c, replaced);
    const basis: Basis = {
      manifest,
      year,
      subject,
      side: 'import',
      about: `substitutes-${partners.join('+')}`,
      rows: rows.length,
      coverage: { share: 1, of: lossSay.coverAll({}) },
      reproduce:
        `tuchu dependence substitutes ${subject} --from ${partners.join(',')}` +
        choiceOptions(manifest, year, question, product) +
        (question.sigma === undefined ? '' : ` --sigma ${question.sigma}`),
    };
    const frame: Frame = {
      basis,
      world,
      product,
      p,
      rows,
      bought: rows.reduce((sum, row) => sum + row.value, 0),
      capacity,
      spare,
      inputs: [input],
      settings,
      whole: holdsWorld(manifest),
    };
    const notes = [
      ...(frame.whole ? [say.capacityNote({})] : []),
      ...worldNotes(manifest, year, reports),
    ];
    const side = await sideBySide(workspace, frame, question, notes);
    const fields = { subject, product, partners, year, dataset };
    return frame.whole ? [side, alternativesTable(frame, say.substitutesTitle(fields))] : [side];
  });
}

interface Frame {
  readonly basis: Basis;
  readonly world: ProductNetworks;
  readonly product: string;
  readonly p: number;
  readonly rows: ReadonlyArray<{ readonly partner: PlaceCode; readonly value: number }>;
  readonly bought: number;
  readonly capacity: AlternativeCapacity;
  readonly spare: number;
  readonly inputs: Finding['inputs'];
  readonly settings: Settings;
  readonly whole: boolean;
}

/** The alternatives, largest exporter first. */
function alternativesTable(frame: Frame, title: AnswerTable['title']): AnswerTable {
  const { basis, world, product, p, capacity, spare, inputs } = frame;
  const unit = amountUnit(basis.manifest);
  const { total } = endsOf(world, p);
  return {
    id: `${basis.manifest.id}/alternatives`,
    title,
    rowLabel: LABEL.EXPORTER,
    columns: [
      { measure: 'exports', label: LABEL.EXPORTS },
      { measure: 'partner_share', label: LABEL.EXPORT_SHARE },
      { measure: 'sold_here', label: LABEL.SOLD_HERE },
      { measure: 'spare_capacity', label: LABEL.SPARE_NOW },
    ],
    rows: capacity.alternatives.map((a) => {
      const partner = world.places[a.place] ?? '';
      const cell = (spec: Pick<Spec, 'measure' | 'label' | 'value'> & Partial<Spec>): Finding =>
        findingOf(basis, { unit, method: PARTNER_SHARE, ...spec, product, partner });
      return {
        key: partner,
        label: placesText([partner]),
        cells: [
          cell({
            measure: 'exports',
            label: LABEL.EXPORTS,
            value: point(a.exports),
            method: EXPORTS,
          }),
          cell({
            measure: 'partner_share',
            label: LABEL.EXPORT_SHARE,
            value: point(a.exports / total),
            unit: 'share',
          }),
          cell({
            measure: 'sold_here',
            label: LABEL.SOLD_HERE,
            value: point(a.here),
            method: EXPORTS,
          }),
          cell({
            measure: 'spare_capacity',
            label: LABEL.SPARE_NOW,
            value: interval((a.exports * spare) / 2, a.exports * spare * 2),
            method: CAPACITY_RATIO,
            inputs,
          }),
        ],
      };
    }),
    notes: [],
  };
}

const EXPORTS: Spec['method'] = {
  ...PARTNER_SHARE,
  id: 'trade_amount',
  name: LABEL.EXPORTS,
  formula: 'sum of flows',
};

/** Every measure of the product that bears on the question, one a row. */
async function sideBySide(
  workspace: Workspace,
  frame: Frame,
  question: SubstitutesQuestion,
  notes: AnswerTable['notes'],
): Promise<AnswerTable> {
  const { basis, product } = frame;
  const rauch = await rauchFindings(workspace, frame);
  const findings: Finding[] = [
    ...concentration(frame),
    ...capacityFindings(frame),
    await sigma(workspace, frame, question),
    ...rauch,
    ...weakness(frame),
    importance(frame),
  ];
  return {
    id: `${basis.manifest.id}/side-by-side`,
    title: say.sideBySide({ product }),
    rowLabel: LABEL.MEASURE,
    columns: [{ measure: 'value', label: LABEL.VALUE }],
    rows: findings.map((f): AnswerRow => ({
      key: f.partner ?? f.measure,
      label: f.label,
      cells: [f],
    })),
    notes: [say.sideNote({}), say.relationSticky({}), ...notes],
  };
}

function concentration(frame: Frame): Finding[] {
  const { basis, rows, product, capacity, bought } = frame;
  const { manifest } = basis;
  const table = {
    subject: basis.subject,
    side: 'import' as const,
    period: String(basis.year),
    product,
    unit: amountUnit(manifest),
    flow: manifest.flow ?? '',
    rows,
    rest: 0,
    origin: manifest.id,
    evidence: [],
    caveats: datasetCaveats(manifest, 'import'),
    reproduce: basis.reproduce,
  };
  const hhi = concentrationFindings(table).filter((f) => f.measure === 'hhi');
  return [
    ...hhi.map(({ measure, label, value, unit, method, inputs, limits }) =>
      findingOf(basis, { product, measure, label, value, unit, method, inputs, limits }),
    ),
    findingOf(basis, {
      product,
      measure: 'cut_share',
      label: { en: 'Share to be replaced', vi: 'Tỷ phần cần thay thế' },
      value: point(capacity.needed / bought),
      unit: 'share',
      method: CUT_SHARE,
    }),
  ];
}

/** Capacity elsewhere over what is to be replaced, at half and at double the spare share, and what needs none. */
function capacityFindings({
  basis,
  product,
  capacity,
  spare,
  inputs,
  settings,
  whole,
}: Frame): Finding[] {
  const { needed, others } = capacity;
  const unit = amountUnit(basis.manifest);
  const set = settings.get(TOO_LITTLE.id);
  const limit = set !== undefined && 'crossedWhen' in set ? set : TOO_LITTLE;
  const low = capacityRatio(capacity, spare / 2);
  const high = capacityRatio(capacity, spare * 2);
  const reason: Missing | undefined = !whole
    ? { reason: 'insufficient_data', detail: say.needsExporters({ dataset: basis.manifest.id }) }
    : low === undefined || high === undefined
      ? { reason: 'undefined', detail: say.nothingReplaced({ product }) }
      : undefined;
  const lines: Finding['inputs'] = [
    { label: LABEL.NEEDED, value: needed, unit },
    ...(whole ? [{ label: LABEL.OTHERS, value: others, unit }] : []),
  ];
  const redirected: number | Missing =
    reason ??
    (others > 0 ? needed / others : { reason: 'undefined', detail: say.noAlternatives({}) });
  return [
    findingOf(basis, {
      product,
      measure: 'capacity_ratio',
      label: CAPACITY_RATIO.name,
      value: reason === undefined ? interval(low ?? 0, high ?? 0) : missing(reason),
      unit: 'ratio',
      method: CAPACITY_RATIO,
      inputs: [...lines, ...inputs],
      limits: reason === undefined ? [readLimit(limit, low ?? 0, high ?? 0)] : [],
      caveats: [say.capacityNote({})],
    }),
    findingOf(basis, {
      product,
      measure: 'redirected_share',
      label: REDIRECTED.name,
      value: pointOr(redirected),
      unit: 'share',
      method: REDIRECTED,
      inputs: lines,
    }),
  ];
}

async function sigma(
  workspace: Workspace,
  frame: Frame,
  question: SubstitutesQuestion,
): Promise<Finding> {
  const { basis, settings, product } = frame;
  const quantiles = [WINSOR_LOW, WINSOR_HIGH].map((w) => settings.get(w.id)?.value ?? w.value);
  const table =
    question.sigma === undefined
      ? await loadElasticities(workspace, basis.manifest.classification, [
          quantiles[0] ?? 0,
          quantiles[1] ?? 1,
        ])
      : ownElasticity(question.sigma);
  const elasticities = 'of' in table ? table : { manifest: undefined, of: () => undefined };
  const assumptions = new Map(
    [WINSOR_LOW, WINSOR_HIGH].map((w, i) => [w.id, { ...w, value: quantiles[i] ?? w.value }]),
  );
  const setting = { elasticities, rho: 1, cap: {}, homeShare: 0 };
  const found = sigmaFinding(
    { basis, setting, assumptions, prefix: '' },
    product,
    elasticities.of(product),
  );
  return 'reason' in table ? { ...found, value: missing(table) } : found;
}

async function rauchFindings(workspace: Workspace, { basis, product }: Frame): Promise<Finding[]> {
  const found = await rauchOf(workspace, basis.manifest.classification, product);
  const make = (
    measure: string,
    label: Text,
    value: Finding['value'],
    rest: Partial<Spec>,
  ): Finding =>
    findingOf(basis, {
      product,
      measure,
      label,
      value,
      unit: 'share',
      method: RAUCH,
      rows: 0,
      ...rest,
    });
  if ('reason' in found) return [make('rauch', RAUCH.name, missing(found), {})];
  return found.readings.map(({ list, class: named, items, differentiated }) =>
    make(
      list.toLowerCase(),
      {
        en: `Rauch, ${LISTS[list].en}: ${RAUCH_NAMES[named].en}; items differentiated`,
        vi: `Rauch, ${LISTS[list].vi}: ${RAUCH_NAMES[named].vi}; mục khác biệt hóa`,
      },
      point(differentiated / items),
      { evidence: found.manifests.map((m: Manifest) => datasetEvidence(m, items)) },
    ),
  );
}

const LISTS = {
  RAUCH_CON: { en: 'conservative', vi: 'bản thận trọng' },
  RAUCH_LIB: { en: 'liberal', vi: 'bản rộng' },
};

/** What the world would lose of the product without its largest exporter. */
function weakness({ basis, world, p, product, spare, inputs, whole }: Frame): Finding[] {
  const [top] = whole ? removalLosses(world, p, spare) : [];
  if (top === undefined) return [];
  return [
    findingOf(basis, {
      product,
      partner: world.places[top.place] ?? '',
      measure: 'removal_loss',
      label: REMOVAL_LOSS.name,
      value: interval(top.world, top.links),
      unit: 'share',
      method: REMOVAL_LOSS,
      inputs,
      caveats: [say.weakNote({})],
    }),
  ];
}

/** How much of what the country buys of the products held is this product. */
function importance({ basis, world, product, bought }: Frame): Finding {
  const c = world.places.indexOf(basis.subject);
  const all = endsOf(world).bought[c] ?? 0;
  const unit = amountUnit(basis.manifest);
  return findingOf(basis, {
    product,
    measure: 'spending_share',
    label: {
      en: 'Importance: share of imports held',
      vi: 'Tầm quan trọng: tỷ phần nhập khẩu trong bảng',
    },
    value: point(bought / all),
    unit: 'share',
    method: SPENDING_SHARE,
    inputs: [
      { label: LABEL.THIS_PRODUCT, value: bought, unit },
      { label: LABEL.ALL_PRODUCTS, value: all, unit },
    ],
  });
}
