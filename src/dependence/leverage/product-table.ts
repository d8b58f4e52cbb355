/** The products one supplier sells: the cut-off's own table, with concentration and other sellers beside it. */
import { type Missing, type PlaceCode, type Text, groupBy, point } from '../../core/index.js';
import {
  type Manifest,
  type ProductPartner,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { concentrationFindings, partnerShareFindings } from '../concentration/index.js';
import { cutOffAnswer } from '../loss/index.js';
import { findingOf } from '../loss/findings.js';
import {
  type PartnerTable,
  amountUnit,
  datasetCaveats,
  partRows,
  sortRows,
} from '../table/index.js';
import { LOSS_PART, lossParts } from './loss-part.js';
import { say } from './messages.js';
import { OTHERS_SALES, otherSellers } from './other-sellers.js';
import { type LeverageQuestion, command, notSupplied } from './question.js';

const LABEL = {
  hhi: { en: 'Suppliers (HHI)', vi: 'Nguồn cung (HHI)' },
  next: { en: 'Next supplier', vi: 'Nguồn kế tiếp' },
  others: { en: 'Others sell, times', vi: 'Nguồn khác bán, số lần' },
} as const satisfies Readonly<Record<string, Text>>;

export async function productTable(
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
