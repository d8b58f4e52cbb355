/** `tuchu data map`: what is proposed, what is shown, what is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mapCommand } from '../../src/cli/commands/map.js';
import type { Io } from '../../src/cli/io.js';
import { readOptions } from '../../src/cli/options.js';
import { TuchuError } from '../../src/core/index.js';
import { mappingSource, parseMapping, readMapping } from '../../src/sources/index.js';
import { openWorkspace } from '../../src/store/index.js';
import { run, scratch } from './run.js';

const home = scratch();
afterAll(() => home.remove());
const TABLE = join('docs', 'journeys', 'files', 'rare-earths.csv');
const MAPPING = join('docs', 'journeys', 'files', 'rare-earths.yaml');

async function map(...args: string[]): Promise<string> {
  let out = '';
  const io: Io = {
    out: (text) => void (out += text),
    err() {},
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env: {},
    stopped: () => Promise.resolve(),
  };
  await mapCommand(readOptions(['data', 'map', ...args], io), io);
  return out;
}

describe('tuchu data map', () => {
  it('proposes a mapping and says what stands in the way', async () => {
    const out = await map(TABLE);
    expect(out).toContain('subject: { column: Nước, places: name }');
    expect(out).toContain('every value would also read as thousands: check one');
    expect(out).toContain('missing: ["—"]');
    expect(out).toContain('It cannot be loaded with this mapping yet');
    expect(out).toContain('`Các nước khác` is not a country');
    expect(out).toContain('tuchu data add');
  });

  it('tries a mapping: rows, counts, reasons, and sums to hold against the publisher', async () => {
    const out = await map(TABLE, '--mapping', MAPPING);
    expect(out).toContain('30 rows read, 24 kept');
    expect(out).toContain('2 rows would be set aside: countries the publisher does not name');
    expect(out).toContain('Sum of the rows kept, 2023: 374,650');
    expect(out).toContain('Sum of the rows kept, 2024: 392,850');
    expect(out).toMatch(/Australia +– +rare earths mine production +2023 +16000/);
    const vi = await map(TABLE, '--mapping', MAPPING, '--lang', 'vi');
    expect(vi).toContain('Tổng các dòng được giữ, 2023: 374.650');
  });

  it('writes the proposal once, and never over a file', async () => {
    const as = join(home.dir, 'm.yaml');
    expect(await map(TABLE, '--as', as)).toContain(`written  ${as}`);
    expect(readFileSync(as, 'utf8')).toContain('tuchu-mapping: 1');
    writeFileSync(as, 'mine');
    await expect(map(TABLE, '--as', as)).rejects.toThrow('exists already');
    expect(readFileSync(as, 'utf8')).toBe('mine');
  });

  it('says where rows repeat their key, which a load would refuse', async () => {
    const table = join(home.dir, 'twice.csv');
    writeFileSync(
      table,
      'exporter,importer,year,value\nVNM,USA,2020,1\nVNM,JPN,2020,2\nVNM,USA,2020,3\nJPN,VNM,2020,3\n',
    );
    const out = await map(table);
    expect(out).toContain('4 rows read, 4 kept');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'It cannot be loaded with this mapping yet: ' +
        `${table}, line 4, column \`exporter,importer,year\`: \`VNM,USA,TOTAL,2020\` stands on line 2 already`,
    );
    const json = JSON.parse(await map(table, '--json')) as { problem: { code: string } };
    expect(json.problem.code).toBe('sources/duplicate');
  });

  it('answers as JSON', async () => {
    const json: unknown = JSON.parse(await map(TABLE, '--mapping', MAPPING, '--json'));
    expect(json).toMatchObject({ mapping: null, counts: { read: 30, kept: 24 }, problem: null });
  });

  it('needs one file', async () => {
    await expect(map()).rejects.toThrow(TuchuError);
    await expect(map(TABLE, TABLE)).rejects.toThrow('needs one file');
  });
});

describe('tuchu data add --mapping', () => {
  it('keeps the mapping in the manifest, word for word enough to load the same again', async () => {
    const workspace = await openWorkspace(join(home.dir, 'kept'), { create: true });
    const source = mappingSource(await readMapping(MAPPING));
    const [first] = await workspace.add([TABLE], { source });
    const text = (await workspace.datasets())[0]?.mapping ?? '';
    const again = mappingSource(parseMapping(text, 'manifest'));
    const [second] = await workspace.add([TABLE], { source: again });
    expect([second?.already, second?.manifest.id]).toEqual([true, first?.manifest.id]);
    await workspace.close();
  });

  const mapping = (column: string, citation = 'Made up for this test.') =>
    `tuchu-mapping: 1
id: ours
title: { en: Ours, vi: Bảng của ta }
licence: not stated
citation: ${citation}
kind: flows
unit: USD
flow: goods
columns:
  from: { constant: VNM, places: iso3 }
  to: { column: Partner, places: iso3 }
  year: { column: Year }
  value: { column: ${column} }
`;
  const table = join(home.dir, 'ours.csv');
  const yaml = join(home.dir, 'ours.yaml');
  const add = () => run(home.dir, ['data', 'add', table, '--mapping', yaml]);

  it('reads the same file anew once its mapping is corrected, and does nothing twice', async () => {
    writeFileSync(table, 'Partner,Year,Value\nDEU,2023,10.4\nFRA,2023,20\n');
    writeFileSync(yaml, mapping('Year'));
    const [wrong] = (await add()).out.match(/ours-2023-\w+/) ?? [''];
    writeFileSync(yaml, mapping('Value'));
    const [right] = (await add()).out.match(/ours-2023-\w+/) ?? [''];
    expect(right).not.toBe('');
    expect(right).not.toBe(wrong);
    expect((await add()).out).toContain(`already  ${right}`);
    const list = JSON.parse((await run(home.dir, ['data', 'list', '--json'])).out) as readonly {
      readonly id: string;
      readonly notes: readonly { readonly code: string; readonly fields: unknown }[];
    }[];
    const notes = list.find((m) => m.id === right)?.notes ?? [];
    expect(notes).toContainEqual({ code: 'sources/amountsRounded', fields: { amounts: 1 } });
    expect(notes.map((n) => n.code)).toContain('sources/readByMapping');
  });

  it('refuses a mapping that does not say who published the table', async () => {
    writeFileSync(yaml, mapping('Value', 'not stated'));
    const { code, err } = await add();
    expect(code).toBe(2);
    expect(err).toContain('`citation` is not filled in');
  });

  it('refuses a mapping that unfolds without end', async () => {
    writeFileSync(yaml, 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n');
    const { code, err } = await add();
    expect(code).not.toBe(0);
    expect(err).toContain('ours.yaml, line 1');
    expect(err).not.toContain('inside Tuchu');
  });
});
