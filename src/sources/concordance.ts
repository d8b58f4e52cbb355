/**
 * Concordances between product and industry classifications, lists of their codes, and product attributes
 * (Rauch's groups, import elasticities, upstreamness), from the R package concordance.
 *
 * Editions of the Harmonized System: HS0 = 1992, HS1 = 1996, HS2 = 2002, HS3 = 2007, HS4 = 2012, HS5 = 2017,
 * HS6 = 2022, HS all together. Traps. Only the finest level of each side is kept: the coarser columns are the
 * publisher's own grouping of it. A list's scheme stands in the file name only. One list is not UTF-8. Some
 * codes have no counterpart (`NA`), and one table repeats pairs.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable, type Layout } from './define.js';
import { say } from './messages.js';

const byCode = resolvePlaceCode('iso3');
const CODES = { kind: 'codes', unit: 'code' } as const;
/** Rauch (1999): conservative and liberal classification. */
const RAUCH: Readonly<Record<string, string>> = {
  w: 'traded on an organised exchange',
  r: 'with a reference price',
  n: 'differentiated',
};

interface Side {
  readonly scheme: string;
  /** The column of the finest level. */
  readonly column: string;
}

/** The classifications of the package, each with its edition; any other word is no side of a concordance. */
const LEVEL = /^((?:HS|SITC|ISIC|BEC|NAICS|BEA)[\d.]*)(?:_(\d)d)?$/;

/** `HS5_6d, HS5_4d, …, HS4_6d, …` as two sides; undefined when the header is anything else. */
export function sidesOf(columns: readonly string[]): readonly [Side, Side] | undefined {
  const sides: Side[] = [];
  let digits = 0;
  for (const column of columns) {
    const [, scheme, level] = LEVEL.exec(column) ?? [];
    if (scheme === undefined) return undefined;
    if (sides.at(-1)?.scheme !== scheme) sides.push({ scheme, column });
    else if (Number(level) >= digits) return undefined;
    digits = Number(level ?? 0);
  }
  const [from, to, more] = sides;
  // A column of codes alone (`BEA2002`) must stand beside a table of levels, or any two words would do.
  const levelled = columns.some((c) => /_\dd$/.test(c));
  if (!levelled || from === undefined || to === undefined || more !== undefined) return undefined;
  return [from, to];
}

function pairs([from, to]: readonly [Side, Side], columns: readonly string[]): Layout {
  const seen = new Set<string>();
  return {
    ...CODES,
    columns,
    classification: from.scheme,
    key: [from.column, to.column],
    notes: () => [
      say.note({
        en: 'the finest level of each side is kept; the coarser columns group it and are left out',
        vi: 'giữ cấp chi tiết nhất của mỗi phía; các cột cấp gộp được bỏ',
      }),
    ],
    row(cells, out) {
      const [code, toCode] = [cells.maybe(from.column), cells.maybe(to.column)];
      if (code === null || toCode === null) return out.setAside(say.noValueHere({}));
      const pair = `${code} ${toCode}`;
      if (seen.has(pair)) return out.setAside(say.repeatedPair({}));
      seen.add(pair);
      out.code({ scheme: from.scheme, code, toScheme: to.scheme, toCode });
    },
  };
}

/** `HS0` from `hs0_desc.csv.gz`; `ISIC3.1` from `isic3.1_desc.csv`. */
const listScheme = (name: string): string | undefined =>
  /^((?:hs|sitc|isic|bec|naics|bea)[\d.]*)_desc\.csv(?:\.gz)?$/i.exec(name)?.[1]?.toUpperCase();

function list(scheme: string): Layout {
  return {
    ...CODES,
    columns: ['code', 'desc'],
    encoding: 'windows-1252',
    classification: scheme,
    key: ['code'],
    row: (cells, out) =>
      out.code({ scheme, code: cells.raw('code').trim(), text: cells.text('desc') }),
  };
}

