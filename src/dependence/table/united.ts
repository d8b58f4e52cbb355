/**
 * Several places as one trader: the European Union, a customs union, any group. What its members trade with each
 * other becomes a flow of the group with itself, so that trade inside and outside can be told apart.
 */
import type { Cube } from '../../store/index.js';

/**
 * @param members places of the cube; those it does not hold are passed over
 * @param code the group's name among the places; it stands last
 * @returns a cube of one value a flow, sorted as cubes are; the flows of the group are sums
 * @throws RangeError for a cube that holds both reports: reconcile it first
 * @example
 * const eu = unitedCube(cube, membersAt('EU', '2023-12-31', 'states'), 'EU');
 * eu.places.at(-1); // 'EU'
 */
export function unitedCube(cube: Cube, members: readonly string[], code: string): Cube {
  if (cube.side !== null) throw new RangeError('both reports of a flow cannot be added up');
  const { places, products } = cube;
  const width = products.length;
  const inside = places.map((place) => members.includes(place));
  const group = places.length;
  // What members buy of each place and sell to each, and what they trade among themselves.
  const [bought, sold] = [
    new Float64Array(places.length * width),
    new Float64Array(places.length * width),
  ];
  const within = new Float64Array(width);
  const kept = new Uint32Array(cube.rows);
  let others = 0;
  for (let i = 0; i < cube.rows; i++) {
    const amount = cube.value[i] as number;
    const [from, to, product] = [
      cube.from[i] as number,
      cube.to[i] as number,
      cube.product[i] as number,
    ];
    if (inside[from] !== true && inside[to] !== true) kept[others++] = i;
    else if (!(amount > 0)) continue;
    else if (inside[from] !== true)
      bought[from * width + product] = (bought[from * width + product] as number) + amount;
    else if (inside[to] !== true)
      sold[to * width + product] = (sold[to * width + product] as number) + amount;
    else within[product] = (within[product] as number) + amount;
  }
  // Sums take no more rows than what they sum.
  const from = new Uint16Array(cube.rows);
  const to = new Uint16Array(cube.rows);
  const product = new Uint32Array(cube.rows);
  const value = new Float64Array(cube.rows);
  let rows = 0;
  const add = (f: number, t: number, p: number, amount: number): void => {
    from[rows] = f;
    to[rows] = t;
    product[rows] = p;
    value[rows++] = amount;
  };
  const addAll = (f: number, t: number, amounts: Float64Array): void => {
    for (let p = 0; p < width; p++)
      if ((amounts[p] as number) > 0) add(f, t, p, amounts[p] as number);
  };
  let next = 0;
  for (let f = 0; f < places.length; f++) {
    for (; next < others && cube.from[kept[next] as number] === f; next++) {
      const row = kept[next] as number;
      add(f, cube.to[row] as number, cube.product[row] as number, cube.value[row] as number);
    }
    addAll(f, group, bought.subarray(f * width, (f + 1) * width));
  }
  for (let t = 0; t < places.length; t++)
    addAll(group, t, sold.subarray(t * width, (t + 1) * width));
  addAll(group, group, within);
  return {
    year: cube.year,
    rows,
    places: [...places, code],
    products,
    from: from.subarray(0, rows),
    to: to.subarray(0, rows),
    product: product.subarray(0, rows),
    value: value.subarray(0, rows),
    side: null,
  };
}
