/** What is asked of a country's votes, answered as tables of Findings: the same for terminal, server and workbench. */
import {
  TuchuError,
  findingOf,
  interval,
  membersAt,
  missing,
  placeName,
  point,
  type Answer,
  type AnswerTable,
  type Finding,
  type Missing,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import { compare } from './compare.js';
import {
  MEASURES,
  abstentionFinding,
  derivedFinding,
  pairFindings,
  pointFindings,
  type VotesFrame,
} from './findings.js';
import { LEAST_CALLS, type OnRound } from './ideal-points.js';
import { say } from './messages.js';
import { ISSUES, METHODS } from './methods.js';
import { between, distances } from './poles.js';
import {
  isMissing,
  noSession,
  readPoint,
  readVotes,
  sessionOf,
  type PointSource,
  type ReadPoint,
  type VotesRead,
} from './read.js';
import { sessionYear, type Session } from './roll-calls.js';

export interface VotesQuestion {
  readonly subject: PlaceCode;
  readonly session?: number | undefined;
  /** First year of the series; none is printed without it. */
  readonly since?: number | undefined;
  readonly with?: readonly PlaceCode[] | undefined;
  readonly poles?: readonly [PlaceCode, PlaceCode] | undefined;
  /** Short name of an issue area. */
  readonly issue?: string | undefined;
  /** Whose points positions are made of. */
  readonly method?: PointSource | undefined;
}

/** A question with its session, poles and partners settled. */
export interface Asked extends VotesFrame {
  readonly subject: PlaceCode;
  readonly poles: readonly [PlaceCode, PlaceCode];
  readonly powers: readonly PlaceCode[];
  readonly partners: readonly PlaceCode[];
  readonly source: PointSource;
}

export const nameText = (code: PlaceCode): Text => ({
  en: placeName(code, 'en'),
  vi: placeName(code, 'vi'),
});

/** The name of an issue area in both languages. */
export function issueText({ rolls }: VotesRead, issue: string): Text {
  const name = rolls.issues.get(issue) ?? issue;
  return ISSUES[issue] ?? { en: name, vi: name };
}

/**
 * @throws `TuchuError` where the session or the issue area named is not held
 */
export function settle(read: VotesRead, q: VotesQuestion): Asked {
  const session = sessionOf(read, q.session);
  if (session === undefined) throw new TuchuError(noSession(read.rolls, q.session ?? 0), 1);
  const known = [...read.rolls.issues.keys()].toSorted();
  if (q.issue !== undefined && !known.includes(q.issue))
    throw new TuchuError(say.badIssue({ issue: q.issue, known }), 2);
  const last = read.rolls.sessions.at(-1);
  if (q.since !== undefined && last !== undefined && q.since > last.year)
    throw new TuchuError(
      say.sinceAfter({ since: q.since, session: last.session, year: last.year }),
      2,
    );
  const poles = q.poles ?? read.axis.poles;
  const powers = membersAt(read.axis.powers, `${session.year}-12-31`, 'states');
  const partners = [...new Set([...poles, ...(q.with ?? powers)])].filter((p) => p !== q.subject);
  const source = q.method ?? 'ours';
  const reproduce = [
    'tuchu votes',
    q.subject,
    `--session ${session.session}`,
    ...(q.since === undefined ? [] : [`--since ${q.since}`]),
    ...(q.with === undefined ? [] : [`--with ${q.with.join(',')}`]),
    ...(q.poles === undefined ? [] : [`--poles ${q.poles.join(',')}`]),
    ...(q.issue === undefined ? [] : [`--issue ${q.issue}`]),
    ...(source === 'ours' ? [] : [`--method ${source}`]),
  ].join(' ');
  const { subject, issue } = q;
  return { read, session, issue, reproduce, subject, poles, powers, partners, source };
}

/**
 * @example
 * const { tables } = await votesAnswer(workspace, { subject: 'VNM', session: 70 });
 * tables.map((t) => t.id); // ['votes-alike', 'votes-points', 'votes-poles', 'votes-powers', 'votes-issues']
 */
export async function votesAnswer(
  workspace: Workspace,
  question: VotesQuestion,
  onRound?: OnRound,
): Promise<Answer> {
  const read = await readVotes(workspace, onRound);
  if (read === undefined) return nothingLoaded();
  const asked = settle(read, question);
  return {
    tables: [
      alikeTable(asked),
      pointsTable(asked),
      polesTable(asked),
      powersTable(asked),
      ...(question.issue === undefined && read.rolls.issues.size > 0 ? [issuesTable(asked)] : []),
      ...(question.since === undefined ? [] : [yearsTable(asked, question.since)]),
    ],
    refused: [],
  };
}

/** Why there is no answer where no roll calls are loaded, and what would give one. */
export const noVotesLoaded = (): Missing => ({ reason: 'not_loaded', detail: say.notLoaded({}) });

const nothingLoaded = (): Answer => ({
  tables: [],
  refused: [{ dataset: 'un-votes', missing: noVotesLoaded() }],
});

const column = (measure: string, label: Text): { measure: string; label: Text } => ({
  measure,
  label,
});
const short: Readonly<Record<(typeof MEASURES)[number], Text>> = {
  agreement: { en: 'alike', vi: 'giống nhau' },
  s: { en: 'S', vi: 'S' },
  kappa: { en: 'kappa', vi: 'kappa' },
  pi: { en: 'pi', vi: 'pi' },
};
const ABSTAINS: Text = { en: 'abstains', vi: 'phiếu trắng' };
const STATE: Text = { en: 'state', vi: 'nước' };

/** Agreement, S, kappa and pi with each partner, abstentions beside; the closest first. */
export function alikeTable(asked: Asked): AnswerTable {
  const { subject, session, issue, read } = asked;
  const rows = asked.partners.map((partner) => ({
    key: partner,
    label: nameText(partner),
    cells: pairFindings(asked, subject, partner),
  }));
  const first = (cells: readonly (Finding | null)[]): number =>
    cells[0]?.value.kind === 'point' ? cells[0].value.value : -1;
  const calls = session.calls.filter((c) => issue === undefined || c.issues.includes(issue)).length;
  const name = issue === undefined ? { en: '', vi: '' } : issueText(read, issue);
  return {
    id: 'votes-alike',
    title: say.alikeTitle({
      subject,
      session: session.session,
      calls,
      issue: name.en,
      issueVi: name.vi,
    }),
    rowLabel: { en: 'partner', vi: 'đối tác' },
    columns: [
      ...MEASURES.map((key) => column(METHODS[key].id, short[key])),
      column('own_abstention', { en: 'own abstentions', vi: 'phiếu trắng của mình' }),
      column('their_abstention', { en: 'its abstentions', vi: 'phiếu trắng của họ' }),
    ],
    about: [subject],
    rows: rows.toSorted((a, b) => first(b.cells) - first(a.cells)),
    notes: [say.unanimous({}), say.abstentionBeside({}), ...held(asked)],
  };
}

const held = ({ read: { rolls } }: Asked) => {
  const last = rolls.sessions.at(-1);
  return last === undefined ? [] : [say.lastHeld({ session: last.session, year: last.year })];
};

/** Points of the country, the poles and its partners: ours with the interval, the published beside, abstentions. */
export function pointsTable(asked: Asked): AnswerTable {
  const { subject, partners, session } = asked;
  return {
    id: 'votes-points',
    title: say.pointsTitle({ session: session.session, published: false }),
    rowLabel: STATE,
    columns: [
      column(METHODS.ideal.id, { en: 'ours', vi: 'tại đây' }),
      column(`${METHODS.ideal.id}_interval`, { en: '90 % interval', vi: 'khoảng 90%' }),
      column(METHODS.published.id, { en: 'published', vi: 'đã công bố' }),
      column(METHODS.abstention.id, ABSTAINS),
    ],
    about: [subject, ...partners],
    everyReason: true,
    rows: [subject, ...partners].map((place) => ({
      key: place,
      label: nameText(place),
      cells: [
        ...pointFindings(asked, place, 'ours'),
        pointFindings(asked, place, 'published')[0],
        abstentionFinding({ ...asked, issue: undefined }, place),
      ],
    })),
    notes: [say.intervals({}), say.twoScales({}), say.onAgenda({})],
  };
}

/** The points of a list of places, or the first reason why one has none. */
function spots(asked: Asked, places: readonly PlaceCode[], session: number): ReadPoint[] | Missing {
  const found = places.map((p) => readPoint(asked.read, asked.source, p, session));
  return found.find(isMissing) ?? found.filter((p): p is ReadPoint => !isMissing(p));
}

/** Position between the poles, distance beyond the nearer, equidistance, and abstentions, of one place. */
export function polesFindings(asked: Asked, place: PlaceCode): readonly Finding[] {
  const { poles, session, source } = asked;
  const number = session.session;
  const found: ReadPoint[] | Missing = poles.includes(place)
    ? { reason: 'not_applicable', detail: say.isPole({ place }) }
    : spots(asked, [place, ...poles], number);
  const [at, a, b] = 'reason' in found ? [] : found;
  const stands = at && a && b ? between(at, a, b) : undefined;
  const together = say.polesTogether({ a: poles[0], b: poles[1], session: number });
  const why: Missing = 'reason' in found ? found : { reason: 'undefined', detail: together };
  const more = { states: 3, mark: `-${poles.join('-')}-${source}` };
  const beyond = stands?.beyond ?? null;
  const outside: Missing | undefined =
    beyond === null
      ? undefined
      : {
          reason: 'not_applicable',
          detail: say.outside({ pole: poles[beyond.pole], distance: beyond.distance }),
        };
  const inputs =
    stands === undefined
      ? []
      : [{ label: { en: 'position', vi: 'vị trí' }, value: stands.t, unit: 'ratio' as const }];
  return [
    derivedFinding(asked, place, 'position', source, stands ? point(stands.t) : missing(why), {
      ...more,
      inputs,
    }),
    {
      ...derivedFinding(
        asked,
        place,
        'position',
        source,
        stands ? interval(...stands.interval) : missing(why),
        { ...more, mark: `${more.mark}-interval`, inputs },
      ),
      measure: 'pole_position_interval',
    },
    derivedFinding(
      asked,
      place,
      'beyond',
      source,
      stands === undefined
        ? missing(why)
        : beyond === null
          ? missing({ reason: 'not_applicable', detail: say.inside({}) })
          : point(beyond.distance),
      { ...more, ...(beyond === null ? {} : { partner: poles[beyond.pole] }) },
    ),
    derivedFinding(
      asked,
      place,
      'equidistance',
      source,
      stands?.equidistance === null || stands?.equidistance === undefined
        ? missing(outside ?? why)
        : point(stands.equidistance),
      more,
    ),
    abstentionFinding({ ...asked, issue: undefined }, place),
  ];
}

export function polesTable(asked: Asked): AnswerTable {
  const { poles, subject, partners, session } = asked;
  const [a, b] = poles;
  return {
    id: 'votes-poles',
    title: say.polesTitle({ a, b, session: session.session }),
    rowLabel: STATE,
    columns: [
      column(METHODS.position.id, { en: 'position', vi: 'vị trí' }),
      column('pole_position_interval', { en: '90 % interval', vi: 'khoảng 90%' }),
      column(METHODS.beyond.id, { en: 'beyond by', vi: 'vượt ra ngoài' }),
      column(METHODS.equidistance.id, { en: 'equidistance', vi: 'độ cách đều' }),
      column(METHODS.abstention.id, ABSTAINS),
    ],
    about: [subject, ...partners, ...poles],
    rows: [subject, ...partners]
      .filter((p) => p === subject || !poles.includes(p))
      .map((place) => ({ key: place, label: nameText(place), cells: polesFindings(asked, place) })),
    notes: [say.abstentionBeside({}), say.independent({}), say.noClaim({})],
  };
}

/** The distance from every power, and their spread; no index is made of them. */
export function powersTable(asked: Asked): AnswerTable {
  const { subject, powers, session, read, source } = asked;
  const at = readPoint(read, source, subject, session.session);
  const others = powers.filter((p) => p !== subject);
  const points = others.map((p) => [p, readPoint(read, source, p, session.session)] as const);
  const known = points.flatMap(([p, x]) => (isMissing(x) ? [] : [[p, x] as const]));
  const found = isMissing(at) ? undefined : distances(at, known);
  const rows = points.map(([power, x]) => {
    const d = found?.each.find((e) => e.power === power);
    const why = isMissing(at) ? at : isMissing(x) ? x : undefined;
    const value = d === undefined && why !== undefined ? missing(why) : point(d?.distance ?? 0);
    const range =
      d === undefined && why !== undefined ? missing(why) : interval(...(d?.interval ?? [0, 0]));
    const more = { partner: power, states: 2, mark: `-${source}` };
    return {
      key: power,
      label: nameText(power),
      cells: [
        derivedFinding(asked, subject, 'distance', source, value, more),
        {
          ...derivedFinding(asked, subject, 'distance', source, range, {
            ...more,
            mark: `-${source}-interval`,
          }),
          measure: 'power_distance_interval',
        },
      ],
    };
  });
  const why: Missing = isMissing(at)
    ? at
    : { reason: 'insufficient_data', detail: say.coverPoints({ states: known.length }) };
  const spread = found?.spread === undefined ? missing(why) : point(found.spread);
  return {
    id: 'votes-powers',
    title: say.powersTitle({ subject, powers: read.axis.powers, session: session.session }),
    rowLabel: { en: 'power', vi: 'cường quốc' },
    columns: [
      column(METHODS.distance.id, { en: 'distance', vi: 'khoảng cách' }),
      column('power_distance_interval', { en: '90 % interval', vi: 'khoảng 90%' }),
    ],
    about: [subject],
    rows: [
      ...rows,
      {
        key: 'spread',
        label: { en: 'largest less smallest', vi: 'lớn nhất trừ nhỏ nhất' },
        cells: [
          derivedFinding(asked, subject, 'spread', source, spread, {
            states: known.length,
            mark: `-${source}`,
          }),
          null,
        ],
      },
    ],
    notes: [say.independent({}), say.twoScales({})],
  };
}

/** Votes alike and kappa with each pole, and abstentions, issue by issue. */
export function issuesTable(asked: Asked): AnswerTable {
  const { read, subject, session } = asked;
  const poles = asked.poles.filter((p) => p !== subject);
  const rows = [...read.rolls.issues.keys()].toSorted().map((issue) => {
    const on = { ...asked, issue };
    return {
      key: issue,
      label: issueText(read, issue),
      cells: [
        ...poles.flatMap((pole) => {
          const [agreement = null, , kappa = null] = pairFindings(on, subject, pole);
          return [agreement, kappa];
        }),
        abstentionFinding(on, subject),
      ],
    };
  });
  const named = (pole: PlaceCode, what: Text): Text => ({
    en: `${what.en}, ${pole}`,
    vi: `${what.vi}, ${pole}`,
  });
  return {
    id: 'votes-issues',
    title: say.issuesTitle({ subject, with: poles, session: session.session }),
    rowLabel: { en: 'issue', vi: 'chủ đề' },
    columns: [
      ...poles.flatMap((pole) => [
        column(`${METHODS.agreement.id}_${pole}`, named(pole, short.agreement)),
        column(`${METHODS.kappa.id}_${pole}`, named(pole, short.kappa)),
      ]),
      column(METHODS.abstention.id, ABSTAINS),
    ],
    about: [subject, ...poles],
    rows,
    notes: [say.issuesAbout({}), say.unanimous({})],
  };
}

/** Session by session: the point, the position, votes alike with each pole, abstentions. */
export function yearsTable(asked: Asked, since: number): AnswerTable {
  const { read, subject, issue } = asked;
  const poles = asked.poles.filter((p) => p !== subject);
  const sessions = read.rolls.sessions.filter((s) => s.year >= since);
  const rows = sessions.map((session: Session) => {
    const then = { ...asked, session };
    const [position = null, range = null] = polesFindings(then, subject);
    return {
      key: String(session.session),
      label: {
        en: `${session.session} (${session.year})`,
        vi: `${session.session} (${session.year})`,
      },
      cells: [
        ...pointFindings(then, subject, 'ours'),
        pointFindings(then, subject, 'published')[0],
        position,
        range,
        ...poles.map((pole) => pairFindings({ ...then, issue }, subject, pole)[0] ?? null),
        abstentionFinding({ ...then, issue }, subject),
      ],
    };
  });
  return {
    id: 'votes-years',
    title: say.yearsTitle({
      subject,
      first: sessions[0]?.year ?? since,
      last: sessions.at(-1)?.year ?? since,
    }),
    rowLabel: { en: 'session', vi: 'khóa' },
    columns: [
      column(METHODS.ideal.id, { en: 'ours', vi: 'tại đây' }),
      column(`${METHODS.ideal.id}_interval`, { en: '90 %', vi: '90%' }),
      column(METHODS.published.id, { en: 'published', vi: 'công bố' }),
      column(METHODS.position.id, { en: 'position', vi: 'vị trí' }),
      column('pole_position_interval', { en: '90 %', vi: '90%' }),
      ...poles.map((pole) =>
        column(`${METHODS.agreement.id}_${pole}`, { en: `alike, ${pole}`, vi: `giống ${pole}` }),
      ),
      column(METHODS.abstention.id, ABSTAINS),
    ],
    about: [subject, ...asked.poles],
    rows,
    notes: [say.levelsStretch({}), say.noClaim({}), say.twoScales({}), ...held(asked)],
  };
}

/** All sessions of the estimate beside the published points: rank correlation, states, roll calls. */
export async function idealPointsAnswer(workspace: Workspace, onRound?: OnRound): Promise<Answer> {
  const read = await readVotes(workspace, onRound);
  if (read === undefined) return nothingLoaded();
  const { points, published, rolls } = read;
  const compared = published === undefined ? undefined : compare(points, published);
  const [first, last] = [rolls.sessions[0]?.year ?? 0, rolls.sessions.at(-1)?.year ?? 0];
  const numbers = [rolls.sessions[0]?.session ?? 0, rolls.sessions.at(-1)?.session ?? 0] as const;
  const rows = rolls.sessions.map(({ session, year, calls }) => {
    const found = compared?.sessions.find((s) => s.session === session);
    const t = points.sessions.indexOf(session);
    const size = points.places.length;
    const states =
      t < 0
        ? 0
        : points.theta.subarray(t * size, (t + 1) * size).filter((v) => !Number.isNaN(v)).length;
    const contested = points.contested.get(session) ?? 0;
    const thin: Missing = {
      reason: 'insufficient_data',
      detail: say.thinSession({ session, contested, calls: calls.length, least: LEAST_CALLS }),
    };
    const [votes] = rolls.datasets;
    const frame = {
      subject: read.axis.powers,
      period: String(year),
      origin: `${votes?.id ?? ''}-session-${session}`,
      evidence: [
        ...(votes === undefined ? [] : [datasetEvidence(votes, points.used)]),
        ...(published === undefined
          ? []
          : [datasetEvidence(published.manifest, found?.places ?? 0)]),
      ],
      coverage: { share: null, of: say.coverPoints({ states }) },
      caveats: [say.twoScales({}), say.onAgenda({})],
      reproduce: 'tuchu votes ideal-points',
    };
    const count = (measure: string, label: Text, value: number): Finding =>
      findingOf(frame, {
        measure,
        label,
        unit: 'count',
        method: METHODS.ideal,
        value: t < 0 && measure === 'states_estimated' ? missing(thin) : point(value),
      });
    return {
      key: String(session),
      label: { en: `${session} (${year})`, vi: `${session} (${year})` },
      cells: [
        count('roll_calls', { en: 'roll calls', vi: 'lần biểu quyết' }, calls.length),
        count('contested', { en: 'contested', vi: 'có ý kiến khác nhau' }, contested),
        count('states_estimated', { en: 'states', vi: 'số nước' }, states),
        findingOf(frame, {
          measure: METHODS.correlation.id,
          label: METHODS.correlation.name,
          unit: 'coefficient',
          method: METHODS.correlation,
          value:
            found === undefined
              ? missing(t < 0 ? thin : { reason: 'not_loaded', detail: say.publishedNotLoaded({}) })
              : point(found.rho),
        }),
      ],
    };
  });
  return {
    tables: [
      {
        id: 'votes-estimate',
        title:
          compared === undefined
            ? say.worldAlone({ first: numbers[0], last: numbers[1] })
            : say.worldTitle({
                first: numbers[0],
                last: numbers[1],
                median: compared.median,
                least: compared.least,
                pooled: compared.pooled,
              }),
        rowLabel: { en: `session, ${first} to ${last}`, vi: `khóa, ${first} đến ${last}` },
        columns: [
          column('roll_calls', { en: 'roll calls', vi: 'biểu quyết' }),
          column('contested', { en: 'contested', vi: 'ý kiến khác nhau' }),
          column('states_estimated', { en: 'states', vi: 'số nước' }),
          column(METHODS.correlation.id, { en: 'rank correlation', vi: 'tương quan hạng' }),
        ],
        about: [read.axis.powers],
        rows,
        notes: [
          ...(compared === undefined
            ? []
            : [
                say.levelsAndChanges({
                  levels: compared.levels,
                  one: compared.changes.one,
                  five: compared.changes.five,
                }),
              ]),
          say.levelsStretch({}),
          say.estimated({ votes: points.used, rounds: points.iterations, moved: points.moved }),
          say.intervals({}),
          say.onAgenda({}),
        ],
      },
    ],
    refused: [],
  };
}

/**
 * Every point as rows of a table: the point, its standard error, interval and votes, the published one beside, and in
 * each row where both come from.
 */
export function pointRows(read: VotesRead): ReadonlyArray<ReadonlyArray<string | number | null>> {
  const { points, published, rolls } = read;
  const names = [
    'session',
    'year',
    'place',
    'point',
    'se',
    'low90',
    'high90',
    'votes',
    'published',
  ];
  const source = [...rolls.datasets, ...(published === undefined ? [] : [published.manifest])]
    .map((m) => m.id)
    .join(' ');
  return [
    [...names, 'method', 'source'],
    ...points.sessions.flatMap((session) =>
      points.places.flatMap((place) => {
        const p = readPoint(read, 'ours', place, session);
        if (isMissing(p)) return [];
        const q = readPoint(read, 'published', place, session);
        const numbers = [p.theta, p.sd, p.low, p.high].map((v) => Number(v.toFixed(6)));
        const beside = isMissing(q) ? null : q.theta;
        return [
          [
            session,
            sessionYear(session),
            place,
            ...numbers,
            p.votes,
            beside,
            METHODS.ideal.id,
            source,
          ],
        ];
      }),
    ),
  ];
}

/**
 * Two different poles, from what a person wrote; undefined where nothing is written.
 *
 * @throws `TuchuError` where there are not two
 */
export function voteQuestionPoles(
  text: string | undefined,
  read: (text: string) => readonly PlaceCode[],
): readonly [PlaceCode, PlaceCode] | undefined {
  if (text === undefined) return undefined;
  const [a, b, ...more] = read(text);
  if (a === undefined || b === undefined || more.length > 0)
    throw new TuchuError(say.twoPoles({ text }), 2);
  return [a, b];
}
