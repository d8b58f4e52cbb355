/** Numbers about votes as Findings: each with its method, datasets, coverage, caveats and command. */
import {
  findingOf,
  interval,
  missing,
  point,
  type Finding,
  type Frame,
  type Message,
  type Missing,
  type PlaceCode,
  type Text,
  type Value,
} from '../../core/index.js';
import { datasetEvidence, type Manifest } from '../../store/index.js';
import { alike, type Alike } from './agreement.js';
import { LEAST_VOTES } from './ideal-points.js';
import { say } from './messages.js';
import { METHODS } from './methods.js';
import { isMissing, readPoint, whyNoVotes, type PointSource, type VotesRead } from './read.js';
import { votesOf, type Session } from './roll-calls.js';

/** What Findings about votes share; who stands where is not in it. */
export interface RollsFrame {
  readonly read: Pick<VotesRead, 'rolls'>;
  readonly session: Session;
  readonly issue: string | undefined;
  readonly reproduce: string;
}

/** The same with the points of the states. */
export interface VotesFrame extends RollsFrame {
  readonly read: VotesRead;
}

const BOTH: Text = { en: 'roll calls in which both voted', vi: 'lần biểu quyết cả hai bỏ phiếu' };
const SAME: Text = { en: 'of these, the same', vi: 'trong đó giống nhau' };
const POINT: Text = { en: 'point', vi: 'điểm' };
const ERROR: Text = { en: 'standard error', vi: 'sai số chuẩn' };

const orWhy = (value: number | null | undefined, why: Missing): Value =>
  value === null || value === undefined ? missing(why) : point(value);

function frameOf(
  { read, session, reproduce }: RollsFrame,
  subject: PlaceCode,
  manifest: Manifest | undefined,
  rows: number,
  coverage: Frame['coverage'],
  caveats: readonly Message[],
  mark = '',
): Frame {
  const votes = manifest ?? read.rolls.datasets[0];
  return {
    subject,
    period: String(session.year),
    origin: `${votes?.id ?? ''}-session-${session.session}${mark}`,
    evidence: votes === undefined ? [] : [datasetEvidence(votes, rows)],
    coverage,
    caveats,
    reproduce,
  };
}

export const MEASURES = ['agreement', 's', 'kappa', 'pi'] as const;

/** Agreement, S, kappa and pi of a pair, and the abstentions of both, in this order. */
export function pairFindings(
  f: RollsFrame,
  subject: PlaceCode,
  partner: PlaceCode,
): readonly Finding[] {
  const { read, session, issue } = f;
  const [ours, theirs] = [subject, partner].map((p) => votesOf(read.rolls, session, p, issue)) as [
    Uint8Array,
    Uint8Array,
  ];
  const a = alike(ours, theirs);
  const why: Missing =
    whyNoVotes(read.rolls, subject, session.session) ??
    whyNoVotes(read.rolls, partner, session.session) ??
    (a.both === 0
      ? { reason: 'undefined', detail: say.neverBoth({ subject, partner }) }
      : {
          reason: 'insufficient_data',
          detail: say.fewBoth({ subject, partner, both: a.both, least: LEAST_VOTES }),
        });
  // Of one or two votes in common, 100 % would be a confident number about nothing.
  const enough = a.both >= LEAST_VOTES;
  const noChance: Missing = { reason: 'undefined', detail: say.noChance({ subject, partner }) };
  const of = say.coverVotes({ both: a.both, all: ours.length });
  const frame = frameOf(
    f,
    subject,
    undefined,
    2 * a.both,
    { share: ours.length === 0 ? null : a.both / ours.length, of },
    [
      say.unanimous({}),
      say.abstentionBeside({}),
      say.onAgenda({}),
      ...(read.rolls.datasets[0]?.notes ?? []),
    ],
    issue === undefined ? '' : `-${issue}`,
  );
  const inputs = [
    { label: BOTH, value: a.both, unit: 'vote' as const },
    { label: SAME, value: a.same, unit: 'vote' as const },
  ];
  const cell = (key: (typeof MEASURES)[number], value: number | null): Finding => {
    const method = METHODS[key];
    return findingOf(frame, {
      measure: method.id,
      partner,
      label: method.name,
      unit: key === 'agreement' ? 'share' : 'coefficient',
      method,
      value: orWhy(enough ? value : null, enough ? noChance : why),
      inputs,
    });
  };
  return [
    ...MEASURES.map((key) => cell(key, a[key])),
    abstentionFinding(f, subject, a),
    abstentionFinding(f, partner),
  ];
}

