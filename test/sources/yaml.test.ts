/** What people write as YAML: read, or refused with the line, the entry and words of both languages. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TuchuError } from '../../src/core/index.js';
import { type YamlFault, parseYaml, sourceMessages } from '../../src/sources/index.js';

const schema = z.strictObject({ a: z.number(), list: z.array(z.number()).default([]) });
/** What is refused of a text. */
function fault(text: string): YamlFault | undefined {
  let found: YamlFault | undefined;
  try {
    parseYaml(schema, text, (f) => {
      found = f;
      return new TuchuError(
        sourceMessages.mappingBad({ file: '', line: f.line, column: '', value: '', valueVi: '' }),
      );
    });
  } catch {
    return found;
  }
  return undefined;
}

describe('parseYaml', () => {
  it('reads what the schema takes', () => {
    expect(parseYaml(schema, 'a: 1', () => new TuchuError({} as never))).toEqual({
      a: 1,
      list: [],
    });
  });

  it.each([
    ['just a sentence', 1, '.'],
    ['', 1, '.'],
    ['- 1\n- 2\n', 1, '.'],
    ['a: 1\nlist: [1, x]\n', 2, 'list.1'],
    ['\n\na: one\n', 3, 'a'],
    ['a: 1\nb: 2\n', 2, 'b'],
    ['list: []\n', 1, 'a'],
    ['a: &x 1\nlist: [*x]\n', 1, '.'],
    ['a: [\n', 2, '.'],
    ['a: 1\na: 2\n', 2, '.'],
  ])('%j is refused', (text, line, entry) => {
    expect(fault(text)).toMatchObject({ line, entry });
  });

  it('says it in both languages', () => {
    const { en, vi } = fault('a: one') ?? { en: '', vi: '' };
    expect(en).toContain('expected number');
    expect(vi).not.toBe(en);
  });
});
