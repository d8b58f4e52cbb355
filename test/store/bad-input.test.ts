import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { errorOf, freshWorkspace, put, scratch } from './helper.js';

const folder = await scratch();
const workspace = await freshWorkspace(folder);
const [good] = await workspace.add([
  await put(folder, 'good.csv', 'year,from,to,value\n2016,Vietnam,USA,10\n'),
]);
const HEADER = 'DECLARANT_ISO,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n';
const FIRST = 'DE,CN,25041000,1,2023,5\n';
const many = Array.from({ length: 9000 }, (_, i) => `DE,CN,${20_000_000 + i * 37},1,2023,${i}\n`);
const whole = gzipSync(HEADER + many.join(''));

/** Name, bytes, and what the one line must say. */
const CASES: readonly (readonly [string, string, string | Buffer, string])[] = [
  ['truncated gzip', 'cut.csv.gz', whole.subarray(0, -2000), ': the gzip file is cut short'],
  ['no gzip', 'plain.csv.gz', HEADER + FIRST, 'line 1: named .gz but not a gzip file'],
  [
    'wrong column name',
    'column.csv',
    HEADER.replace('PARTNER_ISO', 'PARTNER') + FIRST,
    'line 1, column `2`: `PARTNER` should be `PARTNER_ISO`',
  ],
  [
    'negative value',
    'negative.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,-7\n`,
    'line 3, column `VALUE_IN_EUROS`: `-7` is negative',
  ],
  [
    'unknown country',
    'country.csv',
    `${HEADER}${FIRST}DE,ZZ,25041000,1,2023,7\n`,
    'line 3, column `PARTNER_ISO`: `ZZ` is not a country',
  ],
  [
    'duplicate row',
    'twice.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,7\n${FIRST}${FIRST}`,
    'line 4, column `PARTNER_ISO,DECLARANT_ISO,PRODUCT_NC,PERIOD`: `CN,DE,25041000,2023` stands on line 2 already',
  ],
  [
    'two votes of one member on one roll call',
    'votes.csv',
    'rcid,country,country_code,vote\n3,Peru,PE,yes\n4,Peru,PE,no\n3,Peru,PE,no\n',
    'line 4, column `rcid,country`: `3,Peru` stands on line 2 already',
  ],
  [
    'two texts of one code',
    'hs0_desc.csv',
    'code,desc\n0101,horses\n0102,cattle\n0101,asses\n',
    'line 4, column `code`: `0101` stands on line 2 already',
  ],
  ['empty file', 'empty.csv', '', 'line 1: the file is empty'],
  ['empty gzip', 'empty.csv.gz', gzipSync(''), 'line 1: the file is empty'],
  ['header only', 'header.csv', HEADER, 'line 2: the file has a header and no rows'],
  ['unknown file', 'unknown.csv', 'a,b\n1,2\n', 'line 1: no source recognises the header `a,b`'],
  [
    'NUL byte',
    'nul.csv',
    `${HEADER}${FIRST}DE,U\0,25041000,1,2023,7\n`,
    'line 3, column `2`: `U\\u0000` holds a NUL byte',
  ],
  [
    'short row',
    'short.csv',
    `${HEADER}${FIRST}DE,US\n`,
    'line 3, column `PARTNER_ISO`: 2 fields where the header has 6: `DE,US`',
  ],
  [
    'long row',
    'long.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,7,8\n`,
    'line 3, column `VALUE_IN_EUROS`: 7 fields where the header has 6',
  ],
  [
    'UTF-16',
    'utf16.csv',
    Buffer.from(`\ufeff${HEADER}${FIRST}`, 'utf16le'),
    'line 1: the file is UTF-16; save it as UTF-8',
  ],
  [
    'Latin-1 where UTF-8 is expected',
    'latin1.csv',
    Buffer.from('year,from,to,value\n2016,Vietnam,R\u00e9union,10\n', 'latin1'),
    'line 2, column `3`',
  ],
  [
    'semicolons with decimal commas',
    'semicolons.csv',
    `${(HEADER + FIRST).replaceAll(',', ';')}DE;US;25041000;1;2023;1,5\n`,
    'line 3, column `VALUE_IN_EUROS`: `1,5` is not a number',
  ],
  [
    'decimal comma',
    'comma.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,"1,5"\n`,
    'line 3, column `VALUE_IN_EUROS`: `1,5` is not a number',
  ],
  [
    'thousands points and a decimal comma',
    'thousands.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,"1.234.567,89"\n`,
    'line 3, column `VALUE_IN_EUROS`: `1.234.567,89` is not a number',
  ],
  [
    'a line break inside quotes',
    'newline.csv',
    `year,from,to,value\n2016,Vietnam,"United\nStates",10\n`,
    'line 2',
  ],
  [
    'header in another order',
    'order.csv',
    'from,year,to,value\nVietnam,2016,Japan,10\n',
    'line 1: no source recognises the header `from,year,to,value`',
  ],
  [
    'a year out of range',
    'year.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2923,7\n`,
    'line 3, column `PERIOD`: `2923` is not a year',
  ],
  [
    'not a number',
    'number.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,seven\n`,
    'line 3, column `VALUE_IN_EUROS`: `seven` is not a number',
  ],
  [
    'value beyond a safe integer',
    'large.csv',
    `${HEADER}${FIRST}DE,US,25041000,1,2023,9007199254740992\n`,
    'line 3, column `VALUE_IN_EUROS`: `9007199254740992` is too large to hold exactly',
  ],
];

