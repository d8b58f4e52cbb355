/** The counts of standing as sections: on the day, by year, in organisations, in blocs, by channel. */
import type { Cell, Table } from '../../charts/types.js';
import {
  format,
  placeName,
  render,
  valueText,
  type Day,
  type Finding,
  type Lang,
} from '../../core/index.js';
import { CHANNELS, type Pack } from '../../facts/index.js';
import {
  firstYear,
  STANDING_KINDS,
  STANDING_LABELS,
  STANDING_RULES,
  standingYearFinding,
  type Organisations,
  type StandingKind,
} from '../../relations/index.js';
import { credit, findingCell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';

/** What every section here needs. */
export interface Standing {
  readonly lang: Lang;
  readonly day: Day;
  /** Findings of the day, by kind and rule. */
  readonly findings: readonly Finding[];
}

const word = (s: Pick<Standing, 'lang'>, message: Parameters<typeof render>[0]): string =>
  render(message, s.lang);

export const findingOf = (
  s: Pick<Standing, 'findings'>,
  kind: StandingKind,
  rule: 'sourced' | 'all',
): Finding | undefined => s.findings.find((f) => f.id.includes(`/standing/${kind}/${rule}@`));

function section(
  s: Standing,
  id: string,
  nav: string,
  title: string,
  subtitle: string,
  table: Omit<Table, 'caption'>,
  findings: readonly Finding[],
): Section {
  const tables = [{ caption: title, ...table }];
  const credits = credit({ lang: s.lang, a: { asOf: s.day } }, title, findings);
  return { id, nav, title, subtitle: [subtitle], chart: null, tables, notes: [], ...credits };
}

/** Counts of the day, with a source and in all. */
export function nowSection(s: Standing): Section {
  return section(
    s,
    'now',
    word(s, say.nowNav({})),
    word(s, say.nowTitle({ day: s.day })),
    word(s, say.nowSub({})),
    {
      columns: [
        { label: word(s, say.kindHead({})), numeric: false },
        { label: word(s, say.sourcedHead({})), numeric: true },
        { label: word(s, say.allHead({})), numeric: true },
      ],
      rows: STANDING_KINDS.map((kind) => [
        { text: STANDING_LABELS[kind][s.lang] },
        findingCell(s, findingOf(s, kind, 'sourced')),
        findingCell(s, findingOf(s, kind, 'all')),
      ]),
    },
    s.findings,
  );
}

/** Years shown at most, the day's year the last. */
const YEARS = 20;
const BY_YEAR: readonly StandingKind[] = ['seat', 'office', 'peacekeeping', 'initiative', 'hosted'];

/** Counts year by year, and the Findings its cells open. */
export function yearsSection(
  s: Standing,
  pack: Pack,
): { section: Section; findings: readonly Finding[] } | undefined {
  const begins = firstYear(pack, BY_YEAR);
  const last = Number(s.day.slice(0, 4));
  if (begins === undefined || begins > last) return undefined;
  const first = Math.max(begins, last - YEARS + 1);
  const findings: Finding[] = [];
  const cell = (kind: StandingKind, year: number, rule: 'sourced' | 'all'): Cell => {
    const finding = standingYearFinding(pack, kind, year, rule);
    if (finding.evidence.length === 0) return { text: '–', value: null };
    findings.push(finding);
    return findingCell(s, finding);
  };
  const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
  const title = word(s, say.yearsTitle({ first, last }));
  const table = (rule: 'sourced' | 'all'): Table => ({
    caption: word(s, rule === 'all' ? say.allHead({}) : say.sourcedHead({})),
    sortable: true,
    columns: [
      { label: word(s, say.yearRule({ rule })), numeric: true },
      ...BY_YEAR.map((kind) => ({ label: word(s, say.kind({ kind })), numeric: true })),
    ],
    rows: years.map((year) => [
      { text: String(year), value: year },
      ...BY_YEAR.map((kind) => cell(kind, year, rule)),
    ]),
  });
  const tables = STANDING_RULES.map(table);
  const made: Section = {
    id: 'years',
    nav: word(s, say.yearsNav({})),
    title,
    subtitle: [word(s, say.yearsSub({}))],
    chart: null,
    tables,
    notes: [],
    ...credit({ lang: s.lang, a: { asOf: s.day } }, title, findings),
  };
  return { section: { ...made, wide: true }, findings };
}

/** Every so many years of the dataset, and this many of them at most. */
const STEP = 5;
const MOST = 8;

/** Organisations by year, as the dataset counts them; nothing where it is not loaded. */
export function organisationsSection(
  s: Standing,
  { years, finding }: Organisations,
): { section: Section; findings: readonly Finding[] } | undefined {
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const shown = years
    .filter((f) => Number(f.period) % STEP === 0 || f === last)
    .slice(-MOST)
    .toReversed();
  const made = section(
    s,
    'organisations',
    word(s, say.igoNav({})),
    word(
      s,
      say.igoTitle({
        place: finding.subject,
        count: valueText(last, s.lang),
        year: Number(last.period),
      }),
    ),
    word(s, say.igoSub({ last: Number(last.period) })),
    {
      columns: [
        { label: word(s, say.yearHead({})), numeric: true },
        { label: word(s, say.igoHead({})), numeric: true },
      ],
      rows: shown.map((f) => [{ text: f.period, value: Number(f.period) }, findingCell(s, f)]),
    },
    [finding],
  );
  return { section: made, findings: shown };
}

/** Blocs the country belongs to, from lists that need no pack. */
export function blocsSection(s: Standing, blocs: readonly Finding[]): Section | undefined {
  const [count, ...members] = blocs;
  if (count?.value.kind !== 'point' || members.length === 0) return undefined;
  const n = format.number(count.value.value, s.lang, 0);
  return section(
    s,
    'blocs',
    word(s, say.blocsNav({})),
    word(s, say.blocsTitle({ place: count.subject, count: n })),
    word(s, say.blocsSub({})),
    {
      columns: [
        { label: word(s, say.blocHead({})), numeric: false },
        { label: word(s, say.memberHead({})), numeric: true },
      ],
      rows: members.map((f) => [{ text: placeName(f.partner ?? '', s.lang) }, findingCell(s, f)]),
    },
    [count],
  );
}

/** How many facts of the pack run through each channel. */
export function channelsSection(s: Standing, pack: Pack): Section {
  const rows = CHANNELS.flatMap((channel) => {
    const facts = pack.facts.filter((f) => f.channel === channel);
    if (facts.length === 0) return [];
    const recalled = facts.filter((f) => f.standing === 'unverified').length;
    const number = (n: number): Cell => ({ text: format.number(n, s.lang, 0), value: n });
    return [
      [
        { text: word(s, say.channel({ channel })) },
        number(facts.length),
        number(facts.length - recalled),
        number(recalled),
        { text: `--channel ${channel}` },
      ],
    ];
  });
  return section(
    s,
    'channels',
    word(s, say.channelsNav({})),
    word(s, say.channelsTitle({ channels: rows.length })),
    word(s, say.channelsSub({})),
    {
      columns: [
        { label: word(s, say.channelHead({})), numeric: false },
        { label: word(s, say.factsHead({})), numeric: true },
        { label: word(s, say.sourcedHead({})), numeric: true },
        { label: word(s, say.memoryHead({})), numeric: true },
        { label: word(s, say.commandHead({ place: pack.code })), numeric: false, whole: true },
      ],
      rows,
    },
    [],
  );
}
