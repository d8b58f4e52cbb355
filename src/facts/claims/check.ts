/** Checks a claims file whole: its shape, then its documents, places, tiers and values. */
import { bloc, place, type Message } from '../../core/index.js';
import { shown } from '../cross.js';
import type { Where } from '../messages.js';
import type { Pack } from '../schema.js';
import { shapeProblems } from '../shape.js';
import { say } from './messages.js';
import { claimsFileSchema, type Ask, type Claim, type ClaimsFile } from './schema.js';

export type CheckedClaims = {
  readonly problems: readonly Message[];
  readonly claims: ClaimsFile | undefined;
};

/** What kind of value each measure can be compared with. */
const NUMBER = {
  en: 'a number, or a bound such as {"moreThan": 30}',
  vi: 'một số, hoặc ngưỡng như {"moreThan": 30}',
};
const NAMED = {
  en: 'a number, a bound, or numbers by name',
  vi: 'một số, một ngưỡng, hoặc các số theo tên',
};
const LIST = { en: 'a list of codes', vi: 'một danh sách mã' };
const PERIOD = { en: 'a period', vi: 'một khoảng thời gian' };
const PLACE = { en: 'the code of a place', vi: 'mã của một nước' };

const isNumeric = (value: Claim['value']): boolean =>
  typeof value === 'number' || (typeof value === 'object' && !Array.isArray(value));

/** What the value of a claim must be for what it asks, where it is not. */
function wanted(ask: Ask, value: Claim['value']): { en: string; vi: string } | undefined {
  switch (ask.measure) {
    case 'tier_includes':
    case 'agreements_reached':
      return Array.isArray(value) ? undefined : LIST;
    case 'membership':
    case 'seat':
    case 'event':
      return typeof value === 'string' && /^\d{4}/.test(value) ? undefined : PERIOD;
    case 'largest_partner':
      return typeof value === 'string' && place(value) !== undefined ? undefined : PLACE;
    case 'partners':
      return isNumeric(value) ? undefined : ask.tier === undefined ? NAMED : NUMBER;
    case 'bloc_partners':
      return isNumeric(value) ? undefined : ask.bloc === undefined ? NAMED : NUMBER;
    default:
      return isNumeric(value) ? undefined : NUMBER;
  }
}

/** Names of a value given by name: `{"P5": 5, "G7": 7}`. Bounds have none. */
export function namesOf(value: Claim['value']): readonly string[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.keys(value).filter((k) => !['moreThan', 'atLeast', 'atMost'].includes(k));
}

function checkAsk(
  claim: Claim,
  at: (field: string, value: unknown) => Where,
  pack?: Pack,
): Message[] {
  const { asks, value } = claim;
  if (asks === undefined) return [];
  const out: Message[] = [];
  const wrong = wanted(asks, value);
  if (wrong !== undefined)
    out.push(
      say.wrongValue({
        ...at('value', value),
        measure: asks.measure,
        wanted: wrong.en,
        wantedVi: wrong.vi,
      }),
    );
  const tiers: unknown[] = 'tier' in asks ? [asks.tier] : [];
  if (asks.measure === 'partners' && asks.tier === undefined) tiers.push(...namesOf(value));
  const blocs =
    asks.measure === 'rank' ? [asks.among] : asks.measure === 'bloc_partners' ? [asks.bloc] : [];
  if (asks.measure === 'bloc_partners' && asks.bloc === undefined) blocs.push(...namesOf(value));
  for (const code of blocs)
    if (code !== undefined && bloc(code) === undefined) out.push(say.unknownBloc(at('asks', code)));
  if (asks.measure === 'tier_includes' && Array.isArray(value))
    for (const code of value)
      if (place(code) === undefined) out.push(say.unknownPlace(at('value', code)));
  if (pack === undefined || claim.subject !== pack.code) return out;
  const known = new Set(pack.profile.ladder.tiers.map((t) => t.code));
  for (const tier of tiers)
    if (typeof tier === 'string' && !known.has(tier)) out.push(say.unknownTier(at('asks', tier)));
  return out;
}

/** What the entries say of one another, of places and, where the pack is at hand, of its tiers and facts. */
export function crossCheckClaims(
  claims: ClaimsFile,
  file: string,
  pack?: Pack,
): readonly Message[] {
  const seen = new Set<string>();
  return claims.claims.flatMap((claim): readonly Message[] => {
    const at = (field: string, value: unknown): Where => ({
      file,
      entry: claim.id,
      field,
      value: shown(value),
    });
    const out: Message[] = [];
    if (seen.has(claim.id)) out.push(say.duplicate(at('id', claim.id)));
    seen.add(claim.id);
    if (place(claim.subject) === undefined)
      out.push(say.unknownPlace(at('subject', claim.subject)));
    if (claim.document !== undefined && !Object.hasOwn(claims.documents, claim.document))
      out.push(say.unknownDocument(at('document', claim.document)));
    if (pack !== undefined && pack.code === claim.subject)
      for (const id of claim.seeAlso)
        if (!pack.facts.some((f) => f.id === id)) out.push(say.unknownFact(at('seeAlso', id)));
    out.push(...checkAsk(claim, at, pack));
    return out;
  });
}

/**
 * All problems of a claims file: its shape first, the rest only once the shape holds.
 *
 * @param file the name the messages give it
 * @param pack of the country the claims are about, so that tiers and facts are checked too
 * @example
 * checkClaims({ claims: [] }, 'claims.json').problems.length; // 1: no claim in the file
 */
export function checkClaims(raw: unknown, file: string, pack?: Pack): CheckedClaims {
  const result = claimsFileSchema.safeParse(raw);
  if (!result.success)
    return { problems: shapeProblems(file, raw, result.error.issues), claims: undefined };
  const problems = crossCheckClaims(result.data, file, pack);
  return { problems, claims: problems.length === 0 ? result.data : undefined };
}
