/** A made-up world of exports: seven places and six products that overlap, two years; and a table of some exporters only. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['JPN', 'DEU', 'CHE', 'CHL', 'VNM', 'KEN', 'NRU'];
const PRODUCTS = ['840001', '850002', '300003', '740004', '610005', '090006'];
/** Who sells what in 2020, place by place; NRU sells two things a little. */
const SOLD = [
  [90, 80, 80, 10, 5, 1],
  [80, 80, 70, 70, 10, 5],
  [10, 80, 90, 5, 4, 1],
  [2, 3, 80, 90, 10, 60],
  [4, 80, 2, 10, 90, 90],
  [1, 1, 2, 60, 80, 90],
  [1, 0, 0, 0, 0, 1],
];

const about = (id: string, from: unknown): string =>
  JSON.stringify({
    'tuchu-table': 1,
    title: { en: `Made-up exports ${id}`, vi: `Số bịa: ${id}` },
    release: '1',
    unit: 'USD',
    licence: 'CC0',
    citation: 'made up',
    homepage: '',
    madeBy: 'hand',
    derivedFrom: [],
    notes: [],
    id,
    kind: 'flows',
    classification: 'HS17',
    flow: 'goods',
    side: 'reconciled',
    scope: { from, to: 'all', products: 'all' },
  });

/** Writes the tables and gives their paths; a million dollars a unit. */
export function madeExports(): { readonly dir: string; readonly files: readonly string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-exports-'));
  const rows = (years: readonly number[], places: readonly string[]): string =>
    [
      'from,to,product,year,value',
      ...years.flatMap((year) =>
        places.flatMap((from) => {
          const c = PLACES.indexOf(from);
          return PRODUCTS.flatMap((product, p) => {
            // A year before, VNM sold no 850002 to speak of.
            const less = year === 2019 && from === 'VNM' && p === 1 ? 79 : 0;
            const amount = ((SOLD[c]?.[p] ?? 0) - less) * 1_000_000;
            return amount > 0
              ? [`${from},${from === 'USA' ? 'GBR' : 'USA'},${product},${year},${amount}`]
              : [];
          });
        }),
      ),
    ].join('\n') + '\n';
  const write = (name: string, text: string, meta: string): string => {
    const path = join(dir, `${name}.csv`);
    writeFileSync(path, text);
    writeFileSync(join(dir, `${name}.meta.json`), meta);
    return path;
  };
  return {
    dir,
    files: [
      write('all', rows([2019, 2020], PLACES), about('made-all', 'all')),
      write('some', rows([2020], ['JPN', 'VNM']), about('made-some', ['JPN', 'VNM'])),
    ],
  };
}
