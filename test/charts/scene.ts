/** Small made-up data for every kind of chart, and a document to draw in. */
import { Window } from 'happy-dom';
import type { ChartContext, ChartSpec, WorldTopology } from '../../src/charts/index.js';

export function context(width = 560, lang: 'en' | 'vi' = 'en'): ChartContext {
  return { document: new Window().document as unknown as Document, width, lang };
}

const tiers = [
  { code: 'top', label: 'Top rung', rank: 1 },
  { code: 'low', label: 'Second rung', rank: 2 },
  { code: 'other', label: 'Special relations', rank: null },
] as const;

const square = (west: number, south: number, size: number): Array<[number, number]> => [
  [west, south],
  [west, south + size],
  [west + size, south + size],
  [west + size, south],
  [west, south],
];

/** Home, a large neighbour, a tiny state and an area without a code. */
export const topology: WorldTopology = {
  type: 'Topology',
  arcs: [square(100, 10, 8), square(90, 20, 20), square(103, 1, 0.3), square(20, 0, 10)],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0]], id: '001' },
        { type: 'Polygon', arcs: [[1]], id: '002' },
        { type: 'Polygon', arcs: [[2]], id: '003' },
        { type: 'Polygon', arcs: [[3]] },
      ],
    },
  },
};

export const specs = {
  ladder: {
    kind: 'ladder',
    data: {
      title: 'Three partners stand on the top rung',
      countLabel: 'states',
      tiers: tiers.slice(0, 2),
      steps: [
        {
          day: '1999-05-01',
          counts: [
            [0, 0],
            [1, 1],
          ],
        },
        {
          day: '2005-01-01',
          counts: [
            [0, 1],
            [1, 2],
          ],
        },
        {
          day: '2006-01-01',
          counts: [
            [1, 1],
            [2, 2],
          ],
        },
        {
          day: '2019-03-07',
          counts: [
            [3, 3],
            [1, 1],
          ],
        },
        {
          day: '2031-01-01',
          counts: [
            [9, 9],
            [9, 9],
          ],
        },
      ],
      first: '2000-01-01',
      last: '2020-12-31',
      marks: [{ day: '2019-03-07', label: 'Two move up at once' }],
    },
  },
  'tier-map': {
    kind: 'tier-map',
    data: {
      title: 'Where the partners are',
      home: { code: 'AAA', label: 'Home' },
      center: [105, 15],
      tiers: [...tiers],
      noTierLabel: 'no tier held',
      places: [
        { code: 'AAA', m49: 1, label: 'Home', tier: null, tierLabel: '', since: '', at: [104, 14] },
        {
          code: 'BBB',
          m49: 2,
          label: 'Big',
          tier: 'top',
          tierLabel: 'Top rung',
          since: '2008',
          at: [100, 30],
        },
        {
          code: 'CCC',
          m49: 3,
          label: 'Tiny',
          tier: 'low',
          tierLabel: 'Second rung',
          since: '2013',
          at: [103.1, 1.1],
        },
        {
          code: 'DDD',
          m49: null,
          label: 'Nowhere',
          tier: 'other',
          tierLabel: 'Special relations',
          since: '',
          at: null,
        },
      ],
      features: [
        {
          label: 'The islands (Home)',
          at: [112, 16],
          islands: [
            [112, 16],
            [112.5, 16.4],
          ],
          belongsTo: 'AAA',
        },
      ],
      columns: { place: 'Country', tier: 'Tier', since: 'Since' },
    },
  },
  'passage-map': {
    kind: 'passage-map',
    data: {
      title: 'Two passages',
      home: { code: 'AAA', label: 'Home' },
      center: [105, 15],
      places: [
        { code: 'AAA', m49: 1, label: 'Home', tier: null, tierLabel: '', since: '', at: [104, 14] },
      ],
      features: [],
      columns: { passage: 'Passage', usual: 'Usual route', range: 'Whatever the way' },
      passages: [
        {
          code: 'narrow',
          label: 'The Narrows',
          at: [101, 3],
          share: 0.4,
          shareText: '40.0%',
          most: 0.6,
          rangeText: '40.0% to 60.0%',
        },
        {
          code: 'canal',
          label: 'The Canal',
          at: [32, 30],
          share: 0,
          shareText: '0.0%',
          most: 0.1,
          rangeText: '0.0% to 10.0%',
        },
      ],
    },
  },
  'partner-bars': {
    kind: 'partner-bars',
    data: {
      title: 'Two partners lead',
      panels: [
        {
          title: 'Exports to',
          bars: [
            {
              code: 'BBB',
              label: 'Big',
              share: [0.3, 0.3],
              emphasis: true,
              kind: 'partner',
              valueText: 'USD 30 bn',
              finding: 'f1',
            },
            {
              code: 'CCC',
              label: 'A country with a long name',
              share: [0.1, 0.15],
              emphasis: false,
              kind: 'partner',
              valueText: 'USD 10 to 15 bn',
            },
            {
              code: null,
              label: 'Not broken down',
              share: [0.55, 0.6],
              emphasis: false,
              kind: 'rest',
              valueText: '–',
            },
          ],
          note: 'Hatched: not broken down by partner.',
        },
        {
          title: 'Imports from',
          bars: [
            {
              code: 'CCC',
              label: 'Tiny',
              share: [0.4, 0.4],
              emphasis: true,
              kind: 'partner',
              valueText: 'USD 40 bn',
            },
          ],
          note: '',
        },
      ],
      columns: { partner: 'Partner', share: 'Share', value: 'Value' },
    },
  },
  scatter: {
    kind: 'scatter',
    data: {
      title: 'Imports are more concentrated',
      x: { label: 'Imports (HHI)' },
      y: { label: 'Exports (HHI)' },
      logarithmic: true,
      logNote: 'log scale',
      placeLabel: 'Country',
      sizeLabel: 'Trade, USD bn',
      points: [
        { code: 'AAA', label: 'Home', x: 0.16, y: 0.09, size: 400, emphasis: true, labelRank: 0 },
        { code: 'BBB', label: 'Big', x: 0.05, y: 0.06, size: 4000, emphasis: false, labelRank: 1 },
        {
          code: 'CCC',
          label: 'Bigger',
          x: 0.052,
          y: 0.061,
          size: 5000,
          emphasis: false,
          labelRank: 2,
        },
        {
          code: 'DDD',
          label: 'Unnamed',
          x: 0.4,
          y: 0.5,
          size: 3,
          emphasis: false,
          labelRank: null,
        },
      ],
      limits: [
        { axis: 'x', value: 0.25, label: 'high' },
        { axis: 'y', value: 0.25, label: 'high' },
      ],
    },
  },
  trend: {
    kind: 'trend',
    data: {
      title: 'One market leads',
      yearLabel: 'Year',
      valueLabel: 'share of the largest partner',
      lines: [
        {
          code: 'export',
          label: 'Exports',
          emphasis: true,
          points: [
            { year: 2010, value: 0.2, note: 'Big' },
            { year: 2011, value: null, note: '' },
            { year: 2012, value: 0.22, note: 'Big' },
            { year: 2013, value: 0.25, note: 'Tiny' },
          ],
        },
        {
          code: 'import',
          label: 'Imports',
          emphasis: false,
          points: [{ year: 2012, value: 0.1, note: '' }],
        },
      ],
      later: [
        { line: 'export', year: 2020, value: 0.3, label: 'Big, 2020, customs: 30%', finding: 'f2' },
      ],
    },
  },
  'heat-map': {
    kind: 'heat-map',
    data: {
      title: 'Rows by country and year',
      columns: { place: 'Country', years: 'Years', count: 'Rows' },
      years: [1950, 2020],
      shades: [
        { from: 1, label: '1 to 19 rows a year' },
        { from: 20, label: '20 and more' },
      ],
      rows: [
        {
          code: 'AAA',
          label: 'Home',
          cells: [
            [2000, 5],
            [2001, 5],
            [2002, 40],
          ],
          total: 50,
        },
        {
          code: 'BBB',
          label: 'A country with quite a long name',
          cells: Array.from({ length: 71 }, (_, i) => [1950 + i, 30] as const),
          total: 2130,
        },
        { code: 'CCC', label: 'Tiny', cells: [], total: 0 },
      ],
    },
  },
  treemap: {
    kind: 'treemap',
    data: {
      title: 'One supplier leads in three products',
      columns: { item: 'Product', shade: 'HHI', detail: 'Largest supplier', value: 'Value' },
      classes: ['HHI up to 0.25', 'above 0.25, up to 0.40', 'above 0.40'],
      tiles: [
        {
          code: '280469',
          label: '280469 · Silicon',
          detail: 'Big 55%',
          value: 600,
          valueText: 'USD 600',
          shade: 1,
          shadeText: '0.372',
          drill: 'product:280469',
          finding: 'f3',
        },
        {
          code: '750210',
          label: '750210 · Nickel; unwrought, not alloyed',
          detail: 'Tiny 71%',
          value: 300,
          valueText: 'USD 300',
          shade: 2,
          shadeText: '0.513',
          drill: 'product:750210',
        },
        {
          code: '810520',
          label: '810520 · Cobalt; mattes and other intermediate products of its metallurgy',
          detail: 'Big 31%',
          value: 60,
          valueText: 'USD 60',
          shade: 0,
          shadeText: '0.184',
          drill: 'product:810520',
        },
        {
          code: '…',
          label: '12 smaller products',
          detail: '',
          value: 40,
          valueText: 'USD 40',
          shade: null,
          shadeText: '–',
        },
      ],
    },
  },
  'product-space': {
    kind: 'product-space',
    data: {
      title: 'The country is specialised in two of four products',
      columns: {
        product: 'Product',
        has: 'Specialised',
        value: 'All exports',
        near: 'Nearest',
        phi: 'Proximity',
      },
      full: 'specialised in it',
      hollow: 'not specialised in it',
      products: [
        {
          code: '1',
          label: '1 · Shirts',
          x: 0,
          y: 0.5,
          size: 100,
          valueText: 'USD 100',
          has: true,
          hasText: 'yes',
          labelRank: 0,
          finding: 'f1',
        },
        {
          code: '2',
          label: '2 · Shoes',
          x: 0.4,
          y: 0.3,
          size: 60,
          valueText: 'USD 60',
          has: true,
          hasText: 'yes',
          labelRank: 1,
        },
        {
          code: '3',
          label: '3 · Bags',
          x: 0.6,
          y: 0.8,
          size: 20,
          valueText: 'USD 20',
          has: false,
          hasText: 'no',
          labelRank: null,
        },
        {
          code: '4',
          label: '4 · Lathes',
          x: 1,
          y: 0.1,
          size: 40,
          valueText: 'USD 40',
          has: false,
          hasText: 'no',
          labelRank: null,
        },
      ],
      links: [
        [0, 1, 0.7],
        [1, 2, 0.5],
        [1, 3, 0.1],
      ],
    },
  },
  'stacked-bars': {
    kind: 'stacked-bars',
    data: {
      title: 'Three fifths are made at home',
      columns: { bar: 'Sector', part: 'Part', share: 'Share of exports' },
      parts: [
        { code: 'home', label: 'at home' },
        { code: 'BBB', label: 'Big' },
        { code: 'others', label: 'all others', rest: true },
      ],
      bars: [
        {
          code: 'all',
          label: 'All exports',
          emphasis: true,
          shares: [
            { value: 0.6, finding: 'f1' },
            { value: 0.3, finding: 'f2' },
            { value: 0.1, finding: 'f3' },
          ],
        },
        {
          code: 's1',
          label: 's1 Shirts, shoes and bags of any make',
          emphasis: false,
          shares: [{ value: 1.04 }, { value: -0.04 }, { value: null }],
        },
      ],
    },
  },
  'year-lines': {
    kind: 'year-lines',
    data: {
      title: 'The foreign share rose',
      yearLabel: 'Year',
      valueLabel: 'share of exports',
      unit: 'share',
      dotted: 'Dotted: the years in between are not loaded',
      lines: [
        {
          code: 'foreign',
          label: 'Foreign value',
          emphasis: true,
          points: [
            { year: 1995, value: 0.157, finding: 'f1' },
            { year: 2000, value: 0.172 },
            { year: 2001, value: 0.2 },
            { year: 2002, value: null },
            { year: 2003, value: 0.228 },
          ],
        },
        {
          code: 'forward',
          label: 'Forward',
          emphasis: false,
          points: [{ year: 2003, value: 0.2 }],
        },
      ],
    },
  },
  'power-matrix': {
    kind: 'power-matrix',
    data: {
      title: 'What two powers hold in three domains',
      rowLabel: 'domain',
      powers: [
        { code: 'AAA', label: 'First power' },
        { code: 'BBB', label: 'Second' },
      ],
      rows: [
        {
          id: 'trade',
          label: 'Imports',
          detail: '2016',
          kind: 'share',
          cells: [
            { low: 0.6, high: 0.6, finding: 'A/1' },
            { low: 0.031, high: 0.031, finding: 'A/2' },
          ],
        },
        {
          id: 'arms',
          label: 'Arms',
          detail: '2017–2021',
          kind: 'share',
          cells: [{ low: 0, high: 0.18, finding: 'A/3' }, null],
        },
        { id: 'aid', label: 'Aid', detail: 'no numbers', kind: 'share', cells: [null, null] },
      ],
    },
  },
  'band-lines': {
    kind: 'band-lines',
    data: {
      title: 'Beyond the second pole',
      yearLabel: 'Year',
      valueLabel: 'points',
      mark: 2002,
      lines: [
        {
          code: 'AAA',
          label: 'Home',
          emphasis: true,
          points: [
            { year: 2000, value: -0.9, low: -1.2, high: -0.6, finding: 'f1' },
            { year: 2001, value: -1, low: -1.3, high: -0.7 },
            { year: 2002, value: null, low: null, high: null },
            { year: 2003, value: -1.4, low: -1.7, high: -1.1 },
          ],
        },
        {
          code: 'BBB',
          label: 'Published',
          emphasis: false,
          broken: true,
          points: [
            { year: 2000, value: 2.4, low: 2.2, high: 2.6 },
            { year: 2001, value: 2.5, low: 2.3, high: 2.7 },
          ],
        },
      ],
    },
  },
  positions: {
    kind: 'positions',
    data: {
      title: 'Further from the final user than one of two',
      placeLabel: 'Place',
      measureLabel: 'Measure',
      valueLabel: 'Steps',
      ends: ['fewer steps', 'more steps'],
      rows: [
        {
          code: 'up',
          label: 'Steps to the final user',
          points: [
            { code: 'AAA', label: 'Home', value: 2.4, valueText: '2.40', emphasis: true },
            { code: 'BBB', label: 'Big', value: 1.9, valueText: '1.90', emphasis: false },
            { code: 'CCC', label: 'Tiny', value: 3.1, valueText: '3.10', emphasis: false },
          ],
        },
      ],
    },
  },
  timeline: {
    kind: 'timeline',
    data: {
      title: 'Three milestones over two panels',
      yearLabel: 'Year',
      milestoneLabel: 'Milestone',
      dateLabel: 'Date',
      first: 2001,
      last: 2008,
      marks: [
        {
          id: 'one',
          number: 1,
          from: '2002-03-04',
          to: '2002-03-06',
          label: 'First congress',
          date: '4 to 6 March 2002',
          emphasis: true,
          sign: '',
        },
        {
          id: 'two',
          number: 2,
          from: '2004-05-01',
          to: '2004-05-31',
          label: 'A resolution',
          date: 'May 2004',
          emphasis: false,
          sign: '?',
        },
        {
          id: 'three',
          number: 3,
          from: '2006-01-01',
          to: '2006-12-31',
          label: 'Second congress',
          date: '2006',
          emphasis: true,
          sign: '≠',
        },
      ],
      panels: [
        {
          id: 'ladder',
          title: 'Partners, end of year',
          unit: 'count',
          lines: [
            {
              code: 'total',
              label: 'Partners',
              at: 'year_end',
              points: [
                { year: 2001, range: null },
                { year: 2002, range: [1, 1] },
                { year: 2003, range: [1, 2] },
                { year: 2004, range: [2, 2] },
                { year: 2005, range: null },
                { year: 2006, range: [3, 3] },
                { year: 2007, range: [4, 4] },
                { year: 2008, range: [4, 4] },
              ],
            },
          ],
        },
        {
          id: 'leader',
          title: 'Share of the largest partner',
          unit: 'share',
          lines: [
            {
              code: 'export',
              label: 'Exports',
              at: 'year',
              points: [
                { year: 2001, range: [0.2, 0.2] },
                { year: 2002, range: [0.25, 0.25] },
              ],
            },
            {
              code: 'import',
              label: 'Imports',
              at: 'year',
              points: [
                { year: 2001, range: [0.3, 0.3] },
                { year: 2002, range: [0.28, 0.28] },
              ],
            },
          ],
        },
      ],
      notHeld: 'nothing held',
      band: 'band: the count is a range',
    },
  },
  'loss-map': {
    kind: 'loss-map',
    data: {
      title: 'Big loses the largest share of its own',
      home: { code: 'AAA', label: 'Home' },
      center: [104, 14],
      features: [],
      columns: { place: 'Place', value: 'Share lost' },
      classes: [
        { label: 'loses 10% or more', gain: false },
        { label: 'less than 10% either way', gain: false },
        { label: 'gains 10% or more', gain: true },
      ],
      unknownLabel: 'no number',
      places: [
        {
          code: 'BBB',
          m49: 2,
          label: 'Big',
          value: 0.2,
          valueText: '20.0%',
          class: 0,
          shown: true,
          finding: 'loss/BBB',
          at: null,
        },
        {
          code: 'AAA',
          m49: 1,
          label: 'Home',
          value: 0.01,
          valueText: '1.0%',
          class: 1,
          shown: true,
          finding: 'loss/AAA',
          at: [104, 14],
        },
        {
          code: 'CCC',
          m49: 3,
          label: 'Tiny',
          value: null,
          valueText: 'no number',
          class: null,
          shown: false,
          at: [103, 1],
        },
      ],
    },
  },
  'day-lines': {
    kind: 'day-lines',
    data: {
      title: 'Home is furthest from usual on day 3',
      dayLabel: 'Day',
      valueLabel: 'Share of the usual',
      unit: 'share',
      usual: 1,
      spans: [{ from: 0, until: 4, label: 'the event, 4 days' }],
      lines: [
        {
          code: 'AAA',
          label: 'Home',
          emphasis: true,
          values: [1, 0.95, 0.9, 0.85, 0.95, 1.02],
          findings: [
            [0, 'path/0'],
            [5, 'path/5'],
          ],
        },
        {
          code: 'BBB',
          label: 'Big',
          emphasis: false,
          values: [1, 0.99, 0.99, 0.99, 1, 1],
          findings: [],
        },
      ],
    },
  },
  'ego-network': {
    kind: 'ego-network',
    data: {
      title: 'Three partners in two layers',
      home: { code: 'HOM', label: 'Home' },
      rings: ['Top rung', 'No named tier'],
      ranks: [1, 0],
      layers: [
        { code: 'tier', label: 'Tier', kind: 1 },
        { code: 'trade', label: 'Trade', kind: 8 },
      ],
      sectors: ['Asia', 'Europe'],
      partners: [
        {
          code: 'AAA',
          label: 'First Land',
          ring: 0,
          sector: 0,
          ties: [
            { layer: 0, text: 'Top rung', sure: true, won: false, finding: 'tier' },
            { layer: 1, text: 'USD 5 bn', sure: true, won: true },
          ],
          drill: 'partner:AAA',
        },
        {
          code: 'BBB',
          label: 'Second Land',
          ring: 1,
          sector: 0,
          ties: [{ layer: 1, text: 'USD 2 bn', sure: true, won: false }],
        },
        {
          code: 'CCC',
          label: 'Third Land',
          ring: 1,
          sector: 1,
          ties: [{ layer: 0, text: 'may be', sure: false, won: false }],
        },
      ],
      wonLabel: 'new since 2010',
      columns: { partner: 'Partner', ring: 'Tier', sector: 'Region' },
    },
  },
} as const satisfies { readonly [K in ChartSpec['kind']]: Extract<ChartSpec, { kind: K }> };
