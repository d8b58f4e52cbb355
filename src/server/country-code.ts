/** The country a request is about. */
import { TuchuError, resolvePlace } from '../core/index.js';
import { say } from './messages.js';

/** @throws `TuchuError` where no country or territory goes by this code or name */
export function countryCode(text: string): string {
  const found = resolvePlace(text);
  if (found === undefined || (found.kind !== 'country' && found.kind !== 'territory'))
    throw new TuchuError(say.unknownCountry({ text }), 2);
  return found.code;
}

/** The other half of a pair: a country, a territory, or a union of states. */
export function partnerCode(text: string): string {
  const found = resolvePlace(text);
  return found?.kind === 'union' ? found.code : countryCode(text);
}

/** Any place that trades: also areas that are neither country nor territory. */
export function placeCode(text: string): string {
  const found = resolvePlace(text);
  if (found === undefined) throw new TuchuError(say.unknownCountry({ text }), 2);
  return found.code;
}
