/** One shape for every flow type, and the same sums as each kind's own question. */
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { owidEnergy } from '../../src/sources/owid-energy.js';
import { MOST_LINKS, type LinkRow } from '../../src/store/index.js';
import { errorOf, freshWorkspace, put, scratch, tableMeta } from './helper.js';

const folder = await scratch();
const workspace = await freshWorkspace(folder);
afterAll(() => workspace.close());

async function add(name: string, ...lines: string[]): Promise<string> {
  const file = await put(folder, name, `${lines.join('\n')}\n`);
  const [added] = await workspace.add([file]);
  return added?.manifest.id ?? '';
}

async function table(flow: string, rows: readonly string[]): Promise<string> {
  await put(folder, `${flow}.meta.json`, JSON.stringify({ ...tableMeta(`own-${flow}`), flow }));
  return add(`${flow}.csv`, 'from,to,product,year,value', rows.join('\n'));
}

const line = (r: LinkRow): string =>
  [r.from, r.to, r.what, r.period, r.amount, r.unit, r.side].map((c) => c ?? '-').join(' ');

describe('every flow type as links', () => {
  it.each(['services', 'investment', 'aid', 'remittances', 'people'])('%s', async (flow) => {
    const dataset = await table(flow, ['VNM,USA,A,2020,5', 'JPN,VNM,B,2021,7']);
    expect((await workspace.datasets()).find((m) => m.id === dataset)?.flow).toBe(flow);
    expect((await workspace.links({ dataset })).map(line)).toEqual([
      'JPN VNM B 2021 7 USD reconciled',
      'VNM USA A 2020 5 USD reconciled',
    ]);
  });

  it('goods: each report is a link of its own, with whose report it is', async () => {
    const dataset = await add(
      'goods.csv',
      'ref_year,reporter_iso,flow_code,partner_iso,cmd_code,primary_value,net_wgt,months',
      '2018,NOR,X,VNM,030214,75,1,12',
      '2018,VNM,M,NOR,030214,100,1,12',
    );
    expect((await workspace.links({ dataset })).map(line)).toEqual([
      'NOR VNM 030214 2018 75 USD exporter',
      'NOR VNM 030214 2018 100 USD importer',
    ]);
  });

  it('obligations have places on both ends', async () => {
    const dataset = await add(
      'atop.csv',
      'ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul',
      '2,200,1950,1,0,0,0,1',
    );
    const links = await workspace.links({ dataset });
    expect(links.map((l) => l.what).sort()).toEqual(['consul', 'defense']);
    expect(links.every((l) => l.from === 'USA' && l.to === 'GBR' && l.unit === 'count')).toBe(true);
  });

  it('debt runs from the debtor to the creditor, or to nobody in particular', async () => {
    const debt = 'External debt (DOD, current US$),DT.DOD.DECT.CD'.replace(/^(.*),/, '"$1",');
    const dataset = await add(
      'debt.csv',
      'Country Name,Country Code,Counterpart-Area Name,Counterpart-Area Code,Series Name,Series Code,2022,2023',
      `Viet Nam,VNM,Japan,701,${debt},8,9`,
      `Viet Nam,VNM,World,WLD,${debt},20,21`,
    );
    expect((await workspace.datasets()).find((m) => m.id === dataset)?.flow).toBe('debt');
    const links = await workspace.links({ dataset, from: 'VNM', firstYear: 2023, lastYear: 2023 });
    expect(links.map((l) => [l.to, l.what, l.period, l.amount])).toEqual([
      ['JPN', 'DT.DOD.DECT.CD', '2023', 9],
      [null, 'DT.DOD.DECT.CD', '2023', 21],
    ]);
  });

  it('an import series runs towards its place', async () => {
    const dataset = await add(
      'world.csv',
      'reporter_iso,flow_code,partner_iso,cmd_code,ref_year,primary_value,net_wgt,qty,qty_unit_abbr',
      'DEU,M,W00,4401,2020,50,0,0,',
      'DEU,X,W00,4401,2020,30,0,0,',
    );
    expect((await workspace.links({ dataset })).map(line)).toEqual([
      'DEU - value:4401 2020 30 USD exporter',
      '- DEU value:4401 2020 50 USD importer',
    ]);
  });

  it('energy: the measure of a place, with the unit of the row', async () => {
    const [columns = []] = owidEnergy.layouts;
    const row = ['VNM', 'Vietnam', '2019', ...columns.slice(2).map((_, i) => String(i + 1))];
    const cells = columns[0] === 'Country' ? row.slice(1) : row;
    const dataset = await add(
      'energy.csv',
      columns.join(','),
      cells.slice(0, columns.length).join(','),
    );
    expect((await workspace.datasets()).find((m) => m.id === dataset)?.flow).toBe('energy');
    const links = await workspace.links({ dataset, from: 'VNM' });
    expect(links).toHaveLength(columns.length - 2);
    const what = 'Primary energy consumption (TWh)';
    const [primary] = await workspace.links({ dataset, what });
    expect(primary).toMatchObject({
      from: 'VNM',
      to: null,
      period: '2019',
      unit: 'TWh',
      side: null,
    });
  });

  it('votes: the roll call, and 1, 0 or -1', async () => {
    const dataset = await add(
      'votes.csv',
      'rcid,country,country_code,vote',
      '77,Vietnam,VN,yes',
      '77,Laos,LA,abstain',
      '77,Peru,PE,no',
      '78,Peru,PE,no',
    );
    expect((await workspace.links({ dataset, what: '77' })).map(line)).toEqual([
      'LAO - 77 - 0 vote -',
      'PER - 77 - -1 vote -',
      'VNM - 77 - 1 vote -',
    ]);
    expect(await workspace.links({ dataset, firstYear: 1946 })).toEqual([]);
  });

  it('arms go from the seller to the buyer', async () => {
    const dataset = await add(
      'register.csv',
      'tidn buyercod sellercod odat odai onum onai ldat term desig2 wcat desc coprod nrdel nrdelai delyears buyer seller status tivunit tivorder tivdel'.replaceAll(
        ' ',
        ',',
      ),
      '90001,XX,YY,2019,X,4,,2020,N/A,Sea Bird,AC,UAV,L,3,X,2020; 2021,Viet Nam,Israel,N,0.2,0.8,0.6',
    );
    expect((await workspace.links({ dataset, to: 'VNM', lastYear: 2019 })).map(line)).toEqual([
      'ISR VNM 90001 2019 0.6 million TIV -',
    ]);
    expect(await workspace.links({ dataset, to: 'VNM', firstYear: 2020 })).toEqual([]);
  });

  it('other records say what happened and under which id, over their period', async () => {
    const dataset = await add(
      'rivalries.csv',
      'rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3',
      '7,A-B,2,365,1945,1989,World,positional,,',
    );
    const [link] = await workspace.links({ dataset, firstYear: 1960, lastYear: 1960 });
    expect(link).toMatchObject({ from: 'USA', period: '1945/1989', what: 'rivalry 7' });
  });
});

