/**
 * The loss if cut off (nested CES) by an input-output table, for sectors that customs do not hold, services among them:
 * `ln P'/P = −Σ_J Ω_J/(σ_J − 1) · ln(1 − ω_J)`, Ω_J the share of sector J in all that firms and final users of the
 * country buy, home supply included, and ω_J the partners' part of it. σ_J = 1 + the trade elasticity of the sector.
 * A cut in part counts as so much of the kinds of goods, whole.
 */
import {
  type Assumption,
  type Finding,
  type Missing,
  type Text,
  findingOf,
  missing,
  point,
} from '../../core/index.js';
import { type AnswerTable, CUT_OFF_LOSS, cutOffLoss } from '../../dependence/index.js';
import { thetasFor } from '../equilibrium/index.js';
import type { HeldTable } from '../held-table.js';
import { say } from '../messages.js';
import type { Lab } from '../model.js';
import { productOf } from '../product-of.js';
import type { AppliedFlow } from '../roles.js';
import { nameOf } from './sellers.js';
import { placesOf, sectorsOf, tableFrame } from './table-events.js';

const LABEL = {
  row: { en: 'sector', vi: 'ngành' },
  all: { en: 'all of these', vi: 'tất cả các ngành này' },
  real: { en: 'Real loss, share of all spending', vi: 'Tổn thất thực, tỷ phần mọi chi tiêu' },
  spending: { en: 'Share in all spending', vi: 'Tỷ phần trong mọi chi tiêu' },
  cut: { en: 'Cut off of it', vi: 'Phần bị cắt' },
  sigma: { en: 'elasticity between suppliers σ', vi: 'độ co giãn giữa các nguồn cung σ' },
} as const satisfies Record<string, Text>;

/** What one country buys of each product, and of it from some places. */
export function spendingOn(
  held: HeldTable,
  buyer: string,
  from: ReadonlySet<string>,
): { readonly total: number; readonly of: ReadonlyMap<string, { all: number; cut: number }> } {
  const { nodes, finals, z, f } = held.system.table;
  const of = new Map<string, { all: number; cut: number }>();
  let total = 0;
  const add = (at: number, amount: number): void => {
    if (!(amount > 0)) return;
    const { place, sector } = nodes[at]!;
    const line = of.get(productOf(sector)) ?? { all: 0, cut: 0 };
    line.all += amount;
    if (from.has(place)) line.cut += amount;
    of.set(productOf(sector), line);
    total += amount;
  };
  nodes.forEach((_, i) => {
    nodes.forEach((user, j) => {
      if (user.place === buyer) add(i, z.data[i * nodes.length + j]!);
    });
    finals.forEach((use, k) => {
      if (use.place === buyer) add(i, f.data[i * f.cols + k]!);
    });
  });
  return { total, of };
}

/** @param sigma one elasticity for all sectors; by sector where 0 */
export function cutOffByTable(
  lab: Lab,
  held: HeldTable,
  event: AppliedFlow,
  sigma: number,
): readonly AnswerTable[] | Missing {
  const sectors = sectorsOf(event, held);
  if (sectors === undefined) return { reason: 'not_applicable', detail: say.noInput({}) };
  if ('reason' in sectors) return sectors;
  const [from, to] = [placesOf(lab, held, event.from), placesOf(lab, held, event.to)];
  if ('reason' in from) return from;
  if ('reason' in to) return to;
  if (!to.includes(held.place))
    return { reason: 'not_applicable', detail: say.notABuyer({ place: held.place }) };
  const codes = [...new Set(sectors.map(productOf))];
  const partners = from.filter((p) => p !== held.place);
  const { total, of } = spendingOn(held, held.place, new Set(partners));
  const share = event.what === 'cut' ? event.share : 0;
  const all = [...new Set(held.system.table.nodes.map((n) => productOf(n.sector)))];
  const theta = new Map(thetasFor(all).map((a, k): [string, Assumption] => [all[k]!, a]));
  const lines = codes.map((code) => {
    const line = of.get(code) ?? { all: 0, cut: 0 };
    return {
      code,
      spending: line.all / total,
      cut: line.all > 0 ? (line.cut / line.all) * share : 0,
      sigma: sigma > 0 ? sigma : 1 + (theta.get(code)?.value ?? NaN),
    };
  });
  const frame = tableFrame(lab, held, held.place, [
    say.lossByTable({}),
    ...(share < 1 ? [say.partAsKinds({ share })] : []),
  ]);
  const loss = (of_: typeof lines): Finding['value'] => {
    const found = cutOffLoss(of_);
    return found.kind === 'loss'
      ? point(found.realLoss)
      : missing({
          reason: 'undefined',
          detail:
            found.kind === 'essential_input'
              ? say.essentialHere({ sectors: found.sectors.map((k) => of_[k]!.code) })
              : say.nothingLeft({ sectors: found.sectors.map((k) => of_[k]!.code) }),
        });
  };
  const cells = (key: string, of_: typeof lines): Finding[] => {
    const one = of_.length === 1 ? of_[0] : undefined;
    const spending = of_.reduce((sum, l) => sum + l.spending, 0);
    const cut = of_.reduce((sum, l) => sum + l.spending * l.cut, 0);
    const make = (measure: string, label: Text, value: Finding['value'], loses: boolean): Finding =>
      findingOf(
        { ...frame, origin: `${frame.origin}-${key}` },
        {
          measure,
          label,
          unit: 'share',
          method: CUT_OFF_LOSS,
          value,
          ...(one === undefined ? {} : { product: one.code }),
          inputs: of_.map((l) => ({
            label: { en: `${LABEL.sigma.en}, ${l.code}`, vi: `${LABEL.sigma.vi}, ${l.code}` },
            value: l.sigma,
            unit: 'ratio' as const,
          })),
          ...(loses
            ? {
                loss: {
                  bearers: [held.place],
                  channel: say.buyersChannel({ partners }),
                  domesticSupply: 'in_the_table' as const,
                },
              }
            : {}),
        },
      );
    return [
      make('real_loss', LABEL.real, loss(of_), true),
      make('cut_off_spending', LABEL.spending, point(spending), false),
      make('cut_off_share', LABEL.cut, point(spending > 0 ? cut / spending : 0), false),
    ];
  };
  const rows = [
    ...(lines.length > 1 ? [{ key: 'all', label: LABEL.all, cells: cells('all', lines) }] : []),
    ...lines.map((line) => ({
      key: line.code,
      label: { en: line.code, vi: line.code },
      cells: cells(line.code, [line]),
    })),
  ];
  return [
    {
      id: `${held.manifest.id}/cut-off`,
      title: say.cutOffTitle({
        place: nameOf(held.place).en,
        placeVi: nameOf(held.place).vi,
        dataset: held.manifest.id,
        year: held.year,
      }),
      rowLabel: LABEL.row,
      columns: (rows[0]?.cells ?? []).map(({ measure, label }) => ({ measure, label })),
      rows,
      notes: frame.caveats,
    },
  ];
}
