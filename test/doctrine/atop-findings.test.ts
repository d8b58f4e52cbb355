/** Counts of ATOP's codes as Findings: what they rest on, what they cover, and how to print them again. */
import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  atopYear,
  doctrineFor,
  partnerFindings,
  partnersUnder,
  screenAtop,
  screeningFindings,
} from '../../src/doctrine/index.js';

const { doctrine: austria } = doctrineFor('AUT-NEUTRALITY-1955');
if (austria === undefined) throw new Error('no doctrine');
const year = atopYear({
  year: 2018,
  places: ['AUT', 'DEU', 'USA'],
  products: ['consul', 'defense', 'neutral', 'nonagg', 'offense'],
  from: Uint8Array.from([0, 0, 0, 2]),
  to: Uint8Array.from([1, 1, 2, 1]),
  product: Uint8Array.from([1, 0, 3, 4]),
});
const source = {
  doctrine: austria.id,
  dataset: {
    kind: 'dataset',
    id: 'atop-x',
    title: { en: 'ATOP', vi: 'ATOP' },
    release: '5.1',
    licence: 'x',
    citation: 'Leeds et al. 2002',
    rows: 4,
  },
  reproduce: 'tuchu doctrine atop AUT-NEUTRALITY-1955 --mode actual --dataset atop-x',
} as const;
const value = (f: { readonly value: unknown }): unknown => f.value;

describe('counts', () => {
  it('of pairs and years add up to the whole', () => {
    for (const mode of ['actual', 'hypothetical'] as const) {
      const s = screenAtop(austria, [year], mode);
      const [all, ...each] = screeningFindings(s, source);
      const counts = each.map((f) => (f.value.kind === 'point' ? f.value.value : NaN));
      expect(all && value(all)).toEqual({ kind: 'point', value: mode === 'actual' ? 2 : 3 });
      expect(counts.reduce((a, b) => a + b, 0)).toBe(mode === 'actual' ? 2 : 3);
      expect(new Set([all, ...each].map((f) => f?.id)).size).toBe(each.length + 1);
      expect(all?.evidence).toEqual([source.dataset]);
      expect(all?.reproduce).toBe(source.reproduce);
      expect(all?.method).toMatchObject({ id: 'atop_count', status: 'derived' });
      for (const lang of ['en', 'vi'] as const)
        for (const m of [...(all?.caveats ?? []), ...(all === undefined ? [] : [all.coverage.of])])
          expect(render(m, lang).length).toBeGreaterThan(10);
    }
  });

  it('of partners say how many owe what, none included', () => {
    const partners = partnersUnder(austria, year, 'AUT', 'actual');
    const found = partnerFindings('AUT', 2018, partners, source);
    expect(found.map((f) => [f.id.split('/')[2]?.split('@')[0], value(f)])).toEqual(
      [
        ['any', 2],
        ['defence', 1],
        ['offence', 0],
        ['neutrality', 0],
        ['nonaggression', 1],
        ['consultation', 1],
      ].map(([key, n]) => [key, { kind: 'point', value: n }]),
    );
  });
});
