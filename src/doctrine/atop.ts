/**
 * Doctrines over ATOP: what a state promised whom, by pair and year, as five 1 or 0 codes. The codes do not say under
 * which saving clause, nor anything of bases, commands or third states: an obligation found there is a prompt to read
 * the treaty, and no verdict on it. Verdicts are worked out once for each combination of codes.
 */
import type { Day, PlaceCode } from '../core/index.js';
import type { Cube, Manifest, Workspace } from '../store/index.js';
import { type Mode, principlesAt } from './assess-draft.js';
import type { Lookup } from './condition.js';
import { type Verdict, judgeReadings, worst } from './judge.js';
import { bindingOf } from './parties.js';
import { reasonOf } from './reasons.js';
import type { Doctrine } from './schema.js';

/** The file's codes, in the order of their bits, and the facts they are. */
const CODES = [
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['neutral', 'neutrality'],
  ['nonagg', 'nonaggression'],
  ['consul', 'consultation'],
] as const;

/** Facts that ATOP codes; of every other it says nothing. */
export const ATOP_FACTS: readonly string[] = CODES.map(([, fact]) => fact);

/** The facts of a combination of codes. */
export const factsOfMask = (mask: number): readonly string[] =>
  ATOP_FACTS.filter((_, bit) => (mask >> bit) % 2 === 1);

/** Obligations of one year: pairs of places with their combination of codes. */
export interface AtopYear {
  readonly year: number;
  readonly places: readonly PlaceCode[];
  /** `from * places.length + to`, each once, with its combination. */
  readonly pairs: ReadonlyMap<number, number>;
}

/**
 * One year of the loaded dataset, its rows of one obligation each put together by pair.
 *
 * @example
 * atopYear(await workspace.cube({ dataset, year: 2018 })).pairs.size;
 */
export function atopYear(
  cube: Pick<Cube, 'year' | 'places' | 'products' | 'from' | 'to' | 'product'>,
): AtopYear {
  const bit = cube.products.map((p) => CODES.findIndex(([code]) => code === p));
  const pairs = new Map<number, number>();
  const n = cube.places.length;
  for (let i = 0; i < cube.product.length; i += 1) {
    const held = bit[cube.product[i] ?? -1] ?? -1;
    if (held < 0) continue;
    const key = (cube.from[i] ?? 0) * n + (cube.to[i] ?? 0);
    pairs.set(key, (pairs.get(key) ?? 0) | (1 << held));
  }
  return { year: cube.year, places: cube.places, pairs };
}

/**
 * The years of the loaded dataset, one after the other.
 *
 * @param only one year; none where the dataset does not hold it
 * @example
 * (await readAtop(workspace, manifest)).length; // 204: 1815 to 2018
 */
export async function readAtop(
  workspace: Pick<Workspace, 'cube'>,
  { id, years }: Pick<Manifest, 'id' | 'years'>,
  only?: number,
): Promise<readonly AtopYear[]> {
  const [first, last] = years ?? [1, 0];
  const read: AtopYear[] = [];
  for (let year = first; year <= last; year += 1)
    if (only === undefined || only === year)
      read.push(atopYear(await workspace.cube({ dataset: id, year })));
  return read;
}

/** What a code prompts, never a verdict: to read the treaty for what the doctrine rules out, or asks a reason for. */
export const PROMPTS = ['ruled_out', 'undecided', 'reason_owed', 'excused'] as const;
export type Prompt = (typeof PROMPTS)[number];

const PROMPT: Readonly<Record<Exclude<Verdict, 'compliant'>, Prompt>> = {
  breach: 'ruled_out',
  insufficient_evidence: 'undecided',
  needs_justification: 'reason_owed',
  exception_applies: 'excused',
};

/** What a doctrine asks of one combination of codes. */
export interface MaskPrompt {
  readonly mask: number;
  /** What the treaty is to be read for, were its other words silent; null where the codes call for nothing. */
  readonly prompt: Prompt | 'not_applicable' | null;
  /** Codes that call for it. */
  readonly by: readonly string[];
}

/** What one treaty with many states answers besides its codes. */
const MANY = 'multilateral';

const lookup =
  (mask: number, many: boolean): Lookup =>
  (code) => {
    const bit = ATOP_FACTS.indexOf(code);
    const so = bit < 0 ? code === MANY && many : (mask >> bit) % 2 === 1;
    return so ? 'true' : 'false';
  };

/**
 * What a combination of codes prompts on a day. No code is a verdict: whether another word of the treaty spares the state
 * is not in the file.
 *
 * @param many whether several states are promised the same; where that is not said, either is taken, and the worse stands
 * @example
 * maskPrompt(austria, 0b00001, 'actual', '2018-12-31').prompt; // 'ruled_out': the treaty is to be read
 */
