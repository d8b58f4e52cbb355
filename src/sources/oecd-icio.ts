/**
 * OECD Inter-Country Input-Output tables, editions 2021 and later, publisher's CSV (`ICIO2021_2018.csv`): one
 * square of `PLACE_INDUSTRY` rows and columns with final uses `PLACE_HFCE` and so on, in millions of dollars.
 *
 * No file is at hand. The layout is cited from the parser of https://github.com/IndEcol/pymrio
 * (pymrio/tools/ioparser.py, `parse_oecd`): labels `PLACE_CODE`; value added `VA`, taxes less subsidies
 * `TLS`; totals `OUT`, `OUTPUT`, `TOTAL`; sub-regions `CN1`, `CN2`, `MX1`, `MX2` of China and Mexico. The
 * first header cell is the row label's, `V1` or empty. Trap: the sub-regions are parts of one place, so their
 * sectors keep the region's code and are added up by place.
 */
import { defineTable, type Layout } from './define.js';
import { matrixRow, type Label } from './labelled-matrix.js';
import { say } from './messages.js';

const UNTRIED = {
  file: 'ICIO2021_2018.csv',
  from: 'https://github.com/IndEcol/pymrio (pymrio/tools/ioparser.py)',
};
const TOTAL = /^(OUT|OUTPUT|TOTAL)$/;
const PARTS: Readonly<Record<string, string>> = { CN: 'CHN', MX: 'MEX' };

/** `AUS_01T02`; `CN1_01T02` is a part of China; `VA`, `TLS` and `CHN_TAXSUB` have no place of their own. */
export function icioLabel(text: string): Label | undefined {
  if (/^(VA|TLS|VALU)$/.test(text)) return { place: '', sector: text };
  const [, region = '', sector = ''] = /^([A-Z]{3}|[A-Z]{2}\d)_([0-9A-Z_]+)$/.exec(text) ?? [];
  if (region === '') return undefined;
  const whole = PARTS[region.slice(0, 2)];
  if (/\d$/.test(region)) return whole === undefined ? undefined : { place: whole, sector: text };
  return { place: region, sector };
}

export const oecdIcio = defineTable({
  id: 'oecd-icio',
  title: {
    en: 'OECD Inter-Country Input-Output tables',
    vi: 'Bảng đầu vào - đầu ra liên quốc gia của OECD',
  },
  publisher: 'OECD',
  licence:
    'OECD terms and conditions: use with attribution; CC BY 4.0 for later editions (not verified)',
  citation: 'OECD, Inter-Country Input-Output Tables, http://oe.cd/icio.',
  homepage: 'https://www.oecd.org/en/data/datasets/inter-country-input-output-tables.html',
  layouts: [],
  untried: [UNTRIED],
  layoutOf(columns, name): Layout | undefined {
    const [first = '', ...rest] = columns;
    if (!/^(V1|)$/.test(first) || !/^ICIO\d{4}_\d{4}/i.test(name)) return undefined;
    const labels = rest.filter((c) => !TOTAL.test(c));
    if (!labels.some((c) => c.endsWith('_HFCE'))) return undefined;
    if (!labels.every((c) => icioLabel(c) !== undefined)) return undefined;
    return {
      columns,
      untried: UNTRIED,
      kind: 'cells',
      unit: 'million USD',
      classification: 'OECD ICIO industries',
      key: [first],
      notes: () => [
        say.note({
          en: 'value added (VA) and taxes (TLS) are cells of the place that pays them; rows and columns of totals and cells of zero are not kept',
          vi: 'giá trị gia tăng (VA) và thuế (TLS) là ô của nơi chi trả; các dòng, cột tổng và ô bằng không không được giữ',
        }),
      ],
      row: matrixRow(columns, { first, labelOf: icioLabel, total: TOTAL }),
    };
  },
});
