/**
 * What registers of dated things hold of two countries: disputes, rivalries, conflicts, borders, exercises,
 * bases, obligations of alliances, organisations both are in. Each stands as its publisher states it, in the
 * publisher's own scale; a register that is silent on a pair says nothing of what it does not cover.
 */
import {
  type Day,
  type Finding,
  type Message,
  type Method,
  type PlaceCode,
  type Text,
  type Unit,
  groupBy,
  periodBounds,
  placeName,
  point,
} from '../../core/index.js';
import {
  type Manifest,
  type RecordRow,
  type Workspace,
  datasetEvidence,
} from '../../store/index.js';
import { say } from './messages.js';
import { RECORDS_WORDS, RECORD_WORDS } from './words.js';

export const RECORDED: Method = {
  id: 'recorded',
  version: '1',
  name: { en: 'As a register states it', vi: 'Theo ghi chép của nguồn' },
  formula:
    'records of the register that name both countries; the level is the highest of either side, in the register’s scale',
  citation: 'As published',
  status: 'confirmed',
};

export const RECORD_COUNT: Method = {
  id: 'record_count',
  version: '1',
  name: { en: 'Records of a register on two countries', vi: 'Số ghi chép của nguồn về hai nước' },
  formula: 'records of the kind that name both countries; lines of one record count once',
  citation: 'As published',
  status: 'derived',
};

/** Something a register holds of the two, with every line it has on it joined. */
export interface PairRecord {
  /** As the register calls it: `dispute`, `rivalry`, `interstate conflict`, `base`. */
  readonly what: string;
  readonly label: Text;
  /** Strife between the two, as against a border, an exercise or a base. */
  readonly friction: boolean;
  /** Years of which it speaks, in runs: `1974, 1978–1988`; '' where it has no date. */
  readonly years: string;
  /** The scale of the level; `none` where there is no level. */
  readonly scale: string;
  readonly level: number | null;
  readonly text: string | null;
  /** Last year that the register covers. */
  readonly registerEnd: number | undefined;
  readonly finding: Finding;
}

/** Strife by the names that registers give it; support for one side of a conflict is none with that side. */
const FRICTION = /dispute|rivalry|conflict|war|sanction/;
/** A record that stands on the map: two that border each other. */
export const BORDER = 'contiguity';

const labelOf = (what: string): Text => RECORD_WORDS[what] ?? { en: what, vi: what };

/** Years as runs, oldest first. @example yearRuns([1988, 1974, 1987]) // '1974, 1987–1988' */
export function yearRuns(years: readonly number[]): string {
  const runs: Array<[number, number]> = [];
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([a, b]) => (a === b ? String(a) : `${a}–${b}`)).join(', ');
}

const yearIn = (period: string | null, end: 'first' | 'last'): number | undefined => {
  const day = period === null ? undefined : periodBounds(period)?.[end];
  return day === undefined ? undefined : Number(day.slice(0, 4));
};

interface Question {
  readonly subject: PlaceCode;
  readonly partner: PlaceCode;
  readonly day: Day;
  readonly reproduce: string;
}

/** Begun by the day, or without a date. */
const begun = (r: RecordRow, day: Day): boolean =>
  r.start === null || (periodBounds(r.start)?.first ?? r.start) <= day;

/** Lines of one record joined: a dated one by its id, undated ones by what they say. */
function joined(manifest: Manifest, rows: readonly RecordRow[], q: Question): PairRecord[] {
  const sets = groupBy(rows, (r) =>
    JSON.stringify([r.what, r.start === null && r.end === null ? '' : idOf(r)]),
  );
  return [...sets.values()].map((set) => recordOf(manifest, set, q));
}

const newest = (r: PairRecord): string => r.finding.period.split('/').at(-1) ?? '';

const newestFirst = (records: readonly PairRecord[]): PairRecord[] =>
  records.toSorted((a, b) =>
    newest(a) !== newest(b)
      ? newest(a) < newest(b)
        ? 1
        : -1
      : a.finding.id < b.finding.id
        ? -1
        : 1,
  );

/** Votes and arms orders are flows that a register happens to hold: they are read as such. */
const registers = async (workspace: Workspace): Promise<Manifest[]> =>
  (await workspace.datasets()).filter((m) => m.kind === 'records' && m.flow === null);

/** Every record of the two begun by the day, of every register loaded; newest first. */
export async function pairRecords(workspace: Workspace, q: Question): Promise<PairRecord[]> {
  const { subject, partner, day } = q;
  const out: PairRecord[] = [];
  for (const manifest of await registers(workspace)) {
    const ways = await Promise.all([
      workspace.records({ dataset: manifest.id, subject, partner }),
      workspace.records({ dataset: manifest.id, subject: partner, partner: subject }),
    ]);
    const rows = ways.flat().filter((r) => begun(r, day));
    out.push(...joined(manifest, rows, q));
  }
  return newestFirst(out);
}

/**
 * Strife and borders with every other place, by its code: the same records that a page about one pair shows.
 *
 * @example
 * (await countryRecords(workspace, { subject: 'VNM', day: '2025-12-31', reproduce })).get('CHN')?.length; // 24
 */
