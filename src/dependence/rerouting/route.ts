/** The two legs of a route through a country, as a dataset holds them. */
import type { LimitSetting, Missing, PlaceCode, Unit } from '../../core/index.js';
import type { Manifest, Workspace } from '../../store/index.js';
import {
  type TradeSide,
  amountUnit,
  monthsHeld,
  productScope,
  refusal,
} from '../table/trade-table.js';
import { say } from './messages.js';
import type { RouteLeg } from './rerouting.js';

export interface RerouteQuestion {
  /** The country in between. */
  readonly subject: PlaceCode;
  readonly from: PlaceCode;
  readonly to: PlaceCode;
  /** The newest year where none is named. */
  readonly year?: number;
  /** The base year; then every year from it on is shown. */
  readonly since?: number;
  readonly dataset?: string;
  readonly limits?: readonly LimitSetting[];
}

/** Both legs of every year asked for, oldest first. */
export interface Route {
  readonly manifest: Manifest;
  readonly unit: Unit;
  readonly years: ReadonlyArray<{ readonly year: number; readonly legs: readonly RouteLeg[] }>;
}

/** Both legs, or the reason why the dataset does not hold one of them. */
export async function routeOf(
  workspace: Workspace,
  manifest: Manifest,
  q: RerouteQuestion,
): Promise<Route | Missing> {
  const { id: dataset, scope } = manifest;
  if (productScope(manifest) === 'total')
    return { reason: 'not_covered', detail: say.onlyTotals({ dataset }) };
  const held = (from: PlaceCode, to: PlaceCode): boolean =>
    scope !== null &&
    (scope.from === 'all' || scope.from.includes(from)) &&
    (scope.to === 'all' || scope.to.includes(to)) &&
    (scope.around === undefined || scope.around.includes(from) || scope.around.includes(to));
  const none = (leg: 'in' | 'out', year: number | null): Missing => {
    const partner = leg === 'in' ? q.from : q.to;
    return {
      reason: 'not_covered',
      detail: say.noLeg({ dataset, subject: q.subject, partner, leg, year }),
    };
  };
  if (!held(q.from, q.subject)) return none('in', null);
  if (!held(q.subject, q.to)) return none('out', null);
  const yearsOf = (side: TradeSide): Promise<readonly number[]> =>
    workspace.years({ dataset, subject: q.subject, side });
  const [ins, outs] = [await yearsOf('import'), await yearsOf('export')];
  const part = (year: number): Missing | undefined => {
    const side = (['import', 'export'] as const).find(
      (s) => monthsHeld(manifest, q.subject, s, year) !== undefined,
    );
    return side === undefined ? undefined : refusal(manifest, q.subject, side, year);
  };
  const whole = ins.filter((y) => outs.includes(y) && part(y) === undefined);
  const last = q.year ?? whole.at(-1);
  if (last === undefined) return none(ins.length === 0 ? 'in' : 'out', null);
  for (const year of q.since === undefined ? [last] : [q.since, last]) {
    if (!ins.includes(year)) return none('in', year);
    if (!outs.includes(year)) return none('out', year);
    const why = part(year);
    if (why !== undefined) return why;
  }
  const wanted =
    q.since === undefined ? [last] : whole.filter((y) => y >= (q.since ?? y) && y <= last);
  const years = [];
  for (const year of wanted) years.push({ year, legs: await legsOf(workspace, manifest, q, year) });
  return { manifest, unit: amountUnit(manifest), years };
}

async function legsOf(
  workspace: Workspace,
  { id: dataset }: Manifest,
  { subject, from, to }: RerouteQuestion,
  year: number,
): Promise<RouteLeg[]> {
  const ask = async (side: TradeSide, partner: PlaceCode): Promise<Map<string, number>> => {
    const rows = await workspace.productPartners({ dataset, subject, side, year });
    return new Map(rows.filter((r) => r.partner === partner).map((r) => [r.product, r.value]));
  };
  const [ins, outs] = [await ask('import', from), await ask('export', to)];
  return [...new Set([...ins.keys(), ...outs.keys()])].sort().map((product) => ({
    product,
    period: String(year),
    geography: [],
    inflow: ins.get(product) ?? 0,
    outflow: outs.get(product) ?? 0,
  }));
}
