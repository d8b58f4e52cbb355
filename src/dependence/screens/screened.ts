/** A dataset screened by a rule: the year asked for and, where the rule wants one, the window that ends with it. */
import { type Missing, type PlaceCode, membersAt } from '../../core/index.js';
import type { Cube, Manifest, Workspace } from '../../store/index.js';
import { isTrade, productScope, reconciledCube, unitedCube } from '../table/index.js';
import { worldCells } from '../world/index.js';
import { blocCells } from './bloc-cells.js';
import { coreDependencyYear } from './core-dependency.js';
import { geodepYear } from './geodep.js';
import { type Holdings, holdingsOf } from './holdings.js';
import { type ScreenLimits, screenLimits } from './limits.js';
import { say } from './messages.js';
import { type ListFit, fitList } from './product-list.js';
import type { ScreenQuestion } from './question.js';
import type { ScreenYear } from './screen.js';
import { sequentialYear } from './sequential.js';

/** Years a GeoDep window spans. */
const WINDOW = 3;

export interface Screened {
  readonly manifest: Manifest;
  readonly limits: ScreenLimits;
  readonly newest: ScreenYear;
  /** Oldest first, ending with `newest`; null for a year that is not held. One year where no window is asked. */
  readonly window: readonly (ScreenYear | null)[];
  readonly holdings: Holdings;
  /** How the lists fit the products of the newest year. */
  readonly fits: readonly ListFit[];
  /** Rows of the newest year: by cell, what was bought; by product, what the world sold. */
  readonly rows: { readonly bought: Uint32Array; readonly sold: Uint32Array };
}

/** @returns the reason where the dataset has nothing a screen could read */
export async function screened(
  workspace: Workspace,
  manifest: Manifest,
  q: ScreenQuestion,
): Promise<Screened | Missing> {
  const { id: dataset } = manifest;
  const years = manifest.data.flatMap(({ year }) => (year === null ? [] : [year]));
  if (!isTrade(manifest) || productScope(manifest) === 'total' || years.length === 0)
    return { reason: 'not_covered', detail: say.noProducts({ dataset }) };
  const year = q.year ?? years.at(-1) ?? 0;
  if (!years.includes(year))
    return {
      reason: 'not_covered',
      detail: say.noYear({ dataset, year, first: years[0] ?? 0, last: years.at(-1) ?? 0 }),
    };
  const limits = screenLimits(q.limits);
  const span = q.rule === 'geodep' ? WINDOW : 1;
  const window: (ScreenYear | null)[] = [];
  for (let y = year - span + 1; y < year; y++)
    window.push(
      years.includes(y) ? (await oneYear(workspace, manifest, y, q, limits)).screen : null,
    );
  const last = await oneYear(workspace, manifest, year, q, limits);
  const other = last.fits.find(({ holds }) => !holds.includes(true));
  if (other !== undefined)
    return {
      reason: 'not_covered',
      detail: say.otherList({
        id: other.list.id,
        codes: other.unmatched,
        dataset,
        classification: manifest.classification ?? '',
        example: last.screen.products[0] ?? '',
      }),
    };
  return {
    manifest,
    limits,
    newest: last.screen,
    window: [...window, last.screen],
    holdings: last.holdings,
    fits: last.fits,
    rows: rowsOf(last.cube),
  };
}

async function oneYear(
  workspace: Workspace,
  manifest: Manifest,
  year: number,
  q: ScreenQuestion,
  limits: ScreenLimits,
) {
  const loaded = await workspace.cube({ dataset: manifest.id, year });
  const reports = q.reports ?? 'importer';
  const one = reports === 'own' ? loaded : reconciledCube(loaded, manifest, reports);
  const members = (code: PlaceCode): readonly PlaceCode[] =>
    membersAt(code, `${year}-12-31`, 'states');
  const { group } = q;
  const cube = group === undefined ? one : unitedCube(one, members(group), group);
  const alone = holdingsOf(manifest, loaded, reports);
  const holdings = group === undefined ? alone : withGroup(alone, group, members(group));
  const fits = (q.lists ?? []).map((list) => fitList(list, cube.products));
  const screen = (): ScreenYear => {
    if (q.rule === 'geodep') return geodepYear(worldCells(cube), holdings, limits);
    if (q.rule === 'sequential') return sequentialYear(worldCells(cube), holdings, fits, limits);
    const leg = q.leg ?? { kind: 'none' };
    const inside = leg.kind === 'bloc' ? members(leg.code) : [];
    return coreDependencyYear(blocCells(cube, inside), holdings, leg, limits);
  };
  return { cube, holdings, fits, screen: screen() };
}

/** A group is held whole where each of its members is. */
function withGroup(holdings: Holdings, group: PlaceCode, members: readonly PlaceCode[]): Holdings {
  const all =
    (side: 'imports' | 'exports') =>
    (place: string): Missing | undefined =>
      place === group
        ? members.map((m) => holdings[side](m)).find((gap) => gap !== undefined)
        : holdings[side](place);
  return { ...holdings, imports: all('imports'), exports: all('exports') };
}

/** Rows that enter each number, for the evidence. */
function rowsOf({ rows, places, products, to, product, value, side }: Cube): Screened['rows'] {
  const bought = new Uint32Array(places.length * products.length);
  const sold = new Uint32Array(products.length);
  for (let i = 0; i < rows; i++) {
    if (!((value[i] as number) > 0)) continue;
    const [cell, k] = [
      (to[i] as number) * products.length + (product[i] as number),
      product[i] as number,
    ];
    if (side === null || side[i] === 1) bought[cell] = (bought[cell] as number) + 1;
    if (side === null || side[i] === 2) sold[k] = (sold[k] as number) + 1;
  }
  return { bought, sold };
}