export async function countryRecords(
  workspace: Workspace,
  { subject, day, reproduce }: Omit<Question, 'partner'>,
): Promise<ReadonlyMap<PlaceCode, PairRecord[]>> {
  const out = new Map<PlaceCode, PairRecord[]>();
  for (const manifest of await registers(workspace)) {
    const ways = await Promise.all([
      workspace.records({ dataset: manifest.id, subject }),
      workspace.records({ dataset: manifest.id, partner: subject }),
    ]);
    const rows = ways
      .flat()
      .filter((r) => (r.what === BORDER || FRICTION.test(r.what)) && begun(r, day));
    const other = (r: RecordRow): PlaceCode =>
      (r.subject === subject ? r.partner : r.subject) ?? '';
    for (const [partner, own] of groupBy(rows, other)) {
      if (partner === '' || partner === subject) continue;
      const found = joined(manifest, own, { subject, partner, day, reproduce });
      out.set(partner, newestFirst([...(out.get(partner) ?? []), ...found]));
    }
  }
  return out;
}

/** How many records of each kind there are, a Finding a kind and register; only where they are dated. */
export function recordCounts(records: readonly PairRecord[], reproduce: string): Finding[] {
  const kinds = groupBy(
    records.filter((r) => r.years !== ''),
    (r) => JSON.stringify([r.what, r.finding.evidence.map((e) => e.id)]),
  );
  return [...kinds.values()].flatMap((list): Finding[] => {
    const [one] = list;
    if (one === undefined) return [];
    const { finding, what } = one;
    const ends = list.flatMap((r) => r.finding.period.split('/'));
    const [a, b] = [ends.toSorted()[0] ?? '', ends.toSorted().at(-1) ?? ''];
    const origin = finding.evidence[0]?.id ?? '';
    return [
      {
        ...finding,
        id: `${finding.subject}/${finding.partner ?? ''}/${what.replaceAll(' ', '-')}/count@${origin}`,
        period: a === b ? a : `${a}/${b}`,
        measure: `${what} count`,
        label: RECORDS_WORDS[what] ?? { en: what, vi: what },
        value: point(list.length),
        unit: 'count',
        method: RECORD_COUNT,
        evidence: finding.evidence.map((e) =>
          e.kind === 'dataset'
            ? { ...e, rows: list.reduce((n, r) => n + rowsOf(r.finding), 0) }
            : e,
        ),
        reproduce,
      },
    ];
  });
}

const rowsOf = ({ evidence }: Finding): number =>
  evidence.reduce((n, e) => n + (e.kind === 'dataset' ? e.rows : 0), 0);

/** A pair of state numbers reads the same both ways. */
const idOf = ({ id }: RecordRow): string =>
  /^\d+-\d+$/.test(id) ? id.split('-').sort().join('-') : id;

function recordOf(manifest: Manifest, rows: readonly RecordRow[], q: Question): PairRecord {
  const { subject, partner, reproduce } = q;
  const [row] = rows;
  if (row === undefined) throw new Error('a record without lines');
  const label = labelOf(row.what);
  const dated = row.start !== null || row.end !== null;
  const last = Number(q.day.slice(0, 4));
  const begins = rows.map((r) => yearIn(r.start, 'first') ?? yearIn(r.end, 'first') ?? last);
  const open = rows.some((r) => dated && r.end === null);
  const covered = rows.flatMap((r, i) => {
    const from = begins[i] ?? last;
    const to = Math.min(yearIn(r.end, 'last') ?? from, last);
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, k) => from + k);
  });
  const [a, b] = [Math.min(...covered), Math.max(...covered)];
  const levels = rows.flatMap((r) => (r.value === null ? [] : [r.value]));
  const level = levels.length === 0 ? null : Math.max(...levels);
  const scale = level === null ? 'none' : manifest.unit;
  const unit: Unit = level === null ? 'count' : 'amount';
  const years = !dated ? '' : open ? `${a}–` : yearRuns(covered);
  const period = !dated ? '' : a === b ? String(a) : `${a}/${b}`;
  const texts = [...new Set(rows.flatMap((r) => (r.text === null ? [] : [r.text])))];
  const caveats: Message[] = [
    say.silence({ first: manifest.years?.[0] ?? 0, last: manifest.years?.[1] ?? 0 }),
    ...manifest.notes,
  ];
  const pair = (lang: 'en' | 'vi'): string =>
    `${placeName(subject, lang)} – ${placeName(partner, lang)}`;
  return {
    what: row.what,
    label,
    friction: FRICTION.test(row.what),
    years,
    scale,
    level,
    text: dated ? (texts[0] ?? null) : null,
    registerEnd: manifest.years?.[1],
    finding: {
      id: `${subject}/${partner}/${row.what.replaceAll(' ', '-')}${dated ? `/${idOf(row)}` : ''}@${manifest.id}`,
      subject,
      partner,
      period,
      measure: row.what,
      label: { en: `${label.en}, ${pair('en')}`, vi: `${label.vi}, ${pair('vi')}` },
      value: point(level ?? (dated ? 1 : rows.length)),
      unit,
      method: RECORDED,
      evidence: [datasetEvidence(manifest, rows.length)],
      inputs: [],
      coverage: { share: null, of: say.registerCover({ years: manifest.years?.join('–') ?? '' }) },
      caveats,
      limits: [],
      reproduce,
    },
  };
}
