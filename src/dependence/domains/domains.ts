/** Every domain in which a country depends on others, measured alike: who leads, how concentrated, or what is missing. */
import {
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  TuchuError,
  endYear,
  missing,
  periodText,
  sentence,
} from '../../core/index.js';
import type { Workspace } from '../../store/index.js';
import type { Answer, AnswerRow, AnswerTable } from '../answer.js';
import { correlatedFinding, type Correlation } from '../concentration/index.js';
import { concentrationFindings, partnerShareFindings } from '../concentration/findings.js';
import { HHI } from '../concentration/hhi.js';
import { say as assumption } from '../messages.js';
import { findingOf } from '../table/frame.js';
import { type Places, placesIn } from '../table/places-in.js';
import type { PartnerTable } from '../table/partner-table.js';
import { type FlowDirection, sideWords } from '../table/words.js';
import { domainTable } from './domain-table.js';
import { energyTable } from './energy.js';
import { qualityTable } from './investment-quality.js';
import { say } from './messages.js';
import { mineralTables } from './minerals.js';
import { DOMAINS, type Domain } from './registry.js';
import { reservesTable } from './reserves.js';
import { troopsTable } from './troops.js';
import { votesTable } from './votes.js';

/** Correlations of partners' risks, and where they come from, as words and as options of the command. */
export interface Assumed {
  readonly of: Correlation;
  readonly words: Text;
  readonly options: string;
}

export interface DomainsQuestion {
  readonly subject: PlaceCode;
  /** The newest each dataset holds where none is named. */
  readonly year?: number;
  /** One domain alone. */
  readonly domain?: string;
  /** Partners in votes, and places that investment only passes through. */
  readonly with?: Places;
  /** Of a group, by the year of each table, whose members it has. */
  readonly correlation?: Assumed | ((year: number) => Assumed);
}

/** Domains whose reading is a table of its own, beside those of the registry. */
const OWN_TABLES = ['reserves', 'votes'] as const;

const COLUMNS: ReadonlyArray<{ measure: string; label: Text }> = [
  { measure: 'hhi', label: { en: 'HHI', vi: 'HHI' } },
  { measure: 'effective_partners', label: { en: 'effective', vi: 'hiệu dụng' } },
  { measure: 'partner_share', label: { en: 'largest partner', vi: 'đối tác lớn nhất' } },
];
const CORRELATED = {
  measure: 'correlated_partners',
  label: { en: 'correlated', vi: 'tương quan' },
} as const;

/**
 * @throws `TuchuError` for a domain there is none of
 * @example
 * const answer = await domainsAnswer(workspace, { subject: 'VNM', year: 2016 });
 * answer.tables[0]?.rows.map((row) => row.key); // ['goods/import', 'goods/export', …]
 */
export async function domainsAnswer(
  workspace: Workspace,
  question: DomainsQuestion,
): Promise<Answer> {
  const ids = [...DOMAINS.map((d) => d.id), ...OWN_TABLES];
  const { domain } = question;
  if (domain !== undefined && !ids.includes(domain))
    throw new TuchuError(say.unknownDomain({ id: domain, known: ids }), 2);
  const asked = (id: string): boolean => domain === undefined || domain === id;
  const reproduce = commandOf(question);
  const rows: AnswerRow[] = [];
  const refused: { dataset: string; missing: Missing }[] = [];
  let invested: PartnerTable | undefined;
  for (const entry of DOMAINS.filter((d) => asked(d.id)))
    for (const side of entry.sides) {
      const found = await domainTable(workspace, entry, { ...question, side, reproduce });
      refused.push(...found.refused);
      if (entry.id === 'investment' && side === 'import') invested = found.table;
      for (const by of found.tables)
        rows.push(fullRow(entry, by, assumedIn(question, endYear(by.period)), reproduce));
      if (found.table === undefined)
        rows.push(emptyRow(entry, side, question, found.why, reproduce));
    }
  const tables: (AnswerTable | undefined)[] = [
    rows.length === 0 ? undefined : mainTable(question, rows),
    asked('energy')
      ? await energyTable(workspace, question.subject, question.year, reproduce)
      : undefined,
    ...(asked('minerals')
      ? await mineralTables(workspace, question.subject, question.year, reproduce)
      : []),
    invested === undefined
      ? undefined
      : qualityTable(
          invested,
          question.with === undefined
            ? undefined
            : placesIn(question.with, endYear(invested.period)),
        ),
    asked('troops')
      ? await troopsTable(workspace, question.subject, question.year, reproduce)
      : undefined,
    asked('reserves') ? await reservesTable(workspace, question, reproduce) : undefined,
    asked('votes') ? await votesTable(workspace, question, reproduce) : undefined,
  ];
  return {
    tables: tables.filter((t) => t !== undefined).map((t) => again(t, question, reproduce)),
    refused,
  };
}

