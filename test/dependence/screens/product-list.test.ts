import { describe, expect, it } from 'vitest';
import { render } from '../../../src/core/index.js';
import { fitList, readProductList, screenLimits } from '../../../src/dependence/index.js';
import { screenCommand } from '../../../src/dependence/screens/question.js';
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
    expect(fitList(list, ['280461', '280469', '750210'])).toMatchObject({
      holds: [true, true, false],
      unmatched: 1,
    });
  });

  it('a list of another nomenclature holds nothing', () => {
    const list = readProductList('sitc', '52222\n');
    expect(fitList(list, ['280461'])).toMatchObject({ holds: [false], unmatched: 1 });
  });

  it('a command names a list by where it was read from, quoted where it must be', () => {
    const json = '{"schema":"tuchu-list/1","id":"kr","title":"t","codes":["310210"]}';
    const lists = [readProductList('my lists/kr.json', json), readProductList('b.csv', '2804\n')];
    const command = screenCommand({ rule: 'geodep', lists }, 'DEU', { dataset: 'd', year: 2020 });
    expect(command).toContain(' --list "my lists/kr.json" --list b.csv');
  });

  it('a group is its own inside unless its command says none', () => {
    const at = { dataset: 'd', year: 2020 };
    const leg = { kind: 'none' } as const;
    expect(screenCommand({ rule: 'eu', group: 'EU', leg }, 'EU', at)).toContain(' --bloc none');
    expect(screenCommand({ rule: 'eu', subject: 'DEU', leg }, 'DEU', at)).not.toContain('--bloc');
  });

  it.each([
    ['geodep-import-hhi', -5, 'takes a number from 0 to 1, not `-5`'],
    ['geodep-import-hhi', 1.2, 'takes a number from 0 to 1, not `1.2`'],
    ['eu-cdi2', 50, 'takes a number from 0 to 1, not `50`'],
    ['geodep-years', -1, 'takes a number of 0 or more, not `-1`'],
    ['geodep-ratio', -0.5, 'takes a number of 0 or more, not `-0.5`'],
  ])('%s=%d is a value nothing can have', (id, value, expected) => {
    expect(textOf(() => screenLimits([{ id, value }]))).toContain(expected);
  });

  it('no label of a limit states a value that a reader may change', () => {
    for (const { label } of Object.values(screenLimits([{ id: 'geodep-years', value: 3 }]))) {
      expect(label.en).not.toMatch(/two of|more |most /);
      expect(label.vi).not.toMatch(/hai trong|nhiều hơn|phần lớn/);
    }
  });

  it('a limit no screen has is refused; one set by the reader keeps the published value in its origin', () => {
    expect(textOf(() => screenLimits([{ id: 'x', value: 1 }]))).toContain(
      'there is no limit `x` here',
    );
    const set = screenLimits([{ id: 'geodep-import-hhi', value: 0.3 }]).geodepImports;
    expect(set).toMatchObject({ value: 0.3, origin: expect.stringContaining('published: 0.4') });
  });
});
