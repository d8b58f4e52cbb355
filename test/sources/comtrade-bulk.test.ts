import { expect, it } from 'vitest';
import { comtradeBulk } from '../../src/sources/comtrade-bulk.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const HEADER =
  'typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,flowCode,partnerCode,partner2Code,classificationCode,cmdCode,customsCode,motCode,netWgt,cifvalue,primaryValue,isAggregate';
const line = (o: Record<string, string | number> = {}): string => {
  const row: Record<string, string | number> = {
    typeCode: 'C',
    freqCode: 'A',
    refPeriodId: 20220101,
    refYear: 2022,
    refMonth: 52,
    period: 2022,
    reporterCode: 704,
    flowCode: 'M',
    partnerCode: 842,
    partner2Code: 0,
    classificationCode: 'H6',
    cmdCode: '850440',
    customsCode: 'C00',
    motCode: 0,
    netWgt: 12.4,
    cifvalue: '',
    primaryValue: 1000.5,
    isAggregate: 'False',
    ...o,
  };
  return HEADER.split(',')
    .map((c) => row[c])
    .join('\t');
};
const read = (...rows: string[]) =>
  readBy(comtradeBulk, folder, 'b.txt', `${HEADER.replaceAll(',', '\t')}\n${rows.join('\n')}\n`);

it('keeps six digits, partners and totals of the breakdowns; sets the rest aside by name', async () => {
  const { flows, reading } = await read(
    line(),
    line({ reporterCode: 842, partnerCode: 704, flowCode: 'X', cmdCode: '010121' }),
    line({ partnerCode: 0 }),
    line({ cmdCode: 'TOTAL' }),
    line({ cmdCode: '85' }),
    line({ motCode: 2100 }),
    line({ customsCode: 'C04' }),
    line({ flowCode: 'RX' }),
  );
  expect(flows).toMatchObject([
    { from: 'USA', fromCode: '842', to: 'VNM', side: 'importer', value: 1001, quantity: 12 },
    { from: 'USA', to: 'VNM', side: 'exporter', product: '010121' },
  ]);
  expect(asideOf(reading)).toEqual({
    'sources/aggregate': 1,
    'sources/otherLevel': 2,
    'sources/otherRegime': 3,
  });
  expect(reading).toMatchObject({ side: 'both', years: [2022, 2022] });
});

it.each([
  [line({ freqCode: 'M' }), 'column `freqCode`: `M` is a month'],
  [line({ typeCode: 'S' }), 'column `typeCode`: `S` is not a code'],
  [line({ partnerCode: 777 }), 'column `partnerCode`: `777` is not a country or area'],
])('refuses %s', async (row, message) => {
  expect((await errorOf(read(line(), row))).message).toContain(`b.txt, line 3, ${message}`);
});
