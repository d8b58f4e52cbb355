/** Concentration here against concentration in the world: who else could sell, or buy, the same product. */
import type { Finding, Limit } from '../../core/index.js';
import {
  HHI_GEODEP,
  type PartnerTable,
  WORLD_HHI_GEODEP,
  concentrationFindings,
  tableTotal,
  worldHhiFinding,
} from '../../dependence/index.js';
import type { Section } from '../page.js';
import { type Explored, productLabel, show, sideOf, source, word } from './context.js';
import { say } from './section-messages.js';
import type { ScatterData } from '../../charts/types.js';

/** Products drawn, largest first. */
const DRAWN = 60;
/** Products named where there is room. */
const NAMED = 12;

const valueOf = (finding: Finding | undefined): number | undefined =>
  finding?.value.kind === 'point' ? finding.value.value : undefined;

export function worldSection(c: Explored): Section {
  const of = sideOf(c);
  const { world, products, manifest } = c.o;
  const nav = word(c, say.navWorld({}));
  if (world === undefined) {
    const title = word(c, say.worldNone(of));
    return {
      id: 'world',
      nav,
      title,
      subtitle: [word(c, say.worldNoneSub({ dataset: manifest.title[c.lang] }))],
      chart: null,
      tables: [],
      notes: [],
      ...source(c, title),
    };
  }
  const asked = products.filter((t) => t.product === c.q.product);
  const tables = [...new Set([...asked, ...products.slice(0, DRAWN)])];
  const points = tables.flatMap((t, rank) => point(c, t, rank) ?? []);
  const both = points.filter((p) => p.x > HHI_GEODEP.value && p.y > WORLD_HHI_GEODEP.value);
  const title = word(c, say.worldTitle({ ...of, both: both.length, drawn: points.length }));
  const limit = (axis: 'x' | 'y', { value, label }: Limit) => ({
    axis,
    value,
    label: label[c.lang],
  });
  return {
    id: 'world',
    nav,
    title,
    subtitle: [word(c, say.worldSub({ ...of, year: c.a.asOf }))],
    chart: {
      kind: 'scatter',
      data: {
        title,
        what: 'products',
        x: { label: word(c, say.worldX(of)) },
        y: { label: word(c, say.worldY(of)) },
        logarithmic: false,
        logNote: '',
        placeLabel: word(c, say.product({})),
        sizeLabel: word(c, say.value({})),
        // Without a product in focus, the ones that the title counts stand out.
        points: points.map((p) => ({
          ...p,
          emphasis: c.q.product === undefined ? both.includes(p) : p.emphasis,
        })),
        // GeoDep's second criterion is about the world's sellers; of buyers there is none published.
        limits: [
          limit('x', HHI_GEODEP),
          limit('y', c.q.side === 'import' ? WORLD_HHI_GEODEP : HHI_GEODEP),
        ],
      },
    },
    tables: [],
    notes: [],
    ...source(c, title),
  };
}

function point(
  c: Explored,
  table: PartnerTable,
  rank: number,
): ScatterData['points'][number] | undefined {
  const { world } = c.o;
  if (world === undefined) return undefined;
  const here = concentrationFindings(table).find((f) => f.measure === 'hhi');
  const there = worldHhiFinding(table, world);
  const [x, y] = [valueOf(here), valueOf(there)];
  if (here === undefined || x === undefined || y === undefined) return undefined;
  const product = table.product ?? '';
  return {
    code: product,
    label: product,
    name: productLabel(c, product),
    x,
    y,
    size: tableTotal(table),
    drill: `product:${product}`,
    findings: { x: show(c, here), y: show(c, there) },
    emphasis: c.q.product === product,
    labelRank: rank < NAMED ? rank : null,
  };
}
