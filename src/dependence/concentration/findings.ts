/** From a partner table to Findings: the concentration family, and each partner's share. */
import {
  type Finding,
  type Limit,
  type Method,
  type Text,
  type Unit,
  type Value,
  interval,
  missing,
  nameInText,
  placeName,
  point,
  range,
  readLimit,
} from '../../core/index.js';
import {
  CORRELATED_PARTNERS,
  type Correlation,
  correlatedPartners,
} from './correlated-partners.js';
import { EFFECTIVE_PARTNERS, effectivePartners } from './effective-partners.js';
import { ENTROPY_PARTNERS, entropy } from './entropy.js';
import { HHI, hhi } from './hhi.js';
import { HIRSCHMAN, hirschmanIndex } from './hirschman.js';
import { HHI_LIMITS } from './limits.js';
import { say } from '../messages.js';
import { NORMALISED_HHI, normalisedHhi } from './normalised-hhi.js';
import { type PartnerTable, type Shares, sharesOf, tableTotal } from '../table/partner-table.js';
import { sideWords } from '../table/words.js';
import { TOP3_SHARE, TOP_SHARE, topShare } from './top-share.js';

export const PARTNER_SHARE: Method = {
  id: 'partner_share',
  version: '1',
  name: { en: 'Share of one partner', vi: 'Tỷ phần của một đối tác' },
  formula: 's_j = flow with j / flow with everyone',
  citation: 'Definition',
  status: 'confirmed',
};

export const PARTNER_COUNT: Method = {
  id: 'partner_count',
  version: '1',
  name: { en: 'Partners with trade', vi: 'Số đối tác có thương mại' },
  formula: 'number of partners with a flow above zero',
  citation: 'Definition',
  status: 'confirmed',
};

/** A label that does not pass an extract off as all trade. */
export const scoped = ({ extract }: PartnerTable, { en, vi }: Text): Text =>
  extract === true
    ? { en: `${en}, products held only`, vi: `${vi}, chỉ các mặt hàng có trong bảng` }
    : { en, vi };

/** Id that every Finding of a table starts with. */
export function tableId(table: PartnerTable): string {
  const product = table.product === null ? '' : `/${table.product}`;
  return `${table.subject}/${table.side}/${table.period}${product}@${table.origin}`;
}

/** What every Finding made from a table carries. */
export function frame(
  table: PartnerTable,
  method: Method,
  measure: string,
  unit: Unit,
  value: Value,
) {
  const total = tableTotal(table);
  const known = total > 0 ? 1 - table.rest / total : null;
  return {
    id: `${tableId(table)}/${measure}`,
    subject: table.subject,
    side: table.side,
    period: table.period,
    ...(table.product === null ? {} : { product: table.product }),
    measure,
    value,
    unit,
    method,
    evidence: table.evidence,
    coverage: {
      share: known,
      of:
        table.rest > 0
          ? say.coverPartial({
              flow: table.flow,
              side: table.side,
              partners: table.rows.length,
              share: known ?? 0,
            })
          : say.coverFull({
              flow: table.flow,
              side: table.side,
              partners: table.rows.length,
              extract: table.extract ?? false,
            }),
    },
    limits: [],
    reproduce: table.reproduce,
  };
}

/** The five largest rows, the rest and the whole, as the lines of a calculation. */
function inputsOf(table: PartnerTable): Finding['inputs'] {
  const top = table.rows.slice(0, 5).map((row) => ({
    label: { en: placeName(row.partner, 'en'), vi: placeName(row.partner, 'vi') },
    value: row.value,
    unit: table.unit,
  }));
  const others = table.rows.slice(5).reduce((sum, row) => sum + row.value, 0);
  const count = table.rows.length - top.length;
  return [
    ...top,
    ...(count > 0
      ? [
          {
            label: { en: `${count} other partners`, vi: `${count} đối tác khác` },
            value: others,
            unit: table.unit,
          },
        ]
      : []),
    ...(table.rest > 0
      ? [
          {
            label: { en: 'partner not known', vi: 'chưa rõ đối tác' },
            value: table.rest,
            unit: table.unit,
          },
        ]
      : []),
    {
      label: { en: 'all partners', vi: 'tất cả đối tác' },
      value: tableTotal(table),
      unit: table.unit,
    },
  ];
}

