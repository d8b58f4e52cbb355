/**
 * US military personnel by host place, 1950 on, from reports of the Defense Manpower Data Center as the R
 * package troopdata ships them: counts of people on a report's day, by service.
 *
 * A year has up to four reports. The annual figure is the largest of each column over the year, as the
 * package's own get_troopdata() and its documentation define it
 * (https://github.com/meflynn/troopdata/blob/main/R/data.R, "Report periods"): a September snapshot would
 * lose the wars, whose figures stand in June lines. A zero without a source means the place is in no
 * report; zeros in all services beside a total mean that only the total is known; guard, reserve and
 * civilians were not reported before 2008, though the file has zeros there. Host numbers are
 * Gleditsch-Ward's, and the package's own from 1000 on.
 *
 * This header is that of the releases before 1.1.0, whose errors the publisher lists
 * (https://github.com/meflynn/troopdata/blob/main/NEWS.md): values counted twice are kept as printed and
 * said in the notes; navy zeros from 2008 and Viet Nam's zeros are lost figures, not counts.
 */
import { place, resolvePlaceCode, type Place } from '../core/index.js';
import { Cells } from './cells.js';
import { readCsv, readHeader } from './csv.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import { hasLayout, type Source } from './source.js';

const SERVICES = {
  army: 'army_ad',
  navy: 'navy_ad',
  air_force: 'air_force_ad',
  marine_corps: 'marine_corps_ad',
  space_force: 'space_force_ad',
} as const;
const OTHERS = { selected_reserve: 'total_selected_reserve', civilian: 'total_civilian' } as const;
const PRODUCTS = { TOTAL: 'troops_ad', ...SERVICES, ...OTHERS } as const;
const FIRST_YEAR_OF_OTHERS = 2008;
const FIRST_YEAR_WITHOUT_NAVY = 2008;
const VIET_NAM = '816';

const COLUMNS =
  'ccode iso3c countryname year month quarter source troops_ad army_ad navy_ad air_force_ad marine_corps_ad coast_guard_ad space_force_ad army_national_guard air_national_guard army_reserve navy_reserve marine_corps_reserve air_force_reserve coast_guard_reserve total_selected_reserve army_civilian navy_civilian marine_corps_civilian air_force_civilian dod_civilian total_civilian year_quarter troops_all region'.split(
    ' ',
  );

/** Hosts without a Gleditsch-Ward number of their own, by the file's names. */
const HOSTS: Readonly<Record<string, string>> = {
  'American Samoa': 'ASM',
  Antarctica: 'ATA',
  Aruba: 'ABW',
  'Ascension Island': 'SHN',
  Azores: 'PRT',
  Bermuda: 'BMU',
  'British Virgin Islands': 'VGB',
  'British West Indies': '_NES',
  'Diego Garcia': 'IOT',
  'Easter Island': 'CHL',
  'Eniwetok (J.T.F. 7)': '_PCI',
  Gibraltar: 'GIB',
  Greenland: 'GRL',
  Guam: 'GUM',
  'Johnston Island': 'UMI',
  Kashmir: '_NES',
  'Line Islands': 'KIR',
  'Mariana Islands': 'MNP',
  'Midway Islands': 'UMI',
  'Netherlands Antilles': '_ANT',
  'Puerto Rico': 'PRI',
  Sarawak: 'MYS',
  'St. Helena': 'SHN',
  'Turks and Caicos Islands': 'TCA',
  'US Virgin Islands': 'VIR',
  'Wake Island': 'UMI',
  'Western Sahara': 'ESH',
};
const byName = resolvePlaceCode('name');
const byHost = (name: string): Place | undefined => {
  const code = HOSTS[name];
  return code === undefined ? byName(name) : place(code);
};

/** Serbia has two numbers side by side, 340 with the reports and 345 without. */
const hostOf = (cells: Cells): string =>
  cells.text('countryname') === 'Serbia' ? '340' : cells.text('ccode');

interface Largest {
  readonly value: number;
  readonly line: number;
  /** Whether a report or another named origin gives it. */
  readonly sourced: boolean;
}
type Largests = Map<string, Largest>;
const key = (host: string, year: number, product: string): string => `${host} ${year} ${product}`;

/** The largest value of each host, year and column, and the line it stands on. */
async function largestOf(file: string): Promise<Largests> {
  const found: Largests = new Map();
  const header = await readHeader(file);
  if (!hasLayout([COLUMNS], header)) return found;
  const cells = new Cells(file, header);
  await readCsv(file, header, (fields, line) => {
    cells.set(fields, line);
    const [host, year] = [hostOf(cells), cells.year('year')];
    const sourced = cells.maybe('source') !== null;
    for (const [product, column] of Object.entries(PRODUCTS)) {
      const value = cells.maybeAmount(column);
      if (value === null) continue;
      const k = key(host, year, product);
      const old = found.get(k);
      const better = old === undefined || value > old.value;
      if (better || (value === old.value && sourced && !old.sourced))
        found.set(k, { value, line, sourced });
    }
  });
  return found;
}

