/**
 * UN Comtrade, United Nations Statistics Division: reported trade in goods in US dollars, as the R package
 * comtradr hands it on (its tidy columns) and as extracts made of such answers.
 *
 * Traps. Importer and exporter report the same flow apart: every row keeps whose report it is (CIF for
 * imports, FOB for exports). A weight of 0 beside a positive value means that no weight was given.
 * Codes of two, four and six digits may stand side by side. World totals are no partner: a file of
 * totals becomes a series. Codes such as `X1 ` end in a blank.
 */
import { resolvePlaceCode, type Message } from '../core/index.js';
import { addsUp } from './additive.js';
import type { Cells } from './cells.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import type { FlowSide } from './rows.js';
import type { PartYears, Scope } from './source.js';
import type { Tally } from './tally.js';

const byCode = resolvePlaceCode('comtrade');
export const WORLD = 'W00';
const SIDES: Readonly<Record<string, FlowSide>> = {
  M: 'importer',
  X: 'exporter',
  Import: 'importer',
  Export: 'exporter',
};

/** Weights that no number here can hold, by table: a mistake of the reporter's, told in a note. */
const absurd = new WeakMap<Tally, number>();

/** Kilograms, where 0 beside a value means none was given, and so does one past any number. */
export function weight(cells: Cells, out: Tally, column: string, value: number): number | null {
  if ((cells.maybeReal(column) ?? 0) > Number.MAX_SAFE_INTEGER) {
    absurd.set(out, (absurd.get(out) ?? 0) + 1);
    return null;
  }
  const found = cells.maybeAmount(column);
  return found === 0 && value > 0 ? null : found;
}

export function absurdWeights(out: Tally): readonly Message[] {
  const n = absurd.get(out);
  if (n === undefined) return [];
  return [
    say.note({
      en: `${n} weights above nine billion tonnes were left out; the values beside them are kept`,
      vi: `đã bỏ ${n} khối lượng trên chín tỷ tấn; giá trị đi kèm vẫn được giữ`,
    }),
  ];
}

/** Most months that any pair of a reporter covers, by `side place year`. */
const covered = new WeakMap<Tally, Map<string, number>>();
const WHOLE_YEAR = 12;

function countMonths(cells: Cells, out: Tally): void {
  const months = cells.amount('months');
  const side = SIDES[cells.text('flow_code')] === 'exporter' ? 'export' : 'import';
  const place = byCode(cells.text('reporter_iso'))?.code;
  const key = `${side} ${place ?? ''} ${cells.year('ref_year')}`;
  const seen = covered.get(out) ?? new Map<string, number>();
  covered.set(out, seen);
  seen.set(key, Math.max(seen.get(key) ?? 0, months));
}

/** A year is a part where no pair of the reporter covers twelve months. */
function partYears(tally: Tally): PartYears {
  const short = [...(covered.get(tally) ?? [])].filter(([, months]) => months < WHOLE_YEAR);
  const found: { [side: string]: Record<string, Record<string, number>> } = {};
  for (const [key, months] of short.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [side = '', place = '', year = ''] = key.split(' ');
    ((found[side] ??= {})[place] ??= {})[year] = months;
  }
  return found;
}

/** Years added up from months may be parts of years: how many are, and the newest of them by name. */
function monthsNote(tally: Tally): Message {
  const seen = [...(covered.get(tally) ?? [])];
  const short = seen.filter(([, months]) => months < WHOLE_YEAR).map(([key]) => key.split(' '));
  const last = short
    .map(([, , year = '']) => year)
    .toSorted()
    .at(-1);
  const newest = short.flatMap(([side, place, year]) =>
    year === last ? `${place} ${side === 'import' ? 'M' : 'X'}` : [],
  );
  const named = newest.length === 0 ? '' : ` (${last}: ${newest.toSorted().join(', ')})`;
  return say.note({
    en: `years were added up from months; of ${seen.length} years of a reporter and side, ${short.length} have no pair with 12 months: these are parts of years, so no share is made of them${named}`,
    vi: `số năm cộng từ các tháng; trong ${seen.length} năm-nước-chiều báo cáo, ${short.length} không có cặp nào đủ 12 tháng: đó chỉ là một phần của năm nên không tính tỷ phần${named}`,
  });
}

/** A reporter names every partner it has; so each side is whole for those who report it. */
export function reportersScope({ from, to, sides }: Tally): Scope {
  const products = 'subset';
  if (sides.size > 1) return { from: 'all', to: 'all', products };
  if (sides.has('exporter')) return { from: [...from].sort(), to: 'all', products };
  return { from: 'all', to: [...to].sort(), products };
}

/** One report of one flow; a place without a partner, or a partner that is the reporter itself, is none. */
export function report(
  out: Tally,
  side: FlowSide,
  reporter: readonly [code: string, place: string | undefined],
  partner: readonly [code: string, place: string | undefined],
  rest: { product: string; year: number; value: number; quantity: number | null },
): void {
  if (reporter[1] === undefined || partner[1] === undefined) return out.weigh(rest.value);
  if (reporter[1] === partner[1]) return out.setAside(say.selfTrade({}), rest.value);
  const [from, to] = side === 'importer' ? [partner, reporter] : [reporter, partner];
  out.flow({
    from: from[1] ?? '',
    to: to[1] ?? '',
    fromCode: from[0],
    toCode: to[0],
    side,
    ...rest,
  });
}