type Bounds = readonly [number, number] | undefined;

function bounded(bounds: Bounds, fallback: () => Value): Value {
  return bounds === undefined ? fallback() : interval(bounds[0], bounds[1]);
}

/**
 * The concentration family of one table of any flow: HHI and its root as Hirschman printed it, normalised HHI,
 * effective partners, partners by entropy, and the shares of the largest one and three.
 *
 * A full table gives points; a partial one gives ranges where the formula allows, and refuses elsewhere.
 *
 * @param limits what the HHI is read against
 */
export function concentrationFindings(
  table: PartnerTable,
  limits: readonly Limit[] = HHI_LIMITS,
): Finding[] {
  const shares = sharesOf(table);
  const partial = table.rest > 0;
  const none = (): Value => missing({ reason: 'undefined', detail: say.shareOfNothing({}) });
  const refuse = (): Value =>
    missing({
      reason: 'insufficient_data',
      detail: say.needsFull({ flow: table.flow, side: table.side }),
    });
  const pointOr = (x: number | undefined): Value =>
    x === undefined ? (partial ? refuse() : none()) : point(x);
  const of = (f: (s: Shares) => Bounds): Bounds => (shares === undefined ? undefined : f(shares));
  const side = sideWords(table.flow, table.side);
  const caveats = [...(partial ? [say.restBounds({})] : []), ...table.caveats];

  const make = (
    method: Method,
    measure: string,
    unit: Unit,
    value: Value,
    label: Text,
    extra: Partial<Finding> = {},
  ): Finding => ({
    ...frame(table, method, measure, unit, value),
    label: scoped(table, label),
    caveats,
    inputs: inputsOf(table),
    ...extra,
  });

  const hhiValue = bounded(of(hhi), none);
  const hhiRange = range(hhiValue);
  const h = shares === undefined ? undefined : entropy(shares);
  return [
    make(
      HHI,
      'hhi',
      'index01',
      hhiValue,
      {
        en: `Concentration of ${side.en} by partner (HHI)`,
        vi: `Độ tập trung ${side.vi} theo đối tác (HHI)`,
      },
      {
        caveats: [say.notRisk({}), ...caveats],
        limits: hhiRange === undefined ? [] : limits.map((l) => readLimit(l, ...hhiRange)),
      },
    ),
    make(HIRSCHMAN, 'hirschman_index', 'index100', bounded(of(hirschmanIndex), none), {
      en: `Hirschman's own index of ${side.en}, 100 √HHI`,
      vi: `Chỉ số gốc của Hirschman về ${side.vi}, 100 √HHI`,
    }),
    make(
      NORMALISED_HHI,
      'hhi_normalised',
      'index01',
      shares?.known.filter((s) => s > 0).length === 1 && !partial
        ? missing({ reason: 'undefined', detail: say.onePartner({}) })
        : pointOr(shares === undefined ? undefined : normalisedHhi(shares)),
      { en: `Normalised HHI of ${side.en}`, vi: `HHI chuẩn hóa của ${side.vi}` },
    ),
    make(EFFECTIVE_PARTNERS, 'effective_partners', 'count', bounded(of(effectivePartners), none), {
      en: `Effective number of partners, ${side.en}`,
      vi: `Số đối tác hiệu dụng, ${side.vi}`,
    }),
    make(
      ENTROPY_PARTNERS,
      'entropy_partners',
      'count',
      pointOr(h === undefined ? undefined : Math.exp(h)),
      { en: `Partners by entropy, ${side.en}`, vi: `Số đối tác theo entropy, ${side.vi}` },
    ),
    make(
      PARTNER_COUNT,
      'partner_count',
      'count',
      partial ? refuse() : point(table.rows.filter((row) => row.value > 0).length),
      { en: `Partners in ${side.en}`, vi: `Số đối tác trong ${side.vi}` },
    ),
    make(
      TOP_SHARE,
      'top_share',
      'share',
      bounded(
        of((s) => topShare(s, 1)),
        none,
      ),
      {
        en: `Share of the largest partner in ${side.en}`,
        vi: `Tỷ phần của đối tác lớn nhất trong ${side.vi}`,
      },
    ),
    make(
      TOP3_SHARE,
      'top3_share',
      'share',
      bounded(
        of((s) => topShare(s, 3)),
        none,
      ),
      {
        en: `Share of the three largest partners in ${side.en}`,
        vi: `Tỷ phần của ba đối tác lớn nhất trong ${side.vi}`,
      },
    ),
  ];
}

