/** The two drawings: the product space as a map, and density against complexity. */
import {
  type ProductReading,
  eciFinding,
  nearestProducts,
  ownProducts,
} from '../../assess/index.js';
import { STRONG, exportTotals, productMap } from '../../complexity/index.js';
import { format } from '../../core/index.js';
import type { Section } from '../page.js';
import { type Told, label, source, where, word } from './context.js';
import { say } from './messages.js';

/** Products drawn on the map: more are a cloud, and take long to lay out. */
const ON_MAP = 800;
const ON_SCATTER = 800;
/** Labels tried, most telling first. */
const NAMED = 14;

/** The largest products of the world, linked by proximity; those the country is specialised in are full. */
export function spaceSection(c: Told): Section {
  const { world } = c.found;
  const totals = exportTotals(world.table);
  const at = new Map(world.table.products.map((code, p) => [code, p]));
  const size = (r: ProductReading): number => totals.products[at.get(r.code) ?? -1] ?? 0;
  const drawn = c.products
    .toSorted((a, b) => size(b) - size(a) || (a.code < b.code ? -1 : 1))
    .slice(0, ON_MAP);
  const map = productMap(
    c.own.space.near(),
    drawn.map((r) => r.col),
  );
  const rank = new Map(
    ownProducts(drawn)
      .slice(0, NAMED)
      .map((r, i) => [r.code, i]),
  );
  const has = drawn.filter((r) => r.has).length;
  const title = word(c, say.spaceTitle({ ...where(c), has, drawn: drawn.length }));
  return {
    id: 'space',
    nav: word(c, say.navSpace({})),
    wide: true,
    title,
    subtitle: [word(c, say.spaceSub(where(c)))],
    chart: {
      kind: 'product-space',
      data: {
        title,
        columns: {
          product: word(c, say.product({})),
          has: word(c, say.has({})),
          value: word(c, say.worldExports({})),
          near: word(c, say.nearest({})),
          phi: word(c, say.proximity({})),
        },
        full: word(c, say.full({ threshold: c.own.set.filters.threshold })),
        hollow: word(c, say.hollow({})),
        products: drawn.map((r, i) => ({
          code: r.code,
          label: label(c, r.code),
          x: rounded(map.x[i] ?? 0),
          y: rounded(map.y[i] ?? 0),
          size: size(r),
          valueText: format.quantity(size(r), world.matrix.unit, c.lang),
          has: r.has,
          hasText: word(c, r.has ? say.yes({}) : say.no({})),
          labelRank: rank.get(r.code) ?? null,
        })),
        links: map.links.map(({ from, to, phi }) => [from, to, rounded(phi)] as const),
      },
    },
    tables: [],
    notes: [
      word(c, say.spaceNote({ strong: STRONG, drawn: drawn.length, all: c.products.length })),
    ],
    ...source(c, title, [eciFinding(c.own)]),
  };
}

const rounded = (x: number): number => Math.round(x * 1e4) / 1e4;

/** Density against complexity: own products full, the others rings. */
export function nearSection(c: Told): Section {
  const own = ownProducts(c.products);
  const others = nearestProducts(c.products);
  const mean = own.reduce((sum, r) => sum + r.pci, 0) / own.length;
  const above = others.filter((r) => r.pci > mean).length;
  const drawn = [
    ...own.slice(0, ON_SCATTER / 2),
    ...others.slice(0, ON_SCATTER - Math.min(own.length, ON_SCATTER / 2)),
  ].filter((r) => !Number.isNaN(r.density));
  const named = new Map(
    [...own.slice(0, NAMED / 2), ...others.slice(0, NAMED / 2)].map((r, i) => [r.code, i]),
  );
  const title = word(c, say.nearTitle({ ...where(c), above, has: own.length }));
  return {
    id: 'near',
    nav: word(c, say.navNear({})),
    title,
    subtitle: [word(c, say.nearSub(where(c)))],
    chart: {
      kind: 'scatter',
      data: {
        title,
        what: 'products',
        x: { label: word(c, say.nearX({})) },
        y: { label: word(c, say.nearY({})) },
        logarithmic: false,
        logNote: '',
        placeLabel: word(c, say.product({})),
        sizeLabel: word(c, say.nearSize({})),
        points: drawn.map((r) => ({
          code: r.code,
          label: r.code,
          name: label(c, r.code),
          x: r.density,
          y: r.pci,
          size: r.exports,
          emphasis: false,
          hollow: !r.has,
          labelRank: named.get(r.code) ?? null,
        })),
        limits: [{ axis: 'y', value: Math.round(mean * 100) / 100, label: word(c, say.mean({})) }],
      },
    },
    tables: [],
    notes: [word(c, say.nearNote({ drawn: drawn.length, all: c.products.length }))],
    ...source(c, title, [eciFinding(c.own)]),
  };
}
