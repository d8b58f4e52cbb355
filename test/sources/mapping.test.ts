/** Mapping files: what they refuse, what they read, and what is proposed for a table nobody foresaw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../src/core/index.js';
import type { Emit, FlowRow, SeriesRow } from '../../src/sources/index.js';
import { parseMapping, readMapping } from '../../src/sources/mapping.js';
import { mappingSource } from '../../src/sources/mapping-source.js';
import { marksOf, numberReader } from '../../src/sources/mapping-number.js';
import { proposeMapping } from '../../src/sources/mapping-propose.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

const FLOWS = `tuchu-mapping: 1
id: hai-quan
title: { en: Customs, vi: Hải quan }
licence: not stated
citation: Made up for this test.
file: { delimiter: ";", decimal: ",", thousands: "." }
kind: flows
unit: USD
flow: goods
side: exporter
columns:
  from: { constant: VNM, places: iso3 }
  to: { column: Nước, places: name }
  product: { column: Mã }
  year: { column: Năm }
  value: { column: Trị giá, scale: 1000 }
missing: [n.d.]
setAside:
  - column: Nước
    equals: [Nước khác]
    reason: { en: no country named, vi: không nêu tên nước }
  - column: Mã
    equals: ["99"]
    reason: { en: special goods, vi: hàng đặc biệt }
`;
const HEADER = 'Nước;Mã;Năm;Trị giá\n';

async function read(yaml: string, table: string, name = 'customs.csv') {
  const flows: (FlowRow & { line: number })[] = [];
  const series: SeriesRow[] = [];
  const emit: Emit = {
    flow: (row, line) => flows.push({ ...row, line }),
    series: (row) => series.push(row),
  };
  const file = await put(folder, name, table);
  const reading = await mappingSource(parseMapping(yaml, 'm.yaml')).read(file, emit);
  return { flows, series, reading };
}

describe('a mapping of flows', () => {
  it('reads decimal commas, groups and thousands of dollars to the dollar', async () => {
    const { flows, reading } = await read(
      FLOWS,
      `${HEADER}Hoa Kỳ;0304;2023;1.234.567,89\nĐức;0304;2023;12,5\n`,
    );
    expect(flows).toMatchObject([
      { from: 'VNM', to: 'USA', product: '0304', year: 2023, value: 1_234_567_890, line: 2 },
      { from: 'VNM', to: 'DEU', value: 12_500, quantity: null, line: 3 },
    ]);
    expect(reading).toMatchObject({
      source: 'hai-quan',
      unit: 'USD',
      flow: 'goods',
      side: 'exporter',
      key: ['Nước', 'Mã', 'Năm'],
      scope: { from: ['VNM'], to: ['DEU', 'USA'], products: 'subset' },
      rows: { read: 2, kept: 2, setAside: [] },
    });
  });

  it('sets aside by its own rules, each with its reason and weight, and groups and gaps by themselves', async () => {
    const { flows, reading } = await read(
      FLOWS,
      `${HEADER}Pháp;01;2023;1\nNước khác;01;2023;2\nNước khác;02;2023;3\nPháp;99;2023;4\nThế giới;01;2023;10\nÝ;01;2023;n.d.\nViệt Nam;01;2023;5\n`,
    );
    expect(flows).toHaveLength(1);
    expect(reading.rows).toMatchObject({
      read: 7,
      kept: 1,
      setAside: [
        {
          reason: { code: 'sources/note', fields: { en: 'no country named' } },
          rows: 2,
          value: 5000,
        },
        { reason: { fields: { en: 'special goods' } }, rows: 1, value: 4000 },
        { reason: { code: 'sources/aggregate' }, rows: 1, value: 10_000 },
        { reason: { code: 'sources/noValueHere' }, rows: 1 },
        { reason: { code: 'sources/selfTrade' }, rows: 1, value: 5000 },
      ],
    });
  });

  it.each([
    ['Đức;01;2023;1.23', 'line 3, column `Trị giá`: `1.23` is not a number'],
    ['Đức;01;2023;0,0004', 'line 3, column `Trị giá`: `0,0004` rounds to zero'],
    ['Đức;01;2023;-1', 'line 3, column `Trị giá`: `-1` is negative'],
    ['Đức;01;23;1', 'line 3, column `Năm`: `23` is not a year'],
    ['Đức;;2023;1', 'line 3, column `Mã`: `` is empty'],
    ['Đức;01;2023', 'line 3, column `Năm`: 3 fields where the header has 4'],
    [
      'Oz;01;2023;1\nNarnia;01;2023;1\nNarnia;02;2023;1,5',
      'line 4, column `Nước`: `Narnia` is not a country or area Tuchu knows, on 2 rows worth 2,500; nor is `Oz` (1 row worth 1,000)',
    ],
  ])('refuses %s', async (row, message) => {
    const error = await errorOf(read(FLOWS, `${HEADER}Pháp;01;2023;1\n${row}\n`));
    expect(error.message).toContain(message);
  });

  it('finds the delimiter where the mapping states none', async () => {
    const yaml = FLOWS.replace('delimiter: ";", ', '');
    const { flows } = await read(yaml, `${HEADER}Pháp;01;2023;1\n`);
    expect(flows).toMatchObject([{ to: 'FRA', value: 1000 }]);
  });

  it('names a column that the file does not have, and one it has twice', async () => {
    const absent = await errorOf(read(FLOWS, 'Nước;Mã;Năm;Value\nPháp;01;2023;1\n'));
    expect(absent.message).toContain('needs a column `Trị giá`; the file has `Nước`, `Mã`');
    const twice = await errorOf(read(FLOWS, 'Nước;Mã;Năm;Trị giá;Mã\nPháp;01;2023;1;2\n'));
    expect(twice.message).toContain('the column `Mã` stands 2 times');
  });
});

describe('a mapping of series', () => {
  it('reads numbers of any sign, with a partner', async () => {
    const yaml = `tuchu-mapping: 1
id: aid
title: { en: Aid, vi: Viện trợ }
licence: not stated
citation: Made up.
kind: series
unit: USD
columns:
  subject: { column: to, places: iso3 }
  partner: { column: from, places: name }
  measure: { constant: grants }
  year: { constant: 2020 }
  value: { column: amount, scale: 1000000 }
`;
    const { series } = await read(yaml, 'from,to,amount\nJapan,VNM,-1.5\n', 'aid.csv');
    expect(series).toEqual([
      {
        subject: 'VNM',
        partner: 'JPN',
        side: null,
        measure: 'grants',
        year: 2020,
        value: -1_500_000,
        unit: 'USD',
      },
    ]);
  });
});

describe('what a mapping claims', () => {
  const claim = (scope: string): string => FLOWS.replace('columns:', `scope: ${scope}\ncolumns:`);
  const two = `${HEADER}Hoa Kỳ;01;2023;1\nĐức;01;2023;2\n`;

  it('`all` with two places is refused, and says which were seen', async () => {
    const error = await errorOf(read(claim('{ from: [VNM], to: all, products: all }'), two));
    expect(error.message).toContain(
      'claims `scope.to: all`, but 2 places were seen there (DEU, USA)',
    );
    expect(error.message).toContain('fewer than 100');
  });

  it('`believe: true` takes the word for it, and a note says so', async () => {
    const { reading } = await read(
      claim('{ from: [VNM], to: all, products: all, believe: true }'),
      two,
    );
    expect(reading.scope).toEqual({ from: ['VNM'], to: 'all', products: 'all' });
    expect(reading.notes).toContainEqual({
      code: 'sources/scopeBelieved',
      fields: { from: 1, to: 2 },
    });
  });

  it('`all` is believed by itself where a hundred places stand in the table', async () => {
    const codes = places()
      .filter((p) => p.kind === 'country' && p.code !== 'VNM')
      .slice(0, 100)
      .map((p) => p.code);
    const yaml = claim('{ from: [VNM], to: all, products: all }').replace(
      'name }\n  pro',
      'iso3 }\n  pro',
    );
    const rows = codes.map((code) => `${code};01;2023;1\n`);
    const { reading } = await read(yaml, HEADER + rows.join(''));
    expect(reading.scope?.to).toBe('all');
    const error = await errorOf(read(yaml, HEADER + rows.slice(1).join('')));
    expect(error.detail.fields).toMatchObject({ seen: 99, least: 100 });
  });

  it('its list of aggregates sets rows aside where the scheme knows no such code', async () => {
    const yaml = FLOWS.replace('places: name', 'places: iso3');
    const table = `${HEADER}USA;01;2023;1\nWorld;01;2023;5\n`;
    expect((await errorOf(read(yaml, table))).message).toContain('`World` is not a country');
    const { flows, reading } = await read(`${yaml}aggregates: [World]\n`, table);
    expect(flows.map((f) => f.to)).toEqual(['USA']);
    expect(reading.rows.setAside).toMatchObject([
      { reason: { code: 'sources/aggregate' }, rows: 1, value: 5000 },
    ]);
  });

  it('its text is kept, and reads the same table to the same bytes', async () => {
    const table = `${HEADER}Pháp;01;2023;1\n`;
    const { reading } = await read(FLOWS, table);
    expect(parseMapping(reading.mapping ?? '', 'kept.yaml')).toEqual(parseMapping(FLOWS, 'm.yaml'));
    expect((await read(reading.mapping ?? '', table)).reading.sha256).toBe(reading.sha256);
  });
});

describe('the mapping file', () => {
  it.each([
    [FLOWS.replace('kind: flows', 'kind: tables'), 'm.yaml, line 7, key `kind`'],
    [FLOWS.replace('licence:', 'license:'), 'license'],
    [
      FLOWS.replace('scale: 1000', 'scale: 12'),
      'line 16, key `columns.value.scale`: must be a power of ten',
    ],
    [
      FLOWS.replace('{ column: Mã }', '{ column: Mã, constant: x }'),
      'states either a column or a constant',
    ],
    [
      FLOWS.replace('thousands: "."', 'thousands: ","'),
      'key `file.thousands`: is the same as `decimal`',
    ],
    [FLOWS.replace('  to: { column: Nước, places: name }\n', ''), 'flows need `to`'],
    [FLOWS.replace('flow: goods\n', ''), 'flows state what flows'],
    [FLOWS.replace('places: name', 'places: [name'), 'm.yaml, line '],
    [FLOWS.replace('id: hai-quan', 'id: baci'), 'line 2, key `id`: is the id of a source'],
    ['- a\n- b\n', 'm.yaml, line 1, key `.`'],
  ])('%# is refused with its place', (yaml, message) => {
    expect(() => parseMapping(yaml, 'm.yaml')).toThrow(message);
  });

  it('says so when there is none', async () => {
    expect((await errorOf(readMapping('/none.yaml'))).message).toContain('no such file');
  });
});

describe('numbers', () => {
  it.each([
    [',', '.', '1.234.567,89', '1234567.89'],
    [',', '.', '-1.234', '-1234'],
    [',', '.', '12.34', undefined],
    [',', '.', '1.234.56', undefined],
    [',', ' ', '1\u00a0234,5', '1234.5'],
    ['.', ',', '1,234.50', '1234.50'],
    ['.', undefined, '1,234', undefined],
    ['.', undefined, '2e3', '2e3'],
    ['.', undefined, '', undefined],
  ] as const)('decimal `%s`, groups `%s`: %s', (decimal, thousands, text, plain) => {
    expect(numberReader(decimal, thousands)(text)).toBe(plain);
  });

  it('read back whatever a locale writes', () => {
    const locales = [
      ['de-DE', ',', '.'],
      ['vi-VN', ',', '.'],
      ['fr-FR', ',', ' '],
      ['en-US', '.', ','],
    ] as const;
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...locales), (n, locale) => {
        const [name, decimal, thousands] = locale;
        const value = n / 100;
        const written = value.toLocaleString(name, { maximumFractionDigits: 2 });
        expect(Number(numberReader(decimal, thousands)(written))).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  it('are told apart by what reads most of them', () => {
    expect(marksOf(['1.234.567,89', '12,5'])).toEqual({ decimal: ',', thousands: '.', share: 1 });
    expect(marksOf(['1,234.5', '7'])).toEqual({ decimal: '.', thousands: ',', share: 1 });
    expect(marksOf(['1234.5', 'x'])).toEqual({ decimal: '.', share: 0.5 });
  });
});

describe('a proposal', () => {
  it('is a mapping that reads the table it was made for', async () => {
    const table =
      'Nước nhập khẩu;Mã hàng;Năm;Trị giá (nghìn USD);Ghi chú, nguồn\n' +
      'Hoa Kỳ;8542;2023;1.234.567,89;a\nThế giới;8542;2023;2.000.000,00;b\nĐức;8541;2023;n.d.;c\nPháp;8541;2023;12,50;d\n';
    const yaml = await proposeMapping(await put(folder, 'thị trường.csv', table));
    expect(yaml).toContain('delimiter: ";"');
    expect(yaml).toContain('thousands: "."');
    expect(yaml).toContain('from: { constant: VNM, places: iso3 } # no column looks like this');
    expect(yaml).toContain('to: { column: Nước nhập khẩu, places: name } # 75% of 4');
    expect(yaml).toContain('scale: 1000');
    expect(yaml).toContain('set aside by themselves: Thế giới');
    const { flows, reading } = await read(yaml, table, 'thị trường.csv');
    expect(flows).toMatchObject([
      { to: 'USA', product: '8542', value: 1_234_567_890 },
      { to: 'FRA', product: '8541', value: 12_500 },
    ]);
    expect(reading.rows).toMatchObject({ read: 4, kept: 2 });
  });

  it('reads Windows letters, prefers codes to names, and quotes strange columns', async () => {
    const rows =
      'iso;country;year;"value, total"\nCIV;Côte d’Ivoire;2020;1,5\nFRA;France;2021;2,5\n';
    const latin = Buffer.from(rows.replace('’', "'"), 'latin1');
    const yaml = await proposeMapping(await put(folder, 'latin.csv', latin));
    expect(yaml).toContain('encoding: windows-1252');
    expect(yaml).toContain('kind: series');
    expect(yaml).toContain('subject: { column: iso, places: iso3 }');
    expect(yaml).toContain('value: { column: "value, total" }');
    expect(parseMapping(yaml, 'latin.yaml').kind).toBe('series');
  });

  it('lists names nobody knows', async () => {
    const table =
      'exporter,importer,year,value\nVNM,USA,2020,1\nVNM,QQQ,2020,2\nJPN,VNM,2020,3\nJPN,CHN,2020,3\n';
    const yaml = await proposeMapping(await put(folder, 'odd.csv', table));
    expect(yaml).toContain('from: { column: exporter, places: iso3 }');
    expect(yaml).toContain('#    equals: [QQQ]');
  });

  it('keeps a column of importers a column of places when half of its names are unknown', async () => {
    const table = 'Exporter,Importer,Year,Value\nVietnam,Germany,2020,1\nVietnam,Narnia,2020,2\n';
    const yaml = await proposeMapping(await put(folder, 'half.csv', table));
    expect(yaml).toContain('kind: flows');
    expect(yaml).toContain('to: { column: Importer, places: name } # 50% of 2');
    expect(yaml).toContain('#    equals: [Narnia]');
    const none = await proposeMapping(
      await put(folder, 'none.csv', table.replace('Germany', 'Oz')),
    );
    expect(none).not.toContain('measure: { column: Importer }');
  });

  it('names `World` among codes as an aggregate, so that the draft reads the table', async () => {
    const table =
      'exporter,importer,year,value\nVNM,USA,2020,1\nVNM,World,2020,9\nJPN,VNM,2020,3\n';
    const yaml = await proposeMapping(await put(folder, 'codes.csv', table));
    expect(yaml).toContain('aggregates: [World]');
    const { reading } = await read(yaml, table, 'codes.csv');
    expect(reading.rows).toMatchObject({ read: 3, kept: 2, setAside: [{ rows: 1, value: 9 }] });
  });
});
