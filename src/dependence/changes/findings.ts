/** From two partner tables to Findings: what changed between their years. */
import {
  type DatasetEvidence,
  type Evidence,
  type Finding,
  type Input,
  type Method,
  type Text,
  type Unit,
  type Value,
  interval,
  missing,
  nameInText,
  placeName,
  point,
} from '../../core/index.js';
import { tableId } from '../concentration/findings.js';
import { sideWords } from '../table/words.js';
import {
  type PartnerRow,
  type PartnerTable,
  type Shares,
  sharesOf,
  tableTotal,
} from '../table/partner-table.js';
import { LOST_PARTNERS, NEW_PARTNERS, partnerEntries } from './entries.js';
import { HHI_CHANGE, hhiChange } from './hhi-change.js';
import { say } from './messages.js';
import { SHARE_CHANGE, type ShareChange, shareChanges } from './share-change.js';
import { TURNOVER, turnover } from './turnover.js';

/** The same country, side, product and dataset in two years. */
export interface TablePair {
  readonly earlier: PartnerTable;
  readonly later: PartnerTable;
  /** Prints the Findings again. */
  readonly reproduce: string;
  /** The classification, where its codes may have changed between the years. */
  readonly revised?: string;
}

/** Partners named among the inputs. */
const NAMED = 6;

const label = (t: PartnerTable, words: Text): Text => {
  const of = t.product === null ? '' : `, ${t.product}`;
  return {
    en: `${words.en}, ${sideWords(t.flow, t.side).en} of ${nameInText(t.subject, 'en')}${of}`,
    vi: `${words.vi}, ${sideWords(t.flow, t.side).vi} của ${placeName(t.subject, 'vi')}${of}`,
  };
};

/** Rows of the two years, added up where they are of one dataset. */
function evidenceOf({ earlier, later }: TablePair): Evidence[] {
  const found = new Map<string, DatasetEvidence>();
  const others: Evidence[] = [];
  for (const e of [...earlier.evidence, ...later.evidence])
    if (e.kind === 'dataset')
      found.set(e.id, { ...e, rows: e.rows + (found.get(e.id)?.rows ?? 0) });
    else others.push(e);
  return [...found.values(), ...others];
}

function frame(
  pair: TablePair,
  method: Method,
  unit: Unit,
  value: Value,
  words: Text,
  inputs: readonly Input[],
): Finding {
  const { earlier, later } = pair;
  const known = [earlier, later].map((t) => 1 - t.rest / Math.max(1, tableTotal(t)));
  const share = Math.min(...known);
  const caveats = new Map(
    [...earlier.caveats, ...later.caveats].map((m) => [JSON.stringify(m), m]),
  );
  return {
    id: `${tableId(later)}/${method.id}/${earlier.period}`,
    subject: later.subject,
    side: later.side,
    period: `${earlier.period}/${later.period}`,
    ...(later.product === null ? {} : { product: later.product }),
    measure: method.id,
    label: label(later, words),
    value,
    unit,
    method,
    evidence: evidenceOf(pair),
    inputs,
    coverage: {
      share,
      of:
        share < 1
          ? say.coverPart({ share })
          : say.coverBoth({
              since: earlier.period,
              year: later.period,
              earlier: earlier.rows.length,
              later: later.rows.length,
            }),
    },
    caveats: [
      ...(pair.revised === undefined ? [] : [say.codesRevised({ classification: pair.revised })]),
      ...caveats.values(),
    ],
    limits: [],
    reproduce: pair.reproduce,
  };
}

const amount = (table: PartnerTable, { partner, value }: PartnerRow): Input => ({
  label: {
    en: `${placeName(partner, 'en')}, ${table.period}`,
    vi: `${placeName(partner, 'vi')}, ${table.period}`,
  },
  value,
  unit: table.unit,
});

const total = (table: PartnerTable): Input => ({
  label: { en: `all partners, ${table.period}`, vi: `tất cả đối tác, ${table.period}` },
  value: tableTotal(table),
  unit: table.unit,
});

