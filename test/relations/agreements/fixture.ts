/** Small made-up packs with agreements. */
import type { Fact, Instrument, Pack, Profile } from '../../../src/facts/index.js';
import { packOf, tierFact } from '../fixture.js';

export function instrument(code: string, parties: readonly string[], rules = ['own']): Instrument {
  return {
    code,
    name: { en: code, vi: code },
    kind: { en: 'free trade agreement', vi: 'hiệp định thương mại tự do' },
    parties: [...parties],
    countsUnder: rules,
    address: null,
  };
}

let serial = 0;
/** A dated action: `action('X', 'signed', '2010-03', 'JPN')`. */
export function action(
  item: string,
  what: string,
  period: string,
  object: string | null = null,
  more: Partial<Fact> = {},
): Fact {
  return {
    ...tierFact('', '', null),
    id: `CHE/agreement_${what}/${item}/${object ?? 'all'}/${period.replaceAll('/', '+')}/${serial++}`,
    domain: 'agreements',
    predicate: `agreement_${what}` as Fact['predicate'],
    object,
    item,
    value: null,
    label: { en: `${item} ${what}`, vi: `${item} ${what}` },
    valid: null,
    period,
    status: 'done',
    ...more,
  };
}

export function agreementPack(
  instruments: readonly Instrument[],
  facts: readonly Fact[],
  agreements?: Profile['agreements'],
): Pack {
  const pack = packOf([]);
  return {
    ...pack,
    profile: { ...pack.profile, ...(agreements === undefined ? {} : { agreements }) },
    instruments,
    facts: [...facts].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
