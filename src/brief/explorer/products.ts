/** The products of a year: as tiles, and as a table that can be sorted. */
import { type Limit, format, placeName } from '../../core/index.js';
import {
  HHI_GEODEP,
  HHI_US_2010,
  type PartnerTable,
  concentrationFindings,
  hhi,
  partnerShareFindings,
  sharesOf,
  tableTotal,
  tradeValueFinding,
} from '../../dependence/index.js';
import type { Table, TreemapData } from '../../charts/types.js';
import type { Section } from '../page.js';
import {
  type Explored,
  cell,
  money,
  mostOften,
  productLabel,
  shareWith,
  sideOf,
  source,
  totalOf,
  valueWith,
  word,
} from './context.js';
import { say } from './section-messages.js';

/** Products listed with their Findings; the others are counted, and the command prints them all. */
const LISTED = 100;
/** Tiles drawn before the rest stands as one. */
const TILES = 60;

/** Where one partner's share starts to matter: MERICS's 30 per cent, and a majority. */
const SHARE_STEPS = [0.3, 0.5] as const;

/** Products of the page, largest first: all, or those traded with the partner asked for, by what is traded. */
export function productsShown({ o, q }: Explored): readonly PartnerTable[] {
  const { partner } = q;
  if (partner === undefined) return o.products;
  return o.products
    .filter((t) => valueWith(t, partner) > 0)
    .toSorted((a, b) => valueWith(b, partner) - valueWith(a, partner));
}

const hhiOf = (table: PartnerTable): number => {
  const shares = sharesOf(table);
  return shares === undefined ? 0 : hhi(shares)[0];
};

/** The two values at which the shade changes. */
const steps = (c: Explored): readonly [number, number] =>
  c.q.partner === undefined ? [HHI_US_2010.value, HHI_GEODEP.value] : SHARE_STEPS;

function shadeOf(c: Explored, table: PartnerTable): number {
  const [low, high] = steps(c);
  const value = c.q.partner === undefined ? hhiOf(table) : shareWith(table, c.q.partner);
  return value > high ? 2 : value > low ? 1 : 0;
}

const stepText = (c: Explored, value: number): string =>
  c.q.partner === undefined ? format.number(value, c.lang, 2) : format.percent(value, c.lang, 0);

function tile(c: Explored, table: PartnerTable): TreemapData['tiles'][number] {
  const { partner } = c.q;
  const product = table.product ?? '';
  const lead = table.rows[0];
  const value = partner === undefined ? tableTotal(table) : valueWith(table, partner);
  const share = format.percent(
    partner === undefined ? (lead?.value ?? 0) / tableTotal(table) : shareWith(table, partner),
    c.lang,
    0,
  );
  return {
    code: product,
    label: productLabel(c, product),
    detail: partner === undefined ? `${placeName(lead?.partner ?? '', c.lang)} ${share}` : share,
    value,
    valueText: money(c, value),
    shade: shadeOf(c, table),
    shadeText: partner === undefined ? format.number(hhiOf(table), c.lang, 3) : share,
    drill: `product:${product}`,
  };
}

/** How many leave the drawing, as one tile without a class. */
function restTile(
  c: Explored,
  rest: readonly PartnerTable[],
): ReadonlyArray<TreemapData['tiles'][number]> {
  const { partner } = c.q;
  if (rest.length === 0) return [];
  const value =
    partner === undefined ? totalOf(rest) : rest.reduce((sum, t) => sum + valueWith(t, partner), 0);
  const label = word(c, say.others({ count: rest.length }));
  return [
    {
      code: '…',
      label,
      detail: '',
      value,
      valueText: money(c, value),
      shade: null,
      shadeText: '–',
    },
  ];
}

