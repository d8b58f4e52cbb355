/** Which blocs a country is in, and how well that is known. Needs no pack. */
import {
  membershipSource,
  blocs,
  membersAt,
  periodText,
  placeName,
  point,
  type Bloc,
  type Day,
  type FactEvidence,
  type Finding,
  type Lang,
  type Method,
  type PlaceCode,
  type Text,
} from '../core/index.js';
import { say } from './messages.js';

export const MEMBERSHIP_METHOD: Method = {
  id: 'bloc-membership',
  version: '1',
  name: { en: 'Membership of blocs at a day', vi: 'Tư cách thành viên các khối tại một ngày' },
  formula: 'blocs whose dated membership list holds the place on the day',
  citation: 'core/blocs',
  status: 'derived',
};

/**
 * Where a bloc's list of members stands, or one place's membership: recalled ones have no source to
 * open; sourced ones name it in the statement.
 */
export function listEvidence(known: Bloc, place?: PlaceCode): FactEvidence {
  const own = known.members.filter((m) => place === undefined || m.place === place);
  const recalled = own.some((m) => m.status === 'recalled');
  const statement = (lang: Lang): string => {
    const source = recalled ? '' : ` (${known.source[lang]})`;
    const list = { en: 'list of members', vi: 'danh sách thành viên' }[lang];
    if (place === undefined) return `${known.name[lang]}: ${list}${source}`;
    const spans = own.map(({ from, to }) => {
      const start = periodText(from, lang);
      if (to === undefined) return lang === 'en' ? `since ${start}` : `từ ${start}`;
      const end = periodText(to, lang);
      return lang === 'en' ? `from ${start} to ${end}` : `từ ${start} đến ${end}`;
    });
    return `${placeName(place, lang)}, ${known.name[lang]}: ${spans.join('; ')}${source}`;
  };
  return {
    kind: 'fact',
    id: `core/blocs/${known.code}${place === undefined ? '' : `/${place}`}`,
    statement: { en: statement('en'), vi: statement('vi') },
    sources: [...new Set(own.map(membershipSource))].filter((s) => s !== undefined),
    confidence: recalled ? 'medium' : 'high',
    standing: recalled ? 'unverified' : 'sourced',
  };
}

/**
 * The blocs a place belongs to on a day, whether or not it has a pack: how many, then one Finding a
 * bloc. Membership that nobody has looked up is marked.
 *
 * @example
 * blocMemberships('NOR', '2025-12-31')[0]?.id; // 'NOR/bloc_membership/count@2025-12-31'
 */
export function blocMemberships(place: PlaceCode, day: Day): readonly Finding[] {
  const all = blocs();
  const inside = all.filter(
    (b) => b.code !== place && membersAt(b.code, day, 'all').includes(place),
  );
  const finding = (what: string, label: Text, value: number, on: readonly Bloc[]): Finding => ({
    id: `${place}/bloc_membership/${what}@${day}`,
    subject: place,
    ...(what === 'count' ? {} : { partner: what }),
    period: day,
    measure: 'bloc_membership',
    label,
    value: point(value),
    unit: 'count',
    method: MEMBERSHIP_METHOD,
    evidence: on.map((b) => listEvidence(b, place)),
    inputs: [],
    coverage: { share: null, of: say.allBlocs({ blocs: all.map((b) => b.code) }) },
    caveats: on
      .filter((b) => b.members.some((m) => m.place === place && m.status === 'recalled'))
      .map((b) => say.membersRecalled({ bloc: b.code })),
    limits: [],
    reproduce: `tuchu relations ${place} --as-of ${day}`,
  });
  const count: Text = { en: 'Blocs it belongs to', vi: 'Số khối mà nước này là thành viên' };
  return [
    finding('count', count, inside.length, inside),
    ...inside.map((b) =>
      finding(
        b.code,
        {
          en: `Member of ${placeName(b.code, 'en')}`,
          vi: `Thành viên ${placeName(b.code, 'vi')}`,
        },
        1,
        [b],
      ),
    ),
  ];
}
