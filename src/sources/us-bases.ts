/**
 * US military sites abroad, compiled by David Vine: name, place and coordinates, with one of three flags
 * (major base, lily pad of fewer than 200 people, host-state site funded by the US), as the R package
 * troopdata ships it. Undated: the Cold War to 2018. Territories carry their sovereign's code in the file
 * and stand under their own here.
 */
import { place, resolvePlaceCode, type Place } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';
import { once } from './once.js';

/** The file's names of territories, which carry the sovereign's code. */
const TERRITORIES: Readonly<Record<string, string>> = {
  'American Samoa': 'ASM',
  Aruba: 'ABW',
  'Ascension Island': 'SHN',
  'BR Indian Ocean Territory': 'IOT',
  Greenland: 'GRL',
  Guam: 'GUM',
  'Johnston Atoll': 'UMI',
  'Netherlands Antilles': '_ANT',
  'Northern Mariana Islands': 'MNP',
  'Puerto Rico': 'PRI',
  'Virgin Islands': 'VIR',
  'Wake Island': 'UMI',
};
const FLAGS = { base: 'base', lilypad: 'lily pad', fundedsite: 'funded site' } as const;
const first = once();
const byCode = resolvePlaceCode('iso3');
const byTerritory = (name: string): Place | undefined => place(TERRITORIES[name] ?? '');

/** @example await usBases.read('basedata.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const usBases = defineTable({
  id: 'us-bases',
  title: { en: 'US military sites abroad (Vine)', vi: 'Cơ sở quân sự Hoa Kỳ ở nước ngoài (Vine)' },
  publisher: 'David Vine (by way of the R package troopdata)',
  licence: 'terms of the list not clear; cite (R package troopdata GPL-3)',
  citation:
    'Vine, D. (2021), Lists of U.S. Military Bases Abroad, 1776-2021. American University Digital Research Archive. Vine, D. (2015), Base Nation.',
  homepage: 'https://github.com/meflynn/troopdata',
  layouts: [
    {
      columns: [
        'countryname',
        'ccode',
        'iso3c',
        'basename',
        'lat',
        'lon',
        'base',
        'lilypad',
        'fundedsite',
      ],
      encoding: 'windows-1252',
      kind: 'records',
      unit: 'none',
      key: ['countryname', 'basename', 'lat', 'lon'],
      notes: () => [
        say.note({
          en: 'only US sites, undated: a site need not be in use today; a site may have two flags; coordinates are those of the list',
          vi: 'chỉ gồm cơ sở của Hoa Kỳ, không ghi ngày: có thể nay không còn dùng; một nơi có thể mang hai loại; toạ độ theo danh sách gốc',
        }),
      ],
      row(cells, out) {
        const country = cells.text('countryname');
        const subject =
          TERRITORIES[country] === undefined
            ? out.place(cells.text('iso3c'), 'iso3c', byCode)
            : out.place(country, 'countryname', byTerritory);
        const [lat, lon] = [cells.maybeReal('lat'), cells.maybeReal('lon')];
        if (lat !== null && Math.abs(lat) > 90) cells.at.fail(say.badCode, 'lat', cells.raw('lat'));
        const where = lat === null || lon === null ? 'no coordinates' : `lat ${lat}, lon ${lon}`;
        const flags = (['base', 'lilypad', 'fundedsite'] as const).filter((flag) => {
          const coded = cells.text(flag);
          if (coded !== '0' && coded !== '1') cells.at.fail(say.badCode, flag, coded);
          return coded === '1';
        });
        if (flags.length === 0)
          out.setAside(say.codedNone({ en: 'site of any kind', vi: 'cơ sở loại nào' }));
        if (subject === undefined) return;
        const id = `${country}: ${cells.maybe('basename') ?? 'unnamed'}`;
        const site = { id, subject, partner: 'USA', text: where };
        for (const flag of flags)
          if (first(out, `${id}|${where}|${flag}`)) out.record({ ...site, what: FLAGS[flag] });
          else out.setAside(say.repeated({}));
      },
    },
  ],
});