/** Import demand elasticities by country and product; the number stands as text. */
function sigma(scheme: string, columns: readonly string[]): Layout {
  const [, finest = ''] = columns;
  return {
    ...CODES,
    columns,
    classification: scheme,
    key: ['iso3c', finest],
    row(cells, out) {
      const text = String(cells.real('sigma'));
      const code = cells.text(finest);
      const toCode = out.place(cells.text('iso3c'), 'iso3c', byCode);
      if (toCode !== undefined) out.code({ scheme, code, toScheme: 'sigma', toCode, text });
    },
  };
}

const WIOD = ['ISIC3_4d', 'ISIC3_3d', 'ISIC3_2d', 'ISIC3_1d', 'WIOT2013_c', 'WIOT2013_n'];

/** ISIC 3 to the industries of the World Input-Output Database; every pair stands twice. */
function industries(columns: readonly string[]): Layout {
  const seen = new Set<string>();
  return {
    ...CODES,
    columns,
    classification: 'ISIC3',
    key: ['ISIC3_4d', 'WIOT2013_n'],
    row(cells, out) {
      const [code, number] = [cells.text('ISIC3_4d'), cells.maybe('WIOT2013_n')];
      if (number === null) return out.setAside(say.noValueHere({}));
      const pair = `${code} ${number}`;
      if (seen.has(pair)) return out.setAside(say.repeatedPair({}));
      seen.add(pair);
      const text = cells.text('WIOT2013_c');
      out.code({ scheme: 'ISIC3', code, toScheme: 'WIOD2013', toCode: `c${number}`, text });
    },
  };
}

export const concordance = defineTable({
  id: 'concordance',
  title: {
    en: 'Concordances of product and industry classifications',
    vi: 'Bảng chuyển đổi giữa các phân loại sản phẩm và ngành',
  },
  publisher: 'R package concordance',
  licence:
    'MIT (the package); the classifications are those of the WCO, the UN and national offices',
  citation:
    'Liao, S., Kim, I. S., Miyano, S. and Zhang, H., concordance: Product Concordance. R package.',
  homepage: 'https://github.com/insongkim/concordance',
  release: (name) => name.replace(/\.csv(\.gz)?$/i, ''),
  layouts: [
    {
      ...CODES,
      columns: ['SITC2', 'CON', 'LIB'],
      classification: 'SITC2',
      key: ['SITC2'],
      row(cells, out) {
        const code = cells.text('SITC2');
        for (const column of ['CON', 'LIB']) {
          const toCode = cells.text(column);
          const text = RAUCH[toCode] ?? cells.at.fail(say.badCode, column, toCode);
          out.code({ scheme: 'SITC2', code, toScheme: `RAUCH_${column}`, toCode, text });
        }
      },
    },
    sigma('HS0', ['iso3c', 'HS0_3d', 'HS0_2d', 'sigma']),
    sigma('SITC3', ['iso3c', 'SITC3_5d', 'SITC3_4d', 'SITC3_3d', 'SITC3_2d', 'SITC3_1d', 'sigma']),
    {
      ...CODES,
      columns: ['CODE', 'GVC_Ui', 'YEAR', 'BEA_CLASS'],
      classification: 'BEA',
      key: ['CODE', 'YEAR', 'BEA_CLASS'],
      row: (cells, out) =>
        out.code({
          scheme: cells.text('BEA_CLASS'),
          code: cells.text('CODE'),
          toScheme: 'upstreamness',
          toCode: String(cells.year('YEAR')),
          text: String(cells.real('GVC_Ui')),
        }),
    },
  ],
  layoutOf(columns, name) {
    const scheme = listScheme(name);
    if (scheme !== undefined && columns.join() === 'code,desc') return list(scheme);
    if (columns.join() === WIOD.join()) return industries(columns);
    const sides = sidesOf(columns);
    return sides && pairs(sides, columns);
  },
});
