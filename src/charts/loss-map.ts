/**
 * World map shaded by how much each place loses: the darker the more; ochre where it gains, hatched where nothing is known.
 * The land, the home country and the disputed islands are those of the map by tier, drawn by the same boundary rule.
 */
import { render } from '../core/index.js';
import type { WorldTopology } from './base-map.js';
import { say } from './messages.js';
import { tierMap } from './tier-map.js';
import type { Chart, ChartContext, LossMapData, Table, TierStyle } from './types.js';

/** Code of the class of places without a number. */
const UNKNOWN = 'no-number';

/** Darkest first. */
const stylesOf = ({ classes, unknownLabel }: LossMapData): readonly TierStyle[] => [
  ...classes.map((c, i): TierStyle => ({
    code: `class-${i}`,
    label: c.label,
    rank: c.gain ? null : i + 1,
  })),
  { code: UNKNOWN, label: unknownLabel, rank: null, unknown: true },
];

function table({ title, columns, places }: LossMapData): Table {
  return {
    caption: title,
    sortable: true,
    columns: [
      { label: columns.place, numeric: false },
      { label: columns.value, numeric: true },
    ],
    rows: places
      .filter((p) => p.shown)
      .map((p) => [
        { text: p.label },
        {
          text: p.valueText,
          value: p.value,
          ...(p.finding === undefined ? {} : { finding: p.finding }),
        },
      ]),
  };
}

/** Places named in the summary. */
const NAMED = 5;

export function lossMap(data: LossMapData, context: ChartContext, topology?: WorldTopology): Chart {
  const base = tierMap(
    {
      ...data,
      homeShaded: true,
      tiers: stylesOf(data),
      noTierLabel: '',
      places: data.places.map((p) => ({
        code: p.code,
        m49: p.m49,
        label: p.label,
        tier: p.class === null ? UNKNOWN : `class-${p.class}`,
        tierLabel: p.valueText,
        since: '',
        at: p.at,
        ...(p.finding === undefined ? {} : { finding: p.finding }),
      })),
      columns: { place: data.columns.place, tier: data.columns.value, since: '' },
    },
    context,
    topology,
  );
  const known = data.places.filter((p) => p.value !== null);
  const summary = render(
    say.lossMap({
      measure: data.columns.value,
      known: known.length,
      most: known
        .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
        .slice(0, NAMED)
        .map((p) => `${p.label} ${p.valueText}`),
      features: data.features.map((f) => f.label),
    }),
    context.lang,
  );
  const [title, desc] = [base.svg.querySelector('title'), base.svg.querySelector('desc')];
  if (title !== null) title.textContent = data.title;
  if (desc !== null) desc.textContent = summary;
  return { svg: base.svg, table: table(data), summary };
}
