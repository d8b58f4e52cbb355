/**
 * Sets of filters shown beside each other, for who comes first changes with them: the reader's own (none unless asked),
 * and three that are used or easily argued for. Every set is scale free but the last, which needs people and dollars.
 */
import type { Message } from '../../core/index.js';
import { type Filters, NO_FILTERS, exportTotals } from '../../complexity/index.js';
import { say } from './messages.js';
import { filtersOf } from './question.js';
import type { WorldYear } from './world.js';

export interface FilterSet {
  readonly id: string;
  readonly filters: Filters;
  readonly name: Message;
}

/** Share of all exports below which a place is small; our own choice. */
const SMALL = 1e-4;
/** Fewest places in a product, and products in a place; our own choice. */
const FEW = 5;
/** What the Atlas of Economic Complexity asks of a country, as recalled. */
const ATLAS = { minPopulation: 1_200_000, minExports: 1_000_000_000 };

/** Why the last set is not among those shown; nothing where it is. */
export function noAtlas({ population, matrix }: WorldYear): Message[] {
  const [people, dollars] = [population !== undefined, matrix.unit === 'USD'];
  return people && dollars ? [] : [say.noAtlas({ people, dollars })];
}

/** The sets of a year; the reader's first. */
export function filterSets(world: WorldYear, asked: Partial<Filters> = {}): readonly FilterSet[] {
  const { threshold } = filtersOf(asked);
  const own = filtersOf(asked);
  const chosen = JSON.stringify(own) !== JSON.stringify({ ...NO_FILTERS, threshold });
  const none = { ...NO_FILTERS, threshold };
  const minExports = Math.ceil(SMALL * exportTotals(world.table).all);
  const small = { ...none, minExports };
  const people = world.population !== undefined && world.matrix.unit === 'USD';
  return [
    ...(chosen ? [{ id: 'asked', filters: own, name: say.setAsked({}) }] : []),
    { id: 'none', filters: none, name: say.setNone({}) },
    { id: 'small', filters: small, name: say.setSmall({ share: SMALL }) },
    {
      id: 'rare',
      filters: { ...small, minUbiquity: FEW, minDiversity: FEW },
      name: say.setRare({ share: SMALL, few: FEW }),
    },
    ...(people ? [{ id: 'atlas', filters: { ...none, ...ATLAS }, name: say.setAtlas(ATLAS) }] : []),
  ];
}