it('codes are no links; an unbounded answer is refused, a limited one is its beginning', async () => {
  const codes = await add('hs0_desc.csv', 'code,desc', '0101,horses');
  expect((await errorOf(workspace.links({ dataset: codes }))).message).toContain(
    'holds codes, not flows, series or records',
  );
  const rows = Array.from({ length: MOST_LINKS + 1 }, (_, i) => `VNM,USA,P${i},2020,1`);
  const dataset = await table('goods', rows);
  const error = await errorOf(workspace.links({ dataset }));
  expect(error.message).toContain(`more than ${MOST_LINKS} rows`);
  expect(await workspace.links({ dataset, limit: 2 })).toHaveLength(2);
  expect(await workspace.links({ dataset, what: 'P7' })).toHaveLength(1);
});

it('sums over links are the sums of the kind’s own question', async () => {
  const place = fc.constantFrom('VNM', 'USA', 'LAO');
  const year = fc.integer({ min: 2000, max: 2002 });
  const row = fc.record({ from: place, to: place, what: fc.constantFrom('A', 'B'), year });
  const amounts = fc.array(fc.nat(), { minLength: 36, maxLength: 36 });
  const lists = fc.uniqueArray(row, { minLength: 1, maxLength: 30, selector: JSON.stringify });
  let n = 0;
  await fc.assert(
    fc.asyncProperty(lists, amounts, async (list, values) => {
      const kept = list.filter((r) => r.from !== r.to);
      fc.pre(kept.length > 0);
      const rows = kept.map((r, i) => `${r.from},${r.to},${r.what},${r.year},${values[i] ?? 0}`);
      const dataset = await table(`random-${n++}`, rows);
      for (const subject of ['VNM', 'USA', 'LAO'])
        for (const y of [2000, 2001, 2002]) {
          const links = await workspace.links({
            dataset,
            from: subject,
            firstYear: y,
            lastYear: y,
          });
          const own = await workspace.partnerTotals({ dataset, subject, side: 'export', year: y });
          const sum = (all: readonly (number | null)[]): number =>
            all.reduce<number>((total, value) => total + (value ?? 0), 0);
          expect(sum(links.map((l) => l.amount))).toBe(sum(own.map((p) => p.value)));
        }
    }),
    { numRuns: 8 },
  );
});

it('series and records keep every amount', async () => {
  for (const { id: dataset, kind } of await workspace.datasets()) {
    if (kind !== 'series' && kind !== 'records') continue;
    const own =
      kind === 'series'
        ? await workspace.series({ dataset })
        : await workspace.records({ dataset });
    const links = await workspace.links({ dataset });
    const sorted = (all: readonly (number | null)[]): string[] => all.map(String).toSorted();
    expect(links.length).toBeGreaterThan(0);
    expect(sorted(links.map((l) => l.amount))).toEqual(sorted(own.map((r) => r.value)));
  }
});
