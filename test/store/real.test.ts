import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Reader } from '../../src/store/duck.js';
import { BACI, COMEXT, freshWorkspace, haveShared, ITPD, scratch, SEAFOOD } from './helper.js';

const folder = await scratch();

/** Every row of a file, read a second way: no source, no CSV parser, no DuckDB. */
async function* plain(file: string): AsyncGenerator<string[]> {
  let header = true;
  for await (const line of createInterface({
    input: createReadStream(file).pipe(createGunzip()),
  })) {
    if (!header)
      yield [...line.matchAll(/"([^"]*)"|([^,"]+)|(?<=,)(?=,|$)/g)].map((m) => m[1] ?? m[2] ?? '');
    header = false;
  }
}

/** Half-up on the decimal digits, by BigInt. */
function whole(text: string, exponent: number): bigint {
  const [mantissa = '', power = '0'] = text.split(/[eE]/);
  const [head = '', tail = ''] = mantissa.split('.');
  const shift = Number(power) + exponent - tail.length;
  const digits = BigInt(head + tail);
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const unit = 10n ** BigInt(-shift);
  return (digits + unit / 2n) / unit;
}

const FILES = [
  { file: COMEXT, value: 5, exponent: 0, from: 1, to: 0, kept: 17_670, aside: 0 },
  { file: BACI, value: 4, exponent: 3, from: 1, to: 2, kept: 70_920, aside: 0 },
  { file: SEAFOOD, value: 8, exponent: 3, from: 0, to: 2, kept: 8_208, aside: 37 },
  { file: ITPD, value: 3, exponent: 0, from: 1, to: 2, kept: 425_845, aside: 2_618 },
] as const;

describe.skipIf(!haveShared)('the full datasets', () => {
  it.each(FILES)('add up to the last unit: $file', async ({ file, ...wanted }) => {
    const workspace = await freshWorkspace(folder);
    const [added] = await workspace.add([file]);
    const { id, rows } = added?.manifest ?? { id: '', rows: undefined };
    let [kept, aside, keptRows] = [0n, 0n, 0];
    for await (const fields of plain(file)) {
      const value = whole(fields[wanted.value] ?? '', wanted.exponent);
      if (fields[wanted.from] === fields[wanted.to]) aside += value;
      else {
        kept += value;
        keptRows++;
      }
    }
    expect(rows).toMatchObject({ read: wanted.kept + wanted.aside, kept: wanted.kept });
    expect(keptRows).toBe(wanted.kept);
    const set = rows?.setAside ?? [];
    expect(set.reduce((n, s) => n + s.rows, 0)).toBe(wanted.aside);
    expect(BigInt(set.reduce((n, s) => n + (s.value ?? 0), 0))).toBe(aside);
    const datasets = `${workspace.dir}/datasets`;
    const reader = await Reader.open(datasets);
    const [sums] = await reader.rows('SELECT sum(value), count(*) FROM read_parquet($file)', {
      file: `${datasets}/${id}/*.parquet`,
    });
    expect(sums).toEqual([kept, BigInt(wanted.kept)]);
    reader.close();
    await workspace.close();
  });

  it('say what a person can check by hand', async () => {
    const workspace = await freshWorkspace(folder);
    const results = await workspace.add([COMEXT, BACI, ITPD]);
    const [comext, baci, itpd] = results.map((r) => r.manifest);
    const vietnam = {
      dataset: itpd?.id ?? '',
      subject: 'VNM',
      side: 'export',
      year: 2016,
    } as const;
    const partners = await workspace.partnerTotals(vietnam);
    expect(partners[0]).toEqual({ partner: 'USA', value: 39_872_460_000 });
    expect(partners.some((p) => p.partner === 'VNM')).toBe(false);
    expect(await workspace.years(vietnam)).toEqual(Array.from({ length: 17 }, (_, i) => 2000 + i));
    expect(itpd?.scope).toEqual({ from: 'all', to: 'all', products: 'total' });

    // zcat ... | grep '^DE,CN,25041000,1,2023,' prints 7652319.
    const germany = {
      dataset: comext?.id ?? '',
      subject: 'DEU',
      side: 'import',
      year: 2023,
    } as const;
    const graphite = await workspace.partnerTotals({ ...germany, product: '25041000' });
    expect(graphite).toContainEqual({ partner: 'CHN', value: 7_652_319 });
    expect(comext?.scope?.from).toBe('all');
    expect(comext?.scope?.to).toHaveLength(27);

    expect(baci).toMatchObject({
      release: 'v202201',
      classification: 'HS17',
      scope: { from: ['AFG', 'ZAF'], to: 'all', products: 'all' },
    });
    await workspace.close();
  });
});
