/** `tuchu network`: the page, its parts, one pair, every place of a layer; and what it refuses. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/core/index.js';
import { madeWorld } from '../made-world.js';
import { run, scratch } from './run.js';

const home = scratch();
const tuchu = (...args: string[]) => run(home.dir, args);
beforeAll(async () => {
  const world = madeWorld();
  await tuchu('data', 'add', ...world.files);
  rmSync(world.dir, { recursive: true, force: true });
}, 60_000);
afterAll(() => home.remove());

describe('tuchu network', () => {
  it('prints the page of a country without a pack, and which layers want one', async () => {
    const { code, out, err } = await tuchu('network', 'NOR');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Norway · network · 31 December 2020');
    expect(out).toContain('2 partners, tied in 1 layer drawn here');
    expect(out).toContain('wants a pack of dated facts of Norway');
    const vi = await tuchu('network', 'NOR', '--lang', 'vi');
    expect(vi.out).toContain('Na Uy · mạng lưới');
  });

  it('prints one part, verb before the country or after it', async () => {
    const [before, after] = [
      await tuchu('network', 'layers', 'NOR'),
      await tuchu('network', 'NOR', 'layers'),
    ];
    expect(after).toEqual(before);
    expect(before.out).toContain('2019–2020');
    expect(before.out).not.toContain('Brokerage');
    const changes = await tuchu('network', 'changes', 'VNM', '--since', '2019', '--layer', 'trade');
    expect(changes.out).toContain(
      'Since 31 December 2019, on record in 1 of 1 kind of tie: 5 ties more',
    );
  });

  it('one pair, every place of a layer, one Finding that prints itself again', async () => {
    const pair = await tuchu('network', 'VNM', '--with', 'NOR', '--as-of', '2020-12-31');
    expect(pair.out).toContain('USD 50');
    const all = await tuchu('network', 'VNM', '--all', '--layer', 'trade');
    expect(all.out).toContain('every place the layer speaks of');
    expect(all.out.indexOf('Brazil')).toBeLessThan(all.out.indexOf('China'));
    const found = JSON.parse(
      (await tuchu('network', 'VNM', '--as-of', '2020-12-31', '--json')).out,
    ) as Finding[];
    const degree = found.find((f) => f.measure === 'network_degree' && f.id.includes('/trade@'));
    const again = await tuchu(...(degree?.reproduce ?? '').split(' ').slice(1), '--json');
    expect(JSON.parse(again.out)).toEqual([degree]);
  });

  it.each([
    [['atlantis'], 'no verb or country'],
    [['VNM', '--layer', 'gossip'], 'there is no layer `gossip`'],
    [['VNM', '--all'], '`--all` lists the places of one layer'],
    [['changes', 'VNM'], 'needs `--since YEAR`'],
    [['VNM', '--with', 'VNM'], 'no tie with itself'],
    [['VNM', '--limit', 'x=1'], 'no limit of the network'],
    [['VNM', '--since', '2030'], 'is not before'],
  ])('refuses %j', async (args, said) => {
    const { code, err } = await tuchu('network', ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