const table = (largest: Largests): Source =>
  defineTable({
    id: 'us-troops',
    title: {
      en: 'US military personnel by host place (troopdata)',
      vi: 'Quân nhân Hoa Kỳ theo nơi đóng quân (troopdata)',
    },
    publisher: 'Flynn, Allen and Machain (R package troopdata), from US DMDC reports',
    licence: 'DMDC reports: US government work, public domain; R package GPL-3',
    citation:
      'Allen, M. A., Flynn, M. E. and Machain, C. M. (2022), Global U.S. military deployment data: 1950-2020. Conflict Management and Peace Science 39(3), 351-370. Kane, T. (2004), Global U.S. Troop Deployment, 1950-2003. Heritage Foundation.',
    homepage: 'https://github.com/meflynn/troopdata',
    layouts: [
      {
        columns: COLUMNS,
        kind: 'flows',
        unit: 'count',
        classification: 'US-SERVICE',
        flow: 'troops',
        side: 'exporter',
        additive: false,
        scope: () => ({ from: ['USA'], to: 'all', products: 'all' }),
        key: ['ccode', 'year', 'quarter'],
        notes: () => [
          say.note({
            en: 'TOTAL is active duty, and the services are parts of it; reserve and civilians are not; the year’s largest report stands for each column, so the columns of a year need not come from one report',
            vi: 'TOTAL là quân tại ngũ, các quân chủng là phần của nó, không gồm dự bị và dân sự; mỗi cột lấy báo cáo lớn nhất trong năm nên các cột của một năm có thể thuộc nhiều báo cáo',
          }),
          say.note({
            en: 'this release has errors its publisher names and corrected in troopdata 1.1.0: about a fifth of the values are counted twice (Italy, South Korea, Turkey, Russia, South Vietnam and others), navy abroad is empty from 2008, Viet Nam is empty from 1976, and fleets at sea stand under the nearest port up to 1976',
            vi: 'bản này có lỗi mà bên công bố đã nêu và sửa ở troopdata 1.1.0: khoảng một phần năm giá trị bị tính hai lần (Ý, Hàn Quốc, Thổ Nhĩ Kỳ, Nga, Nam Việt Nam và các nơi khác), hải quân ở nước ngoài trống từ 2008, Việt Nam trống từ 1976, hạm đội trên biển ghi ở cảng gần nhất đến 1976',
          }),
          say.note({
            en: 'counts include embassy guards: presence is not basing; 1951 and 1952 are interpolated by the publisher; war-zone figures (Afghanistan, Iraq, Kuwait, Syria) are partly estimates, and after 2020 or 2021 mostly absent',
            vi: 'số đếm gồm cả lính gác sứ quán: có mặt không phải là có căn cứ; năm 1951 và 1952 do bên công bố nội suy; số ở vùng chiến sự (Afghanistan, Iraq, Kuwait, Syria) một phần là ước tính và sau 2020-2021 hầu như không có',
          }),
        ],
        row(cells, out) {
          const [toCode, year] = [hostOf(cells), cells.year('year')];
          const total = cells.maybeAmount('troops_ad');
          const best = (product: string): Largest | undefined =>
            largest.get(key(toCode, year, product));
          const own = Number(toCode) >= 1000 || toCode === '6';
          const to = own
            ? out.place(cells.text('countryname'), 'countryname', byHost)
            : out.place(toCode, 'ccode', resolvePlaceCode('gw', year));
          if (to === undefined) return;
          if (to === 'USA') {
            out.setAside(say.atHome({}), total);
            return;
          }
          const most = best('TOTAL');
          const lost = toCode === VIET_NAM || most?.sourced !== true;
          if (most === undefined || (most.value === 0 && lost)) {
            out.setAside(say.notListed({}), total);
            return;
          }
          const split =
            most.value === 0 || Object.keys(SERVICES).some((s) => (best(s)?.value ?? 0) > 0);
          const products = [
            'TOTAL',
            ...(split ? Object.keys(SERVICES) : []),
            ...(year >= FIRST_YEAR_OF_OTHERS ? Object.keys(OTHERS) : []),
          ];
          let given = false;
          for (const product of products) {
            const { value, line } = best(product) ?? {};
            if (value === undefined || line !== out.line) continue;
            if (product === 'navy' && value === 0 && year >= FIRST_YEAR_WITHOUT_NAVY) continue;
            given = true;
            out.flow({ from: 'USA', to, toCode, product, year, value, quantity: null });
          }
          if (!given) out.setAside(say.otherReport({}), total);
        },
      },
    ],
  });

/** @example await usTroops.read('troopdata_rebuild_long.csv.gz', { flow: (row) => rows.push(row), series() {} }) */
export const usTroops: Source = {
  ...table(new Map()),
  read: async (file, emit, options) => table(await largestOf(file)).read(file, emit, options),
};
