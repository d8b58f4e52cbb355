/**
 * LABPTA: labour provisions in preferential trade agreements since 1990, with the scores used in the
 * authors' analyses. One record per score that is not zero: `what` is the column, `value` the score.
 * Scores are indices or shares as the authors publish them; zero of `LP_depth_6values` is no provision.
 */
import { codedCells, codedNotes } from './coded-cells.js';
import { defineTable } from './define.js';

const SCORES =
  'LP_depth_6values,union_density_av_max_pta,union_density_max_pta,execrlc_av_max_pta,execrlc_max_pta,plp_av_max_pta,plp_max_pta,hs_ratio_av_max_pta,hs_ratio_max_pta,polity2_av_max_pta,polity2_max_pta,democracy_di_mean_pta,depth_index,NorthNorth,SouthSouth,EC,US,inter_union_left_av_max_pta,inter_union_democracy_av_max_pta,inter_union_left_max_pta,inter_union_democracy_max_pta'.split(
    ',',
  );
const PAIRS = SCORES.map((s) => [s, s] as const);

export const labpta = defineTable({
  id: 'labpta',
  title: {
    en: 'LABPTA, labour provisions in trade agreements',
    vi: 'LABPTA, điều khoản lao động trong hiệp định thương mại',
  },
  publisher: 'Raess and Sari',
  licence: 'Not stated with the file; packaged in manytrade (CC BY 4.0)',
  citation:
    'Raess, D. and Sari, D. (2018), Labor Provisions in Trade Agreements (LABPTA): Introducing a New Dataset. Global Policy 9(4), 451-466.',
  homepage: 'https://github.com/globalgov/manytrade',
  layouts: [
    {
      columns: ['Number', 'Name', 'year', ...SCORES],
      kind: 'records',
      unit: 'none',
      key: ['Number'],
      notes: codedNotes,
      row(cells, out) {
        const row = { id: cells.text('Number'), text: cells.text('Name') };
        codedCells(cells, out, { ...row, start: String(cells.year('year')) }, PAIRS);
      },
    },
  ],
});
