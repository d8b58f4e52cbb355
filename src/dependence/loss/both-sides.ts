/** The loss of a country, the loss of those who cut it off, and the difference, as one table. */
import {
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
  interval,
  missing,
} from '../../core/index.js';
import type { AnswerRow, AnswerTable } from '../answer.js';
import { say as said } from '../messages.js';
import type { TradeSide } from '../table/trade-table.js';
import { SENDER_WEIGHT, assumed, assumptionInput } from './assumptions.js';
import { type LogLoss, type LossFrame, endlessFinding, lossFindings } from './cut-off-findings.js';
import { findingOf, placesText } from './findings.js';
import { LABEL } from './labels.js';
import { say } from './messages.js';
import { NET_LEVERAGE, netLeverage } from './net-leverage.js';
import { type SideTrade } from './side-trade.js';

/** Who stops trading with whom, and in what. */
export interface Parties {
  readonly subject: PlaceCode;
  /** With whom trade stops: one place, or a coalition. */
  readonly partners: readonly PlaceCode[];
  /** `import`: the partners are suppliers; `export`: they are buyers. */
  readonly side: TradeSide;
  readonly product?: string | undefined;
}

/** The subject's loss, the loss of those who stop, and the difference. */
export function bothTable(
  frame: LossFrame,
  ours: SideTrade,
  theirs: SideTrade | Missing,
  { subject, side, partners, product }: Parties,
): AnswerTable {
  const { basis, assumptions } = frame;
  const fields = { subject, partners, year: basis.year, dataset: basis.manifest.id };
  const mine = lossFindings(frame, ours, product);
  const senderFrame: LossFrame = {
    ...frame,
    // Home supply, stocks and home making are the target's, not the sender's.
    setting: { ...frame.setting, homeShare: 0, cap: undefined },
    assumptions: new Map(),
    prefix: 'sender_',
    loss: {
      bearers: partners,
      channel:
        side === 'import'
          ? say.sellerChannel({ partners: [subject] })
          : say.buyerChannel({ partners: [subject] }),
      domesticSupply: side === 'import' ? 'not_applicable' : 'assumes_no_domestic_supply',
    },
  };
  const other = 'reason' in theirs ? undefined : lossFindings(senderFrame, theirs, product);
  const lambda = assumptions.get(SENDER_WEIGHT.id) ?? SENDER_WEIGHT;
  const net = findingOf(basis, {
    ...(product === undefined ? {} : { product }),
    measure: 'net_leverage',
    label: NET_LEVERAGE.name,
    value: netValue(mine.logs, other?.logs, lambda.value, mine.log, other?.log, theirs),
    unit: 'log',
    method: NET_LEVERAGE,
    inputs: [
      ...(mine.logs === undefined || other?.logs === undefined
        ? []
        : [
            { label: LABEL.MEDIAN_TARGET, value: mine.logs.median, unit: 'log' as const },
            { label: LABEL.MEDIAN_SENDER, value: other.logs.median, unit: 'log' as const },
          ]),
      assumptionInput(lambda),
    ],
    caveats: [say.sellerSigma({})],
    loss: frame.loss,
  });
  const absent = (f: Finding): Finding => ({
    ...f,
    id: f.id.replace(/[^/]+$/, `sender_${f.measure}`),
    measure: `sender_${f.measure}`,
    value: missing(
      'reason' in theirs ? theirs : { reason: 'undefined', detail: said.shareOfNothing({}) },
    ),
    inputs: [],
    loss: senderFrame.loss,
  });
  const sender = partners.join('+');
  const rows: AnswerRow[] = [
    ...sideRows(frame, subject, placesText([subject]), mine, ours, product),
    ...(other === undefined || 'reason' in theirs
      ? [{ key: sender, label: placesText(partners), cells: cells(mine).map(absent) }]
      : sideRows(senderFrame, sender, placesText(partners), other, theirs, product)),
    { key: 'net', label: NET_LEVERAGE.name, cells: [net, null, null] },
  ];
  const partial = rows.some((r) => r.key.endsWith(AT_LEAST));
  return {
    id: `${basis.manifest.id}/loss`,
    title: side === 'import' ? say.cutOffBuyer(fields) : say.cutOffSeller(fields),
    rowLabel: { en: 'who loses', vi: 'ai chịu thiệt' },
    columns: [
      { measure: 'log_loss', label: LABEL.LOG_LOSS },
      { measure: 'real_loss', label: LABEL.REAL_LOSS },
      { measure: 'real_loss_range', label: LABEL.REAL_RANGE },
      ...(partial ? [{ measure: 'endless_share', label: LABEL.NO_END }] : []),
    ],
    rows: partial ? rows.map((r) => ({ ...r, cells: [...r.cells, null].slice(0, 4) })) : rows,
    notes: [
      ...(partial ? [say.atLeast({})] : []),
      ...(side === 'import' && frame.loss.domesticSupply === 'assumes_no_domestic_supply'
        ? [say.noDomestic({})]
        : []),
      say.shareOf({ subject, partners, side }),
      ...sigmaNotes(frame),
      say.sellerSigma({}),
      say.netLeverage({}),
      say.steadyState({}),
    ],
  };
}

type Losses = ReturnType<typeof lossFindings>;
const cells = (f: Losses): Finding[] => [f.log, f.real, f.range];

/** Ends the key of a row of what is lost at least. */
const AT_LEAST = '/at-least';

/** One side's loss and, where that has no end, what is lost at least and of how much it says nothing. */
function sideRows(
  frame: LossFrame,
  key: string,
  label: Text,
  losses: Losses,
  side: SideTrade,
  product: string | undefined,
): AnswerRow[] {
  const { value } = losses.log;
  const row = { key, label, cells: cells(losses) };
  if (value.kind !== 'missing' || value.missing.reason !== 'undefined' || product !== undefined)
    return [row];
  const least = {
    en: `${label.en}, ${LABEL.AT_LEAST.en}`,
    vi: `${label.vi}, ${LABEL.AT_LEAST.vi}`,
  };
  const found = lossFindings(frame, side, undefined, true);
  return [
    row,
    { key: key + AT_LEAST, label: least, cells: [...cells(found), endlessFinding(frame, side)] },
  ];
}

/** A point, with the range left to the losses; the first reason where one side has none. */
function netValue(
  mine: LogLoss | undefined,
  other: LogLoss | undefined,
  lambda: number,
  mineFinding: Finding,
  otherFinding: Finding | undefined,
  theirs: SideTrade | Missing,
): Finding['value'] {
  if (mine !== undefined && other !== undefined) {
    return interval(...netLeverage(mine.spread, other.spread, lambda));
  }
  if (mineFinding.value.kind === 'missing') return mineFinding.value;
  if (otherFinding?.value.kind === 'missing') return otherFinding.value;
  return missing(
    'reason' in theirs ? theirs : { reason: 'undefined', detail: said.shareOfNothing({}) },
  );
}

/** Where the elasticities come from. */
function sigmaNotes({
  setting: { elasticities },
  assumptions,
  basis,
}: LossFrame): Finding['caveats'] {
  const own = elasticities.of('');
  if (elasticities.manifest === undefined) return [say.sigmaOwn({ sigma: own?.median ?? 0 })];
  if (basis.manifest.classification === 'SITC3') return [say.sigmaUs({})];
  return [
    say.sigmaEdition({
      classification: basis.manifest.classification ?? '',
      low: assumed(assumptions, 'winsor-low'),
      high: assumed(assumptions, 'winsor-high'),
    }),
  ];
}
