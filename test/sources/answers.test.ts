/** Answers of UN Comtrade's and the World Bank's interfaces as JSON. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { comtradeAnswer } from '../../src/sources/comtrade-answer.js';
import { recognise } from '../../src/sources/index.js';
import { readAnswer } from '../../src/sources/json-answer.js';
import { wdiAnswer } from '../../src/sources/wdi-answer.js';
import { errorOf, put, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const notes = (reading: { notes: readonly Parameters<typeof render>[0][] }) =>
  reading.notes.map((n) => render(n, 'en')).join('\n');

describe('UN Comtrade', () => {
  const row = (o: Record<string, unknown> = {}) => ({
    typeCode: 'C',
    freqCode: 'A',
    refPeriodId: 20220101,
    refYear: 2022,
    refMonth: 52,
    period: '2022',
    reporterCode: 704,
    reporterISO: null,
    flowCode: 'M',
    partnerCode: 842,
    partnerISO: null,
    partner2Code: 0,
    classificationCode: 'H6',
    isOriginalClassification: true,
    cmdCode: '850440',
    customsCode: 'C00',
    motCode: 0,
    netWgt: 12.4,
    cifvalue: null,
    primaryValue: 1000.5,
    isAggregate: false,
    ...o,
  });
  const envelope = (...data: unknown[]) => ({
    elapsedTime: '0.42 secs',
    count: data.length,
    data,
    error: '',
  });
  const read = (...rows: unknown[]) =>
    readBy(comtradeAnswer, folder, 'a.json', JSON.stringify(envelope(...rows)));

  it('gives the rows of the bulk files, and sets the same aside', async () => {
    const { flows, reading } = await read(
      row(),
      row({ flowCode: 'X', netWgt: null }),
      row({ cmdCode: '85' }),
      row({ motCode: 2100 }),
    );
    expect(flows).toMatchObject([
      { from: 'USA', to: 'VNM', side: 'importer', year: 2022, value: 1001, quantity: 12 },
      { from: 'VNM', fromCode: '704', to: 'USA', side: 'exporter', quantity: null },
    ]);
    expect(asideOf(reading)).toEqual({ 'sources/otherLevel': 1, 'sources/otherRegime': 1 });
    expect(reading).toMatchObject({ kind: 'flows', side: 'both', years: [2022, 2022] });
    expect(reading.rows).toMatchObject({ read: 4, kept: 2 });
  });

  it('promises all partners only where they add up to the world', async () => {
    const china = row({ partnerCode: 156, primaryValue: 500 });
    const world = row({ partnerCode: 0, primaryValue: 1500.5 });
    const whole = await read(row(), china, world);
    expect(whole.reading.scope).toEqual({ from: 'all', to: ['VNM'], products: 'subset' });
    expect(notes(whole.reading)).toContain('so none is missing');
    for (const part of [await read(row(), world), await read(row(), china)]) {
      expect(part.reading.scope?.from).not.toBe('all');
      expect(notes(part.reading)).toContain('does not show that all partners');
    }
  });

  it('says that an answer of as many rows as the interface gives was cut', async () => {
    const many = Array.from({ length: 500 }, (_, i) => row({ cmdCode: String(100000 + i) }));
    expect(notes((await read(...many)).reading)).toContain('exactly 500 rows');
    expect(notes((await read(...many.slice(1))).reading)).not.toContain('exactly');
  });

  it.each([
    [row({ primaryValue: 'much' }), 'a.json, data[1], line 1, column `primaryValue`: `much`'],
    [row({ primaryValue: null }), 'data[1], line 1, column `primaryValue`: `` is empty'],
    [row({ netWgt: { kg: 1 } }), 'data[1], line 1, column `netWgt`: `{"kg":1}`'],
    [row({ freqCode: 'M' }), 'column `freqCode`: `M` is a month'],
    [row({ typeCode: 'S' }), 'column `typeCode`: `S` is not a code'],
    [row({ partnerCode: 777 }), 'column `partnerCode`: `777` is not a country or area'],
    ['no row', 'data[1], line 1, column `primaryValue`: `` is empty'],
  ])('refuses %j', async (bad, message) => {
    expect((await errorOf(read(row(), bad))).message).toContain(message);
  });

  it('names the line of a row where rows stand on lines of their own', async () => {
    const text = JSON.stringify(envelope(row(), row({ primaryValue: -1 })), null, 2);
    const error = await errorOf(readBy(comtradeAnswer, folder, 'p.json', text));
    const line = text.slice(0, text.lastIndexOf('"typeCode"')).split('\n').length;
    expect(error.message).toContain(
      `p.json, data[1], line ${line}, column \`primaryValue\`: \`-1\``,
    );
  });

  it.each([
    [JSON.stringify({ ...envelope(), data: null, error: 'quota' }), 'answered: quota'],
    [JSON.stringify({ ...envelope(), data: 5 }), '`data` is not a list'],
    [JSON.stringify(envelope(row())).slice(0, -30), 'no whole JSON'],
  ])('refuses the answer %s', async (text, message) => {
    const error = await errorOf(readBy(comtradeAnswer, folder, 'e.json', text));
    expect(error.message).toContain(message);
  });

  it('is recognised on one long line, indented, zipped and with a mark', async () => {
    const long = JSON.stringify(envelope(...Array.from({ length: 3000 }, () => row())));
    expect(long.length).toBeGreaterThan(1 << 20);
    const forms: [string, string | Buffer][] = [
      ['long.json', long],
      ['nice.json', JSON.stringify(envelope(row()), null, 2)],
      ['zip.json.gz', gzipSync(long)],
      ['mark.json', `\uFEFF${JSON.stringify(envelope(row()))}`],
      ['none.json', JSON.stringify(envelope())],
    ];
    for (const [name, content] of forms)
      expect((await recognise(await put(folder, name, content))).id, name).toBe('comtrade-answer');
    const { reading } = await readBy(comtradeAnswer, folder, 'z.json.gz', gzipSync(long));
    expect(reading.rows).toMatchObject({ read: 3000, kept: 3000 });
  });

  it('refuses what it would have to hold in memory, packed or not', async () => {
    const text = JSON.stringify(envelope(...Array.from({ length: 50 }, () => row())));
    for (const [name, content] of [
      ['big.json', text],
      ['big.json.gz', gzipSync(text)],
    ] as const) {
      const file = await put(folder, name, content);
      const error = await errorOf(readAnswer(file, undefined, 2000));
      expect(error.message).toContain('longer than 1 MB, which is not held in memory');
    }
  });
});

describe('World Bank', () => {
  const row = (o: Record<string, unknown> = {}) => ({
    indicator: { id: 'NY.GDP.MKTP.CD', value: 'GDP (current US$)' },
    country: { id: 'VN', value: 'Viet Nam' },
    countryiso3code: 'VNM',
    date: '2022',
    value: 410.25,
    unit: '',
    obs_status: '',
    decimal: 0,
    ...o,
  });
  const page = { page: 1, pages: 1, per_page: 50, total: 1, sourceid: '2' };
  const read = (rows: unknown, head: unknown = page) =>
    readBy(wdiAnswer, folder, 'w.json', JSON.stringify([head, rows]));

  it('gives the series of the tables; groups and years without a value are set aside', async () => {
    const { series, reading } = await read([
      row(),
      row({ date: '2021', value: null }),
      row({ country: { id: '1W', value: 'World' }, countryiso3code: 'WLD' }),
      row({ country: { id: 'XD', value: 'High income' }, countryiso3code: '' }),
      row({ indicator: { id: 'SP.POP.TOTL', value: 'Population, total' }, date: '2020', value: 9 }),
    ]);
    expect(series).toEqual([
      {
        subject: 'VNM',
        measure: 'NY.GDP.MKTP.CD',
        side: null,
        partner: null,
        year: 2022,
        value: 410.25,
        unit: 'USD',
      },
      expect.objectContaining({ measure: 'SP.POP.TOTL', year: 2020, unit: 'not stated' }),
    ]);
    expect(asideOf(reading)).toEqual({ 'sources/noValueHere': 1, 'sources/aggregate': 2 });
    expect(reading).toMatchObject({ years: [2020, 2022], notes: [{ code: 'sources/untried' }] });
  });

  it('says that other pages are missing', async () => {
    const { reading } = await read([row()], { ...page, pages: 3 });
    expect(notes(reading)).toContain('page 1 of 3');
  });

  it.each([
    [row({ value: 'much' }), 'w.json, data[1], line 1, column `value`: `much` is not a number'],
    [row({ date: '2012M01' }), 'column `date`: `2012M01` is a month'],
    [row({ countryiso3code: 'QQQ' }), 'column `countryiso3code`: `QQQ` is not a country or area'],
    [row({ countryiso3code: '' }), 'column `countryiso3code`: `` is empty'],
  ])('refuses %j', async (bad, message) => {
    expect((await errorOf(read([row(), bad]))).message).toContain(message);
  });

  it('refuses an answer without values', async () => {
    expect((await errorOf(read(null))).message).toContain('holds no list of values');
  });

  it('is recognised, and a list of anything else is not', async () => {
    const text = JSON.stringify([page, [row()]]);
    expect((await recognise(await put(folder, 'r.json', text))).id).toBe('wdi-answer');
    const nice = JSON.stringify([page, [row()]], null, 2);
    expect((await recognise(await put(folder, 'n.json', nice))).id).toBe('wdi-answer');
    const other = await put(folder, 'o.json', '[\n  {\n    "cca3": "VNM"\n  }\n]\n');
    expect((await recognise(other)).id).toBe('mledoze');
  });
});