/**
 * The effective number of partners when their risks come together.
 *
 * @param assumed where the correlations come from; a reader must know, for they are an assumption
 * @example
 * correlatedFinding(table, withinBloc(['CHN', 'KOR'], 0.8), { en: '0.8 within …', vi: '0,8 trong …' });
 */
export function correlatedFinding(
  table: PartnerTable,
  correlation: Correlation,
  assumed: Text,
): Finding {
  const found = correlatedPartners(table, correlation);
  const side = sideWords(table.flow, table.side);
  const value: Value =
    found === undefined
      ? missing({ reason: 'undefined', detail: say.shareOfNothing({}) })
      : interval(...found);
  return {
    ...frame(table, CORRELATED_PARTNERS, 'correlated_partners', 'count', value),
    label: scoped(table, {
      en: `Effective number of partners with correlated risk, ${side.en}`,
      vi: `Số đối tác hiệu dụng khi rủi ro tương quan, ${side.vi}`,
    }),
    inputs: inputsOf(table),
    caveats: [
      say.correlationAssumed({ how: assumed.en, howVi: assumed.vi }),
      ...(table.rest > 0 ? [say.restBounds({})] : []),
      ...table.caveats,
    ],
  };
}

/** Partners whose shares `tuchu dependence` prints unless more are asked for. */
export const PARTNERS_PRINTED = 5;

/** The command that prints a partner's share: small partners must be asked for. */
const shareCommand = ({ reproduce }: PartnerTable, index: number): string =>
  index < PARTNERS_PRINTED || !reproduce.startsWith('tuchu dependence ')
    ? reproduce
    : `${reproduce} --top all`;

/** One Finding for each of the `count` largest partners that are known. */
export function partnerShareFindings(table: PartnerTable, count: number): Finding[] {
  const total = tableTotal(table);
  if (total <= 0) return [];
  const side = sideWords(table.flow, table.side);
  return table.rows.slice(0, count).map((row, index) => ({
    ...frame(
      table,
      PARTNER_SHARE,
      `partner_share/${row.partner}`,
      'share',
      point(row.value / total),
    ),
    ...(row.evidence === undefined
      ? {}
      : {
          evidence: [...row.evidence, ...(table.totalEvidence ?? [])],
          coverage: { share: 1, of: say.coverStated({ flow: table.flow, side: table.side }) },
        }),
    measure: 'partner_share',
    partner: row.partner,
    reproduce: shareCommand(table, index),
    label: scoped(table, {
      en: `Share of ${nameInText(row.partner, 'en')} in ${side.en} of ${nameInText(table.subject, 'en')}`,
      vi: `Tỷ phần của ${placeName(row.partner, 'vi')} trong ${side.vi} của ${placeName(table.subject, 'vi')}`,
    }),
    inputs: [
      {
        label: { en: placeName(row.partner, 'en'), vi: placeName(row.partner, 'vi') },
        value: row.value,
        unit: table.unit,
      },
      { label: { en: 'all partners', vi: 'tất cả đối tác' }, value: total, unit: table.unit },
    ],
    caveats: [
      ...(index === 0 && table.rest > 0 ? [say.largestOfThose({})] : []),
      ...(row.evidence === undefined ? table.caveats : (row.caveats ?? [])),
    ],
  }));
}
