/**
 * Products of which one partner has more than half: a plain count of the products a dataset holds, large
 * and small alike. Read the share of value that they make up beside it.
 */
import {
  type Finding,
  type Limit,
  type Method,
  type Unit,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import { sideWords } from '../table/words.js';
import { type PartnerTable, tableTotal } from '../table/partner-table.js';
import { frame, scoped } from './findings.js';
import { say } from '../messages.js';

export const TOP_MAJORITY: Limit = {
  id: 'top-majority',
  kind: 'threshold',
  measure: 'top_share',
  crossedWhen: '>',
  value: 0.5,
  unit: 'share',
  label: { en: 'more than half with one partner', vi: 'hơn một nửa thuộc một đối tác' },
  origin: 'a majority, by definition',
  status: 'derived',
};

export const MAJORITY_PRODUCTS: Method = {
  id: 'majority_products',
  version: '1',
  name: {
    en: 'Products with more than half from one partner',
    vi: 'Số mặt hàng có hơn một nửa thuộc một đối tác',
  },
  formula: 'number of products with CR1 above the limit',
  citation: 'Definition',
  status: 'derived',
};

/** Share of the largest partner in what is known; a table's rows are sorted. */
const topShare = (table: PartnerTable): number => (table.rows[0]?.value ?? 0) / tableTotal(table);

/** The tables of which the largest partner's share is above the limit. */
export const majorityTables = (
  tables: readonly PartnerTable[],
  limit: Limit = TOP_MAJORITY,
): PartnerTable[] => tables.filter((t) => tableTotal(t) > 0 && topShare(t) > limit.value);

/**
 * How many of a year's products have more than half with one partner; `undefined` where there are none.
 *
 * @param extract the dataset holds some products only
 *
 * @example
 * majorityFinding(await productTables(workspace, manifest, question), true)?.value; // { kind: 'point', value: 18 }
 */
export function majorityFinding(
  tables: readonly PartnerTable[],
  extract: boolean,
  limit: Limit = TOP_MAJORITY,
): Finding | undefined {
  const [first] = tables;
  if (first === undefined) return undefined;
  const found = majorityTables(tables, limit);
  const { subject, side, flow, unit, period, origin } = first;
  const sum = (list: readonly PartnerTable[]): number =>
    list.reduce((total, t) => total + tableTotal(t), 0);
  const input = (en: string, vi: string, value: number, of: Unit) => ({
    label: { en, vi },
    value,
    unit: of,
  });
  return {
    ...frame(
      { ...first, product: null },
      MAJORITY_PRODUCTS,
      'majority_products',
      'count',
      point(found.length),
    ),
    id: `${subject}/${side}/${period}@${origin}/majority_products`,
    label: scoped(
      { ...first, extract },
      {
        en: `Products with more than half from one partner, ${sideWords(flow, side).en} of ${nameInText(subject, 'en')}`,
        vi: `Số mặt hàng có hơn một nửa thuộc một đối tác, ${sideWords(flow, side).vi} của ${placeName(subject, 'vi')}`,
      },
    ),
    evidence: first.evidence.map((e) =>
      e.kind === 'dataset' ? { ...e, rows: tables.reduce((n, t) => n + t.rows.length, 0) } : e,
    ),
    inputs: [
      input('products', 'mặt hàng', tables.length, 'count'),
      input('their value', 'giá trị của chúng', sum(found), unit),
      input('value of all products', 'giá trị mọi mặt hàng', sum(tables), unit),
    ],
    coverage: { share: 1, of: say.coverProducts({ products: tables.length }) },
    caveats: [say.notRisk({}), ...first.caveats],
    limits: [],
    reproduce: first.reproduce.replace(/ --product \S+$/, ''),
  };
}
