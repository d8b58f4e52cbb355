/** A fact that is opened: sources of what is held apart from those that say otherwise. */
import { describe, expect, it } from 'vitest';
import { evidenceText, factView, richText, writeFactsPage } from '../../src/brief/index.js';
import { packFor, select, settle } from '../../src/facts/index.js';

const pack = await packFor('VNM');
if (pack === undefined) throw new Error('the pack of Viet Nam is part of the project');
const apec = pack.facts.find((f) => f.id === 'VNM/membership/APEC');
if (apec === undefined) throw new Error('no such fact in the pack');

describe('a date that is recalled, with a public source for another', () => {
  const view = factView(apec, pack, 'en');

  it('names the source as one against it, with the date it gives', () => {
    const links = view.evidence.flatMap((e) => e.links);
    expect(links.map((l) => [l.against, l.label])).toEqual([
      [true, 'against it, 14 November 1998: vietmaz.com (vietmaz-c1)'],
    ]);
    expect(view.evidence[0]?.lines[0]).toBe(
      'The value held is recalled: no public source gives it.',
    );
  });

  it('says its date once', () => {
    const [first] = evidenceText(view, 'en').split('\n');
    expect(first).toBe('Asia-Pacific Economic Cooperation: member: since 15 November 1998');
  });
});

it('by support, the account with a public source is shown before the one from memory', () => {
  const { facts, leftOut } = settle(select(pack, { predicate: 'membership', item: 'APEC' }), pack);
  expect(facts.map((f) => f.valid?.from)).toEqual(['1998-11-14']);
  expect(leftOut.map((l) => [l.fact.valid?.from, l.why.code])).toEqual([
    ['1998-11-15', 'facts/fromMemory'],
  ]);
  const settled = { facts, leftOut };
  const page = writeFactsPage({ pack, settled, prefer: {}, lang: 'en', asOf: undefined, top: 9 });
  expect(richText(page.dek)).toContain('a public source before memory');
});
