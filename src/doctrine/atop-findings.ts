/**
 * What is counted in ATOP under a doctrine, as Findings: pairs and years by combination of codes, and the partners of one
 * state by obligation. A count is of codes; what they mean for the doctrine is a prompt to read the treaty.
 */
import {
  type DatasetEvidence,
  type Finding,
  type Method,
  type PlaceCode,
  type Text,
  placeName,
  point,
} from '../core/index.js';
import { type AtopPartner, ATOP_FACTS, type Screening } from './atop.js';
import { atopWords as say } from './atop-messages.js';
import { vocabulary } from './vocabulary.js';

export const ATOP_COUNT: Method = {
  id: 'atop_count',
  version: '1',
  name: { en: 'Codes of ATOP counted', vi: 'Đếm mã trong ATOP' },
  formula: 'number of pairs and years, or of partners in a year, with a combination of codes',
  citation: 'Own count; obligation codes of ATOP 5.1, Leeds et al. (2002); METHODS G1',
  status: 'derived',
};

/** What the counts of one command share. */
export interface AtopSource {
  readonly doctrine: string;
  readonly dataset: DatasetEvidence;
  /** The command that prints them again. */
  readonly reproduce: string;
}

/** Obligations as a person calls them. @example obligationsText(['defence']).vi */
export const obligationsText = (facts: readonly string[]): Text => {
  const named = (lang: 'en' | 'vi'): string =>
    facts.map((f) => vocabulary().get(f)?.text[lang] ?? f).join('; ');
  return facts.length === 0
    ? { en: 'none coded', vi: 'không có mã nào' }
    : { en: named('en'), vi: named('vi') };
};

const common = (source: AtopSource) =>
  ({
    measure: 'atop_count',
    unit: 'count',
    method: ATOP_COUNT,
    evidence: [source.dataset],
    inputs: [],
    limits: [],
    reproduce: source.reproduce,
  }) as const;

/**
 * The number of pairs and years in all, then by combination in the order of the screening.
 *
 * @returns one Finding more than there are combinations, unit `count`
 * @example
 * screeningFindings(screenAtop(fourNos, years, 'hypothetical', 170), source)[0]?.value; // a point of 273,296
 */
export function screeningFindings(s: Screening, source: AtopSource): readonly Finding[] {
  const several = s.mode === 'actual' && s.country === null;
  const period = s.first === s.last ? String(s.first) : `${s.first}/${s.last}`;
  const made = (key: string, label: Text, count: number): Finding => ({
    ...common(source),
    id: `${source.doctrine}/atop_count/${s.mode}/${key}@${source.dataset.id}`,
    subject: s.country ?? '',
    period,
    label,
    value: point(count),
    coverage: {
      share: 1,
      of: say.coversAll({ first: s.first, last: s.last, own: s.ownOnly, several }),
    },
    caveats: [say.prompt({}), say.directed({})],
    rule: s.ownOnly
      ? { en: 'pairs of the doctrine’s own state', vi: 'các cặp có nước chủ thể của học thuyết' }
      : several
        ? {
            en: 'pairs of the states bound on the last day of each year',
            vi: 'các cặp có nước bị ràng buộc vào ngày cuối mỗi năm',
          }
        : { en: 'pairs of every state', vi: 'các cặp của mọi nước' },
  });
  return [
    made(
      'all',
      { en: 'Pairs and years of ATOP looked at', vi: 'Số cặp nước và năm của ATOP đã xét' },
      s.dyadYears,
    ),
    ...s.combinations.map((c) => {
      const text = obligationsText(c.facts);
      const key = `${c.facts.join('+') || 'none'}/${c.prompt ?? 'nothing'}`;
      return made(
        key,
        { en: `Pairs and years: ${text.en}`, vi: `Số cặp nước và năm: ${text.vi}` },
        c.dyadYears,
      );
    }),
  ];
}

/**
 * Partners to whom one state had an obligation in a year: in all, then by each obligation that ATOP codes.
 *
 * @returns six Findings, unit `count`; an obligation to nobody is a count of 0
 * @example
 * partnerFindings('AUT', 2018, partnersUnder(austria, year, 'AUT', 'actual'), source)[1]?.value; // 27 to help in defence
 */
export function partnerFindings(
  country: PlaceCode,
  year: number,
  partners: readonly AtopPartner[],
  source: AtopSource,
): readonly Finding[] {
  const made = (key: string, label: Text, count: number): Finding => ({
    ...common(source),
    id: `${country}/atop_partners/${key}@${year}/${source.dataset.id}`,
    subject: country,
    period: String(year),
    label,
    value: point(count),
    coverage: { share: 1, of: say.coversPartners({ partners: partners.length, year }) },
    caveats: [say.prompt({})],
  });
  const [en, vi] = [placeName(country, 'en'), placeName(country, 'vi')];
  return [
    made(
      'any',
      {
        en: `Partners to whom ${en} had an obligation`,
        vi: `Số đối tác mà ${vi} có nghĩa vụ`,
      },
      partners.length,
    ),
    ...ATOP_FACTS.map((fact) => {
      const text = obligationsText([fact]);
      return made(
        fact,
        { en: `Partners of ${en}: ${text.en}`, vi: `Số đối tác của ${vi}: ${text.vi}` },
        partners.filter((p) => p.facts.includes(fact)).length,
      );
    }),
  ];
}
