/**
 * The dates that the Switzerland pack cites to manytrade (HUGGO, CC BY 4.0) are those of the dataset, row
 * by row: signature and entry into force of one agreement stand in one row.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { packFor, select, type Fact, type Pack } from '../../src/facts/index.js';
import { shared, sharedAbsent } from '../shared.js';

type Row = Readonly<Record<string, string>>;
const SOURCE = 'manytrade-huggo';

function table(name: string): readonly Row[] {
  const zipped = readFileSync(shared('data', 'trade-agreements-manytrade', `${name}.csv.gz`));
  return parse(gunzipSync(zipped).toString('latin1'), { columns: true, relax_quotes: true });
}

/** The date of a fact, and what else the same dataset says of it. */
const datesOf = (fact: Fact): readonly string[] => [
  fact.period as string,
  ...fact.alternatives.flatMap((a) => (a.sources.includes(SOURCE) ? (a.date ?? []) : [])),
];

describe.skipIf(sharedAbsent)('dates cited to manytrade', () => {
  if (sharedAbsent) return it('needs the data', () => {});
  const members = table('memberships_HUGGO_MEM');
  const rows = [
    ...members.filter((r) => r['stateID'] === 'CHE'),
    ...table('agreements_HUGGO').filter((r) => r['Title']?.match(/EFTA|Switzerland/)),
  ];

  it('stand together in a row of the dataset', async () => {
    const pack = (await packFor('CHE')) as Pack;
    // 42 rows of the file, the Türkiye agreement of 1991, 14 that ended.
    let pairs = 0;
    for (const { code: item } of pack.instruments) {
      const [signed, inForce] = (['agreement_signed', 'agreement_in_force'] as const).map(
        (predicate) => select(pack, { predicate, item }).find((f) => f.sources.includes(SOURCE)),
      );
      if (signed === undefined || inForce === undefined) continue;
      const held = rows.filter((r) => r['Signature'] === signed.period);
      for (const date of datesOf(inForce)) {
        const found = held.some((r) => r['StateForce'] === date || r['Force'] === date);
        expect([item, date, found]).toEqual([item, date, true]);
      }
      pairs++;
    }
    expect(pairs).toBe(57);
  });

  it('and the days on which members of EFTA joined and left', async () => {
    const pack = (await packFor('CHE')) as Pack;
    const moves = { agreement_acceded: 'StateForce', agreement_withdrawn: 'StateEnd' } as const;
    let seen = 0;
    for (const predicate of ['agreement_acceded', 'agreement_withdrawn'] as const)
      for (const fact of select(pack, { predicate, item: 'EFTA' })) {
        const row = members.find(
          (r) => r['treatyID'] === 'EFTA_1960A' && r['stateID'] === fact.object,
        );
        expect([fact.id, row?.[moves[predicate]]]).toEqual([fact.id, fact.period]);
        seen++;
      }
    expect(seen).toBe(9);
  });
});
