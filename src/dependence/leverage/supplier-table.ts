/** The suppliers of a country by what each could do alone: share, products led, loss if it stopped. */
import {
  type Given,
  type Finding,
  type Input,
  type Missing,
  type Text,
  groupBy,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import { type Manifest, type ProductPartner, datasetEvidence } from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { PARTNER_SHARE } from '../concentration/index.js';
import { CUT_OFF_LOSS, type Elasticities } from '../loss/index.js';
import { findingOf, inPlay, pointOr, rangeOr } from '../loss/findings.js';
import { LABEL as LOSS_LABEL } from '../loss/labels.js';
import { noLoss } from '../loss/losses.js';
import { say as lossSay } from '../loss/messages.js';
import { amountUnit } from '../table/index.js';
import { say } from './messages.js';
import { type LeverageQuestion, command } from './question.js';
import { type SupplierPower, type SupplierSetting, endlessValue, knownPart } from './suppliers.js';

const LABEL = {
  share: { en: 'Of imports', vi: 'Trong nhập khẩu' },
  leads: { en: 'Products led', vi: 'Mặt hàng dẫn đầu' },
  alone: { en: 'Sole supplier', vi: 'Nguồn duy nhất' },
  loss: { en: 'Loss if it stops', vi: 'Tổn thất nếu ngừng' },
  endless: LOSS_LABEL.NO_END,
  atLeast: { en: 'Loss at least', vi: 'Tổn thất ít nhất' },
} as const satisfies Readonly<Record<string, Text>>;

export function supplierTable(
  manifest: Manifest,
  year: number,
  q: LeverageQuestion,
  suppliers: readonly SupplierPower[],
  rows: readonly ProductPartner[],
  elasticities: Elasticities,
  setting: SupplierSetting & { readonly assumptions: ReadonlyMap<string, Given> },
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
