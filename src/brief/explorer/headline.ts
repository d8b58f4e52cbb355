/** The explorer's title and opening, written by rule from what was found. */
import type { Finding } from '../../core/index.js';
import {
  type PartnerTable,
  concentrationFindings,
  majorityFinding,
  majorityTables,
  partnerShareFindings,
  productScope,
  tradeValueFinding,
} from '../../dependence/index.js';
import type { RichText } from '../page.js';
import {
  type Explored,
  nameOf,
  open,
  shareWith,
  sideOf,
  totalOf,
  valueWith,
  word,
  leaders,
} from './context.js';
import { say } from './messages.js';

const six = (c: Explored, product: string): string =>
  c.o.manifest.classification === 'CN8' ? product.slice(0, 6) : '';

const lists = (c: Explored): readonly PartnerTable[] => c.o.products;

export function explorerTitle(c: Explored): string {
  const of = sideOf(c);
  const year = c.a.asOf;
  const { partner, product } = c.q;
  const { table } = c.o;
  const held = productScope(c.o.manifest) === 'subset';
  if (product !== undefined) {
    if (table === undefined) return word(c, say.titleNoProduct({ ...of, product, year }));
    return leader(c, table, product);
  }
  if (partner !== undefined && lists(c).length > 0) {
    const traded = lists(c).filter((t) => valueWith(t, partner) > 0);
    if (traded.length === 0) return word(c, say.titleNoPartner({ ...of, partner, year }));
    const leads = traded.filter((t) => t.rows[0]?.partner === partner).length;
    return word(c, say.titlePartner({ ...of, partner, leads, products: lists(c).length, year }));
  }
  if (lists(c).length > 0 && !c.o.manifest.additive)
    return word(c, say.titleOverlap({ ...of, lists: lists(c).length, year }));
  const [only, ...others] = lists(c);
  if (only !== undefined && others.length === 0) return leader(c, only, only.product ?? '');
  if (only !== undefined)
    return word(
      c,
      say.titleProducts({
        ...of,
        majority: majorityTables(lists(c)).length,
        products: lists(c).length,
        held,
        year,
      }),
    );
  return table === undefined
    ? word(c, say.titleNothing({ subject: of.subject, side: of.side }))
    : leader(c, table, '');
}

/** Who leads a table, or how much the partner asked for has. */
function leader(c: Explored, table: PartnerTable, product: string): string {
  const of = sideOf(c);
  const partner = c.q.partner ?? table.rows[0]?.partner ?? '';
  const tied = leaders(table);
  if (valueWith(table, partner) === 0)
    return word(c, say.titleNoPartner({ ...of, partner, year: c.a.asOf }));
  const share = shareWith(table, partner);
  if (c.q.partner === undefined && tied > 1)
    return word(c, say.titleTied({ ...of, partners: tied, share, product, year: c.a.asOf }));
  return word(c, say.titleLeader({ ...of, partner, share, product, year: c.a.asOf }));
}

export function explorerDek(c: Explored): RichText {
  const of = sideOf(c);
  const { partner, product } = c.q;
  const { table, products, manifest } = c.o;
  const called = product === undefined ? undefined : nameOf(c, product);
  const name: RichText =
    product === undefined || called === undefined
      ? []
      : [word(c, say.dekProduct({ product, name: called, heading: six(c, product) }))];
  const extract =
    productScope(manifest) === 'subset' && products.length > 0 && product === undefined
      ? [word(c, say.extract({ products: products.length }))]
      : [];
  if (table === undefined) return [...name, ...extract];
  const family = concentrationFindings(table);
  const find = (measure: string): Finding | undefined => family.find((f) => f.measure === measure);
  const [index, count] = [find('hhi'), find('partner_count')];
  const shares = partnerShareFindings(table, table.rows.length);
  const own = shares.find((f) => f.partner === partner);
  const lead = shares[0];
  if (partner !== undefined && own !== undefined)
    return [...name, word(c, say.dekPartner({ ...of, partner })), open(c, own), '.', ...extract];
  const majority = majorityFinding(products, productScope(manifest) === 'subset');
  const few = majorityTables(products);
  return [
    ...name,
    word(c, say.dekValue({})),
    open(c, tradeValueFinding(table)),
    ...(count === undefined
      ? []
      : [
          word(c, say.dekPartners({})),
          open(c, count),
          word(c, say.dekPartnersTail({ count: table.rows.length })),
        ]),
    ...(index === undefined ? [] : [word(c, say.dekHhi({})), open(c, index), '.']),
    ...(product === undefined && lead?.partner !== undefined && products.length > 0
      ? [word(c, say.dekTop({ ...of, partner: lead.partner })), open(c, lead), '.']
      : []),
    ...(product === undefined && majority !== undefined && few.length > 0
      ? [
          word(c, say.dekMajorityHead({})),
          open(c, majority),
          word(c, say.dekMajority({ share: totalOf(few) / totalOf(products) })),
        ]
      : []),
    ...extract,
  ];
}