function tidy(cells: Cells, out: Tally, flowColumn: string, weightColumn: string | null): void {
  const flow = cells.text(flowColumn);
  const side = SIDES[flow] ?? cells.at.fail(say.badCode, flowColumn, flow);
  const product = cells.text('cmd_code');
  if (!/^\d{2,6}$|^TOTAL$/.test(product)) cells.at.fail(say.badProduct, 'cmd_code', product);
  const [reporter, partner] = [cells.text('reporter_iso'), cells.text('partner_iso')];
  const year = cells.year('ref_year');
  const value = cells.amount('primary_value');
  if (partner === WORLD) return out.setAside(say.aggregate({}), value);
  const quantity = weightColumn === null ? null : weight(cells, out, weightColumn, value);
  report(
    out,
    side,
    [reporter, out.place(reporter, 'reporter_iso', byCode)],
    [partner, out.place(partner, 'partner_iso', byCode)],
    { product, year, value, quantity },
  );
}

const notes = (tally: Tally): readonly Message[] => {
  const { products, sides } = tally;
  return [
    ...absurdWeights(tally),
    say.productSubset({ products: products.size, classification: 'HS' }),
    ...(addsUp(products)
      ? []
      : [
          say.note({
            en: 'totals stand beside their parts: only one product at a time adds up',
            vi: 'tổng nằm cạnh các phần của nó: chỉ cộng được từng mặt hàng một',
          }),
        ]),
    ...(sides.size > 1
      ? [
          say.note({
            en: 'both sides of a flow are held apart: a place’s imports and exports are what it reports itself, the partner’s report is the mirror; places that report nothing have none',
            vi: 'hai phía của một luồng được giữ riêng: nhập khẩu và xuất khẩu của một nơi là số nơi đó tự báo cáo, số của đối tác là số đối chiếu; nơi không báo cáo thì không có số',
          }),
        ]
      : []),
    say.note({
      en: 'the edition of the Harmonized System is whatever each reporter used in the year',
      vi: 'phiên bản HS là phiên bản mỗi nước báo cáo dùng trong năm đó',
    }),
  ];
};

const FLOWS = {
  kind: 'flows',
  unit: 'USD',
  flow: 'goods',
  classification: 'HS',
  scope: reportersScope,
} as const;

/** @example (await recognise('eu27_imports_by_partner_wood.csv.gz')).id; // 'comtrade' */
export const comtrade = defineTable({
  id: 'comtrade',
  title: {
    en: 'UN Comtrade, reported trade in goods',
    vi: 'UN Comtrade, thương mại hàng hóa theo báo cáo',
  },
  publisher: 'United Nations Statistics Division',
  licence:
    'UN Comtrade terms of use: attribution; re-dissemination in bulk restricted (not an open licence)',
  citation: 'United Nations Statistics Division, UN Comtrade Database, https://comtradeplus.un.org',
  homepage: 'https://comtradeplus.un.org',
  layouts: [
    {
      ...FLOWS,
      columns: [
        'reporter_iso',
        'reporter_desc',
        'flow_desc',
        'partner_iso',
        'partner_desc',
        'cmd_code',
        'cmd_desc',
        'primary_value',
        'ref_year',
      ],
      key: ['reporter_iso', 'flow_desc', 'partner_iso', 'cmd_code', 'ref_year'],
      notes,
      row: (cells, out) => tidy(cells, out, 'flow_desc', null),
    },
    {
      ...FLOWS,
      columns: [
        'ref_year',
        'reporter_iso',
        'flow_code',
        'partner_iso',
        'cmd_code',
        'primary_value',
        'net_wgt',
        'months',
      ],
      key: ['ref_year', 'reporter_iso', 'flow_code', 'partner_iso', 'cmd_code'],
      scope: (tally) => ({ ...reportersScope(tally), partial: partYears(tally) }),
      notes: (tally) => [...notes(tally), monthsNote(tally)],
      row(cells, out) {
        countMonths(cells, out);
        tidy(cells, out, 'flow_code', 'net_wgt');
      },
    },
    {
      columns: [
        'reporter_iso',
        'flow_code',
        'partner_iso',
        'cmd_code',
        'ref_year',
        'primary_value',
        'net_wgt',
        'qty',
        'qty_unit_abbr',
      ],
      kind: 'series',
      unit: 'mixed',
      key: ['reporter_iso', 'flow_code', 'partner_iso', 'cmd_code', 'ref_year'],
      notes: (tally) => [
        ...absurdWeights(tally),
        say.note({
          en: 'a total over all partners has no partner; the measure holds the product: `value:4401` in dollars, `net_weight:4401` in kilograms, `quantity:4401` in its own unit',
          vi: 'tổng trên mọi đối tác không có đối tác; tên chỉ tiêu chứa mã hàng: `value:4401` tính bằng đô la, `net_weight:4401` bằng kilôgam, `quantity:4401` theo đơn vị riêng',
        }),
      ],
      row(cells, out) {
        const flow = cells.text('flow_code');
        const who = SIDES[flow] ?? cells.at.fail(say.badCode, 'flow_code', flow);
        const side = who === 'importer' ? 'import' : 'export';
        const product = cells.text('cmd_code');
        const year = cells.year('ref_year');
        const value = cells.amount('primary_value');
        const subject = out.place(cells.text('reporter_iso'), 'reporter_iso', byCode);
        const code = cells.text('partner_iso');
        const partner = code === WORLD ? null : out.place(code, 'partner_iso', byCode);
        if (subject === undefined || partner === undefined) return;
        const row = { subject, partner, side, year } as const;
        out.series({ ...row, measure: `value:${product}`, value, unit: 'USD' });
        const kilograms = weight(cells, out, 'net_wgt', value);
        if (kilograms !== null)
          out.series({ ...row, measure: `net_weight:${product}`, value: kilograms, unit: 'kg' });
        const unit = cells.maybe('qty_unit_abbr');
        const quantity = cells.maybeReal('qty');
        if (unit !== null && quantity !== null && (quantity > 0 || value === 0))
          out.series({ ...row, measure: `quantity:${product}`, value: quantity, unit });
      },
    },
  ],
});
