/**
 * Correlates of War, National Material Capabilities: military spending and personnel, iron and steel,
 * energy, population, and their composite share, yearly. The publisher counts in thousands; here in
 * units. Spending is in current pounds sterling up to 1913 and in current US dollars from 1914.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

/** Units after the publisher's thousands are taken out. */
const THOUSANDS: Readonly<Record<string, string>> = {
  milper: 'persons',
  irst: 'tons',
  pec: 'tons of coal equivalent',
  tpop: 'persons',
  upop: 'persons',
};
const MEASURES = ['milex', 'milper', 'irst', 'pec', 'tpop', 'upop', 'cinc'] as const;
const FIRST_DOLLAR_YEAR = 1914;

function unitOf(measure: string, year: number): string {
  if (measure === 'milex') return year < FIRST_DOLLAR_YEAR ? 'GBP' : 'USD';
  return THOUSANDS[measure] ?? 'share';
}

const layout = (columns: readonly string[]): Layout => ({
  columns,
  kind: 'series',
  unit: 'mixed',
  key: ['ccode', 'year'],
  notes: () => [
    say.note({
      en: 'milex is in current pounds sterling up to 1913 and in current US dollars from 1914: the two do not join; estimates of several kinds stand side by side in this series',
      vi: 'milex tính bằng bảng Anh hiện hành đến năm 1913 và bằng đô la Mỹ hiện hành từ năm 1914: hai đoạn không nối liền; chuỗi gồm nhiều loại ước tính khác nhau',
    }),
  ],
  row(cells, out) {
    const year = cells.year('year');
    const subject = out.place(cells.text('ccode'), 'ccode', resolvePlaceCode('cow', year));
    let given = false;
    for (const measure of MEASURES) {
      // The project writes -9 where there is no value.
      if (cells.maybe(measure) === null || cells.raw(measure).trim() === '-9') continue;
      const value = measure === 'cinc' ? cells.real(measure) : cells.amount(measure, 3);
      given = true;
      if (subject !== undefined)
        out.series({ subject, measure, year, value, unit: unitOf(measure, year) });
    }
    if (!given) out.setAside(say.noValueHere({}));
  },
});

/** @example await cowCapabilities.read('cow_nmc.csv.gz', { flow() {}, series: (row) => rows.push(row) }) */
export const cowCapabilities = defineTable({
  id: 'cow-capabilities',
  title: { en: 'COW National Material Capabilities', vi: 'COW: năng lực vật chất quốc gia' },
  publisher: 'Correlates of War project (by way of the R package peacesciencer)',
  licence: 'free for academic use with citation; no other licence stated (peacesciencer GPL-2)',
  citation:
    'Singer, J. D., Bremer, S. and Stuckey, J. (1972), Capability Distribution, Uncertainty, and Major Power War, 1820-1965. In Russett (ed.), Peace, War, and Numbers, 19-48. National Material Capabilities.',
  homepage: 'https://correlatesofwar.org/data-sets/national-material-capabilities/',
  layouts: [layout(['ccode', 'year', ...MEASURES])],
});