export function maskPrompt(
  doctrine: Doctrine,
  mask: number,
  mode: Mode,
  day: Day,
  many?: boolean,
): MaskPrompt {
  const principles = principlesAt(doctrine, mode, day);
  if (principles === undefined || principles.every((p) => p.severity === 'judgement'))
    return { mask, prompt: 'not_applicable', by: [] };
  const judged = (many === undefined ? [false, true] : [many]).flatMap((m) =>
    judgeReadings({ ...doctrine, principles: [...principles] }, lookup(mask, m)).slice(0, 1),
  );
  const alone = worst(judged.map((r) => r.verdict));
  if (alone === 'compliant') return { mask, prompt: null, by: [] };
  const carrying = judged.flatMap((r) =>
    r.principles.filter((p) => p.verdict === alone).flatMap((p) => reasonOf(p).facts),
  );
  const by = factsOfMask(mask).filter((f) => carrying.includes(f));
  return { mask, prompt: PROMPT[alone], by };
}

export interface Combination extends MaskPrompt {
  readonly facts: readonly string[];
  readonly dyadYears: number;
}

export interface Screening {
  readonly doctrine: string;
  /** The doctrine's own state; null for one of several. */
  readonly country: PlaceCode | null;
  readonly mode: Mode;
  /** Only the own state's pairs were looked at. */
  readonly ownOnly: boolean;
  readonly first: number;
  readonly last: number;
  /** Pairs and years looked at. */
  readonly dyadYears: number;
  /** Most frequent first. */
  readonly combinations: readonly Combination[];
}

/**
 * Every pair and year under a doctrine. `actual`: the doctrine's own state only, on the last day of each year.
 * `hypothetical`: every state, as if the doctrine were its own.
 *
 * @param codedNone rows of the file that code no obligation; they hold no pair in the dataset
 */
export function screenAtop(
  doctrine: Doctrine,
  years: Iterable<AtopYear>,
  mode: Mode,
  codedNone = 0,
): Screening {
  const counts = new Map<string, { readonly said: MaskPrompt; n: number }>();
  let [total, first, last] = [0, Infinity, -Infinity];
  const add = (said: MaskPrompt, n: number): void => {
    const key = `${said.mask} ${said.prompt}`;
    const held = counts.get(key);
    if (held === undefined) counts.set(key, { said, n });
    else held.n += n;
    total += n;
  };
  for (const { year, places, pairs } of years) {
    [first, last] = [Math.min(first, year), Math.max(last, year)];
    const day = `${year}-12-31`;
    const own = places.map((p) => mode === 'hypothetical' || mayBind(doctrine, p, day));
    const byMask = Array.from({ length: 1 << CODES.length }, () => 0);
    for (const [key, mask] of pairs)
      if (own[Math.floor(key / places.length)] === true) byMask[mask] = (byMask[mask] ?? 0) + 1;
    byMask.forEach((n, mask) => {
      if (n > 0) add(maskPrompt(doctrine, mask, mode, `${year}-12-31`), n);
    });
  }
  if (mode === 'hypothetical' && codedNone > 0)
    add(maskPrompt(doctrine, 0, mode, `${last}-12-31`), codedNone);
  const combinations = [...counts.values()]
    .map(({ said, n }) => ({ ...said, facts: factsOfMask(said.mask), dyadYears: n }))
    .sort((a, b) => b.dyadYears - a.dyadYears || a.mask - b.mask);
  const { id, country } = doctrine;
  const ownOnly = mode === 'actual' && country !== null;
  return { doctrine: id, country, mode, ownOnly, first, last, dyadYears: total, combinations };
}

/** Whether a state is bound on a day, or may be: a list that is not whole frees nobody. */
const mayBind = (doctrine: Doctrine, state: PlaceCode, day: Day): boolean =>
  bindingOf(doctrine, [state], day).bound !== false;

/** From so many partners with the same codes on, one treaty with all of them is taken to stand behind them. */
const MANY_PARTNERS = 3;

/** What one state had promised in a year, partner by partner. */
export interface AtopPartner extends MaskPrompt {
  readonly partner: PlaceCode;
  readonly facts: readonly string[];
}

/**
 * In actual mode a doctrine that does not bind the state on the last day of the year is not applicable to it.
 *
 * @example
 * partnersUnder(austria, atopYear(cube2018), 'AUT', 'actual').length; // 51
 */
export function partnersUnder(
  doctrine: Doctrine,
  { year, places, pairs }: AtopYear,
  country: PlaceCode,
  mode: Mode,
): readonly AtopPartner[] {
  const own = places.indexOf(country);
  const day = `${year}-12-31`;
  const free = mode === 'actual' && !mayBind(doctrine, country, day);
  const held = [...pairs].filter(([key]) => Math.floor(key / places.length) === own);
  const sharing = (mask: number): number => held.filter(([, other]) => other === mask).length;
  const asked = new Map(
    [...new Set(held.map(([, mask]) => mask))].map((mask) => [
      mask,
      free
        ? ({ mask, prompt: 'not_applicable', by: [] } as const)
        : maskPrompt(doctrine, mask, mode, day, sharing(mask) >= MANY_PARTNERS),
    ]),
  );
  return held
    .flatMap(([key, mask]) => {
      const said = asked.get(mask);
      const partner = places[key % places.length] ?? '';
      return said === undefined ? [] : [{ ...said, partner, facts: factsOfMask(mask) }];
    })
    .sort((a, b) => (a.partner < b.partner ? -1 : 1));
}
