/** Every row of the two fact files the Viet Nam pack grew from is in it, by count and amount. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { packFor, type Fact, type Pack } from '../../src/facts/index.js';

const folder = fileURLToPath(new URL('../../../shared/facts/', import.meta.url));
const vnm = new URL('../../packs/vnm/', import.meta.url);
const here = existsSync(`${folder}vietnam.json`) && existsSync(`${folder}vietnam-economy.json`);
/** Vitest prints this reason beside a skipped suite. */
const reason = here ? '' : ' (skipped: ../shared/facts is not beside the repository)';

type Row = Readonly<Record<string, unknown>>;
const read = (name: string): Row =>
  here ? (JSON.parse(readFileSync(folder + name, 'utf8')) as Row) : ({} as Row);
const profile = read('vietnam.json');
const economy = read('vietnam-economy.json');

let facts: readonly Fact[];
beforeAll(async () => {
  facts = ((await packFor('VNM')) as Pack).facts;
});

const whole: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6, tn: 1e12 };
/** An amount of the files in the pack's units: money whole, the rest as it is. */
function amount(value: number, unit: string): number {
  const [, currency, size] = /^([A-Z]{3}) (bn|m|tn)\b/.exec(unit) ?? [];
  return currency === undefined ? value : Math.round(value * (whole[size ?? ''] ?? 1));
}
const holds = (value: number, where: (f: Fact) => boolean = () => true): boolean =>
  facts.some(
    (f) =>
      where(f) && [f.value, ...f.alternatives.map((a) => a.value)].flat().some((v) => v === value),
  );
const MEASURES = {
  exports: 'exports',
  imports: 'imports',
  total: 'trade_total',
  balance: 'balance',
};

