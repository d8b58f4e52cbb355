import { expect, it } from 'vitest';
import { concordance, sidesOf } from '../../src/sources/concordance.js';
import { errorOf, scratch } from './helper.js';
import { asideOf, readBy } from './read-by.js';

const folder = await scratch();
const read = (name: string, text: string | Buffer) => readBy(concordance, folder, name, text);

it('pairs the finest levels; codes without a counterpart and repeats are set aside', async () => {
  const { codes, reading } = await read(
    'isic31_isic2.csv',
    '"ISIC3.1_4d","ISIC3.1_3d","ISIC2_4d","ISIC2_3d"\n"0111","011","1110","111"\n"0112","011",NA,NA\n"0111","011","1110","111"\n',
  );
  expect(codes).toEqual([
    { scheme: 'ISIC3.1', code: '0111', toScheme: 'ISIC2', toCode: '1110', text: null },
  ]);
  expect(asideOf(reading)).toEqual({ 'sources/noValueHere': 1, 'sources/repeatedPair': 1 });
  expect(reading).toMatchObject({ kind: 'codes', years: null, release: 'isic31_isic2' });
});

it('knows what is a concordance by the header alone', () => {
  expect(sidesOf(['HS5_6d', 'HS5_4d', 'HS4_6d', 'HS4_4d'])?.map((s) => s.column)).toEqual([
    'HS5_6d',
    'HS4_6d',
  ]);
  expect(sidesOf(['BEA2002', 'NAICS2002_6d'])?.[0].scheme).toBe('BEA2002');
  for (const columns of [
    ['GDP', 'POP'],
    ['HS5_4d', 'HS5_6d', 'HS4_6d'],
    ['HS5_6d', 'HS5_4d'],
    ['HS5_6d', 'HS4_6d', 'HS3_6d'],
    ['year', 'value'],
  ])
    expect(sidesOf(columns)).toBeUndefined();
});

it('reads lists whose scheme is in the file name, Latin-1 too', async () => {
  const text = Buffer.from(
    '"code","desc"\n"A","Chế biến"\n"B","Caf\xe9"\n'.replace('Chế biến', 'x'),
    'latin1',
  );
  const { codes } = await read('isic3.1_desc.csv', text);
  expect(codes).toMatchObject([
    { scheme: 'ISIC3.1', code: 'A', text: 'x' },
    { scheme: 'ISIC3.1', code: 'B', text: 'Café' },
  ]);
  expect(concordance.recognise({ name: 'list.csv', columns: ['code', 'desc'] })).toBe(false);
});

it('reads Rauch’s groups, elasticities, upstreamness and WIOD industries', async () => {
  const rauch = await read('r.csv', '"SITC2","CON","LIB"\n"0010","w","n"\n');
  expect(rauch.codes).toMatchObject([
    { toScheme: 'RAUCH_CON', toCode: 'w', text: 'traded on an organised exchange' },
    { toScheme: 'RAUCH_LIB', toCode: 'n', text: 'differentiated' },
  ]);
  const sigma = await read('s.csv', '"iso3c","HS0_3d","HS0_2d","sigma"\n"AUS","010","01",25.5\n');
  expect(sigma.codes).toMatchObject([
    { scheme: 'HS0', code: '010', toScheme: 'sigma', toCode: 'AUS', text: '25.5' },
  ]);
  const up = await read(
    'u.csv',
    '"CODE","GVC_Ui","YEAR","BEA_CLASS"\n"1111A0",4.2,"2002","BEA2002"\n',
  );
  expect(up.codes).toMatchObject([{ scheme: 'BEA2002', toCode: '2002', text: '4.2' }]);
  const wiod = await read(
    'wiod_2013.csv',
    '"ISIC3_4d","ISIC3_3d","ISIC3_2d","ISIC3_1d","WIOT2013_c","WIOT2013_n"\n"0111","011","01","A","AtB",1\n"0111","011","01","A","AtB",1\n',
  );
  expect(wiod.codes).toMatchObject([{ toScheme: 'WIOD2013', toCode: 'c1', text: 'AtB' }]);
});

it('names the cell that is wrong', async () => {
  const error = await errorOf(read('r.csv', '"SITC2","CON","LIB"\n"0010","w","q"\n'));
  expect(error.message).toContain('r.csv, line 2, column `LIB`: `q` is not a code');
});
