/**
 * Events of a shock that contradict each other: the same kind about the same deliveries at the same time, of which
 * nobody says whether the shares add up. Places are compared as they are written, so that roles which turn out to be
 * the same place are found when the shock is applied.
 */
interface Timed {
  readonly what: string;
  readonly start: number;
  readonly days?: number | undefined;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly at?: readonly string[];
  readonly passage?: string;
  readonly products?: readonly string[] | undefined;
  readonly sectors?: Readonly<Record<string, readonly string[]>> | undefined;
}

const end = ({ start, days }: Timed): number => (days === undefined ? Infinity : start + days);

const shareOne = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((x) => b.includes(x));

/** Customs codes meet where one begins with the other. */
function sameGoods(a: Timed, b: Timed): boolean {
  if (a.products !== undefined && b.products !== undefined)
    return a.products.some((x) => b.products!.some((y) => x.startsWith(y) || y.startsWith(x)));
  if (a.sectors !== undefined && b.sectors !== undefined)
    return Object.entries(a.sectors).some(([kind, codes]) =>
      shareOne(codes, b.sectors![kind] ?? []),
    );
  return true;
}

/**
 * @returns for each event the number of an earlier one that it contradicts, or undefined
 * @example
 * overlaps([cut, cut]); // => [undefined, 0]
 */
export function overlaps(events: readonly Timed[]): readonly (number | undefined)[] {
  return events.map((b, at) => {
    const found = events
      .slice(0, at)
      .findIndex(
        (a) =>
          a.what === b.what &&
          a.start < end(b) &&
          b.start < end(a) &&
          a.passage === b.passage &&
          shareOne(a.from, b.from) &&
          shareOne(a.to, b.to) &&
          shareOne(a.at, b.at) &&
          sameGoods(a, b),
      );
    return found === -1 ? undefined : found;
  });
}
