import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Table } from '../../src/charts/types.js';
import { findChoice } from '../../web/src/lib/choice.js';
import { drillTo, isDrill } from '../../web/src/lib/drill.js';
import { nextOrder, sortRows } from '../../web/src/lib/sort-rows.js';

it('a tile or a bar leads one step down and keeps the rest', () => {
  expect(drillTo('partner:NOR', 'dependence')).toEqual({
    partner: 'NOR',
    finding: null,
    tables: [],
  });
  expect(drillTo('product:a:b', 'dependence')).toEqual({
    product: 'a:b',
    finding: null,
    tables: [],
  });
  expect(drillTo('partner:NOR', null)).toEqual({
    page: 'partner',
    partner: 'NOR',
    finding: null,
    tables: [],
  });
  expect([isDrill('product:1'), isDrill('product:'), isDrill('x:1'), isDrill(null)]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('a product is found by its code, the start of one, or words of its name without accents', () => {
  const choices = [
    { value: '280461', label: '280461 · Silicon; 99.99% or more' },
    { value: '280469', label: '280469 · Silicon; less than 99.99%' },
    { value: 'ca', label: 'ca · Cá ngừ đóng hộp' },
  ];
  const find = (typed: string) => findChoice(choices, typed)?.value;
  expect(find('280469')).toBe('280469');
  expect(find('2804')).toBe('280461');
  expect(find('less silicon')).toBe('280469');
  expect(find('ca ngu')).toBe('ca');
  expect([find(''), find('gold')]).toEqual([undefined, undefined]);
});

const rows = fc.array(fc.option(fc.integer(), { nil: null }), { maxLength: 20 });
it('sorting keeps every row, puts what has no number last, and turns round when asked again', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const table: Table = {
        caption: '',
        columns: [{ label: 'n', numeric: true }],
        rows: values.map((value) => [{ text: String(value), value }]),
      };
      const down = nextOrder(null, 0, true);
      const up = nextOrder(down, 0, true);
      expect([down.direction, up.direction]).toEqual(['descending', 'ascending']);
      const read = (order: typeof down | null) =>
        sortRows(table, order, 'en').map((r) => r[0]?.value ?? null);
      const numbers = values.filter((v) => v !== null);
      const none = values.filter((v) => v === null);
      expect(read(null)).toEqual(values);
      expect(read(up)).toEqual([...numbers.toSorted((a, b) => a - b), ...none]);
      expect(read(down)).toEqual([...numbers.toSorted((a, b) => b - a), ...none]);
    }),
  );
});
