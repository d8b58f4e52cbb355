/** Countries that still trade with each other, directly or through others, after a shock. */

/**
 * @param trades whether importer n buys anything from exporter i
 * @returns for each of n countries the number of its bloc, counted from 0
 * @example
 * blocsOf(3, (n, i) => n + i === 1); // => [0, 0, 1]
 */
export function blocsOf(
  n: number,
  trades: (importer: number, exporter: number) => boolean,
): Int32Array {
  const bloc = new Int32Array(n).fill(-1);
  let blocs = 0;
  for (let first = 0; first < n; first++) {
    if (bloc[first]! >= 0) continue;
    const open = [first];
    bloc[first] = blocs;
    for (let at = open.pop(); at !== undefined; at = open.pop())
      for (let other = 0; other < n; other++)
        if (bloc[other]! < 0 && (trades(at, other) || trades(other, at))) {
          bloc[other] = blocs;
          open.push(other);
        }
    blocs++;
  }
  return bloc;
}

/** Scales wages so that each bloc's value added is what it was: only wages within a bloc can be compared. */
export function holdBlocs(
  bloc: Int32Array,
  valueAdded: Float64Array,
  logWages: Float64Array,
): void {
  const blocs = Math.max(...bloc) + 1;
  const before = new Float64Array(blocs);
  const now = new Float64Array(blocs);
  for (let i = 0; i < bloc.length; i++) {
    before[bloc[i]!]! += valueAdded[i]!;
    now[bloc[i]!]! += valueAdded[i]! * Math.exp(logWages[i]!);
  }
  for (let i = 0; i < bloc.length; i++)
    logWages[i]! -= Math.log(now[bloc[i]!]! / before[bloc[i]!]!);
}

/** Sum of deficits of each bloc. */
export function blocSums(bloc: Int32Array, amounts: Float64Array): Float64Array {
  const sums = new Float64Array(Math.max(...bloc) + 1);
  for (let i = 0; i < bloc.length; i++) sums[bloc[i]!]! += amounts[i]!;
  return sums;
}

/**
 * Deficits after a shock. Of the `proportional` rule, what does not sum to 0 within a bloc is spread over it by income.
 *
 * @param incomes value added after the shock
 */
export function deficitsAfter(
  { rule, scale }: { readonly rule: 'held' | 'proportional'; readonly scale: number },
  bloc: Int32Array,
  base: { readonly valueAdded: Float64Array; readonly deficits: Float64Array },
  incomes: Float64Array,
): Float64Array {
  if (rule === 'held') return base.deficits.map((d) => scale * d);
  const wanted = base.deficits.map((d, i) => (scale * d * incomes[i]!) / base.valueAdded[i]!);
  const open = blocSums(bloc, wanted);
  const income = blocSums(bloc, incomes);
  return wanted.map((d, i) => d - (open[bloc[i]!]! / income[bloc[i]!]!) * incomes[i]!);
}

/** A deficit below this share of value added is none. */
const NONE = 1e-9;

/**
 * A country that can still sell abroad but no longer buy there, or buy but not sell: without a surplus, or a deficit,
 * to match, no wage balances its trade.
 *
 * @param trades whether importer n can buy anything from exporter i
 */
export function oneWay(
  n: number,
  trades: (importer: number, exporter: number) => boolean,
  { valueAdded, deficits }: { readonly valueAdded: Float64Array; readonly deficits: Float64Array },
  { scale }: { readonly scale: number },
): { readonly country: number; readonly sells: boolean } | undefined {
  const others = Array.from({ length: n }, (_, i) => i);
  for (let c = 0; c < n; c++) {
    const sells = others.some((i) => i !== c && trades(i, c));
    const buys = others.some((i) => i !== c && trades(c, i));
    const deficit = (scale * deficits[c]!) / valueAdded[c]!;
    if (sells !== buys && !(sells ? deficit < -NONE : deficit > NONE)) return { country: c, sells };
  }
  return undefined;
}
