/**
 * What a country lacks day by day while a passage is shut: days of need of everything it buys that have not arrived by
 * then, over all partners, less the stock. Source: closure-flows.ts.
 */
import { type Assumption, findingOf, point } from '../../core/index.js';
import { assumptionInput } from '../../dependence/index.js';
import type { DayPath } from '../model.js';
import { CLOSURE } from './closure.js';
import { closureOfFlows } from './closure-flows.js';
import { say } from './messages.js';
import type { ChokepointRead } from './read.js';
import { frameOf } from './tables.js';

/** Days between the Findings of a path. */
const EVERY = 7;

const LABEL = {
  en: 'Days of need missing, less the stock',
  vi: 'Số ngày nhu cầu còn thiếu, sau khi trừ dự trữ',
} as const;

/**
 * @param start day on which the passage closes
 * @returns undefined where no closure is asked about, or no partner has a known route
 * @example
 * closureDays(read, 0)?.values[6]; // what is missing at the end of the seventh day, in days of need
 */
export function closureDays(read: ChokepointRead, start: number): DayPath | undefined {
  const { q, focus, assumptions, all } = read;
  if (q.closure === undefined || focus === undefined) return undefined;
  const of = (id: string): Assumption => assumptions.get(id) as Assumption;
  const found = closureOfFlows(read.rows, read.pair, {
    passage: focus.id,
    steps: [{ from: 0, until: q.closure.days, open: q.closure.open }],
    stockDays: of('closure-stock').value,
    catchUp: of('closure-catch-up').value,
    knots: of('route-speed').value,
  });
  if (found === undefined) return undefined;
  const stock = of('closure-stock').value;
  const values = [
    ...Array.from({ length: start }, () => 0),
    ...[...found.gap].map((gap) => Math.max(0, gap - stock)),
  ];
  const frame = frameOf(read, all, read.rows.length);
  const days = values.map((_, day) => day).filter((day) => day % EVERY === 0);
  return {
    place: q.subject,
    measure: `closure/${focus.id}/path`,
    label: LABEL,
    unit: 'day',
    usual: 0,
    values,
    findings: days.map((day) => [
      day,
      findingOf(frame, {
        measure: `closure/${focus.id}/path_day_${day}`,
        label: {
          en: `Days of need missing on day ${day}, less the stock`,
          vi: `Số ngày nhu cầu còn thiếu vào ngày thứ ${day}, sau khi trừ dự trữ`,
        },
        side: q.side,
        unit: 'day',
        method: CLOSURE,
        value: point(values[day] ?? 0),
        inputs: ['closure-stock', 'closure-catch-up', 'route-speed'].map((id) =>
          assumptionInput(of(id)),
        ),
        loss: {
          bearers: [q.subject],
          channel: say.closureChannel({ passage: focus.name.en, passageVi: focus.name.vi }),
          domesticSupply: 'assumes_no_domestic_supply',
        },
      }),
    ]),
  };
}
