/** Texts as numbers: one for each meaning a text has had. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../src/store/dictionary.js';
import { freshWorkspace, put, scratch } from './helper.js';

describe('a dictionary', () => {
  it('gives a code handed on in time a number for each meaning', () => {
    const dictionary = new Dictionary();
    const [before, after] = [dictionary.id('345', '_YUG'), dictionary.id('345', 'SRB')];
    expect(before === after).toBe(false);
    expect([dictionary.text(before), dictionary.text(after)]).toEqual(['345', '345']);
    expect(dictionary.id('345', '_YUG')).toBe(before);
    expect([...dictionary.ranks(['SRB', '_YUG'])]).toEqual([1, 0]);
  });

  it('keeps every text with the meaning it was given', () => {
    const pair = fc.tuple(fc.constantFrom('1', '2', '345'), fc.constantFrom('A', 'B', 'C', ' A'));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const dictionary = new Dictionary();
        const ids = pairs.map(([text, meaning]) => dictionary.id(text, meaning));
        expect(ids.map((id) => [dictionary.text(id), dictionary.meanings[id]])).toEqual(pairs);
        expect(dictionary.meanings.length).toBe(new Set(pairs.map((p) => p.join('|'))).size);
      }),
    );
  });
});

it('a flow of a code handed on stands under the state of its year, twice in a year is still told', async () => {
  const folder = await scratch();
  const workspace = await freshWorkspace(folder);
  try {
    const head =
      'ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul';
    const rows = [1985, 1999, 2018].map((year) => `345,365,${year},1,0,0,0,0`);
    const file = await put(folder, 'atop.csv', `${[head, ...rows].join('\n')}\n`);
    const [added] = await workspace.add([file]);
    const links = await workspace.links({ dataset: added?.manifest.id ?? '' });
    expect(links.map((l) => `${l.period} ${l.from} ${l.to}`).sort()).toEqual([
      '1985 _YUG RUS',
      '1999 _SCG RUS',
      '2018 SRB RUS',
    ]);
    const again = await put(folder, 'twice.csv', `${[head, ...rows, rows[2]].join('\n')}\n`);
    await expect(workspace.add([again])).rejects.toThrow();
  } finally {
    await workspace.close();
  }
});
