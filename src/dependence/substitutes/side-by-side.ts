/** Concentration, substitutability and importance of one product a country buys, one measure a row. */
import {
  type Assumption,
  type Finding,
  type Limit,
  type Missing,
  type PlaceCode,
  type Text,
  interval,
  missing,
  point,
  readLimit,
} from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { concentrationFindings } from '../concentration/findings.js';
import { CUT_SHARE, SPENDING_SHARE, sigmaFinding } from '../loss/cut-off-findings.js';
import { WINSOR_HIGH, WINSOR_LOW, loadElasticities, ownElasticity } from '../loss/elasticities.js';
import { type Basis, type Spec, findingOf, pointOr } from '../loss/findings.js';
import { amountUnit, datasetCaveats } from '../table/trade-table.js';
import { partRows, unnamedNote } from '../table/unnamed.js';
import {
  type AlternativeCapacity,
  CAPACITY_RATIO,
  REDIRECTED,
  capacityRatio,
} from './alternative-capacity.js';
import { LABEL } from './labels.js';
import { TOO_LITTLE } from './limits.js';
import { say } from './messages.js';
import { type ProductNetworks, endsOf } from './networks.js';
import { RAUCH, RAUCH_NAMES, rauchOf } from './rauch.js';
import { REMOVAL_LOSS, removalLosses } from './single-point-of-failure.js';

/** What is known of the product and its suppliers. */
export interface SideFrame {
  readonly basis: Basis;
  readonly world: ProductNetworks;
  readonly product: string;
  readonly p: number;
  readonly rows: ReadonlyArray<{ readonly partner: PlaceCode; readonly value: number }>;
  readonly bought: number;
  readonly capacity: AlternativeCapacity;
  readonly spare: number;
  readonly inputs: Finding['inputs'];
  readonly settings: ReadonlyMap<string, Assumption | Limit>;
  readonly whole: boolean;
}

/** Every measure of the product that bears on the question, one a row. */
export async function sideBySide(
  workspace: Workspace,
  frame: SideFrame,
  question: { readonly sigma?: number | undefined },
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

function concentration(frame: SideFrame): Finding[] {
  const { basis, rows, product, capacity, bought } = frame;
  const { manifest } = basis;
  const { rows: named, rest } = partRows(rows);
  const table = {
    subject: basis.subject,
    side: 'import' as const,
    period: String(basis.year),
    product,
    unit: amountUnit(manifest),
    flow: manifest.flow ?? '',
    rows: named,
    rest,
    origin: manifest.id,
    evidence: [],
    caveats: [...unnamedNote(rest, bought), ...datasetCaveats(manifest, 'import')],
    reproduce: basis.reproduce,
  };
  const hhi = concentrationFindings(table).filter((f) => f.measure === 'hhi');
  return [
    ...hhi.map(({ measure, label, value, unit, method, inputs, limits }) =>
      findingOf(basis, {
        product,
        measure,
        label,
        value,
        unit,
        method,
        inputs,
        limits,
        caveats: unnamedNote(rest, bought),
      }),
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
}: SideFrame): Finding[] {
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
  frame: SideFrame,
  question: { readonly sigma?: number | undefined },
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

async function rauchFindings(
  workspace: Workspace,
  { basis, product }: SideFrame,
): Promise<Finding[]> {
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
function weakness({ basis, world, p, product, spare, inputs, whole }: SideFrame): Finding[] {
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
function importance({ basis, world, product, bought }: SideFrame): Finding {
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
