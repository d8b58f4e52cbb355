/**
 * Ties that are counted year by year: obligations of alliances (`flow` obligation) and organisations that both
 * are in (`flow` shared organisations), in the newest year that a dataset holds.
 */
import {
  type Day,
  type Finding,
  type Method,
  type PlaceCode,
  type Text,
  groupBy,
  placeName,
  point,
} from '../../core/index.js';
import { type Manifest, type Workspace, datasetEvidence } from '../../store/index.js';
import { registerSays, yearRuns } from '../../relations/index.js';
import { say } from './messages.js';
import { OBLIGATION_WORDS } from './words.js';

export const OBLIGATION: Method = {
  id: 'alliance_obligation',
  version: '1',
  name: { en: 'Last year of a coded obligation', vi: 'Năm cuối có nghĩa vụ được mã hóa' },
  formula: 'last year in which the dataset codes the obligation between the two',
  citation: 'As published',
  status: 'confirmed',
};

export const SHARED_ORGANISATIONS: Method = {
  id: 'shared_organisations',
  version: '1',
  name: { en: 'Organisations that both are in', vi: 'Số tổ chức cả hai cùng tham gia' },
  formula: 'intergovernmental organisations of which both are full members in the year',
  citation: 'As published',
  status: 'confirmed',
};

export interface PairObligation {
  /** Word of the dataset: `nonagg`. */
  readonly what: string;
  readonly label: Text;
  readonly years: string;
  /** Still coded in the last year that the dataset holds. */
  readonly toEnd: boolean;
  readonly finding: Finding;
}

interface Question {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
  readonly day: Day;
  readonly reproduce: string;
}

const TOTAL = 'TOTAL';
/** Years that were over on the day. */
const lastYear = (day: Day): number => Number(day.slice(0, 4)) - (day.endsWith('-12-31') ? 0 : 1);

const flowsOf = (all: readonly Manifest[], flow: string): readonly Manifest[] =>
  all.filter((m) => m.flow === flow && m.kind === 'flows');

const both = (q: Question, lang: 'en' | 'vi'): string =>
  `${placeName(q.subject, lang)} – ${placeName(q.partner, lang)}`;

/** Obligations coded between the two, newest first; `undefined` where no dataset codes any for anyone. */
export async function pairObligations(
  workspace: Workspace,
  q: Question,
): Promise<PairObligation[] | undefined> {
  const { subject, partner, day, reproduce } = q;
  const held = flowsOf(await workspace.datasets(), 'obligation');
  if (held.length === 0) return undefined;
  const out: PairObligation[] = [];
  for (const manifest of held) {
    const end = manifest.years?.[1] ?? 0;
    const links = await workspace.links({ dataset: manifest.id, from: subject, to: partner });
    const known = links.filter(
      (l) => l.what !== TOTAL && (l.amount ?? 0) > 0 && Number(l.period) <= lastYear(day),
    );
    for (const [what, rows] of groupBy(known, (l) => l.what)) {
      const years = rows.map((r) => Number(r.period));
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const label = OBLIGATION_WORDS[what] ?? { en: what, vi: what };
      out.push({
        what,
        label,
        years: yearRuns(years),
        toEnd: last === Math.min(end, lastYear(day)),
        finding: {
          id: `${subject}/${partner}/obligation/${what}@${manifest.id}`,
          subject,
          partner,
          period: `${first}/${last}`,
          measure: 'alliance_obligation',
          label: {
            en: `${label.en} obligation, ${both(q, 'en')}: last year coded`,
            vi: `Nghĩa vụ ${label.vi.toLowerCase()}, ${both(q, 'vi')}: năm cuối được mã hóa`,
          },
          value: point(last),
          unit: 'year',
          method: OBLIGATION,
          evidence: [datasetEvidence(manifest, rows.length)],
          inputs: [],
          coverage: { share: null, of: say.obligationCover({ last: end }) },
          caveats: [say.obligationNote({ last: end }), ...manifest.notes],
          limits: [],
          reproduce,
        },
      });
    }
  }
  return out.toSorted((a, b) => (a.finding.period < b.finding.period ? 1 : -1));
}

/** Organisations both are in, in the newest year held up to the day. */
export async function sharedOrganisations(workspace: Workspace, q: Question): Promise<Finding[]> {
  const { subject, partner, day, reproduce } = q;
  const out: Finding[] = [];
  for (const manifest of flowsOf(await workspace.datasets(), 'shared organisations')) {
    const links = await workspace.links({ dataset: manifest.id, from: subject, to: partner });
    const newest = links
      .filter((l) => l.what === TOTAL && l.amount !== null && Number(l.period) <= lastYear(day))
      .toSorted((a, b) => Number(b.period) - Number(a.period))[0];
    if (newest === undefined || newest.amount === null || newest.period === null) continue;
    const last = manifest.years?.[1] ?? 0;
    out.push({
      id: `${subject}/${partner}/shared_organisations/${newest.period}@${manifest.id}`,
      subject,
      partner,
      period: newest.period,
      measure: 'shared_organisations',
      label: {
        en: `Organisations in common, ${both(q, 'en')}`,
        vi: `Tổ chức cùng tham gia, ${both(q, 'vi')}`,
      },
      value: point(newest.amount),
      unit: 'count',
      method: SHARED_ORGANISATIONS,
      evidence: [datasetEvidence(manifest, 1)],
      inputs: [],
      coverage: {
        share: null,
        of: registerSays.registerCover({ years: manifest.years?.join('–') ?? '' }),
      },
      caveats: [registerSays.silence({ first: 0, last }), ...manifest.notes],
      limits: [],
      reproduce,
    });
  }
  return out;
}