export function treemapSection(c: Explored): Section {
  const tables = productsShown(c);
  const { partner = '' } = c.q;
  const of = sideOf(c);
  const first = tables[0];
  const [low, high] = steps(c);
  const often = mostOften(tables);
  const title =
    partner === ''
      ? word(c, say.treemapTitle({ ...of, ...often, products: tables.length }))
      : word(
          c,
          say.treemapPartner({
            ...of,
            partner,
            half: tables.filter((t) => shareWith(t, partner) > SHARE_STEPS[1]).length,
            products: tables.length,
          }),
        );
  const measure = word(c, partner === '' ? say.hhi({}) : say.share({}));
  const [a, b] = [stepText(c, low), stepText(c, high)];
  const origin = (l: Limit): string => `${stepText(c, l.value)}, ${l.label[c.lang]}`;
  return {
    id: 'treemap',
    nav: word(c, say.navTreemap({})),
    wide: true,
    title,
    subtitle: [
      word(c, say.treemapSub({ ...of, unit: first?.unit ?? '', year: c.a.asOf, partner })),
    ],
    chart: {
      kind: 'treemap',
      data: {
        title,
        columns: {
          item: word(c, say.product({})),
          shade: measure,
          detail: word(c, partner === '' ? say.leader(of) : say.share({})),
          value: word(c, say.value({})),
        },
        classes: [
          word(c, say.classUpTo({ measure, to: a })),
          word(c, say.classBetween({ from: a, to: b })),
          word(c, say.classAbove({ from: b })),
        ],
        tiles: [
          ...tables.slice(0, TILES).map((t) => tile(c, t)),
          ...restTile(c, tables.slice(TILES)),
        ],
      },
    },
    tables: [],
    notes: [
      partner === ''
        ? word(c, say.classOrigin({ first: origin(HHI_US_2010), second: origin(HHI_GEODEP) }))
        : word(c, say.halfOrigin({})),
    ],
    ...source(c, title),
  };
}

function row(c: Explored, table: PartnerTable): Table['rows'][number] {
  const { partner } = c.q;
  const product = table.product ?? '';
  const shares = partnerShareFindings(table, partner === undefined ? 1 : table.rows.length);
  const share = partner === undefined ? shares[0] : shares.find((f) => f.partner === partner);
  const index = concentrationFindings(table).find((f) => f.measure === 'hhi');
  const lead = table.rows[0]?.partner ?? '';
  const value = partner === undefined ? tableTotal(table) : valueWith(table, partner);
  return [
    { text: productLabel(c, product), drill: `product:${product}` },
    cell(c, index),
    { text: placeName(lead, c.lang), drill: `partner:${lead}` },
    cell(c, share),
    partner === undefined
      ? cell(c, tradeValueFinding(table))
      : { text: money(c, value), value, ...(share === undefined ? {} : { finding: share.id }) },
  ];
}

export function productsSection(c: Explored): Section {
  const tables = productsShown(c);
  const listed = tables.slice(0, LISTED);
  const of = sideOf(c);
  const { partner } = c.q;
  const { manifest, name } = c.o;
  const whole = totalOf(tables);
  const title =
    listed.length === tables.length
      ? word(c, say.productsAll({ count: tables.length }))
      : word(
          c,
          say.productsSome({
            shown: listed.length,
            count: tables.length,
            share: totalOf(listed) / whole,
          }),
        );
  const column = (label: string, numeric: boolean) => ({ label, numeric });
  const rows = listed.map((t) => row(c, t));
  const classification = manifest.classification ?? '';
  const named = listed.some((t) => name(t.product ?? '') !== undefined);
  const command = `tuchu dependence ${of.subject} --side ${of.side} --dataset ${manifest.id} --year ${c.a.asOf} --top all`;
  return {
    id: 'products',
    nav: word(c, say.navProducts({})),
    wide: true,
    title,
    subtitle: [
      word(
        c,
        partner === undefined
          ? say.productsSub({ ...of, year: c.a.asOf })
          : say.productsPartnerSub({ ...of, partner, year: c.a.asOf }),
      ),
    ],
    chart: null,
    tables: [
      {
        caption: title,
        sortable: true,
        columns: [
          column(word(c, say.product({})), false),
          column(word(c, say.hhi({})), true),
          column(word(c, say.leader(of)), false),
          column(word(c, say.share({})), true),
          column(word(c, say.value({})), true),
        ],
        rows,
      },
    ],
    notes: [
      ...(manifest.additive ? [] : [word(c, say.overlapNote({}))]),
      ...(listed.length < tables.length ? [word(c, say.restByCommand({ command }))] : []),
      ...(manifest.flow !== null && /goods|services/.test(manifest.flow)
        ? [
            word(
              c,
              named
                ? say.namesNote({ classification, heading: classification === 'CN8' })
                : say.namesMissing({ classification }),
            ),
          ]
        : []),
    ],
    ...source(c, title),
  };
}