it.each(CASES)('%s is one clear line and changes nothing', async (_, name, content, message) => {
  const file = await put(folder, name, content);
  const error = await errorOf(workspace.add([file]));
  expect(error.exit).toBe(1);
  expect(error.message).toContain(file);
  expect(error.message).toContain(message);
  for (const lang of ['en', 'vi'] as const)
    expect(render(error.detail, lang)).not.toMatch(/\n|undefined|NaN/);
  expect(render(error.detail, 'vi')).toContain('dòng');
  expect(await workspace.datasets()).toEqual([good?.manifest]);
});

it('a folder is loaded whole or refused with the names of the files nobody knows', async () => {
  const inner = await mkdtemp(join(folder, 'inner-'));
  await writeFile(join(inner, 'SOURCE.md'), '# notes are read, not loaded\n');
  const empty = await errorOf(workspace.add([inner]));
  expect([empty.exit, empty.detail.code]).toEqual([1, 'sources/emptyFolder']);
  await writeFile(join(inner, 'a.csv'), 'year,from,to,value\n2016,"Viet Nam","Japan",5\n');
  await writeFile(join(inner, 'b.csv'), 'who,knows\n1,2\n');
  await writeFile(join(inner, 'c.csv'), 'nobody\n1\n');
  const refused = await errorOf(workspace.add([inner]));
  expect(refused.exit).toBe(1);
  expect(refused.message).toContain('2 of 3 files are recognised by no source');
  expect(refused.message).toContain('b.csv');
  expect(refused.message).toContain('c.csv');
  expect(await workspace.datasets()).toEqual([good?.manifest]);
});

it('a folder with links or folders in it is refused, with their names', async () => {
  const outer = await mkdtemp(join(folder, 'outer-'));
  await writeFile(join(outer, 'a.csv'), 'year,from,to,value\n2016,"Viet Nam","Japan",5\n');
  await mkdir(join(outer, 'more'));
  await symlink(join(outer, 'a.csv'), join(outer, 'linked.csv'));
  const refused = await errorOf(workspace.add([outer]));
  expect(refused.detail).toMatchObject({
    code: 'sources/folderHolds',
    fields: { inside: ['linked.csv', 'more/'] },
  });
  expect(await workspace.datasets()).toEqual([good?.manifest]);
});

it('a link where a dataset would go is told, and not followed', async () => {
  const own = await freshWorkspace(folder);
  const text = 'year,from,to,value\n2016,"Viet Nam","Peru",5\n';
  const file = await put(folder, 'linked-place.csv', text);
  const [added] = await own.add([file]);
  const place = join(own.dir, 'datasets', added?.manifest.id ?? '');
  const elsewhere = await mkdtemp(join(folder, 'elsewhere-'));
  await rm(place, { recursive: true });
  await symlink(elsewhere, place);
  const error = await errorOf(own.add([file]));
  expect(error.detail.code).toBe('store/notWritable');
  expect(await readdir(elsewhere)).toEqual([]);
  await own.close();
});

it('an absent file is misuse', async () => {
  const absent = await errorOf(workspace.add([join(folder, 'absent.csv')]));
  expect([absent.exit, absent.detail.code]).toEqual([2, 'sources/absent']);
  expect(await workspace.datasets()).toEqual([good?.manifest]);
});
