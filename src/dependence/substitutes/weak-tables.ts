/** Weak points as tables: of every product, of one product's exporters, and of one country's imports. */
import {
  type Finding,
  type Limit,
  type PlaceCode,
  crosses,
  interval,
  missing,
  placeName,
  point,
  readLimit,
} from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { SPENDING_SHARE } from '../loss/cut-off-findings.js';
import { type Basis, findingOf, placesText } from '../loss/findings.js';
import { PARTNER_SHARE } from '../concentration/findings.js';
import { amountUnit } from '../table/trade-table.js';
import { LABEL } from './labels.js';
import { say } from './messages.js';
import { type ProductNetworks, flowsOf } from './networks.js';
import {
  REMOVAL_LOSS,
  VULNERABILITY,
  type WeakPoints,
  removalLosses,
  vulnerability,
  weakPoints,
} from './single-point-of-failure.js';
import { indexIn } from './world.js';

/** What the tables are made from. */
export interface WeakFrame {
  readonly basis: Basis;
  readonly world: ProductNetworks;
  readonly limit: Limit;
  readonly inputs: Finding['inputs'];
  readonly spare: number;
}

/** Of the world's trade nobody in particular is the subject: then it is the exporter the number is about. */
const about = (basis: Basis, exporter: PlaceCode, rows: number): Basis => ({
  ...basis,
  rows,
  subject: basis.subject === '' ? exporter : basis.subject,
});

const COLUMNS = [
  { measure: 'world_trade', label: LABEL.WORLD_TRADE },
  { measure: 'partner_share', label: LABEL.LARGEST },
  { measure: 'removal_loss', label: LABEL.LOSS },
];

/** World trade, the largest exporter's share, and what is lost without the weakest point, of product `p`. */
function productCells(frame: WeakFrame, weak: WeakPoints, p: number): readonly Finding[] {
  const { world, limit, inputs } = frame;
  const product = world.products[p] ?? '';
  const [first, last] = flowsOf(world, p);
  const [low, high] = [weak.world[p] ?? 0, weak.links[p] ?? 0];
  const partner = world.places[weak.leader[p] ?? -1] ?? '';
  const basis = about(frame.basis, partner, last - first);
  const unit = amountUnit(basis.manifest);
  return [
    findingOf(basis, {
      product,
      measure: 'world_trade',
      label: LABEL.WORLD_TRADE,
      value: point(weak.total[p] ?? 0),
      unit,
      method: {
        ...PARTNER_SHARE,
        id: 'world_trade',
        name: LABEL.WORLD_TRADE,
        formula: 'T = Σ flows',
      },
    }),
    findingOf(basis, {
      product,
      partner,
      measure: 'partner_share',
      label: LABEL.LARGEST,
      value: point(weak.share[p] ?? 0),
      unit: 'share',
      method: PARTNER_SHARE,
    }),
    findingOf(basis, {
      product,
      measure: 'removal_loss',
      label: LABEL.LOSS,
      value: interval(low, high),
      unit: 'share',
      method: REMOVAL_LOSS,
      inputs,
      limits: [readLimit(limit, low, high)],
      caveats: [say.weakNote({})],
    }),
  ];
}

const productRow = (product: string, cells: AnswerRow['cells']): AnswerRow => ({
  key: product,
  label: { en: product, vi: product },
  cells,
});

/** Products with trade, the largest amount that would be lost first. */
function byLoss({ world }: WeakFrame, weak: WeakPoints): number[] {
  const lost = (p: number): number => (weak.total[p] ?? 0) * (weak.world[p] ?? 0);
  return [...world.products.keys()]
    .filter((p) => (weak.total[p] ?? 0) > 0)
    .toSorted((a, b) => lost(b) - lost(a) || (weak.total[b] ?? 0) - (weak.total[a] ?? 0) || a - b);
}

export function worldTable(frame: WeakFrame, notes: AnswerTable['notes']): AnswerTable {
  const { world, basis, spare, limit } = frame;
  const weak = weakPoints(world, spare);
  const products = byLoss(frame, weak);
  const over = products.filter((p) => crosses(limit, weak.world[p] ?? 0));
  const sum = (list: readonly number[]): number =>
    list.reduce((all, p) => all + (weak.total[p] ?? 0), 0);
  const fields = { flagged: over.length, all: products.length, share: sum(over) / sum(products) };
  return {
    id: `${basis.manifest.id}/weak`,
    title: say.weakWorld({ year: basis.year, dataset: basis.manifest.id }),
    rowLabel: LABEL.PRODUCT,
    columns: COLUMNS,
    rows: products.map((p) => productRow(world.products[p] ?? '', productCells(frame, weak, p))),
    notes: [say.weakCount(fields), ...notes],
  };
}

