/** Since when one partner leads, and how its share has moved: Findings from the yearly readings. */
import {
  type DatasetEvidence,
  type Finding,
  type Method,
  type PlaceCode,
  nameInText,
  placeName,
  point,
} from '../core/index.js';
import { HHI, type TradeSide, type Trend } from '../dependence/index.js';
import { datasetEvidence } from '../store/index.js';
import { say } from './messages.js';

export const LEADER_SINCE: Method = {
  id: 'leader_since',
  version: '1',
  name: {
    en: 'Year since which the same partner leads',
    vi: 'Năm kể từ đó một đối tác luôn đứng đầu',
  },
  formula:
    'first year of the unbroken run, up to the newest year, in which the largest partner is the same',
  citation: 'Definition of this project',
  status: 'derived',
};

const SIDE = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
} as const;

export function trendFindings(subject: PlaceCode, side: TradeSide, trend: Trend): Finding[] {
  const { readings, manifest } = trend;
  const first = readings[0];
  const last = readings.at(-1);
  if (first === undefined || last === undefined) return [];
  let start = readings.length - 1;
  while (start > 0) {
    const [before, here] = [readings[start - 1], readings[start]];
    if (before === undefined || here === undefined) break;
    if (before.partner !== last.partner || here.year - before.year !== 1) break;
    start -= 1;
  }
  const since = readings[start] ?? last;
  const evidence: DatasetEvidence[] = [datasetEvidence(manifest, readings.length)];
  const common = {
    subject,
    side,
    evidence,
    coverage: {
      share: 1,
      of: say.yearlyCover({ years: readings.length, first: first.year, last: last.year }),
    },
    caveats: [
      say.trendChange({
        first: first.year,
        last: last.year,
        from: first.topShare,
        to: last.topShare,
      }),
      ...manifest.notes,
    ],
    limits: [],
    reproduce: `tuchu assess ${subject} --as-of ${last.year}-12-31 --json`,
    inputs: readings.map((r) => ({
      label: {
        en: `${r.year}: ${placeName(r.partner, 'en')}`,
        vi: `${r.year}: ${placeName(r.partner, 'vi')}`,
      },
      value: r.topShare,
      unit: 'share' as const,
    })),
  };
  return [
    {
      ...common,
      id: `${subject}/${side}/leader_since@${manifest.id}`,
      partner: last.partner,
      period: `${first.year}/${last.year}`,
      measure: 'leader_since',
      label: {
        en: `Year since which ${nameInText(last.partner, 'en')} is the largest partner in ${SIDE[side].en} of ${nameInText(subject, 'en')} every year`,
        vi: `Năm kể từ đó ${placeName(last.partner, 'vi')} là đối tác ${SIDE[side].vi} lớn nhất của ${placeName(subject, 'vi')} mọi năm`,
      },
      value: point(since.year),
      unit: 'year',
      method: LEADER_SINCE,
    },
    {
      ...common,
      id: `${subject}/${side}/hhi/${first.year}@${manifest.id}`,
      period: String(first.year),
      measure: 'hhi',
      label: {
        en: `Concentration of ${SIDE[side].en} by partner (HHI)`,
        vi: `Độ tập trung ${SIDE[side].vi} theo đối tác (HHI)`,
      },
      value: point(first.hhi),
      unit: 'index01',
      method: HHI,
    },
  ];
}
