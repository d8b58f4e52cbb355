/** The fourth condition of the stuck flag: years of one source are joined, and not across a doubtful sign. */
import { describe, expect, it } from 'vitest';
import { changeIn } from '../../src/assess/index.js';
import { render, type Evidence } from '../../src/core/index.js';

const evidence = (id: string): Evidence => ({
  kind: 'dataset',
  id,
  title: { en: id, vi: id },
  release: '1',
  licence: 'none',
  citation: 'made',
  rows: 1,
});
const year = (y: number, eci: number, weak = false) => ({
  year: y,
  eci,
  weak,
  evidence: [evidence(`made-${y}`)],
});
const files = [{ id: 'made-2012' }, { id: 'made-2017' }];

describe('the change in complexity', () => {
  it('between years of two files of one source', () => {
    const found = changeIn('VNM', files, [year(2012, -0.5), year(2016, 9), year(2017, 0.25)]);
    expect(found).toMatchObject({ from: 2012, to: 2017, change: 0.75 });
    if ('evidence' in found)
      expect(found.evidence.map((e) => e.id)).toEqual(['made-2012', 'made-2017']);
  });

  it('years nearer than five give the reason', () => {
    const found = changeIn('VNM', files, [year(2013, -0.5), year(2017, 0.25)]);
    expect(found).toMatchObject({ reason: 'not_covered', detail: { fields: { years: 5 } } });
  });

  it('a year whose sign is doubtful is not set beside another, and is named', () => {
    const found = changeIn('VNM', files, [year(2012, -0.5, true), year(2017, 0.25)]);
    if (!('reason' in found)) throw new Error('a change across a doubtful sign');
    expect(render(found.detail, 'en')).toMatch(/that of 2012 correlates with diversity .* 0\.3/);
    expect(
      changeIn('VNM', files, [year(2010, 1), year(2012, -0.5, true), year(2017, 0.25)]),
    ).toMatchObject({ from: 2010, change: -0.75 });
  });
});
