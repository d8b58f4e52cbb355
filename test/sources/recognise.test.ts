import { describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import { recognise, SOURCES } from '../../src/sources/index.js';
import { errorOf, put, scratch } from './helper.js';

const folder = await scratch();

describe('recognise', () => {
  it('gives every layout to its own source and to no other', () => {
    for (const owner of SOURCES)
      for (const columns of owner.layouts)
        for (const source of SOURCES)
          expect(source.recognise({ name: 'x.csv', columns })).toBe(source === owner);
  });

  it('wants the columns exactly: none missing, none more, in order', () => {
    const exact = SOURCES.filter((s) => s.flexible !== true);
    expect(exact.length).toBeGreaterThan(10);
    for (const source of exact)
      for (const columns of source.layouts)
        for (const other of [columns.slice(1), [...columns, 'x'], columns.toReversed()])
          for (const any of columns.length > 1 ? exact : [])
            expect(any.recognise({ name: 'x.csv', columns: other }), any.id).toBe(false);
  });

  it('does not look at the file name', async () => {
    const file = await put(folder, 'BACI_HS17_Y2020_V202201.csv', 'year,from,to,value\n');
    expect((await recognise(file)).id).toBe('itpd-totals');
  });

  it('takes a header with quotes, CRLF and a byte order mark', async () => {
    const file = await put(folder, 'marked.csv', '\uFEFF"t","i","j","k","v","q"\r\n');
    expect((await recognise(file)).id).toBe('baci');
  });

  it('says where to look when it does not know the file', async () => {
    const error = await errorOf(recognise(await put(folder, 'other.csv', 'a,b\n1,2\n')));
    expect(error.exit).toBe(1);
    expect(error.message).toContain('other.csv, line 1: no source recognises the header `a,b`');
    expect(error.message).toContain('tuchu data map FILE');
    expect(render(error.detail, 'vi')).toContain('dòng 1: không nguồn nào nhận ra');
  });

  it('names the column when one name is wrong', async () => {
    const file = await put(folder, 'wrong.csv', 't,i,j,k,value,q\n2020,4,8,1,1,1\n');
    const error = await errorOf(recognise(file));
    expect(error.message).toContain('wrong.csv, line 1, column `5`: `value` should be `v`');
  });
});
