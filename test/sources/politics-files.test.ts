/**
 * The real files of alliances, UN votes and US troops: every line accounted for, totals by a plain loop. Of a file of
 * hundreds of thousands of lines every so many are read; all of them with `TUCHU_ALL=1`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { atop } from '../../src/sources/atop.js';
import { cowCapabilities } from '../../src/sources/cow-capabilities.js';
import { cowContiguity } from '../../src/sources/cow-contiguity.js';
import { cowDisputes } from '../../src/sources/cow-disputes.js';
import { cowIgo } from '../../src/sources/cow-igo.js';
import { cowStates } from '../../src/sources/cow-states.js';
import { cowTrade } from '../../src/sources/cow-trade.js';
import { exercises } from '../../src/sources/exercises.js';
import { idealPoints } from '../../src/sources/ideal-points.js';
import type { Source } from '../../src/sources/index.js';
import { rivalries } from '../../src/sources/rivalries.js';
import { ucdp } from '../../src/sources/ucdp.js';
import { unVotes } from '../../src/sources/un-votes.js';
import { usBases } from '../../src/sources/us-bases.js';
import { usTroops } from '../../src/sources/us-troops.js';
import { shared, sharedAbsent } from '../shared.js';
import { thorough } from '../thorough.js';
import { put, scratch } from './helper.js';
import { readFile } from './politics.js';

const [PEACE, UN, US] = [
  'alliances-igos-peacesciencer',
  'un-ga-votes',
  'us-troops-bases-troopdata',
];
/** Lines that are read of a file in a usual run. */
const SOME = 60_000;
const folder = await scratch();
type Read = Awaited<ReturnType<typeof readFile>>;
type Lines = readonly (readonly string[])[];
const number = (text: string | undefined): number => Number(text ?? Number.NaN);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const column = (lines: Lines, i: number): number => sum(lines.map((l) => number(l[i])));
const measured = (r: Read, measure: string): number =>
  sum(r.series.filter((s) => s.measure === measure).map((s) => s.value));

/** Source, file, what was read, and the same by a loop over split lines (no commas inside quotes needed). */
const FILES: readonly [Source, string, (r: Read) => number, (lines: Lines) => number][] = [
  [
    atop,
    `${PEACE}/atop_alliance`,
    (r) => r.flows.length,
    (l) => sum([3, 4, 5, 6, 7].map((i) => column(l, i))),
  ],
  [
    cowContiguity,
    `${PEACE}/cow_contdir`,
    (r) => r.records.length,
    (l) => l.filter((f) => f[2] !== '0').length,
  ],
  [
    cowIgo,
    `${PEACE}/cow_igo_dyads_1990_2014`,
    (r) => sum(r.flows.map((f) => f.value ?? 0)),
    (l) => 2 * column(l, 3),
  ],
  [cowIgo, `${PEACE}/cow_igo_sy`, (r) => measured(r, 'sum_igo_anytype'), (l) => column(l, 5)],
  [cowStates, `${PEACE}/cow_majors`, (r) => r.records.length, (l) => l.length],
  [
    cowDisputes,
    `${PEACE}/cow_mid_dirdisps`,
    (r) => sum(r.records.map((x) => x.value ?? 0)),
    (l) => column(l, 14),
  ],
  [
    cowDisputes,
    `${PEACE}/cow_mid_disps`,
    (r) => sum(r.records.map((x) => x.value ?? 0)),
    (l) => column(l, 9),
  ],
  [cowCapabilities, `${PEACE}/cow_nmc`, (r) => measured(r, 'tpop'), (l) => 1000 * column(l, 6)],
  [cowStates, `${PEACE}/cow_states`, (r) => r.records.length, (l) => l.length],
  [
    cowTrade,
    `${PEACE}/cow_trade_sy`,
    (r) => sum(r.series.filter((s) => s.side === 'export').map((s) => s.value)),
    (l) => sum(l.map((f) => Math.round(number(f[3] || '0') * 1e6))),
  ],
  [rivalries, `${PEACE}/td_rivalries`, (r) => r.records.length, (l) => l.length],
  [
    ucdp,
    `${PEACE}/ucdp_acd`,
    (r) => r.records.filter((x) => x.what.endsWith('conflict')).length,
    (l) => new Set(l.map((f) => [f[0], f[1], f[2], f[4]].join())).size,
  ],
  [ucdp, `${PEACE}/ucdp_onsets`, (r) => measured(r, 'sumonset5'), (l) => column(l, 6)],
  [
    idealPoints,
    `${UN}/IdealpointestimatesAll_Apr2020`,
    (r) => measured(r, 'ideal_point'),
    (l) => column(l, 4),
  ],
  [
    idealPoints,
    `${UN}/IdealpointestimatesImportant_Apr2020`,
    (r) => measured(r, 'ideal_point_important'),
    (l) => column(l, 4),
  ],
  [unVotes, `${UN}/un_roll_call_issues`, (r) => r.records.length, (l) => l.length],
  [unVotes, `${UN}/un_roll_calls`, (r) => r.records.length, (l) => l.length],
  [
    unVotes,
    `${UN}/un_votes`,
    (r) => r.records.filter((x) => x.what === 'no').length,
    (l) => l.filter((f) => f.at(-1) === 'no').length,
  ],
  [
    usBases,
    `${US}/basedata`,
    (r) => r.records.length,
    (l) => l.filter((f) => f.slice(-3).includes('1')).length,
  ],
  [
    exercises,
    `${US}/mme_long`,
    (r) => new Set(r.records.filter((x) => x.subject === 'USA').map((x) => x.id)).size,
    (l) => new Set(l.filter((f) => f.join().includes(',2,United States,')).map((f) => f[0])).size,
  ],
  [
    usTroops,
    `${US}/troopdata_rebuild_long`,
    (r) =>
      sum(r.flows.filter((f) => f.to === 'THA' && f.product === 'TOTAL').map((f) => f.value ?? 0)),
    (l) => {
      const most = new Map<string, number>();
      for (const f of l)
        if (f[0] === '800') most.set(f[3] ?? '', Math.max(most.get(f[3] ?? '') ?? 0, number(f[7])));
      return sum([...most.values()]);
    },
  ],
];

describe.skipIf(sharedAbsent)('the files of alliances, UN votes and US troops', () => {
  it.each(FILES)(
    '%# every line is kept or set aside, and a total agrees',
    async (source, path, mine, plain) => {
      const whole = shared('data', `${path}.csv.gz`);
      const [header = '', ...all] = gunzipSync(readFileSync(whole))
        .toString('latin1')
        .trimEnd()
        .split('\n');
      const step = thorough ? 1 : Math.ceil(all.length / SOME);
      const kept = all.filter((_, i) => i % step === 0);
      const file =
        step === 1
          ? whole
          : await put(
              folder,
              `${path.split('/')[1]}.csv`,
              Buffer.from([header, ...kept, ''].join('\n'), 'latin1'),
            );
      const r = await readFile(source, file);
      const aside = sum(r.reading.rows.setAside.map((a) => a.rows));
      const rows = r.flows.length + r.series.length + r.records.length;
      process.stdout.write(
        `${path}: ${r.read} lines, ${r.kept} kept as ${rows} rows, set aside ${JSON.stringify(r.aside)}\n`,
      );
      expect(r.kept + aside).toBe(r.read);
      const lines = kept.map((l) => l.replaceAll('"', '').split(','));
      expect(r.read).toBe(lines.length);
      const [got, wanted] = [mine(r), plain(lines)];
      expect(wanted).not.toBe(0);
      expect(Math.abs(got - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 1e-9);
    },
    120_000,
  );
});
