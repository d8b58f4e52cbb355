/** `tuchu shock gravity|cascade|essential|coalition`: help in both languages, what they print, what they refuse. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeWorld } from '../made-world.js';
import { run, scratch } from './run.js';

const home = scratch();
const world = madeWorld('DEU,POL,750210,2020,40\nRUS,POL,750210,2020,10\n');
beforeAll(async () => {
  const { code } = await run(home.dir, ['data', 'add', ...world.files]);
  expect(code).toBe(0);
});
afterAll(() => {
  home.remove();
  rmSync(world.dir, { recursive: true, force: true });
});

describe('tuchu shock', () => {
  it.each(['gravity', 'cascade', 'essential', 'coalition'])(
    '%s teaches by example in both languages',
    async (verb) => {
      for (const lang of ['en', 'vi']) {
        const { code, out } = await run(home.dir, ['shock', verb, '--help', '--lang', lang]);
        expect(code).toBe(0);
        expect(out).toContain(`  tuchu shock ${verb} `);
      }
    },
  );

  it.each([
    [['cascade', 'POL'], '--from'],
    [['cascade', 'Atlantis', '--from', 'RUS'], 'no country is called'],
    [['gravity', 'CHL'], '--with'],
    [['gravity', 'CHL', '--with', 'Atlantis'], 'no country is called'],
    [['gravity', 'CHL', '--with', 'CHE', '--year', '2006'], 'does not take --year'],
    [['essential', 'DEU', '--from', 'CHN'], '--item'],
    [['coalition', 'VNM', '--from', 'NOR', '--to', 'CHN'], 'one of the two'],
    [['coalition', 'VNM', '--from', 'NOR', '--sigma', '3'], 'at least two members'],
    [['cascade', 'POL', '--from', 'RUS', '--product', '750210', '--limit', 'x=1'], 'cut-share'],
  ])('refuses %j', async (args, text) => {
    const { code, err } = await run(home.dir, ['shock', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(text);
  });

  it('prints a cascade, in Vietnamese too, and the command it names prints the same again', async () => {
    const args = [
      'shock',
      'cascade',
      'POL',
      '--from',
      'RUS',
      '--product',
      '750210',
      '--limit',
      'spare=0',
    ];
    const { code, out } = await run(home.dir, args);
    expect(code).toBe(0);
    expect(out).toContain('stop selling `750210` to anyone');
    const vi = await run(home.dir, [...args, '--lang', 'vi']);
    expect(vi.out).toContain('Ba Lan');
    const json = await run(home.dir, [...args, '--json']);
    const findings = JSON.parse(json.out) as { reproduce: string }[];
    const again = await run(home.dir, [...findings[0]!.reproduce.split(' ').slice(1), '--json']);
    expect(JSON.parse(again.out)).toEqual(findings);
  });

  it('a product nobody trades is exit code 1, with the reason', async () => {
    const { code, out, err } = await run(home.dir, [
      'shock',
      'cascade',
      'POL',
      '--from',
      'RUS',
      '--product',
      '999999',
    ]);
    expect(code).toBe(1);
    expect(out + err).toContain('holds no trade in `999999`');
  });
});
