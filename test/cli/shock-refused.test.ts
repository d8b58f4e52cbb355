/** `tuchu shock` with files and settings that cannot be: what is wrong, where, and no number. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leatherFiles } from '../accounts/leather-files.js';
import { run, scratch } from './run.js';

const home = scratch();
beforeAll(async () => {
  const [, path] = leatherFiles(home.dir);
  expect((await run(home.dir, ['data', 'add', path!])).code).toBe(0);
});
afterAll(() => home.remove());

const HEAD = `tuchu-shock: 1
id: made
title: { en: Made, vi: Thử }
about: { en: A test., vi: Một phép thử. }
`;
const ask = (text: string, ...more: string[]) => {
  const path = join(home.dir, 'made.yaml');
  writeFileSync(path, text);
  return run(home.dir, ['shock', path, '--country', 'ARG', ...more]);
};
const event = (rest: string): string => `${HEAD}events:\n  - { what: ${rest} }\n`;
const CUT = event('cut, from: TUR, to: country');

describe('a file that is not in order ends with 1, its line and its entry', () => {
  it.each([
    ['a sentence and no shock', 'line 1, `.`'],
    [event('cut, from: TUR, to: country, share: -0.1'), 'line 6, `events.0.share`'],
    [event('cut, from: TUR, to: country, share: 1.2'), 'line 6, `events.0.share`'],
    [event('cut, from: TUR, to: country, replaced: 2'), 'line 6, `events.0.replaced`'],
    [event('cut, from: TUR, to: country, days: -3'), 'line 6, `events.0.days`'],
    [event('cut, from: TUR, to: country, days: soon'), 'line 6, `events.0.days`'],
    [event('cut, from: TUR, to: country, start: 1.5'), 'line 6, `events.0.start`'],
    [event('cut, from: Atlantis, to: country'), 'is no place, group or role'],
    [event('tariff, from: TUR, to: country, rate: -0.2'), 'line 6, `events.0.rate`'],
    [
      `${HEAD}written: 2026-02-30\nevents:\n  - { what: cut, from: TUR, to: country }\n`,
      '`written`',
    ],
    [`${CUT}  - { what: cut, from: TUR, to: country }\n`, 'the same deliveries'],
    [`${HEAD}events:\n  - what: cut\n   from: TUR\n`, 'made.yaml'],
  ])('%j', async (text, said) => {
    const { code, err, out } = await ask(text);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(said);
  });

  it('a gap to explain that there is none of', async () => {
    const { code, err } = await ask(`${CUT}explain: [luck]\n`, '--model', 'sellers');
    expect(code).toBe(1);
    expect(err).toContain('there is no gap `luck`');
  });
});

describe('a setting that cannot be is refused before anything runs', () => {
  it.each([
    ['bottleneck', 'stock-days=-1', '`stock-days` runs from 0 to'],
    ['delays', 'stock-days=-1', 'not `-1`'],
    ['one-sector', 'theta=0', '`theta` runs from 0.01 to 100'],
    ['home-share', 'turned-home=1.1', '`turned-home` runs from 0 to 1'],
    ['sellers', 'reemployed=-1', '`reemployed` runs from 0 to 1'],
  ])('%s, %s', async (model, limit, said) => {
    const { code, err, out } = await ask(CUT, '--model', model, '--limit', limit, '--json');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(said);
  });

  it('a sector that the table does not have', async () => {
    const text = event('cut, from: TUR, to: country, sectors: { OTHER: [s1] }');
    const { code, err } = await ask(text, '--model', 'sellers', '--json');
    expect(code).toBe(1);
    expect(err).toContain('sellers: the shock names goods');
  });

  it('a model and a country that there are not', async () => {
    expect(await ask(CUT, '--model', 'magic')).toMatchObject({ code: 2 });
    const { code, err } = await run(home.dir, ['shock', 'embargo', '--country', 'Atlantis']);
    expect(code).toBe(2);
    expect(err).toContain('Atlantis');
  });
});
