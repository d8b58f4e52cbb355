import { expect, it } from 'vitest';
import { format } from '../../src/core/index.js';

it('a ratio of a hundred or more has no decimals', () => {
  expect(format.quantity(2.337, 'ratio', 'en')).toBe('2.34');
  expect(format.quantity(99.994, 'ratio', 'en')).toBe('99.99');
  expect(format.quantity(3_790_077.94, 'ratio', 'en')).toBe('3,790,078');
  expect(format.quantity(-1234.5, 'ratio', 'vi')).toMatch(/^-1\.23[45]$/);
});
