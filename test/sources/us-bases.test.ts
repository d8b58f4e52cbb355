import { expect, it } from 'vitest';
import { usBases } from '../../src/sources/us-bases.js';
import { errorOf, scratch } from './helper.js';
import { readLines } from './politics.js';

const folder = await scratch();

it('sites with coordinates; territories under their own code; a site told twice once', async () => {
  const lines = [
    'Chile,155,CHL,"Puerto Concón",-32.9,-71.5,0,0,1',
    'Guam,2,USA,Some Field,13.5,144.8,1,0,0',
    'Guam,2,USA,Some Field,13.5,144.8,1,0,0',
    'Canada,20,CAN,,,,0,1,1',
  ];
  const { records, aside } = await readLines(usBases, folder, lines, 0, 'latin1');
  expect(records.map((r) => [r.id, r.subject, r.partner, r.what, r.text])).toEqual([
    ['Chile: Puerto Concón', 'CHL', 'USA', 'funded site', 'lat -32.9, lon -71.5'],
    ['Guam: Some Field', 'GUM', 'USA', 'base', 'lat 13.5, lon 144.8'],
    ['Canada: unnamed', 'CAN', 'USA', 'lily pad', 'no coordinates'],
    ['Canada: unnamed', 'CAN', 'USA', 'funded site', 'no coordinates'],
  ]);
  expect(aside).toEqual({ repeated: 1 });
});

it('a latitude beyond the pole is named with its place', async () => {
  const error = await errorOf(readLines(usBases, folder, ['Chile,155,CHL,Base,-132,-71,1,0,0']));
  expect(error.message).toContain('line 2, column `lat`: `-132`');
});
