/** Places as input-output tables write them: ISO3, old ISO3 (`ROM`), and the rest of the world. */
import { resolvePlaceCode, type Place } from '../core/index.js';

const byCode = resolvePlaceCode('iso3');

/** @example ioPlace('RoW')?.code // '_ROW' */
export function ioPlace(text: string): Place | undefined {
  return byCode(text === 'RoW' ? 'ROW' : text);
}

/** A year between other marks: `2010` in `wiot_2010.csv.gz`, `2018` in `ICIO2021_2018.csv`. */
export function yearInName(name: string): number | undefined {
  const found = /(?:^|[^0-9A-Za-z])(\d{4})(?!\d)/.exec(name)?.[1];
  const year = Number(found);
  return year >= 1500 && year <= 2200 ? year : undefined;
}
