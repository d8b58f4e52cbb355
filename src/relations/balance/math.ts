/**
 * The arithmetic of the balance, on shares alone. A share is known, or lies between 0 and what nobody is named for.
 * All of it is our own construct (METHODS B8), so labelled wherever it is shown.
 */

/** Shares of the powers in one domain. */
export interface PowerShares {
  /** By power, 0 to 1 of the whole; those that are not here are not named. */
  readonly known: ReadonlyMap<string, number>;
  /** The most that any power not named may hold; 0 where the table names every partner. */
  readonly unknown: number;
}

export type Bounds = readonly [low: number, high: number];

/** Share of one power: its own, or from 0 to the unknown part. */
export function shareOf({ known, unknown }: PowerShares, power: string): Bounds {
  const own = known.get(power);
  return own === undefined ? [0, unknown] : [own, own];
}

function evenness(parts: readonly number[], powers: number): number {
  const total = parts.reduce((a, b) => a + b, 0);
  let sum = 0;
  for (const part of parts) if (part > 0) sum -= (part / total) * Math.log(part / total);
  return Math.min(1, Math.max(0, sum / Math.log(powers)));
}

/**
 * Domain balance `H = −Σ q ln q / ln G` over the G powers, `q` each one's share of what all powers hold together:
 * 1 where they hold alike, 0 where one holds all. What the rest of the world holds is left out, and is shown beside.
 *
 * Powers not named may share the unknown part in any way: H is quasi-concave in their parts, so its least value lies
 * where one of them holds all of it or none holds any, and its greatest where they hold alike.
 *
 * @param powers how many powers there are, 2 or more
 * @returns low and high; undefined where no power is known to hold anything
 * @example
 * balanceOf({ known: new Map([['USA', 0.2], ['CHN', 0.2]]), unknown: 0 }, ['USA', 'CHN']); // [1, 1]
 * balanceOf({ known: new Map([['USA', 0.3]]), unknown: 0 }, ['USA', 'CHN']); // [0, 0]
 */
export function balanceOf(shares: PowerShares, powers: readonly string[]): Bounds | undefined {
  if (powers.length < 2) return undefined;
  const known = powers.flatMap((p) => shares.known.get(p) ?? []);
  const silent = powers.filter((p) => !shares.known.has(p)).length;
  const held = known.reduce((a, b) => a + b, 0);
  if (!(held > 0)) return undefined;
  const at = (each: number, of: number): number =>
    evenness([...known, ...Array.from({ length: of }, () => each)], powers.length);
  if (silent === 0 || shares.unknown === 0) {
    const exact = at(0, silent);
    return [exact, exact];
  }
  const low = Math.min(at(0, silent), at(shares.unknown, 1));
  return [low, mostOf((each) => at(each, silent), shares.unknown / silent)];
}

/** The greatest value of a function with one peak on 0 to `end`. */
function mostOf(f: (x: number) => number, end: number): number {
  let [a, b] = [0, end];
  for (let i = 0; i < 80; i++) {
    const [c, d] = [a + (b - a) / 3, b - (b - a) / 3];
    if (f(c) < f(d)) a = c;
    else b = d;
  }
  return Math.max(f((a + b) / 2), f(0), f(end));
}

/** Who leads a domain: for certain, or perhaps. */
export interface Leaders {
  readonly certain: string | undefined;
  readonly possible: readonly string[];
}

/**
 * The power with the largest share. Equal ones lead both perhaps; so does a power not named where the unknown part
 * is as large as the largest share.
 *
 * @example
 * leadersOf({ known: new Map([['RUS', 0.56]]), unknown: 0.2 }, ['RUS', 'USA']).certain; // 'RUS'
 * leadersOf({ known: new Map([['RUS', 0.1]]), unknown: 0.2 }, ['RUS', 'USA']).possible; // ['RUS', 'USA']
 */
export function leadersOf(shares: PowerShares, powers: readonly string[]): Leaders {
  const held = powers.map((p) => ({ power: p, range: shareOf(shares, p) }));
  const most = Math.max(0, ...held.map(({ range: [low] }) => low));
  const possible = held.filter(({ range: [, high] }) => high > 0 && high >= most);
  const names = possible.map(({ power }) => power);
  const [only] = names;
  const sure = names.length === 1 && held.some((h) => h.power === only && h.range[0] > 0);
  return { certain: sure ? only : undefined, possible: names };
}

/** In how many domains a power leads: those where it does for certain, and with those where it may. */
export function dominanceOf(domains: readonly Leaders[], power: string): Bounds {
  const certain = domains.filter((d) => d.certain === power).length;
  return [certain, domains.filter((d) => d.possible.includes(power)).length];
}

/**
 * Exposure to one power `Σ_d w_d p_d²`: large where much of a weighty domain is in its hand. A domain without a table
 * may hold anything: it adds from 0 to its whole weight.
 *
 * @param weights one a domain, adding up to 1
 * @example
 * exposureOf([[0.5, 0.5], undefined], [0.5, 0.5]); // [0.125, 0.625]
 */
export function exposureOf(
  shares: ReadonlyArray<Bounds | undefined>,
  weights: readonly number[],
): Bounds {
  let [low, high] = [0, 0];
  shares.forEach((share, i) => {
    const weight = weights[i] ?? 0;
    low += weight * (share?.[0] ?? 0) ** 2;
    high += weight * (share?.[1] ?? 1) ** 2;
  });
  return [low, high];
}

/**
 * Hedging intensity `2 min(E, H) / (E + H)`: 1 where both are alike, 0 where one is nothing.
 *
 * @returns low and high over the two ranges; undefined where both may be nothing
 * @example
 * intensityOf([0.5, 0.5], [0.25, 0.25]); // [0.667, 0.667]
 */
export function intensityOf(engage: Bounds, hedge: Bounds): Bounds | undefined {
  if (engage[0] + hedge[0] <= 0) return undefined;
  const at = (e: number, h: number): number => (2 * Math.min(e, h)) / (e + h);
  const ends = [at(engage[0], hedge[1]), at(engage[1], hedge[0])];
  const meet = engage[0] <= hedge[1] && hedge[0] <= engage[1];
  return [Math.min(...ends), meet ? 1 : Math.max(...ends)];
}