/** The share of abstentions among the votes a place casts. */
export function abstentionFinding(f: RollsFrame, place: PlaceCode, known?: Alike): Finding {
  const { read, session, issue } = f;
  const own = votesOf(read.rolls, session, place, issue);
  const a = known ?? alike(own, own);
  const [votes] = a.votes;
  const why: Missing = whyNoVotes(read.rolls, place, session.session) ?? {
    reason: 'insufficient_data',
    detail: say.fewCast({ place, votes, least: LEAST_VOTES }),
  };
  const share = own.length === 0 ? null : votes / own.length;
  const coverage = { share, of: say.coverCast({ votes, calls: own.length }) };
  return findingOf(
    frameOf(
      f,
      place,
      undefined,
      votes,
      coverage,
      read.rolls.datasets[0]?.notes ?? [],
      issue === undefined ? '' : `-${issue}`,
    ),
    {
      measure: METHODS.abstention.id,
      label: METHODS.abstention.name,
      unit: 'share',
      method: METHODS.abstention,
      value: orWhy(votes >= LEAST_VOTES ? a.abstention[0] : null, why),
    },
  );
}

/** The point of a place and its 90 % interval, ours or the published, in this order. */
export function pointFindings(
  f: VotesFrame,
  place: PlaceCode,
  source: PointSource,
): readonly [Finding, Finding] {
  const { read, session } = f;
  const found = readPoint(read, source, place, session.session);
  const ours = source === 'ours';
  const method = ours ? METHODS.ideal : METHODS.published;
  const known = isMissing(found) ? undefined : found;
  const frame = ours
    ? frameOf(
        f,
        place,
        undefined,
        read.points.used,
        {
          share:
            known === undefined
              ? null
              : known.votes / (read.points.contested.get(session.session) ?? 1),
          of: say.coverState({
            votes: known?.votes ?? 0,
            contested: read.points.contested.get(session.session) ?? 0,
          }),
        },
        [
          say.intervals({}),
          say.levelsStretch({}),
          say.twoScales({}),
          say.onAgenda({}),
          ...(read.rolls.datasets[0]?.notes ?? []),
        ],
      )
    : frameOf(f, place, read.published?.manifest, 1, { share: null, of: say.coverPublished({}) }, [
        say.twoScales({}),
        say.onAgenda({}),
        ...(read.published?.manifest.notes ?? []),
      ]);
  const inputs =
    known === undefined
      ? []
      : [
          { label: POINT, value: known.theta, unit: 'ideal_point' as const },
          { label: ERROR, value: known.sd, unit: 'ideal_point' as const },
        ];
  const base = { unit: 'ideal_point' as const, method, inputs };
  return [
    findingOf(frame, {
      ...base,
      measure: method.id,
      label: method.name,
      value: isMissing(found) ? missing(found) : point(found.theta),
    }),
    findingOf(frame, {
      ...base,
      measure: `${method.id}_interval`,
      label: { en: `${method.name.en}, 90 % interval`, vi: `${method.name.vi}, khoảng 90%` },
      value: isMissing(found) ? missing(found) : interval(found.low, found.high),
    }),
  ];
}

/** A number made of several points: position, distances, their spread. */
export function derivedFinding(
  f: VotesFrame,
  subject: PlaceCode,
  key: 'position' | 'beyond' | 'equidistance' | 'distance' | 'spread',
  source: PointSource,
  value: Value,
  more: {
    readonly partner?: PlaceCode;
    readonly mark?: string;
    readonly inputs?: Finding['inputs'];
    readonly states: number;
  },
): Finding {
  const method = METHODS[key];
  const manifest = source === 'ours' ? undefined : f.read.published?.manifest;
  const { states, mark = '', partner, inputs } = more;
  return findingOf(
    frameOf(
      f,
      subject,
      manifest,
      source === 'ours' ? f.read.points.used : states,
      { share: null, of: say.coverPoints({ states }) },
      [say.abstentionBeside({}), say.independent({}), say.intervals({}), say.onAgenda({})],
      mark,
    ),
    {
      measure: method.id,
      label: method.name,
      unit: key === 'position' ? 'ratio' : key === 'equidistance' ? 'index01' : 'ideal_point',
      method,
      value,
      ...(partner === undefined ? {} : { partner }),
      ...(inputs === undefined ? {} : { inputs }),
    },
  );
}