/** Findings that name the command by the year they are of, so that it prints them when newer data are loaded too. */
function again(
  table: AnswerTable,
  { year, with: places }: DomainsQuestion,
  own: string,
): AnswerTable {
  const cell = (finding: Finding): Finding => {
    if (finding.reproduce !== own) return finding;
    const of = year ?? (finding.period === '' ? undefined : endYear(finding.period));
    const fixed = typeof places === 'function' ? [] : (places ?? []);
    const named = places === undefined || of === undefined ? fixed : placesIn(places, of);
    const options =
      (of === undefined ? '' : ` --year ${of}`) +
      (named.length === 0 ? '' : ` --with ${named.join(',')}`);
    return { ...finding, reproduce: own + options };
  };
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((c) => (c === null ? null : cell(c))),
  }));
  return { ...table, rows };
}

/** Without the year and the partners, which depend on the year. */
const commandOf = (q: DomainsQuestion): string =>
  [
    `tuchu dependence domains ${q.subject}`,
    ...(q.domain === undefined ? [] : [`--domain ${q.domain}`]),
    ...(q.correlation === undefined ? [] : [assumedIn(q)?.options ?? '']),
  ].join(' ');

/** What is assumed of the risks of partners in the year of a table. */
const assumedIn = (
  { year, correlation }: DomainsQuestion,
  of = year ?? new Date().getUTCFullYear(),
): Assumed | undefined => (typeof correlation === 'function' ? correlation(of) : correlation);

function mainTable(question: DomainsQuestion, rows: AnswerRow[]): AnswerTable {
  const { subject } = question;
  const correlation = assumedIn(question);
  return {
    id: 'domains',
    title: say.title({ subject }),
    rowLabel: { en: 'domain', vi: 'lĩnh vực' },
    everyReason: true,
    columns: correlation === undefined ? COLUMNS : [...COLUMNS, CORRELATED],
    rows,
    notes: [
      say.about({}),
      ...(correlation === undefined
        ? []
        : [
            assumption.correlationAssumed({
              how: correlation.words.en,
              howVi: correlation.words.vi,
            }),
          ]),
    ],
  };
}

function fullRow(
  domain: Domain,
  table: PartnerTable,
  assumed: Assumed | undefined,
  reproduce: string,
): AnswerRow {
  const family = concentrationFindings(table);
  const of = (measure: string): Finding | null => family.find((f) => f.measure === measure) ?? null;
  const words = sideWords(table.flow, table.side);
  const heavy =
    table.unit === 'kg' ? { en: ', by weight', vi: ', theo khối lượng' } : { en: '', vi: '' };
  const part =
    table.extract === true ? { en: ', products held', vi: ', mặt hàng có' } : { en: '', vi: '' };
  const name =
    domain.sides.length === 1 || !TRADE.has(table.flow)
      ? { en: '', vi: '' }
      : {
          en: `${domain.name.en}, `,
          vi: `${domain.name.vi}, `,
        };
  return {
    key: `${domain.id}${table.unit === 'kg' ? '-weight' : ''}/${table.side}`,
    label: {
      en: `${sentence(name.en + words.en)}${heavy.en}${part.en} ${periodText(table.period, 'en')}`,
      vi: `${sentence(name.vi + words.vi)}${heavy.vi}${part.vi} ${periodText(table.period, 'vi')}`,
    },
    cells: [
      of('hhi'),
      of('effective_partners'),
      partnerShareFindings(table, 1)[0] ?? null,
      ...(assumed === undefined
        ? []
        : [correlatedFinding({ ...table, reproduce }, assumed.of, assumed.words)]),
    ],
  };
}

/** Flows whose sides are called imports and exports whatever is traded. */
const TRADE: ReadonlySet<string> = new Set(['goods', 'services', 'goods and services']);

function emptyRow(
  domain: Domain,
  side: FlowDirection,
  question: DomainsQuestion,
  why: Missing,
  reproduce: string,
): AnswerRow {
  const flow = domain.flows[0] ?? domain.id;
  const words = sideWords(flow, side);
  const named = TRADE.has(flow)
    ? { en: `${domain.name.en}, ${words.en}`, vi: `${domain.name.vi}, ${words.vi}` }
    : words;
  const frame = {
    subject: question.subject,
    period: question.year === undefined ? '' : String(question.year),
    origin: domain.id,
    evidence: [],
    coverage: { share: null, of: say.coverNone({}) },
    caveats: [],
    reproduce,
  };
  const none = findingOf(frame, {
    measure: 'hhi',
    side,
    label: HHI.name,
    unit: 'index01',
    method: HHI,
    value: missing(why),
  });
  const cells = [none, null, null, ...(question.correlation === undefined ? [] : [null])];
  return {
    key: `${domain.id}/${side}`,
    label: { en: sentence(named.en), vi: sentence(named.vi) },
    cells,
  };
}
