/** The thread that takes plain lines says what this thread would say. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { resolveComtradeCode } from '../../src/core/index.js';
import type { Taken } from '../../src/sources/bytes.js';
import { PlainHere, knownCodes, type PlainReader } from '../../src/sources/plain-lines.js';
import { PlainThread } from '../../src/sources/plain-thread.js';
import type { FlowBlock } from '../../src/sources/index.js';
import { FlowTally } from '../../src/sources/flow-tally.js';

const WORKER = new URL('../../dist/sources/plain-worker.js', import.meta.url);
const built = existsSync(fileURLToPath(WORKER));
if (!built) process.stdout.write('skipping the thread of plain lines: run `npm run build` first\n');

const known = knownCodes((code) => resolveComtradeCode(Number(code)));

function chunk(part: number): Buffer {
  const lines: string[] = [];
  for (let k = 0; k < 50_000; k++) {
    const odd = k % 9973 === 17;
    const to = [842, 156, 36][(k + part) % 3];
    lines.push(
      odd ? `2022,704,704,${10121 + k},1,1` : `${2020 + part},704,${to},${10121 + k},${k}.25,NA`,
    );
  }
  return Buffer.from(`${lines.join('\n')}\n`);
}

async function through(
  make: (emit: (block: FlowBlock) => void) => PlainReader,
): Promise<{ rows: string[]; left: unknown; tally: unknown }> {
  const rows: string[] = [];
  const reader = make((b) => {
    for (let i = 0; i < b.rows; i++) {
      const [from, to] = [b.places[b.from[i] ?? -1], b.places[b.to[i] ?? -1]];
      rows.push(
        [b.year, from?.place, to?.code, b.products[b.product[i] ?? -1], b.value[i], b.quantity[i]]
          .map(String)
          .join(','),
      );
    }
  });
  const answers: Promise<Taken>[] = [];
  // One buffer for all, as a file's reader has: a chunk may be overwritten once it was handed over.
  const buffer = Buffer.alloc(1 << 22);
  for (const part of [0, 1, 2]) {
    const bytes = chunk(part);
    bytes.copy(buffer);
    answers.push(reader.take(buffer.subarray(0, bytes.length)));
    buffer.fill(0);
  }
  const left = (await Promise.all(answers)).map((a) =>
    a.left.map((l) => ({ ...l, text: a.chunk.toString('utf8', l.start, l.end) })),
  );
  const tally = new FlowTally('x', { flow() {}, series() {} }, () => undefined, {
    code: 'x',
    fields: {},
  });
  await reader.finish(tally);
  await reader.close();
  const { counts, years, from, to, products } = tally;
  return {
    rows,
    left,
    tally: { counts, years, from: [...from], to: [...to].sort(), products: products.size },
  };
}

describe.skipIf(!built)('plain lines in a thread', () => {
  it('come out as they do here, in order, with the same lines left', async () => {
    const here = (emit: (block: FlowBlock) => void): PlainReader => new PlainHere(known, emit);
    const there = (emit: (block: FlowBlock) => void): PlainReader =>
      new PlainThread(known, emit, WORKER);
    const [a, b] = [await through(here), await through(there)];
    expect(b.rows).toHaveLength(a.rows.length);
    expect(b.rows.join('\n') === a.rows.join('\n')).toBe(true);
    expect(b.left).toEqual(a.left);
    expect(b.tally).toEqual(a.tally);
    expect(a.rows.length).toBeGreaterThan(140_000);
  });

  it('end with the error of a thread that fails', async () => {
    const broken = new PlainThread(known, () => undefined, new URL('data:text/javascript,throw 1'));
    await expect(broken.take(Buffer.from('x\n'))).rejects.toBeDefined();
    await broken.close();
  });
});
