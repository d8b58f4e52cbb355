/** Where a country stands among all others in one year: how many are less concentrated than it is. */
import {
  type Finding,
  type Method,
  type PlaceCode,
  nameInText,
  placeName,
  point,
} from '../core/index.js';
import type { Peers } from './peers.js';
import { say } from './messages.js';

export const POSITION: Method = {
  id: 'position',
  version: '1',
  name: { en: 'Countries less concentrated', vi: 'Số nước ít tập trung hơn' },
  formula: 'number of other countries whose HHI is below the country’s own, same side and year',
  citation: 'Definition of this project; a position, not a ranking of states',
  status: 'derived',
};

const SIDES = [
  ['export', 'exportHhi', { en: 'exports', vi: 'xuất khẩu' }],
  ['import', 'importHhi', { en: 'imports', vi: 'nhập khẩu' }],
] as const;

/** One Finding a side, or none when the country is not among the readings. */
export function positionFindings(subject: PlaceCode, peers: Peers): Finding[] {
  const own = peers.points.find((p) => p.place === subject);
  if (own === undefined) return [];
  const others = peers.points.filter((p) => p.place !== subject);
  return SIDES.map(([side, measure, words]) => ({
    id: `${subject}/${side}/${peers.year}@${peers.evidence.id}/position`,
    subject,
    side,
    period: String(peers.year),
    measure: 'position',
    label: {
      en: `Countries less concentrated in ${words.en} than ${nameInText(subject, 'en')}`,
      vi: `Số nước ít tập trung ${words.vi} hơn ${placeName(subject, 'vi')}`,
    },
    value: point(others.filter((p) => p[measure] < own[measure]).length),
    unit: 'count',
    method: POSITION,
    evidence: [peers.evidence],
    inputs: [
      { label: { en: 'own HHI', vi: 'HHI của nước này' }, value: own[measure], unit: 'index01' },
      {
        label: { en: 'other countries', vi: 'các nước khác' },
        value: others.length,
        unit: 'count',
      },
    ],
    coverage: { share: 1, of: say.peersCover({ count: peers.points.length, year: peers.year }) },
    caveats: [],
    limits: [],
    reproduce: `tuchu assess ${subject} --as-of ${peers.year}-12-31 --json`,
  }));
}
