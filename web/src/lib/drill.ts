/** Where a tile, a bar or a name leads: a step down the drill, which keeps what was chosen before. */
import type { Drill } from '../../../src/charts/types.js';
import type { Address } from '../state/address.js';

/** @example drillTo('partner:NOR'); // { partner: 'NOR', finding: null, tables: [] } */
export function drillTo(drill: Drill): Partial<Address> {
  const [kind, ...rest] = drill.split(':');
  return {
    [kind === 'partner' ? 'partner' : 'product']: rest.join(':'),
    finding: null,
    tables: [],
  };
}

export const isDrill = (text: string | null | undefined): text is Drill =>
  text !== null && text !== undefined && /^(partner|product):./.test(text);
