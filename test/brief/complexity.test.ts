/** The page of complexity: what it says, what it opens, and that it says so when nothing answers. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readComplexity } from '../../src/assess/index.js';
import { writeComplexityPage } from '../../src/brief/index.js';
import { type Workspace, openWorkspace } from '../../src/store/index.js';
import { madeExports } from '../complexity/made-exports.js';

const made = madeExports();
let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace(join(made.dir, 'ws'), { create: true });
  await workspace.add(made.files);
}, 60_000);
afterAll(async () => {
  await workspace.close();
  rmSync(made.dir, { recursive: true, force: true });
});

describe('writeComplexityPage', () => {
  it('says where the country stands, under which filters, and what is near', async () => {
    const page = await writeComplexityPage(workspace, { subject: 'VNM' }, 'en');
    expect(page.title).toMatch(
      /^What Viet Nam exported in 2020 stands \d\.\d\d standard deviations (above|below) the mean complexity of 7 places$/,
    );
    expect(page.sections.map((s) => s.id)).toEqual([
      'filters',
      'space',
      'near',
      'own',
      'nearest',
      'years',
    ]);
    expect(page.missing.items.map((m) => m.what.slice(0, 9))).toEqual([]);
    expect(page.next[0]?.command).toContain('--all');
  });

  it('opens every Finding it names', async () => {
    const page = await writeComplexityPage(workspace, { subject: 'CHL' }, 'vi');
    const named: string[] = [];
    JSON.stringify([page.dek, page.sections], (key, value: unknown) => {
      if (key === 'finding' && typeof value === 'string') named.push(value);
      return value;
    });
    expect(named.length).toBeGreaterThan(10);
    for (const id of named) expect(page.findings[id], id).toBeDefined();
  });

  it('draws a full circle for what the country is specialised in, and rings for the rest', async () => {
    const page = await writeComplexityPage(workspace, { subject: 'VNM' }, 'en');
    const [space, near] = ['space', 'near'].map(
      (id) => page.sections.find((s) => s.id === id)?.chart,
    );
    const { found } = await readComplexity(workspace, { subject: 'VNM' });
    const reading = found[0]?.sets[0];
    const { m } = reading!.space.selection;
    const has = m.rowStart[Number(reading!.row) + 1]! - m.rowStart[Number(reading!.row)]!;
    if (space?.kind !== 'product-space' || near?.kind !== 'scatter') throw new Error('no drawing');
    expect(space.data.products.filter((p) => p.has).length).toBe(has);
    expect(near.data.points.filter((p) => p.hollow !== true).length).toBe(has);
    // A tree of all products at least.
    expect(space.data.links.length).toBeGreaterThanOrEqual(space.data.products.length - 1);
  });

  it('is the same bytes each time', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(() => writeComplexityPage(workspace, { subject: 'CHE' }, 'en')),
    );
    expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  });

  it('has reasons where nothing answers', async () => {
    const page = await writeComplexityPage(workspace, { subject: 'ARG' }, 'en');
    expect(page.title).toBe('Nothing loaded says how complex the exports of Argentina are');
    expect(page.missing.items.map((m) => m.why).join(' ')).toContain(
      'holds no exports of Argentina',
    );
    expect(page.sections).toEqual([]);
  });
});
