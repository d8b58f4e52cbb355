/** Agreements of the country files beside the clone, as a pack: the shape of the files, no more. */
import { readFileSync } from 'node:fs';
import type { AgreementRule, Fact, Instrument, Pack } from '../../../src/facts/index.js';
import { place } from '../../../src/core/index.js';
import { shared } from '../../shared.js';
import { action, agreementPack, instrument } from './fixture.js';

interface Listed {
  readonly id: string;
  readonly parties: readonly string[];
  readonly signed: string | null;
  readonly in_force: string | null;
  readonly ended: string | null;
  readonly counts_as_agreement: boolean;
  readonly in_force_by_partner: Readonly<Record<string, string | null>> | null;
}

export function packFromShared(file: string, rule: AgreementRule): Pack {
  const { agreements, country } = JSON.parse(readFileSync(shared('facts', file), 'utf8')) as {
    agreements: readonly Listed[];
    country: { readonly iso3: string };
  };
  const instruments: Instrument[] = [];
  const facts: Fact[] = [];
  for (const a of agreements) {
    const known = a.parties.filter((p) => p === 'EU' || place(p) !== undefined);
    instruments.push(instrument(a.id, known, a.counts_as_agreement ? [rule.id] : []));
    if (a.signed !== null) facts.push(action(a.id, 'signed', a.signed));
    if (a.in_force_by_partner !== null) {
      for (const [partner, day] of Object.entries(a.in_force_by_partner))
        if (day !== null) facts.push(action(a.id, 'in_force', day, partner));
    } else if (a.in_force !== null) facts.push(action(a.id, 'in_force', a.in_force));
    if (a.ended !== null) facts.push(action(a.id, 'terminated', a.ended));
  }
  const pack = agreementPack(instruments, facts, { rules: [rule], publishedCounts: [] });
  return { ...pack, code: country.iso3 };
}
