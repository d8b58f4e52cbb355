/** Where a text stops being JSON, and keys given twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanJson } from '../../src/facts/json-text.js';

it('names the line and the column', () => {
  expect(scanJson('{\n  "a": oops\n}').fault).toEqual({ line: 2, column: 8 });
  expect(scanJson('{"a": 1,}').fault).toEqual({ line: 1, column: 9 });
  expect(scanJson('{"a": 1').fault).toEqual({ line: 1, column: 8 });
  expect(scanJson('{"a": 1} x').fault).toEqual({ line: 1, column: 10 });
  expect(scanJson('').fault).toEqual({ line: 1, column: 1 });
});

it('names keys given twice in one object, not in two', () => {
  expect(scanJson('{"a": 1, "a": 2}').twice).toEqual([{ key: 'a', line: 1, column: 10 }]);
  expect(scanJson('[{"a": 1}, {"a": {"a": 2}}]').twice).toEqual([]);
});

it('takes what JSON.parse takes, and nothing else', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(scanJson(text).fault).toBeUndefined();
    }),
  );
  const marks = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    'a',
    '1',
    '-',
    '.',
    'e',
    '\\',
    ' ',
    'true',
    '\u0085',
    '\ud800',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(scanJson(text).fault === undefined).toBe(parses(text));
    }),
    { numRuns: 2000 },
  );
});
