import { beforeAll, describe, expect, it } from 'vitest';
import { render } from '../../src/core/index.js';
import {
  amountText,
  anyHeldOn,
  evidenceOf,
  heldOn,
  packFor,
  preferred,
  select,
  statementOf,
  turningDays,
  unitText,
  type Fact,
  type Pack,
} from '../../src/facts/index.js';

let vnm: Pack;
beforeAll(async () => {
  vnm = (await packFor('VNM')) as Pack;
});
const byId = (id: string): Fact => {
  const found = vnm.facts.find((f) => f.id === id);
  if (found === undefined) throw new Error(`no fact \`${id}\``);
  return found;
};

describe('select', () => {
  it('by predicate, partner and period', () => {
    const found = select(vnm, { predicate: 'exports', object: 'USA', item: null, period: '2025' });
    expect(found.map((f) => [f.id, f.value])).toEqual([
      ['VNM/exports/USA/2025/vn_customs', 153_200_000_000],
    ]);
  });

  it('by reporter, time span, day and domain', () => {
    expect(select(vnm, { reporter: 'us_census' }).map((f) => f.object)).toEqual(['USA', 'USA']);
    const crude = select(vnm, {
      predicate: 'import_volume_share',
      item: 'crude_oil',
      within: '2024/2025',
    });
    expect(crude.map((f) => f.value)).toEqual([0.87, 0.8]);
    const seats = select(vnm, { predicate: 'seat', at: '2021-06-30' })
      .filter((f) => f.standing === 'sourced')
      .map((f) => f.item);
    expect(seats).toEqual(['IAEA', 'UNESCO', 'UNSC']);
    expect(select(vnm, { domain: 'arms' }).every((f) => f.channel === 'defence')).toBe(true);
    expect(
      select(vnm, {
        predicate: ['exports', 'imports'],
        object: null,
        item: null,
        period: '2026-01',
      }),
    ).toHaveLength(2);
  });
});

describe('preferred', () => {
  it('takes the reported amount before the estimate and says what it left out', () => {
    const rivals = select(vnm, { predicate: 'imports', object: 'CHN', item: null, period: '2025' });
    const { fact, leftOut } = preferred(rivals, vnm);
    expect(fact?.value).toBe(186_000_000_000);
    expect(leftOut.map((o) => [o.fact.value, render(o.why, 'en')])).toEqual([
      [182_500_000_000, 'an estimate, and a reported amount is held'],
    ]);
  });

  it('takes the reporter asked for', () => {
    const rivals = select(vnm, { predicate: 'balance', object: 'USA', period: '2025' });
    expect(preferred(rivals, vnm, { reporter: 'us_census' }).fact?.value).toBe(178_200_000_000);
    const other = preferred(rivals, vnm, { reporter: 'vn_customs' });
    expect(other.fact?.value).toBe(133_900_000_000);
    expect(other.leftOut[0]?.why.code).toBe('facts/otherReporter');
  });

  it('has nothing to prefer among none', () => {
    expect(preferred([], vnm)).toEqual({ fact: undefined, leftOut: [] });
  });
});

describe('a fact as a sentence', () => {
  it('measured amounts', () => {
    expect(statementOf(byId('VNM/exports/USA/2025/vn_customs'))).toEqual({
      en: 'Goods exports to the United States, 2025: USD 153.2 bn',
      vi: 'Xuất khẩu hàng hóa sang Hoa Kỳ, 2025: 153,2 tỷ USD',
    });
    expect(statementOf(byId('VNM/imports/CHN/2025/vn_customs/estimate')).en).toMatch(
      /182\.5 bn \(estimate\)$/,
    );
    expect(statementOf(byId('VNM/import_volume/crude_oil/World/2025-01_2025-11')).vi).toBe(
      'Nhập khẩu dầu thô, 1/2025 đến 11/2025: 12,4 triệu tấn',
    );
  });

  it('states of affairs', () => {
    expect(statementOf(byId('VNM/partner_tier/USA/comprehensive')).en).toBe(
      'Comprehensive partnership with the United States, from 25 July 2013 to 9 September 2023',
    );
    expect(statementOf(byId('VNM/partner_tier/FIN/strategic')).vi).toBe(
      'Quan hệ Đối tác chiến lược với Phần Lan, từ 21/10/2025',
    );
    expect(statementOf(byId('VNM/partner_tier/CUB/special')).en).toBe(
      'Special relations with Cuba',
    );
  });

  it('shows what is reported against it', () => {
    expect(statementOf(byId('VNM/finance/reserves/2021-12')).en).toMatch(
      /USD 105\.0 bn; also reported: USD 109\.4 bn \(CIA World Factbook/,
    );
    expect(statementOf(byId('VNM/membership/APEC')).en).toMatch(
      /; also reported: 14 November 1998/,
    );
  });
});

describe('evidenceOf', () => {
  it('gives the sources to open, and none for a recalled fact', () => {
    const sourced = evidenceOf(byId('VNM/exports/USA/2025/vn_customs'), vnm);
    expect(sourced).toMatchObject({ kind: 'fact', standing: 'sourced', confidence: 'high' });
    expect(sourced.sources[0]).toMatchObject({ id: 'cgs-2026-01-06', published: '2026-01-06' });
    const recalled = evidenceOf(byId('VNM/agreement_signed/ATIGA/accession'), vnm);
    expect(recalled).toMatchObject({ standing: 'unverified', sources: [] });
  });
});

describe('time', () => {
  const from = (a: string | null, b: string | null, knownAt: string | null = null) => ({
    valid: { from: a, to: b },
    knownAt,
  });

  it('is possible inside the month of the start, certain from its last day', () => {
    const fact = from('2025-11', null);
    expect(
      ['2025-10-31', '2025-11-01', '2025-11-29', '2025-11-30'].map((d) => heldOn(fact, d)),
    ).toEqual(['no', 'possible', 'possible', 'certain']);
    expect(turningDays(fact)).toEqual(['2025-11-01', '2025-11-30']);
  });

  it('ends on the day it ended', () => {
    const fact = from('2013-07', '2023-09-10');
    expect(heldOn(fact, '2023-09-09')).toBe('certain');
    expect(heldOn(fact, '2023-09-10')).toBe('no');
  });

  it('an unknown start is possible until it was known', () => {
    const fact = from(null, null, '2025-10-31');
    expect(heldOn(fact, '1990-01-01')).toBe('possible');
    expect(heldOn(fact, '2025-10-31')).toBe('certain');
    expect(heldOn(from(null, null), '2025-10-31')).toBe('possible');
  });

  it('one of two facts that hand over in a month holds all the month', () => {
    const both = [from('2004', '2025-11'), from('2025-11', null)];
    expect(both.map((f) => heldOn(f, '2025-11-15'))).toEqual(['possible', 'possible']);
    expect(anyHeldOn(both, '2025-11-15')).toBe('certain');
    expect(anyHeldOn(both.slice(1), '2025-11-15')).toBe('possible');
    expect(anyHeldOn(both, '2003-12-31')).toBe('no');
  });
});

describe('units', () => {
  it('print in both languages', () => {
    expect(amountText(12.4, 'Mt', 'vi')).toBe('12,4 triệu tấn');
    expect(amountText(40_000_000_000, 'SGD', 'en')).toBe('SGD 40.0 bn');
    expect(amountText(0.409, 'share', 'en')).toBe('40.9%');
    expect(unitText('cables', 'vi')).toBe('tuyến cáp');
  });
});
