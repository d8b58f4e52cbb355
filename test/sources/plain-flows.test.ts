import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TuchuError } from '../../src/core/index.js';
import { baci, type FlowBlock, type FlowRow } from '../../src/sources/index.js';
import { put, scratch } from './helper.js';

const folder = await scratch();
let n = 0;

const flat = ({ rows, places, products, year, ...b }: FlowBlock): FlowRow[] =>
  Array.from({ length: rows }, (_, i) => {
    const [from, to] = [places[b.from[i] ?? -1], places[b.to[i] ?? -1]];
    const quantity = b.quantity[i] ?? 0;
    return {
      from: from?.place ?? '',
      to: to?.place ?? '',
      fromCode: from?.code ?? '',
      toCode: to?.code ?? '',
      product: products[b.product[i] ?? -1] ?? '',
      year,
      value: b.value[i] ?? 0,
      quantity: Number.isNaN(quantity) ? null : quantity,
    };
  });

/** What reading says: rows and counts, or the error. */
async function read(file: string, blocks: boolean): Promise<unknown> {
  const rows: FlowRow[] = [];
  let taken = 0;
  const emit = {
    flow: (row: FlowRow) => void rows.push(row),
    series: () => undefined,
    ...(blocks
      ? {
          flowBlock: (block: FlowBlock) => {
            taken += block.rows;
            rows.push(...flat(block));
          },
        }
      : {}),
  };
  const key = (r: FlowRow): string => JSON.stringify(r);
  try {
    const { rows: counts, years, scope, sha256 } = await baci.read(file, emit);
    return {
      said: {
        rows: rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
        counts,
        years,
        scope,
        sha256,
      },
      taken,
    };
  } catch (cause) {
    if (!(cause instanceof TuchuError)) throw cause;
    return { said: cause.detail, taken };
  }
}

/** Reads the same lines both ways; returns how many were taken as blocks. */
async function agree(lines: readonly string[]): Promise<number> {
  const text = `t,i,j,k,v,q\n${lines.join('\n')}\n`;
  const file = await put(folder, `BACI_HS22_Y2022_V2024${n++}.csv`, text);
  const [alone, fast] = [await read(file, false), await read(file, true)] as {
    said: unknown;
    taken: number;
  }[];
  expect(fast?.said).toEqual(alone?.said);
  return fast?.taken ?? 0;
}

const number = fc.oneof(
  fc.integer({ min: 0, max: 9_000_000_000_000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 8_000_000_000 }), fc.stringMatching(/^\d{1,3}$/))
    .map(([whole, part]) => `${whole}.${part}`),
);
const plain = fc
  .tuple(
    fc.constantFrom('2021', '2022'),
    fc.constantFrom('4', '36', '251', '490', '704', '842'),
    fc.constantFrom('8', '116', '156', '276', '579', '757'),
    fc.constantFrom('10121', '010121', '851712', '999999'),
    fc.tuple(fc.constantFrom('', '  '), number).map((p) => p.join('')),
    fc.oneof(number, fc.constantFrom('', 'NA', '   12.5')),
    fc.constantFrom('', '\r'),
  )
  .map(([t, i, j, k, v, q, end]) => `${[t, i, j, k, v, q].join(',')}${end}`);
const odd = fc.constantFrom(
  '2022,704,704,010121,1,1',
  '2022,704,842,010121,1.2345,1',
  '2022,704,842,010121,1e3,2e1',
  '2022,"704",842,"010121",1,"2.5"',
  '2022,004,842,010121,5,1',
  '2022,704,899,010121,5,1',
  '2022,704,842,010121,.5,1',
  '2022,704,842,010121,5.,1',
);
const bad = fc.constantFrom(
  '2022,704,842,010121,-5,1',
  '2022,704,842,010121,,1',
  '2022,704,842,010121,5,x',
  '2022,704,842,0101,5,1',
  '2022,704,842,01012x,5,1',
  '22,704,842,010121,5,1',
  '2022,704,842,010121,5',
  '2022,704,842,010121,5,1,1',
  '2022,1,842,010121,5,1',
  '2022,704,842,010121,99999999999999999,1',
  '2022,704,842,010121,5,9007199254740993',
  '2022,704,842,010121,5 ,1',
  '',
  '\u0000',
);

describe('lines read from their bytes', () => {
  it('say what the reader of lines says', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ weight: 5, arbitrary: plain }, odd), { minLength: 1 }),
        agree2,
      ),
      { numRuns: 150 },
    );
  });

  it('fail where the reader of lines fails, with the same words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(plain, odd), { maxLength: 12 }),
        bad,
        fc.array(plain, { maxLength: 5 }),
        (before, line, after) => agree2([...before, line, ...after]),
      ),
      { numRuns: 150 },
    );
  });

  it('are taken many at once, and a stray line is not the end of that', async () => {
    const lines = Array.from({ length: 40_000 }, (_, i) => `2022,704,842,${10121 + i},${i}.5,NA`);
    expect(await agree(lines)).toBe(40_000);
    lines.splice(20_000, 1, '2022,704,704,010121,1,1');
    const taken = await agree(lines);
    expect(taken).toBeGreaterThan(39_000);
    expect(taken).toBeLessThan(40_000);
  });

  it('may have stray lines in any part of a file that is longer than a reader’s buffer', async () => {
    const lines = Array.from({ length: 150_000 }, (_, i) =>
      i % 9973 === 17
        ? `2022,704,36,${10121 + i},"${i}.25",NA`
        : `2022,704,842,${10121 + i},${i}.5,12.5`,
    );
    expect(await agree(lines)).toBeGreaterThan(140_000);
  });
});

const agree2 = async (lines: readonly string[]): Promise<void> => {
  await agree(lines);
};
