import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { freshWorkspace, put, scratch, tableMeta } from './helper.js';
import { cases } from '../thorough.js';

const folder = await scratch();
const CODES = ['VNM', 'USA', 'CHN', 'DEU', 'LAO'] as const;
const META = tableMeta('generated');

interface Row {
  from: string;
  to: string;
  product: string;
  year: number;
  value: number;
}

const row = fc.record({
  from: fc.constantFrom(...CODES),
  to: fc.constantFrom(...CODES),
  product: fc.constantFrom('TOTAL', '010121', '850440', 'a "quoted", name'),
  year: fc.integer({ min: 1995, max: 2026 }),
  value: fc.oneof(fc.nat(), fc.integer({ min: 0, max: 2 ** 45 })),
});
const rows = fc
  .uniqueArray(row, {
    minLength: 1,
    maxLength: 60,
    selector: (r) => JSON.stringify({ ...r, value: 0 }),
  })
  .filter((list) => list.some((r) => r.from !== r.to));

async function load(
  list: readonly Row[],
): Promise<(side: 'import' | 'export') => Promise<unknown[]>> {
  const quote = (text: string): string =>
    /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = list.map((r) => [r.from, r.to, quote(r.product), r.year, r.value].join(','));
  await put(folder, 'generated.meta.json', JSON.stringify(META));
  const file = await put(
    folder,
    'generated.csv',
    `from,to,product,year,value\n${lines.join('\n')}\n`,
  );
  const workspace = await freshWorkspace(folder);
  const [added] = await workspace.add([file]);
  const dataset = added?.manifest.id ?? '';
  return async (side) => {
    const answers: unknown[] = [];
    for (const subject of CODES)
      for (const year of await workspace.years({ dataset, subject, side }))
        for (const answer of await workspace.productPartners({ dataset, subject, side, year }))
          answers.push({ subject, year, ...answer });
    if (side === 'import') await workspace.close();
    return answers;
  };
}

it('what goes in comes out, whatever the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.infiniteStream(fc.nat()), async (list, noise) => {
      const shuffled = list
        .map((r) => [noise.next().value, r] as const)
        .toSorted((a, b) => a[0] - b[0])
        .map(([, r]) => r);
      const [ask, again] = [await load(list), await load(shuffled)];
      for (const side of ['export', 'import'] as const) {
        const found = await ask(side);
        expect(await again(side)).toEqual(found);
        const [own, other] =
          side === 'export' ? (['from', 'to'] as const) : (['to', 'from'] as const);
        const wanted = list
          .filter((r) => r.from !== r.to)
          .map((r) => ({
            subject: r[own],
            year: r.year,
            product: r.product,
            partner: r[other],
            value: r.value,
          }));
        const key = (x: unknown): string =>
          JSON.stringify(x, ['subject', 'year', 'product', 'partner']);
        const byKey = (a: unknown, b: unknown): number => (key(a) < key(b) ? -1 : 1);
        expect(found.toSorted(byKey)).toEqual(wanted.toSorted(byKey));
      }
    }),
    { numRuns: cases(24) },
  );
});
