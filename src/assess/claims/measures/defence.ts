/**
 * To how many it owes help in war, in every year a dataset codes, from ATOP. Only the years coded are
 * known: a claim about later ones holds up to the last, and no further. What is promised short of help in
 * war (neutrality, non-aggression, consultation) is shown beside it.
 */
import { format, placeName, type Lang, type Method, type Text } from '../../../core/index.js';
import { datasetEvidence, type LinkRow, type Manifest } from '../../../store/index.js';
import { namesOf } from '../../../facts/index.js';
import { say } from '../messages.js';
import { whole } from '../segments.js';
import type { Case, Outcome, Reading, Rule } from '../types.js';
import { agrees, foundRange, foundText, valueNamed } from '../values.js';
import { bySource, countFinding, yearsOf } from './dataset-parts.js';

const METHOD: Method = {
  id: 'claim-defence-obligations',
  version: '1',
  name: { en: 'Obligations of alliance treaties', vi: 'Nghĩa vụ theo các hiệp ước liên minh' },
  formula: 'distinct partners with an obligation of the kind in the year, either way',
  citation:
    'Leeds, Ritter, Mitchell and Long (2002), ATOP 5: defence, offence, neutrality, non-aggression, consultation',
  status: 'confirmed',
};

const HELP = ['defense', 'offense'];
const NAMES: Readonly<Record<string, Text>> = {
  neutral: { en: 'neutrality', vi: 'trung lập' },
  nonagg: { en: 'non-aggression', vi: 'không xâm lược' },
  consul: { en: 'consultation', vi: 'tham vấn' },
};

/** Partners under an obligation of these kinds in one year. */
const partnersIn = (
  rows: readonly LinkRow[],
  kinds: readonly string[],
  year: number,
): readonly string[] =>
  [
    ...new Set(
      rows
        .filter((r) => kinds.includes(r.what) && r.period === String(year))
        .map((r) => r.to ?? ''),
    ),
  ].sort();

/** Years as runs. @example runs([1865, 1866, 1945]) // '1865–1866, 1945' */
export function runs(years: readonly number[]): string {
  const out: [number, number][] = [];
  for (const year of years) {
    const last = out.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else out.push([year, year]);
  }
  return out.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
}

function helpRule(last: number, name: string): Rule {
  return {
    id: 'defence_or_offence',
    text: {
      en: `An alliance is a promise of help in war, defence or offence, in the years ${name} codes: the last is ${last}.`,
      vi: `Liên minh là cam kết trợ giúp khi có chiến tranh, phòng thủ hoặc tấn công, trong các năm ${name} đã mã hóa: năm cuối là ${last}.`,
    },
  };
}

function anyRule(last: number, name: string): Rule {
  return {
    id: 'any_obligation',
    text: {
      en: `An alliance is any promise ${name} codes, non-aggression and consultation among them (${last}).`,
      vi: `Liên minh là mọi cam kết mà ${name} mã hóa, kể cả không xâm lược và tham vấn (${last}).`,
    },
  };
}

async function readingsOf(of: Case, manifest: Manifest): Promise<readonly Reading[]> {
  const { claim, workspace } = of;
  const to = yearsOf(of)[1];
  const rows = (await workspace.links({ dataset: manifest.id, from: claim.subject })).filter(
    (r) => Number(r.period) <= to,
  );
  const coded = manifest.years;
  if (coded === null || coded[0] > to) return [];
  const last = Math.min(coded[1], to);
  const years = [...new Set(rows.map((r) => Number(r.period)))];
  // Only what is owed has a row: before the first of them the country may not have been coded at all.
  if (!years.some((y) => y <= last)) return [];
  const helpYears = years.filter((y) => partnersIn(rows, HELP, y).length > 0).sort((a, b) => a - b);
  const value = valueNamed(claim.value, namesOf(claim.value)[0] ?? null);
  const now = partnersIn(rows, HELP, last);
  const evidence = [datasetEvidence(manifest, rows.length)];
  const caveats = [say.obligationsBoth({})];
  const count = (what: string, n: number, rule: Rule) =>
    countFinding(of, {
      measure: 'alliance_obligations',
      what,
      year: last,
      label: METHOD.name,
      value: [n, n],
      unit: 'count',
      method: METHOD,
      evidence,
      coverage: say.obligationsCover({ first: coded[0], last, dataset: manifest.id }),
      caveats,
      rule: rule.text,
    });
  const kinds = Object.entries(NAMES).map(([kind, name]) => ({
    name,
    partners: partnersIn(rows, [kind], last),
  }));
  const words = (lang: Lang): string =>
    kinds
      .filter((k) => k.partners.length > 0)
      .map(({ name, partners }) =>
        partners.length > 3
          ? `${name[lang]}: ${format.number(partners.length, lang, 0)}`
          : `${name[lang]}: ${partners.map((p) => placeName(p, lang)).join(', ')}`,
      )
      .join('; ');
  const [help, any] = [helpRule(last, 'ATOP'), anyRule(last, 'ATOP')];
  const all = partnersIn(rows, [...HELP, ...Object.keys(NAMES)], last);
  const never = foundText(
    {
      en:
        helpYears.length === 0
          ? `0, and none in any year to ${last}`
          : `${now.length}; earlier years with one: ${runs(helpYears)}`,
      vi:
        helpYears.length === 0
          ? `0, và không có năm nào tính đến ${last}`
          : `${now.length}; các năm trước có: ${runs(helpYears)}`,
    },
    now.length,
  );
  const part = { date: String(last), older: last < yearsOf(of)[0], facts: [] };
  return [
    {
      rule: help,
      context: false,
      segments: whole(of.period, {
        ...part,
        says: agrees(value, [now.length, now.length]),
        found: never,
        findings: [count('help', now.length, help)],
      }),
    },
    {
      rule: any,
      context: false,
      segments: whole(of.period, {
        ...part,
        says: agrees(value, [all.length, all.length]),
        found: {
          ...foundRange([all.length, all.length]),
          text: { en: `${all.length} (${words('en')})`, vi: `${all.length} (${words('vi')})` },
        },
        findings: [count('any', all.length, any)],
      }),
    },
  ];
}

export async function defenceObligations(of: Case): Promise<Outcome> {
  const found = await Promise.all(bySource(of, 'atop', 'flows').map((m) => readingsOf(of, m)));
  const readings = found.flat();
  const last = readings
    .flatMap((r) => r.segments.map((s) => Number(s.date)))
    .sort((a, b) => b - a)[0];
  return {
    readings,
    notes: last !== undefined && last < yearsOf(of)[0] ? [say.knownTo({ year: last })] : [],
    needs: [say.needsAlliances({})],
  };
}