const both = ({ earlier, later }: TablePair, c: ShareChange): Input[] => [
  amount(earlier, { partner: c.partner, value: c.before }),
  amount(later, { partner: c.partner, value: c.after }),
];

/** `undefined` from an indicator: the tables are partial, or there is nothing to share. */
const none = ({ earlier, later }: TablePair): Value =>
  earlier.rest > 0 || later.rest > 0
    ? missing({ reason: 'insufficient_data', detail: say.needsFull({}) })
    : missing({ reason: 'undefined', detail: say.nothingThere({}) });

/** The change of the HHI, a range where a table is partial. */
export function hhiChangeFinding(pair: TablePair): Finding {
  const [a, b] = [sharesOf(pair.earlier), sharesOf(pair.later)];
  const squares = (shares: Shares | undefined, period: string): Input[] =>
    shares === undefined
      ? []
      : [
          {
            label: { en: `HHI, ${period}`, vi: `HHI, ${period}` },
            value: shares.known.reduce((sum, s) => sum + s * s, 0),
            unit: 'index01',
          },
        ];
  const value = a === undefined || b === undefined ? none(pair) : interval(...hhiChange(a, b));
  return frame(
    pair,
    HHI_CHANGE,
    'index_change',
    value,
    { en: 'Change of concentration by partner (HHI)', vi: 'Mức thay đổi độ tập trung (HHI)' },
    [...squares(a, pair.earlier.period), ...squares(b, pair.later.period)],
  );
}

/** The share that changed hands, with the partners that moved most. */
export function turnoverFinding(pair: TablePair): Finding {
  const moved = turnover(pair.earlier, pair.later);
  return frame(
    pair,
    TURNOVER,
    'share',
    moved === undefined ? none(pair) : point(moved),
    { en: 'Share that changed hands', vi: 'Tỷ phần đã đổi đối tác' },
    [
      ...shareChanges(pair.earlier, pair.later)
        .slice(0, NAMED / 2)
        .flatMap((c) => both(pair, c)),
      total(pair.earlier),
      total(pair.later),
    ],
  );
}

/** The change of one partner's share; `change` as `shareChanges` gives it. */
export function shareChangeFinding(pair: TablePair, change: ShareChange): Finding {
  const { partner } = change;
  const finding = frame(
    pair,
    SHARE_CHANGE,
    'difference',
    pair.earlier.rest > 0 || pair.later.rest > 0 ? none(pair) : point(change.change),
    {
      en: `Change of the share of ${nameInText(partner, 'en')}`,
      vi: `Mức thay đổi tỷ phần của ${placeName(partner, 'vi')}`,
    },
    [...both(pair, change), total(pair.earlier), total(pair.later)],
  );
  return { ...finding, id: `${finding.id}/${partner}`, partner };
}

/** The partner that gained most and the one that lost most; null where nobody did. */
export function replacedFindings(pair: TablePair): readonly [Finding | null, Finding | null] {
  const changes = shareChanges(pair.earlier, pair.later);
  return [changes.find((c) => c.change > 0), changes.find((c) => c.change < 0)].map((c) =>
    c === undefined ? null : shareChangeFinding(pair, c),
  ) as [Finding | null, Finding | null];
}

/** How many partners are new, and how many are lost, each with the largest of them named. */
export function entryFindings(pair: TablePair): readonly [Finding, Finding] {
  const entries = partnerEntries(pair.earlier, pair.later);
  const make = (
    method: Method,
    words: Text,
    table: PartnerTable,
    rows: readonly PartnerRow[] | undefined,
  ): Finding =>
    frame(
      pair,
      method,
      'count',
      rows === undefined ? none(pair) : point(rows.length),
      words,
      (rows ?? []).slice(0, NAMED).map((row) => amount(table, row)),
    );
  return [
    make(
      NEW_PARTNERS,
      { en: 'Partners that are new', vi: 'Số đối tác mới' },
      pair.later,
      entries?.arrived,
    ),
    make(
      LOST_PARTNERS,
      { en: 'Partners that are lost', vi: 'Số đối tác đã mất' },
      pair.earlier,
      entries?.left,
    ),
  ];
}
