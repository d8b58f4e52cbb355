import { expect, it } from 'vitest';
import { format } from '../../src/core/index.js';

it('a ratio of a hundred or more has no decimals', () => {
  expect(format.quantity(2.337, 'ratio', 'en')).toBe('2.34');
  expect(format.quantity(99.994, 'ratio', 'en')).toBe('99.99');
  expect(format.quantity(3_790_077.94, 'ratio', 'en')).toBe('3,790,078');
  expect(format.quantity(-1234.5, 'ratio', 'vi')).toMatch(/^-1\.23[45]$/);
});

it('what rounds to nothing has no sign', () => {
  expect(format.number(-0.04, 'en', 1)).toBe('0.0');
  expect(format.number(-0.06, 'en', 1)).toBe('-0.1');
  expect(format.percent(-0.0004, 'vi')).toBe('0,0%');
  expect(format.quantity(0.0004, 'difference', 'en')).toBe('0.0 pp');
  expect(format.quantity(0.0006, 'difference', 'en')).toBe('+0.1 pp');
  expect(format.quantity(-0.001, 'sd', 'en')).toBe('0.00');
});

it('a share that is not nothing does not read as nothing', () => {
  expect(format.share(0.0002, 'en')).toBe('<0.05%');
  expect(format.share(-0.0002, 'en')).toBe('>-0.05%');
  expect(format.share(0, 'en')).toBe('0.0%');
  expect(format.quantity(0.00049, 'share', 'vi')).toBe('<0,05%');
  expect(format.quantity(0.0005, 'share', 'vi')).toBe('0,1%');
  expect(format.quantity(0.3225, 'share', 'en')).toBe('32.3%');
});
