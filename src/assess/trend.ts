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
import {
  HHI,
  PARTNER_SHARE,
  type TradeSide,
  type Trend,
  type YearReading,
} from '../dependence/index.js';
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

/** The first reading of the unbroken run of the newest leader; a missing year breaks the run. */
export function leaderSince(readings: readonly YearReading[]): YearReading | undefined {
  let since = readings.at(-1);
  for (const reading of readings.toReversed().slice(1)) {
    if (since === undefined || reading.partner !== since.partner) break;
    if (since.year - reading.year !== 1) break;
    since = reading;
  }
  return since;
}

/** Since when the leader leads; then the newest share and concentration as the readings have them. */
export function trendFindings(subject: PlaceCode, side: TradeSide, trend: Trend): Finding[] {
  const { readings, manifest } = trend;
  const [first, last, since] = [readings[0], readings.at(-1), leaderSince(readings)];
  if (first === undefined || last === undefined || since === undefined) return [];
  const evidence: DatasetEvidence[] = [datasetEvidence(manifest, readings.length)];
  const names = { en: nameInText(subject, 'en'), vi: placeName(subject, 'vi') };
  const leader = { en: nameInText(last.partner, 'en'), vi: placeName(last.partner, 'vi') };
  const words = SIDE[side];
  const cover = { years: readings.length, first: first.year, last: last.year };
  const common = {
    subject,
    side,
    evidence,
    coverage: { share: 1, of: say.yearlyCover(cover) },
    limits: [],
    reproduce: '',
  };
  const input = (r: YearReading) => ({
    label: {
      en: `${r.year}: ${placeName(r.partner, 'en')}`,
      vi: `${r.year}: ${placeName(r.partner, 'vi')}`,
    },
    value: r.topShare,
    unit: 'share' as const,
  });
  const moved = { first: first.year, last: last.year, from: first.topShare, to: last.topShare };
  return [
    {
      ...common,
      id: `${subject}/${side}/leader_since@${manifest.id}`,
      partner: last.partner,
      period: `${first.year}/${last.year}`,
      measure: 'leader_since',
      label: {
        en: `Year since which ${leader.en} is the largest partner in ${words.en} of ${names.en} every year`,
        vi: `Năm kể từ đó ${leader.vi} là đối tác ${words.vi} lớn nhất của ${names.vi} mọi năm`,
      },
      value: point(since.year),
      unit: 'year',
      method: LEADER_SINCE,
      inputs: readings.map(input),
      caveats: [say.trendChange(moved), ...manifest.notes],
    },
    {
      ...common,
      id: `${subject}/${side}/${last.year}@${manifest.id}/partner_share/${last.partner}`,
      partner: last.partner,
      period: String(last.year),
      measure: 'partner_share',
      label: {
        en: `Share of ${leader.en} in ${words.en} of ${names.en}`,
        vi: `Tỷ phần của ${leader.vi} trong ${words.vi} của ${names.vi}`,
      },
      value: point(last.topShare),
      unit: 'share',
      method: PARTNER_SHARE,
      inputs: [input(last)],
      caveats: manifest.notes,
    },
    {
      ...common,
      id: `${subject}/${side}/${last.year}@${manifest.id}/hhi`,
      period: String(last.year),
      measure: 'hhi',
      label: {
        en: `Concentration of ${words.en} by partner (HHI)`,
        vi: `Độ tập trung ${words.vi} theo đối tác (HHI)`,
      },
      value: point(last.hhi),
      unit: 'index01',
      method: HHI,
      inputs: [],
      caveats: manifest.notes,
    },
  ];
}
