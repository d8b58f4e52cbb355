/** The usual route between two countries as Findings, and what is left of it without each passage. */
import {
  type Assumption,
  type Finding,
  type LimitSetting,
  type Message,
  type PlaceCode,
  findingOf,
  valueOf,
} from '../../core/index.js';
import {
  type Answer,
  type AnswerRow,
  type AnswerTable,
  assumptionInput,
  chosen,
  settingOptions,
} from '../../dependence/index.js';
import { CHOKEPOINT_ASSUMPTIONS } from './assumptions.js';
import { say } from './messages.js';
import {
  type RouteOptions,
  Routes,
  type SeaRoute,
  USUAL_ROUTE,
  isSea,
  sailingDays,
} from './routes.js';
import { type Passage, type RouteTable, routeTable } from './table.js';

export interface RouteQuestion extends RouteOptions {
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  readonly limits?: readonly LimitSetting[] | undefined;
}

const COLUMNS = [
  { measure: 'route_miles', label: { en: 'nautical miles', vi: 'hải lý' } },
  { measure: 'route_days', label: { en: 'days at sea', vi: 'số ngày trên biển' } },
  { measure: 'extra_miles', label: { en: 'extra miles', vi: 'hải lý thêm' } },
  { measure: 'extra_days', label: { en: 'extra days', vi: 'số ngày thêm' } },
] as const;

/** What a reader must know of every route. */
export function routeNotes({ passages }: RouteTable, ids: Iterable<string>): Message[] {
  const met = new Set(ids);
  return [
    say.approximate({}),
    say.notModelled({}),
    ...passages.flatMap(({ id, name, note }) =>
      met.has(id) && note !== undefined
        ? [say.passageNote({ name: name.en, nameVi: name.vi, note: note.en, noteVi: note.vi })]
        : [],
    ),
  ];
}

/** Options of a command that asks for the same routes. */
export const routeCommand = ({ without = [], allow = [], product, bySea }: RouteOptions): string =>
  (without.length > 0 ? ` --without ${without.join(',')}` : '') +
  (allow.length > 0 ? ` --allow ${allow.join(',')}` : '') +
  (product === undefined ? '' : ` --product ${product}`) +
  (bySea === true ? ' --by sea' : '');

/**
 * @throws `TuchuError` for a passage or an assumption that does not exist
 * @example
 * const answer = routeAnswer({ from: 'KWT', to: 'VNM', product: '270900' });
 * answer.tables[0]?.rows.map((row) => row.key); // ['usual', 'hormuz', 'malacca']
 */
export function routeAnswer(q: RouteQuestion, routes = new Routes(routeTable())): Answer {
  const assumptions = chosen<Assumption>(CHOKEPOINT_ASSUMPTIONS, q.limits);
  const knots = assumptions.get('route-speed') as Assumption;
  const usual = routes.route(q.from, q.to, q);
  if (!('mode' in usual)) return { tables: [], refused: [{ dataset: '', missing: usual }] };
  if (!isSea(usual))
    return {
      tables: [],
      refused: [
        {
          dataset: '',
          missing: { reason: 'not_applicable', detail: say.noShip({ why: usual.why }) },
        },
      ],
    };
  const reproduce = `tuchu routes ${q.from} ${q.to}${routeCommand(q)}${settingOptions(q.limits)}`;
  const met = usual.passages.map((id) => routes.passage(id));
  const row = (key: string, label: AnswerRow['label'], passage?: Passage): AnswerRow => {
    const without = [...(q.without ?? []), ...(passage === undefined ? [] : [passage.id])];
    const route = passage === undefined ? usual : routes.route(q.from, q.to, { ...q, without });
    const left = isSea(route) ? route : undefined;
    const cell = (
      measure: (typeof COLUMNS)[number]['measure'],
      of: (r: SeaRoute) => number,
    ): Finding =>
      findingOf(
        {
          subject: q.from,
          period: '',
          origin: `packs/routes${without.length > 0 ? `-${without.join('-')}` : ''}`,
          evidence: [],
          coverage: { share: null, of: say.coverRoute({}) },
          caveats: [
            ...(left === undefined ? [] : [viaOf(routes, left)]),
            ...routeNotes(routes.table, left?.passages ?? []),
          ],
          reproduce,
        },
        {
          measure,
          partner: q.to,
          ...(q.product === undefined ? {} : { product: q.product }),
          label: USUAL_ROUTE.name,
          unit: measure.endsWith('days') ? 'day' : 'nautical_mile',
          method: USUAL_ROUTE,
          inputs: measure.endsWith('days') ? [assumptionInput(knots)] : [],
          value: valueOf(
            left === undefined && passage !== undefined
              ? {
                  reason: 'undefined',
                  detail: say.noOtherWay({ passage: passage.name.en, passageVi: passage.name.vi }),
                }
              : of(left ?? usual),
          ),
        },
      );
    const extra = (r: SeaRoute): number => Math.max(0, r.miles - usual.miles);
    return {
      key,
      label,
      cells: [
        cell('route_miles', (r) => r.miles),
        cell('route_days', (r) => sailingDays(r.miles, knots.value)),
        ...(passage === undefined
          ? [null, null]
          : [
              cell('extra_miles', extra),
              cell('extra_days', (r) => sailingDays(extra(r), knots.value)),
            ]),
      ],
    };
  };
  const table: AnswerTable = {
    id: `routes@${q.from}-${q.to}`,
    title: say.routesTitle({ from: q.from, to: q.to, product: q.product ?? '' }),
    rowLabel: { en: 'way', vi: 'tuyến' },
    columns: COLUMNS,
    everyReason: true,
    about: [q.from, q.to],
    rows: [
      row('usual', { en: 'usual', vi: 'thường dùng' }),
      ...met.map((p) => row(p.id, { en: `without ${p.name.en}`, vi: `không qua ${p.name.vi}` }, p)),
    ],
    notes: [
      viaOf(routes, usual),
      ...((q.without ?? []).length > 0 ? [shutNote(routes, q.without ?? [])] : []),
      ...routeNotes(routes.table, usual.passages),
    ],
  };
  return { tables: [table], refused: [] };
}

export function shutNote(routes: Routes, ids: readonly string[]): Message {
  const shut = ids.map((id) => routes.passage(id).name);
  return say.shutTitle({ passages: shut.map((n) => n.en), passagesVi: shut.map((n) => n.vi) });
}

/** The ends and the passages of a way in words. */
export function viaOf(routes: Routes, route: SeaRoute): Message {
  const names = route.passages.map((id) => routes.passage(id).name);
  return say.routeVia({
    from: `${route.from.port} (${route.from.country})`,
    to: `${route.to.port} (${route.to.country})`,
    passages: names.map((n) => n.en),
    passagesVi: names.map((n) => n.vi),
  });
}
