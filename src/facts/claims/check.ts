/** Checks a claims file whole: its shape, then its documents, places, tiers, names and values. */
import type * as z from 'zod';
import { bloc, place, type Message } from '../../core/index.js';
import { shown } from '../cross.js';
import type { Where } from '../messages.js';
import type { Fact, Pack } from '../schema.js';
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

const MEASURED_IN_COUNTS: ReadonlySet<Ask['measure']> = new Set<Ask['measure']>([
  'diplomatic_relations',
  'partners',
  'bloc_partners',
  'agreements_count',
  'trading_partners',
  'organisations',
  'defence_obligations',
  'rank',
]);

/** Numbers of a value that no count can be: half a partner, or one below zero. */
const uncountable = (value: Claim['value']): boolean =>
  (typeof value === 'number'
    ? [value]
    : typeof value === 'object' && !Array.isArray(value)
      ? Object.values(value)
      : []
  ).some((n) => typeof n === 'number' && (!Number.isSafeInteger(n) || n < 0));

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

/** Names an ask takes from the pack that the pack does not have: [field, name, where they are listed]. */
function unknownNames(
  { asks, value }: Claim,
  pack: Pack,
): ReadonlyArray<readonly [field: string, name: string, where: string]> {
  const items = (...predicates: readonly Fact['predicate'][]): ReadonlySet<string | null> =>
    new Set(pack.facts.filter((f) => predicates.includes(f.predicate)).map((f) => f.item));
  const absent = (
    field: string,
    names: readonly string[],
    known: ReadonlySet<string | null>,
    where: string,
  ): ReadonlyArray<readonly [string, string, string]> =>
    names.filter((n) => !known.has(n)).map((n) => [field, n, where] as const);
  const listed = (predicate: string): string => `tuchu facts ${pack.code} --predicate ${predicate}`;
  switch (asks?.measure) {
    case 'agreements_reached': {
      const codes = new Set(pack.instruments.map((i) => i.code));
      const named = Array.isArray(value) ? value : [];
      return absent('value', named, codes, `tuchu relations ${pack.code} agreements`);
    }
    case 'membership':
    case 'seat': {
      const { measure } = asks;
      return absent('asks.item', [asks.item], items(measure), listed(measure));
    }
    case 'event': {
      const events = new Set(pack.facts.filter((f) => f.period !== null).map((f) => f.id));
      return absent('asks.fact', [asks.fact], events, listed('milestone'));
    }
    case 'indicator':
      return absent('asks.items', asks.items, items('indicator'), listed('indicator'));
    case 'target': {
      const of = asks.of === undefined ? [] : [asks.of];
      return [
        ...absent('asks.item', [asks.item], items('indicator'), listed('indicator')),
        ...absent('asks.of', of, items('indicator'), listed('indicator')),
      ];
    }
    default:
      return [];
  }
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
  else if (MEASURED_IN_COUNTS.has(asks.measure) && uncountable(value))
    out.push(say.notCount({ ...at('value', value), measure: asks.measure }));
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
  for (const [field, name, where] of unknownNames(claim, pack))
    out.push(say.unknownName({ ...at(field, name), place: pack.code, where }));
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
        if (![...pack.facts, ...pack.conflicts].some((known) => known.id === id))
          out.push(say.unknownFact(at('seeAlso', id)));
    out.push(...checkAsk(claim, at, pack));
    return out;
  });
}

/** Problems that are worded for claims: a value of no known form, and a field that there is not. */
function ofClaim(
  file: string,
  raw: unknown,
  issue: z.core.$ZodIssue,
): readonly Message[] | undefined {
  const [list, index, field, ...rest] = issue.path;
  const entries = (raw as { claims?: readonly unknown[] } | null)?.claims;
  const claim = entries?.[Number(index)] as { id?: unknown; value?: unknown } | undefined;
  const entry =
    list !== 'claims' || index === undefined
      ? [list, index].filter((p) => p !== undefined).join('.') || 'file'
      : typeof claim?.id === 'string'
        ? claim.id
        : `claims.${String(index)}`;
  const where = (value: unknown): Where => ({ file, entry, field: 'value', value: shown(value) });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => say.extraField(where(key)));
  const value = list === 'claims' && field === 'value' && rest.length === 0;
  return value && claim?.value !== undefined ? [say.notValue(where(claim.value))] : undefined;
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
    return {
      problems: result.error.issues.flatMap(
        (issue) => ofClaim(file, raw, issue) ?? shapeProblems(file, raw, [issue]),
      ),
      claims: undefined,
    };
  const problems = crossCheckClaims(result.data, file, pack);
  return { problems, claims: problems.length === 0 ? result.data : undefined };
}
