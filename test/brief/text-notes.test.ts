/** In the terminal a date names its source, and a doubtful one carries its sign. */
import { describe, expect, it } from 'vitest';
import { dateCell, factViews, framePage, pageText, textNotes } from '../../src/brief/index.js';
import { type Fact, packFor } from '../../src/facts/index.js';

const pack = await packFor('VNM');
if (pack === undefined) throw new Error('the pack of Viet Nam is part of the project');
const one = (test: (f: Fact) => boolean) => {
  const found = pack.facts.find((f) => f.predicate !== 'balance' && test(f));
  if (found === undefined) throw new Error('no such fact in the pack');
  return found;
};
const sourced = one((f) => f.standing === 'sourced' && f.sources.length === 1);
const recalled = one((f) => f.standing === 'unverified');
const against = one((f) => f.standing === 'contradicted');
const facts = [sourced, recalled, against, sourced];
const table = {
  caption: 'dates',
  columns: [{ label: 'since', numeric: false }],
  rows: facts.map((f) => [dateCell(f, 'en')]),
};

describe('a table of dates in the terminal', () => {
  const notes = textNotes({ findings: factViews(facts, pack, 'en'), lang: 'en' });
  const cells = notes.table(table).rows.map((row) => row[0]?.text ?? '');

  it('gives a sourced date the number of its source, the same one twice', () => {
    expect(cells[0]).toBe(`${dateCell(sourced, 'en').text} [1]`);
    expect(cells[3]).toBe(cells[0]);
  });

  it('marks a recalled date, which has no source to number, and a contradicted one, which has', () => {
    expect(cells[1]).toBe(`${dateCell(recalled, 'en').text} ?`);
    expect(cells[2]).toMatch(/ ≠ \[\d/);
  });

  it('says once what the signs mean and where the sources are', () => {
    const lines = notes.lines(80);
    expect(lines.filter((l) => l.startsWith('? unverified'))).toHaveLength(1);
    expect(lines.filter((l) => l.startsWith('≠ contradicted'))).toHaveLength(1);
    const cited = factViews([sourced], pack, 'en')[sourced.id]?.evidence[0]?.links[0];
    expect(lines.join('\n')).toContain(cited?.address ?? 'an address');
  });

  it('leaves a page without dates as it was', () => {
    const page = framePage({
      lang: 'en',
      subject: 'VNM',
      asOf: '2025-12-31',
      kicker: 'k',
      title: 't',
      dek: [],
      sections: [],
      findings: {},
    });
    expect(pageText(page)).not.toContain('Sources');
  });
});

it('numbers in a column stay aligned beside a number that has a sign', () => {
  const notes = textNotes({ findings: factViews([recalled], pack, 'en'), lang: 'en' });
  const { rows } = notes.table({
    caption: '',
    columns: [{ label: 'n', numeric: true }],
    rows: [[{ text: '1', finding: recalled.id }], [{ text: '22' }]],
  });
  expect(rows.map((r) => r[0]?.text)).toEqual(['1 ?', '22  ']);
});
