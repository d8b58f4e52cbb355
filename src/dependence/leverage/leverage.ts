/**
 * "Which imports could one supplier use against us, how bad, and who else could sell?" Suppliers by what each could
 * do alone; then the products of the strongest, or of the one named: concentration, loss and other sellers side by
 * side. The indicators are those of the rooms beside this one.
 */
import {
  type Assumption,
  type Finding,
  type Input,
  type LimitSetting,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  groupBy,
  membersAt,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import {
  type Manifest,
  type ProductPartner,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import {
  PARTNER_SHARE,
  concentrationFindings,
  partnerShareFindings,
} from '../concentration/index.js';
import {
  CUT_OFF_LOSS,
  CUT_OFF_SETTINGS,
  type DatasetChoice,
  type Elasticities,
  SENDER_WEIGHT,
  assumed,
  capOf,
  checked,
  cutOffAnswer,
  loadElasticities,
  ownElasticity,
} from '../loss/index.js';
import { chosen, settingOptions } from '../settings.js';
import { askEach } from '../loss/datasets.js';
import { findingOf, inPlay, pointOr, rangeOr } from '../loss/findings.js';
import { LABEL as LOSS_LABEL } from '../loss/labels.js';
import { noLoss } from '../loss/losses.js';
import { say as lossSay } from '../loss/messages.js';
import {
  type PartnerTable,
  isUnnamed,
  partRows,
  amountUnit,
  datasetCaveats,
  sortRows,
} from '../table/index.js';
import { say } from './messages.js';
import { OTHERS_SALES, otherSellers } from './other-sellers.js';
import { LOSS_PART, lossParts } from './loss-part.js';
import {
  type SupplierPower,
  type SupplierSetting,
  endlessValue,
  knownPart,
  supplierPower,
} from './suppliers.js';

export interface LeverageQuestion extends DatasetChoice {
  readonly subject: PlaceCode;
  /** The supplier to look at; otherwise the one whose stop would cost most. */
  readonly supplier?: PlaceCode | undefined;
  /** A bloc whose members are not looked at as suppliers; they still count in every share. */
  readonly inside?: PlaceCode | undefined;
  /** One elasticity for every product, in place of the table's. */
  readonly sigma?: number | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

const LABEL = {
  share: { en: 'Of imports', vi: 'Trong nhập khẩu' },
  leads: { en: 'Products led', vi: 'Mặt hàng dẫn đầu' },
  alone: { en: 'Sole supplier', vi: 'Nguồn duy nhất' },
  loss: { en: 'Loss if it stops', vi: 'Tổn thất nếu ngừng' },
  endless: LOSS_LABEL.NO_END,
  atLeast: { en: 'Loss at least', vi: 'Tổn thất ít nhất' },
  hhi: { en: 'Suppliers (HHI)', vi: 'Nguồn cung (HHI)' },
  next: { en: 'Next supplier', vi: 'Nguồn kế tiếp' },
  others: { en: 'Others sell, times', vi: 'Nguồn khác bán, số lần' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a reader can set here: λ weighs the loss of those who stop, which this question does not ask. */
export const LEVERAGE_SETTINGS = CUT_OFF_SETTINGS.filter(({ id }) => id !== SENDER_WEIGHT.id);

/**
 * @returns for each dataset that holds all suppliers of the country: the suppliers (table `…/suppliers`) and the
 *   products of the strongest (`…/products`)
 * @throws `TuchuError` for a dataset or an assumption that is not there, and an elasticity at or below 1
 * @example
 * const { tables } = await leverageAnswer(workspace, { subject: 'DEU', dataset: 'comext-…' });
 * tables[0]?.rows[0]?.key; // the supplier whose stop would cost most
 */
export async function leverageAnswer(workspace: Workspace, q: LeverageQuestion): Promise<Answer> {
  const { subject } = q;
  if (q.sigma !== undefined && q.sigma <= 1)
    throw new TuchuError(say.essential({ sigma: q.sigma }), 2);
  const assumptions = checked<(typeof LEVERAGE_SETTINGS)[number]>(
    chosen(LEVERAGE_SETTINGS, q.limits),
  );
  const setting: SupplierSetting = {
    homeShare: assumed(assumptions, 'domestic-share'),
    cap: capOf(assumptions),
  };
  return askEach(workspace, q, { subject, side: 'import' }, async (manifest, year) => {
    const elasticities =
      q.sigma === undefined
        ? await loadElasticities(workspace, manifest.classification, [
            assumed(assumptions, 'winsor-low'),
            assumed(assumptions, 'winsor-high'),
          ])
        : ownElasticity(q.sigma);
    if ('reason' in elasticities) return elasticities;
    const all = await workspace.productPartners({
      dataset: manifest.id,
      subject,
      side: 'import',
      year,
    });
    const rows = all.filter((row) => row.value > 0);
    const inside = q.inside === undefined ? [] : membersAt(q.inside, `${year}-12-31`, 'states');
    if (q.supplier !== undefined && q.inside !== undefined && inside.includes(q.supplier))
      return {
        reason: 'not_applicable',
        detail: say.isInside({ supplier: q.supplier, inside: q.inside }),
      };
    const everyone = supplierPower(rows, elasticities, setting);
    const suppliers = everyone.filter(
      (s) => !inside.includes(s.supplier) && !isUnnamed(s.supplier),
    );
    const strongest = q.supplier ?? suppliers[0]?.supplier;
    if (strongest === undefined || !suppliers.some((s) => s.supplier === strongest))
      return notSupplied(manifest, q, year, strongest);
    const products = await productsOf(workspace, manifest, year, q, strongest, rows);
    if ('reason' in products) return products;
    return [
      supplierTable(manifest, year, q, suppliers, rows, elasticities, { ...setting, assumptions }),
      products,
    ];
  });
}

const notSupplied = (
  manifest: Manifest,
  { subject }: LeverageQuestion,
  year: number,
  supplier: PlaceCode | undefined,
): Missing => ({
  reason: 'not_covered',
  detail: say.notSupplied({ subject, supplier: supplier ?? null, dataset: manifest.id, year }),
});

const command = (manifest: Manifest, year: number, q: LeverageQuestion): string =>
  `tuchu dependence leverage ${q.subject} --dataset ${manifest.id} --year ${year}` +
  (q.supplier === undefined ? '' : ` --from ${q.supplier}`) +
  (q.inside === undefined ? '' : ` --bloc ${q.inside}`) +
  (q.sigma === undefined ? '' : ` --sigma ${q.sigma}`) +
  settingOptions(q.limits ?? []);

function supplierTable(
  manifest: Manifest,
  year: number,
  q: LeverageQuestion,
  suppliers: readonly SupplierPower[],
  rows: readonly ProductPartner[],
  elasticities: Elasticities,
  setting: SupplierSetting & { readonly assumptions: ReadonlyMap<string, Assumption> },
): AnswerTable {
  const { subject } = q;
  const known = knownPart(rows, elasticities);
  const coverage =
    known.share < 1
      ? { share: known.share, of: lossSay.coverage(known) }
      : { share: 1, of: lossSay.coverAll({}) };
  const assumesNone = setting.homeShare === 0;
  const given: Input[] = [
    { label: LOSS_LABEL.RHO, value: 1, unit: 'ratio' },
    ...inPlay(
      [
        'domestic-share',
        'autarky-price',
        'stock-days',
        ...(q.sigma === undefined ? ['winsor-low', 'winsor-high'] : []),
      ].map((id) => setting.assumptions.get(id)),
    ),
  ];
  const partial = suppliers.some((s) => s.endless.length > 0);
  const total = rows.reduce((sum, r) => sum + r.value, 0);
  const unit = amountUnit(manifest);
  const products = new Set(rows.map((r) => r.product)).size;
  const sold = groupBy(rows, (r) => r.partner);
  const basis = {
    manifest,
    year,
    subject,
    side: 'import' as const,
    about: 'leverage',
    coverage: { share: 1, of: lossSay.coverAll({}) },
    reproduce: command(manifest, year, q),
  };
  const line = (s: SupplierPower): AnswerRow => {
    const named = ({ en, vi }: Text): Text => ({
      en: `${en}: ${placeName(s.supplier, 'en')}`,
      vi: `${vi}: ${placeName(s.supplier, 'vi')}`,
    });
    const make = (
      spec: Pick<Finding, 'measure' | 'label' | 'value' | 'unit' | 'method'> & Partial<Finding>,
    ): Finding =>
      findingOf(
        { ...basis, rows: sold.get(s.supplier)?.length ?? 0 },
        { ...spec, label: named(spec.label), partner: s.supplier },
      );
    const count = (measure: string, label: Text, value: number, formula: string): Finding =>
      make({
        measure,
        label,
        value: point(value),
        unit: 'count',
        method: { ...PARTNER_SHARE, id: measure, name: label, formula },
      });
    const real = (log: number): number => -Math.expm1(-log);
    const sigma = elasticities.manifest;
    const sole = s.endless.length > 0;
    const rest: readonly [number, number] | Missing =
      s.known === 0
        ? { reason: 'not_covered', detail: lossSay.noSigma({}) }
        : [real(s.logLoss.upper), real(s.logLoss.lower)];
    const none: Missing = noLoss(
      { kind: 'unbounded', sectors: s.endless.map((_, i) => i) },
      s.endless,
      setting,
    );
    const loss: Pick<Finding, 'unit' | 'method' | 'inputs' | 'evidence' | 'coverage' | 'loss'> = {
      unit: 'share',
      method: CUT_OFF_LOSS,
      inputs: given,
      coverage,
      evidence: sigma === undefined ? [] : [datasetEvidence(sigma, sigma.rows.kept)],
      loss: {
        bearers: [subject],
        channel: lossSay.buyerChannel({ partners: [s.supplier] }),
        domesticSupply: assumesNone ? 'assumes_no_domestic_supply' : 'share_given',
      },
    };
    const caveats = [...(assumesNone ? [lossSay.noDomestic({})] : []), lossSay.steadyState({})];
    return {
      key: s.supplier,
      label: { en: placeName(s.supplier, 'en'), vi: placeName(s.supplier, 'vi') },
      cells: [
        make({
          measure: 'partner_share',
          label: LABEL.share,
          value: point(s.value / total),
          unit: 'share',
          method: PARTNER_SHARE,
          inputs: [
            {
              label: { en: nameInText(s.supplier, 'en'), vi: placeName(s.supplier, 'vi') },
              value: s.value,
              unit,
            },
            { label: { en: 'all suppliers', vi: 'mọi nguồn cung' }, value: total, unit },
          ],
        }),
        count('products_led', LABEL.leads, s.leads, 'products of which it is the largest supplier'),
        count('products_alone', LABEL.alone, s.alone, 'products of which it is the only supplier'),
        make({
          measure: 'real_loss_range',
          label: LABEL.loss,
          value: rangeOr(sole ? none : rest),
          ...loss,
          caveats,
        }),
        ...(partial
          ? [
              make({
                measure: 'endless_share',
                label: LABEL.endless,
                value: pointOr(endlessValue(s) / total),
                unit: 'share',
                method: {
                  ...PARTNER_SHARE,
                  id: 'endless_share',
                  name: LABEL.endless,
                  formula: 'imports of products whose loss has no bound / all imports held',
                },
                inputs: [
                  { label: LABEL.endless, value: endlessValue(s), unit },
                  { label: { en: 'all suppliers', vi: 'mọi nguồn cung' }, value: total, unit },
                ],
              }),
              sole && s.known > endlessValue(s)
                ? make({
                    measure: 'real_loss_range_at_least',
                    label: LABEL.atLeast,
                    value: rangeOr(rest),
                    ...loss,
                    caveats: [say.soleLeftOut({ products: s.endless.length }), ...caveats],
                  })
                : null,
            ]
          : []),
      ],
    };
  };
  return {
    id: `${manifest.id}/suppliers`,
    title: say.suppliersTitle({
      subject,
      year,
      title: manifest.title.en,
      titleVi: manifest.title.vi,
      suppliers: suppliers.length,
      inside: q.inside ?? null,
      products,
    }),
    rowLabel: { en: 'Supplier', vi: 'Nguồn cung' },
    columns: [
      { measure: 'partner_share', label: LABEL.share },
      { measure: 'products_led', label: LABEL.leads },
      { measure: 'products_alone', label: LABEL.alone },
      { measure: 'real_loss_range', label: LABEL.loss },
      ...(partial
        ? [
            { measure: 'endless_share', label: LABEL.endless },
            { measure: 'real_loss_range_at_least', label: LABEL.atLeast },
          ]
        : []),
    ],
    rows: suppliers.map(line),
    notes: [
      say.suppliersNote({}),
      ...(partial ? [say.endlessNote({})] : []),
      ...(assumesNone ? [lossSay.noDomestic({})] : []),
    ],
  };
}

/** The products the supplier sells: the cut-off's own table, with concentration and other sellers beside it. */
async function productsOf(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
  q: LeverageQuestion,
  supplier: PlaceCode,
  rows: readonly ProductPartner[],
): Promise<AnswerTable | Missing> {
  const { subject, sigma, limits } = q;
  const { tables, refused } = await cutOffAnswer(workspace, {
    subject,
    partners: [supplier],
    side: 'import',
    dataset: manifest.id,
    year,
    sigma,
    limits,
  });
  const cut = tables.find((t) => t.id.endsWith('/products'));
  const [no] = refused;
  if (cut === undefined) return no?.missing ?? notSupplied(manifest, q, year, supplier);
  const at = (measure: string): number => cut.columns.findIndex((c) => c.measure === measure);
  const others = otherSellers(await workspace.cube({ dataset: manifest.id, year }), [
    supplier,
    subject,
  ]);
  const byProduct = groupBy(rows, (r) => r.product);
  const bought = new Map(
    [...byProduct].map(([product, list]) => [product, list.reduce((sum, r) => sum + r.value, 0)]),
  );
  const parts = lossParts(cut.rows, at('log_loss'), bought, command(manifest, year, q));
  return {
    id: `${manifest.id}/leverage`,
    title: say.productsTitle({ subject, supplier, year, products: cut.rows.length }),
    rowLabel: cut.rowLabel,
    columns: [
      ...['cut_share', 'real_loss', 'real_loss_range'].flatMap((m) => cut.columns[at(m)] ?? []),
      { measure: 'loss_part', label: LOSS_PART.name },
      { measure: 'hhi', label: LABEL.hhi },
      { measure: 'partner_share', label: LABEL.next },
      { measure: 'others_sales', label: LABEL.others },
    ],
    rows: cut.rows.map((row): AnswerRow => {
      const product = row.key;
      const partners = byProduct.get(product) ?? [];
      const table = tableOf(manifest, year, subject, product, partners, command(manifest, year, q));
      const next = partnerShareFindings(table, table.rows.length).find(
        (f) => f.partner !== supplier,
      );
      const needed = partners.find((p) => p.partner === supplier)?.value ?? 0;
      const found = others.get(product);
      return {
        key: product,
        label: row.label,
        cells: [
          row.cells[at('cut_share')] ?? null,
          row.cells[at('real_loss')] ?? null,
          row.cells[at('real_loss_range')] ?? null,
          parts.get(product) ?? null,
          concentrationFindings(table).find((f) => f.measure === 'hhi') ?? null,
          next ?? null,
          found === undefined || found.largest === null || needed <= 0
            ? null
            : findingOf(
                {
                  manifest,
                  year,
                  subject,
                  side: 'import',
                  about: `leverage-${supplier}`,
                  rows: found.rows,
                  coverage: { share: null, of: say.coverSales({}) },
                  reproduce: table.reproduce,
                },
                {
                  product,
                  partner: found.largest,
                  measure: 'others_sales',
                  label: OTHERS_SALES.name,
                  value: point(found.total / needed),
                  unit: 'ratio',
                  method: OTHERS_SALES,
                  inputs: [
                    {
                      label: { en: 'sold by others', vi: 'nguồn khác bán' },
                      value: found.total,
                      unit: amountUnit(manifest),
                    },
                    {
                      label: { en: 'to be replaced', vi: 'cần thay thế' },
                      value: needed,
                      unit: amountUnit(manifest),
                    },
                  ],
                  caveats: [say.notSpare({})],
                },
              ),
        ],
      };
    }),
    notes: [say.othersNote({}), ...cut.notes],
  };
}

function tableOf(
  manifest: Manifest,
  year: number,
  subject: PlaceCode,
  product: string,
  partners: readonly ProductPartner[],
  reproduce: string,
): PartnerTable {
  const { rows: named, rest } = partRows(partners);
  return {
    subject,
    side: 'import',
    period: String(year),
    product,
    unit: amountUnit(manifest),
    flow: manifest.flow ?? '',
    rows: sortRows(named),
    rest,
    origin: manifest.id,
    evidence: [datasetEvidence(manifest, partners.length)],
    caveats: datasetCaveats(manifest, 'import'),
    reproduce,
  };
}
