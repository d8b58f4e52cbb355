import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { fitList, readProductList, screenLimits } from '../../../src/dependence/index.js';
import { TuchuError } from '../../../src/core/index.js';

const textOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof TuchuError) return render(error.detail, 'en');
    throw error;
  }
  return '';
};

describe('lists of products', () => {
  it('a table: codes of the first column, dots and quotes and repeats aside', () => {
    const text = '\uFEFFcode;what\n"2804.69";silicon\n280469;again\n\n7502;nickel\n';
    expect(readProductList('a.csv', text).codes).toEqual(['280469', '7502']);
  });

  it('JSON with its jurisdiction and version', () => {
    const json = {
      schema: 'tuchu-list/1',
      id: 'kr',
      title: 'Early warning items',
      jurisdiction: 'KOR',
      version: '2022',
      classification: 'HS17',
      codes: ['310210'],
    };
    expect(readProductList('kr.json', JSON.stringify(json))).toMatchObject({
      jurisdiction: 'KOR',
      codes: ['310210'],
    });
  });

  it.each([
    ['code\n280469\nsilicon\n', 'line 3: `silicon` is not a product code'],
    ['code\n', 'holds no product code'],
    ['{"schema":"tuchu-list/1"}', 'is no list of products: id:'],
    ['{', 'is no list of products'],
  ])('%j is refused in plain words', (text, expected) => {
    expect(textOf(() => readProductList('bad', text))).toContain(expected);
  });

  it('a code stands for what it begins, and one too fine for nothing', () => {
    const list = readProductList('l', '2804\n75021000\n');
    expect(fitList(list, ['280461', '280469', '750210'], 'HS17')).toMatchObject({
      holds: [true, true, false],
      unmatched: 1,
    });
  });

  it('a list of another nomenclature is refused', () => {
    const list = readProductList('sitc', '52222\n');
    expect(textOf(() => fitList(list, ['280461'], 'HS17'))).toContain(
      'whose codes are HS17, such as 280461',
    );
  });

  it('a limit no screen has is refused; one set by the reader keeps the published value in its origin', () => {
    expect(textOf(() => screenLimits([{ id: 'x', value: 1 }]))).toContain(
      'there is no limit `x` here',
    );
    const set = screenLimits([{ id: 'geodep-import-hhi', value: 0.3 }]).geodepImports;
    expect(set).toMatchObject({ value: 0.3, origin: expect.stringContaining('published: 0.4') });
  });
});
