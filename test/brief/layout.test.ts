import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../src/brief/layout.js';

const numbers = [
  'Concentration',
  'Substitutability',
  'Importance',
  'Effectiveness',
  'Replacements',
];

describe('a table too wide for the terminal', () => {
  it('cuts words of headings before the name of a row', () => {
    const lines = tableText(
      {
        columns: [
          { label: 'Country', numeric: false },
          ...numbers.map((label) => ({ label, numeric: true })),
        ],
        rows: [[{ text: 'Singapore' }, ...numbers.map(() => ({ text: '0.5' }))]],
      },
      64,
    );
    expect(lines.at(-1)).toMatch(/^ {2}Singapore +0\.5/);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(64);
  });

  it('wraps a long name and cuts no word of it', () => {
    const lines = tableText(
      {
        columns: [
          { label: 'Country', numeric: false },
          { label: 'What', numeric: false },
        ],
        rows: [[{ text: 'Antigua and Barbuda' }, { text: 'something long to say of it here' }]],
      },
      30,
    );
    expect(lines.join('\n')).not.toContain('…');
    expect(Math.max(...lines.map((l) => stringWidth(l)))).toBeLessThanOrEqual(30);
  });
});
