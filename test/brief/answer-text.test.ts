import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/brief/index.js';
import { type PartnerTable, concentrationFindings } from '../../src/dependence/index.js';

const table: PartnerTable = {
  subject: 'VNM',
  side: 'import',
  flow: 'goods',
  period: '2020',
  product: null,
  origin: 'made',
  unit: 'USD',
  rows: [
    { partner: 'CHN', value: 60 },
    { partner: 'KOR', value: 40 },
  ],
  rest: 0,
  evidence: [],
  caveats: [],
  reproduce: 'tuchu',
};

describe('the marks of a table', () => {
  it.each([
    ['hhi', true],
    ['top_share', false],
  ])('of %s say whether one of several limits is meant: %s', (measure, expected) => {
    const cell = concentrationFindings(table).find((f) => f.measure === measure) ?? null;
    const text = answerText(
      {
        tables: [
          {
            id: 't',
            title: { code: 'answer/nothing', fields: {} },
            rowLabel: { en: 'Country', vi: 'Nước' },
            columns: [{ measure, label: { en: 'HHI', vi: 'HHI' } }],
            rows: [{ key: 'VNM', label: { en: 'Viet Nam', vi: 'Việt Nam' }, cells: [cell] }],
            notes: [],
          },
        ],
        refused: [],
      },
      'en',
      9,
    );
    expect(text.replaceAll(/\s+/g, ' ').includes('at least one of the limits of its column')).toBe(
      expected,
    );
  });
});
