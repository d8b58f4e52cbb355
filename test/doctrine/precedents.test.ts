/** The cases most like a draft: counted by the facts both say are so. */
import { describe, expect, it } from 'vitest';
import { doctrineFor, parseDraft, precedentsOf, shippedCases } from '../../src/doctrine/index.js';

const cases = shippedCases();
const fourNos = doctrineFor('VNM-4NO-2019').doctrine;
if (fourNos === undefined) throw new Error('VNM-4NO-2019');
const byId = (id: string): (typeof cases)[number] => {
  const found = cases.find((c) => c.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const made = (id: string, facts: Readonly<Record<string, boolean | null>>) =>
  parseDraft(
    {
      id,
      title: id,
      parties: ['VNM'],
      date: '2024-01-01',
      instrument_type: 'memorandum',
      clauses: Object.entries(facts).map(([code, value]) => ({ code, value })),
      unlisted_facts: 'false',
    },
    `${id}.json`,
  );

describe('precedents', () => {
  it('put the treaty of 1971 beside that of 1978, with its verdict and mode', () => {
    const [first] = precedentsOf(byId('ussr-vnm-1978'), cases, fourNos);
    // Both: consultation, counterpart_great_power, military_agreement; the older also neutrality, nonaggression,
    // exclusivity: 3 of 6.
    expect([first?.case.id, first?.likeness, first?.mode, first?.verdict, first?.date]).toEqual([
      'ind-ussr-1971',
      0.5,
      'hypothetical',
      'needs_justification',
      '1971-08-09',
    ]);
    expect(first?.shared).toEqual([
      'consultation',
      'counterpart_great_power',
      'military_agreement',
    ]);
    expect(first?.sharedNot).toEqual(['defence', 'third_party_targeting']);
  });

  it('never hold the draft itself, nor a case that shares nothing said to be so', () => {
    for (const draft of cases)
      for (const p of precedentsOf(draft, cases, fourNos)) {
        expect(p.case.id).not.toBe(draft.id);
        expect(p.shared.length).toBeGreaterThan(0);
      }
  });

  it('are ordered by likeness, then by what both deny, then by id', () => {
    const draft = made('draft', { port_call: true, bases: false });
    const a = made('a', { port_call: true });
    const b = made('b', { port_call: true, bases: false });
    const c = made('c', { port_call: true, logistics: true });
    const d = made('d', { port_call: true, logistics: true });
    const e = made('e', { port_call: null, bases: false });
    const found = precedentsOf(draft, [d, e, c, a, b], fourNos);
    expect(found.map((p) => [p.case.id, p.likeness, p.sharedNot.length])).toEqual([
      ['b', 1, 1],
      ['a', 1, 0],
      ['c', 0.5, 0],
      ['d', 0.5, 0],
    ]);
  });

  it('are judged on their own day where the doctrine bound a party, else as if signed under it', () => {
    const port = made('draft', { port_call: true, logistics: true });
    const modes = new Map(precedentsOf(port, cases, fourNos).map((p) => [p.case.id, p.mode]));
    expect(modes.get('warship-decree-2025')).toBe('actual');
    expect(modes.get('cam-ranh-port-2016')).toBe('hypothetical');
  });
});
