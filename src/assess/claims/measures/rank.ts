/**
 * Its rank by trade among the members of a bloc on the last day judged, from trade as a share of GDP and GDP.
 * A member without figures leaves the rank open; among those with figures it is a point.
 */
import {
  membersAt,
  placeName,
  type Lang,
  type Method,
  type PlaceCode,
} from '../../../core/index.js';
import type { AskOf } from '../../../facts/index.js';
import { datasetEvidence, type Manifest } from '../../../store/index.js';
import { say } from '../messages.js';
import { whole } from '../segments.js';
import type { Case, Outcome, Reading, Rule } from '../types.js';
import { agrees, foundRange, type Range } from '../values.js';
import { ageOf, bySource, countFinding, isStale, newestYear } from './dataset-parts.js';

const METHOD: Method = {
  id: 'claim-trade-rank',
  version: '1',
  name: {
    en: 'Rank by trade in goods and services',
    vi: 'Thứ hạng theo thương mại hàng hóa và dịch vụ',
  },
  formula: 'trade (% of GDP) x GDP (current USD), members with figures in the year, largest first',
  citation: 'World Bank, World Development Indicators: NE.TRD.GNFS.ZS, NY.GDP.MKTP.CD',
  status: 'derived',
};
const [SHARE, GDP] = ['NE.TRD.GNFS.ZS', 'NY.GDP.MKTP.CD'];

async function readingsOf(
  of: Case,
  manifest: Manifest,
  among: PlaceCode,
): Promise<readonly Reading[]> {
  const [share, gdp] = await Promise.all(
    [SHARE, GDP].map((measure) => of.workspace.series({ dataset: manifest.id, measure })),
  );
  const trade = (code: PlaceCode, year: number): number | undefined => {
    const [s, g] = [share, gdp].map(
      (all) => all?.find((r) => r.subject === code && r.year === year)?.value,
    );
    return typeof s === 'number' && typeof g === 'number' ? (s / 100) * g : undefined;
  };
  const own = of.claim.subject;
  const years = (share ?? []).filter((r) => r.subject === own && trade(own, r.year) !== undefined);
  const year = newestYear(
    of,
    years.map((r) => r.year),
  );
  if (year === undefined) return [];
  const members = membersAt(among, of.period.last, 'states');
  const known = members
    .flatMap((code) => {
      const value = trade(code, year);
      return value === undefined ? [] : [{ code, value }];
    })
    .sort((a, b) => b.value - a.value);
  const open = members.filter((m) => !known.some((k) => k.code === m));
  const rank = known.findIndex((k) => k.code === own) + 1;
  if (rank === 0) return [];
  const names = (lang: Lang): string => open.map((c) => placeName(c, lang)).join(', ');
  const rules: ReadonlyArray<readonly [Rule, Range]> = [
    [
      {
        id: 'members_with_figures',
        text: {
          en: `Among the ${known.length} members of ${placeName(among, 'en')} with figures, goods and services, ${year}.`,
          vi: `Trong ${known.length} thành viên ${placeName(among, 'vi')} có số liệu, hàng hóa và dịch vụ, ${year}.`,
        },
      },
      [rank, rank],
    ],
    [
      {
        id: 'all_members',
        text: {
          en: `Among all ${members.length} members of ${placeName(among, 'en')}; without figures: ${names('en')}.`,
          vi: `Trong cả ${members.length} thành viên ${placeName(among, 'vi')}; không có số liệu: ${names('vi')}.`,
        },
      },
      [rank, rank + open.length],
    ],
  ];
  return rules.slice(0, open.length > 0 ? 2 : 1).map(([rule, value]): Reading => {
    const finding = countFinding(of, {
      measure: 'trade_rank',
      what: `${among}/${rule.id}`,
      year,
      label: METHOD.name,
      value,
      unit: 'rank',
      method: METHOD,
      evidence: [datasetEvidence(manifest, known.length * 2)],
      coverage: say.rankCover({ known: known.length, members: members.length, bloc: among }),
      caveats: [],
      rule: rule.text,
    });
    return {
      rule,
      context: isStale(of, year),
      segments: whole(of.period, {
        says: agrees(of.claim.value, value),
        found: foundRange(value),
        date: String(year),
        older: ageOf(of, year) > 0,
        findings: [finding],
        facts: [],
      }),
    };
  });
}

export async function rank(of: Case, ask: AskOf<'rank'>): Promise<Outcome> {
  const needs = [say.needsRank({ bloc: ask.among, year: of.period.first.slice(0, 4) })];
  // Exports and imports apart are not in the series that is read.
  if (ask.of !== 'trade') return { readings: [], notes: [], needs };
  const found = await Promise.all(
    bySource(of, 'wdi', 'series').map((m) => readingsOf(of, m, ask.among)),
  );
  return { readings: found.flat(), notes: [], needs };
}