export function exporterTable(
  frame: WeakFrame,
  p: number,
  notes: AnswerTable['notes'],
): AnswerTable {
  const { world, limit, inputs, spare } = frame;
  const product = world.products[p] ?? '';
  return {
    id: `${frame.basis.manifest.id}/exporters`,
    title: say.weakProduct({
      product,
      year: frame.basis.year,
      dataset: frame.basis.manifest.id,
    }),
    rowLabel: LABEL.EXPORTER,
    columns: [
      { measure: 'partner_share', label: LABEL.EXPORT_SHARE },
      { measure: 'removal_loss', label: LABEL.LOSS },
    ],
    rows: removalLosses(world, p, spare).map((loss) => {
      const partner = world.places[loss.place] ?? '';
      const basis = about(frame.basis, partner, frame.basis.rows);
      return {
        key: partner,
        label: placesText([partner]),
        cells: [
          findingOf(basis, {
            product,
            partner,
            measure: 'partner_share',
            label: LABEL.EXPORT_SHARE,
            value: point(loss.share),
            unit: 'share',
            method: PARTNER_SHARE,
          }),
          findingOf(basis, {
            product,
            partner,
            measure: 'removal_loss',
            label: LABEL.LOSS,
            value: interval(loss.world, loss.links),
            unit: 'share',
            method: REMOVAL_LOSS,
            inputs,
            limits: [readLimit(limit, loss.world, loss.links)],
          }),
        ],
      };
    }),
    notes,
  };
}

export function countryTables(
  frame: WeakFrame,
  subject: PlaceCode,
  only: number | undefined,
  notes: AnswerTable['notes'],
): readonly AnswerTable[] {
  const { world, basis, inputs, spare } = frame;
  const weak = weakPoints(world, spare);
  const place = indexIn(world.places, subject);
  const found = place === undefined ? undefined : vulnerability(world, weak, place);
  const detail = say.notBought({ subject, year: basis.year });
  const total = findingOf(basis, {
    measure: 'supply_vulnerability',
    label: LABEL.VULNERABILITY,
    value:
      found === undefined
        ? missing({ reason: 'undefined', detail })
        : interval(found.world, found.links),
    unit: 'index01',
    method: VULNERABILITY,
    inputs: [
      ...inputs,
      ...(found === undefined
        ? []
        : [{ label: LABEL.IMPORTS, value: found.bought, unit: amountUnit(basis.manifest) }]),
    ],
    caveats: [say.weakNote({})],
  });
  const weights = found?.weights ?? new Float64Array();
  const parts = [...weights.keys()]
    .filter((p) => (weights[p] ?? 0) > 0 && (only === undefined || p === only))
    .map((p) => ({ p, weight: weights[p] ?? 0, links: (weights[p] ?? 0) * (weak.links[p] ?? 0) }))
    .toSorted((a, b) => b.links - a.links || a.p - b.p);
  return [
    {
      id: `${basis.manifest.id}/vulnerability`,
      title: say.weakCountry({ subject, year: basis.year, dataset: basis.manifest.id }),
      rowLabel: LABEL.COUNTRY,
      columns: [{ measure: 'supply_vulnerability', label: LABEL.VULNERABILITY }],
      rows: [
        {
          key: subject,
          label: { en: placeName(subject, 'en'), vi: placeName(subject, 'vi') },
          cells: [total],
        },
      ],
      notes,
    },
    {
      id: `${basis.manifest.id}/parts`,
      title: say.weakParts({ subject }),
      rowLabel: LABEL.PRODUCT,
      columns: [
        { measure: 'spending_share', label: LABEL.WEIGHT },
        ...COLUMNS.slice(1),
        { measure: 'vulnerability_part', label: LABEL.PART },
      ],
      rows: parts.map(({ p, weight, links }) => {
        const product = world.products[p] ?? '';
        return productRow(product, [
          findingOf(basis, {
            product,
            measure: 'spending_share',
            label: LABEL.WEIGHT,
            value: point(weight),
            unit: 'share',
            method: SPENDING_SHARE,
          }),
          ...productCells(frame, weak, p).slice(1),
          findingOf(basis, {
            product,
            measure: 'vulnerability_part',
            label: LABEL.PART,
            value: interval(weight * (weak.world[p] ?? 0), links),
            unit: 'index01',
            method: VULNERABILITY,
          }),
        ]);
      }),
      notes: [],
    },
  ];
}
