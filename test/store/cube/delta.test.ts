import * as fc from 'fast-check';
import { ByteWriter } from 'hyparquet-writer';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import { expect, it } from 'vitest';
import { DeltaPacker, SLACK, unpackDeltas } from '../../../src/store/cube/delta.js';

const packer = new DeltaPacker();

function there(numbers: readonly number[]): Uint8Array | null {
  return packer.pack(Float64Array.from(numbers), numbers.length);
}

function back(bytes: Uint8Array, count: number): number[] {
  const page = new Uint8Array(bytes.length + SLACK + 3);
  page.set(bytes, 3);
  const out = new Float64Array(count);
  unpackDeltas(new DataView(page.buffer), 3, out);
  return [...out];
}

const whole = fc.oneof(
  fc.nat(200),
  fc.integer(),
  fc.constantFrom(0, 2 ** 31, 2 ** 32, 2 ** 40 + 1, 2 ** 50, -(2 ** 50)),
  fc.integer({ min: -(2 ** 50), max: 2 ** 50 }),
);

it('gives back every whole number', () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 400 }), (numbers) => {
      const bytes = there(numbers);
      expect(bytes).not.toBeNull();
      expect(back(bytes ?? new Uint8Array(0), numbers.length)).toEqual(numbers);
    }),
  );
});

it('writes the bytes that another writer of Parquet writes', () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 400 }), (numbers) => {
      const other = new ByteWriter();
      deltaBinaryPack(other, numbers.map(BigInt), 'INT64');
      expect(Buffer.from(there(numbers) ?? []).toString('hex')).toBe(
        Buffer.from(other.getBytes()).toString('hex'),
      );
    }),
  );
});

it('declines numbers too far apart to be exact, and counts before it reads', () => {
  expect(there([Number.MAX_SAFE_INTEGER, -2, 5])).toBeNull();
  const bytes = there([1, 2, 3]) ?? new Uint8Array(0);
  expect(() => back(bytes, 4)).toThrow('a page holds 3 numbers where 4 are wanted');
});

it('takes less than half the room of plain numbers where amounts are like those of trade', () => {
  const amounts = Array.from({ length: 4096 }, (_, i) =>
    Math.round(Math.exp((i * 7919) % 14) * 50),
  );
  expect(there(amounts)?.length).toBeLessThan(4096 * 8 * 0.45);
});
