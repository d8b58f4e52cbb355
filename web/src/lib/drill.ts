/** Where a tile, a bar or a name leads: a step down the drill, which keeps what was chosen before. */
import type { Drill } from '../../../src/charts/types.js';
import type { Address } from '../state/address.js';

/**
 * In the explorer a partner is a step of the drill; on any other page the name leads to the page of the pair.
 *
 * @example drillTo('partner:NOR', 'dependence'); // { partner: 'NOR', finding: null, tables: [] }
 * @example drillTo('partner:NOR', null); // { page: 'partner', partner: 'NOR', finding: null, tables: [] }
 */
export function drillTo(drill: Drill, page: Address['page']): Partial<Address> {
  const [kind, ...rest] = drill.split(':');
  const code = rest.join(':');
  return {
    ...(kind !== 'partner'
      ? { product: code }
      : { partner: code, ...(page === 'dependence' ? {} : { page: 'partner' as const }) }),
    finding: null,
    tables: [],
  };
}

export const isDrill = (text: string | null | undefined): text is Drill =>
  text !== null && text !== undefined && /^(partner|product):./.test(text);