describe.skipIf(!here)(`the files behind the Viet Nam pack${reason}`, () => {
  it('every partnership and every earlier tier', () => {
    const tiers = facts.filter((f) => f.predicate === 'partner_tier');
    for (const row of profile['partnerships'] as Row[])
      for (const step of [row, ...(row['previous'] as Row[])]) {
        const code = (row['iso3'] as string | null) ?? 'EU';
        const held = tiers.filter((f) => f.object === code && f.value === step['tier']);
        expect([code, step['tier'], held.length > 0]).toEqual([code, step['tier'], true]);
      }
    const rows = (profile['partnerships'] as Row[]).flatMap((r) => [
      r,
      ...(r['previous'] as Row[]),
    ]);
    // Five more: two earlier tiers a check found missing, three partnerships named in notes.
    expect(tiers).toHaveLength(rows.length + 5);
  });

  it('every agreement, its dates among the dated actions', () => {
    const text = facts
      .filter((f) => f.predicate.startsWith('agreement_'))
      .map((f) => JSON.stringify([f.period, f.valid, f.original, f.alternatives, f.knownAt]))
      .join();
    for (const row of profile['agreements'] as Row[])
      for (const field of ['signed', 'in_force'])
        for (const date of JSON.stringify(row[field] ?? '').match(/\d{4}(-\d{2}){0,2}/g) ?? [])
          expect([row['name'], date, text.includes(date)]).toEqual([row['name'], date, true]);
  });

  it('every membership, milestone and principle', () => {
    // The pack says more than the files: here only the two pack files that grew from those rows.
    const own = (file: string): readonly Fact[] =>
      (JSON.parse(readFileSync(new URL(file, vnm), 'utf8')) as { facts: Fact[] }).facts;
    const held = own('memberships.json');
    // 15 rows, of which two are two and three terms; three more seats come from the other file.
    expect(held).toHaveLength((profile['memberships'] as Row[]).length + 3 + 3);
    // One row names three resolutions; three announcements come from notes.
    const milestones = own('milestones.json').filter((f) => f.predicate === 'milestone');
    expect(milestones).toHaveLength((profile['milestones'] as Row[]).length + 2 + 3);
    expect(facts.filter((f) => f.predicate === 'doctrine')).toHaveLength(5);
    const ids = new Set(facts.map((f) => f.id));
    for (const { id } of [...held, ...milestones]) expect(ids).toContain(id);
  });

  it('every trade row by partner, to the dollar', () => {
    let seen = 0;
    for (const row of economy['trade_by_partner'] as Row[])
      for (const [field, predicate] of Object.entries(MEASURES)) {
        if (row[field] === null) continue;
        seen++;
        const value = amount(row[field] as number, row['unit'] as string);
        const found = holds(value, (f) => f.predicate === predicate && f.object === row['iso3']);
        expect([row['partner'], row['period'], field, found]).toEqual([
          row['partner'],
          row['period'],
          field,
          true,
        ]);
      }
    expect(seen).toBeGreaterThan(80);
  });

  it('every product row, its breakdown, quantities and shares', () => {
    for (const row of economy['trade_by_product'] as Row[]) {
      const parts: Row[] = [row, ...(row['breakdown'] as Row[])];
      for (const part of parts) {
        const name = [row['product'], row['period'], part['partner']];
        const where = (f: Fact): boolean => f.object === (part['partner'] ?? null) || row === part;
        if (typeof part['value'] === 'number')
          expect([...name, holds(amount(part['value'], part['unit'] as string), where)]).toEqual([
            ...name,
            true,
          ]);
        if ('quantity' in part)
          expect([...name, holds(Number.parseFloat(part['quantity'] as string), where)]).toEqual([
            ...name,
            true,
          ]);
        for (const share of ['share', 'share_by_volume', 'share_of_flow'])
          if (share in part && row['product'] !== 'Rice')
            expect([...name, holds(part[share] as number, where)]).toEqual([...name, true]);
      }
    }
  });

  it('every number of the other lists', () => {
    // Said as a range in the pack: more than 80% of arms; 8 to 9% of chip capacity.
    const ranges = new Set(['Arms from Russia', 'Share of world chip assembly/test capacity']);
    const lists = [
      'dependencies',
      'technology_partnerships',
      'energy',
      'finance',
      'standing',
      'later_facts',
    ];
    let seen = 0;
    for (const row of lists.flatMap((l) => economy[l] as Row[])) {
      if (ranges.has(row['topic'] as string)) continue;
      const unit = String(row['unit']);
      const numbers: number[] = [];
      for (const v of [row['value']].flat() as unknown[])
        if (typeof v === 'number') numbers.push(unit === 'million' ? v * 1e6 : amount(v, unit));
        else if (typeof v === 'object' && v !== null)
          numbers.push(amount((v as Row)['value'] as number, (v as Row)['unit'] as string));
      for (const extra of ['breakdown', 'shares'])
        for (const v of Object.values((row[extra] as Record<string, number> | undefined) ?? {}))
          numbers.push(unit === 'million' ? Math.round(v * 1e6) : v);
      for (const n of numbers) {
        seen++;
        expect([row['topic'], row['period'], n, holds(n)]).toEqual([
          row['topic'],
          row['period'],
          n,
          true,
        ]);
      }
    }
    expect(seen).toBeGreaterThan(90);
  });

  it('the trade rows of the older file that the newer one does not round', () => {
    const rounded = new Set([
      'Total goods trade 2025',
      'Exports to US 2025',
      'Goods surplus with US 2025, Vietnamese data',
    ]);
    for (const row of profile['trade'] as Row[])
      for (const v of [row['value']].flat() as number[])
        if (!rounded.has(row['fact'] as string))
          expect([row['fact'], holds(amount(v, row['unit'] as string))]).toEqual([
            row['fact'],
            true,
          ]);
  });

  it('every conflict, gap and source', async () => {
    const pack = (await packFor('VNM')) as Pack;
    const conflicts = [...(profile['conflicts'] as Row[]), ...(economy['conflicts'] as Row[])];
    expect(new Set(pack.conflicts.map((c) => c.id))).toEqual(
      new Set(conflicts.map((c) => c['id'])),
    );
    expect(pack.gaps.map((g) => g.what.en)).toEqual(economy['gaps']);
    const ids = [
      ...Object.keys(profile['sources'] as Row),
      ...Object.keys(economy['sources'] as Row),
    ];
    for (const id of ids) expect(pack.sources[id]).toBeDefined();
  });
});
