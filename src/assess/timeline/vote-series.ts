/**
 * Series made here from the roll calls of the General Assembly: the country's own ideal point with its 90 % interval,
 * and the share of votes alike with each pole. A session stands under the year it opens in. The published points are
 * another series (data-series.ts), on a scale of their own.
 */
import {
  nameInText,
  placeName,
  point,
  type Missing,
  type PlaceCode,
  type Text,
} from '../../core/index.js';
import {
  LEAST_VOTES,
  VOTE_METHODS,
  alikeWith,
  idealPointOf,
  isNoPoint,
  noVoteSession,
  noVotesLoaded,
  pairFindings,
  readPoint,
  readVotes,
  rollCalls,
  type RollCalls,
} from '../../relations/index.js';
import { datasetEvidence, type Workspace } from '../../store/index.js';
import { say } from './messages.js';
import type { NoSeries, Panel, Series } from './series.js';
import type { Reading } from './windows.js';

type Table = Map<PlaceCode, Map<number, number>>;

const IDEAL: Text = VOTE_METHODS.ideal.name;
const ALIKE: Text = { en: 'Votes alike with each pole', vi: 'Phiếu giống từng cực' };

const put = (table: Table, place: PlaceCode, year: number, value: number): void => {
  table.set(place, (table.get(place) ?? new Map<number, number>()).set(year, value));
};

const known = (readings: readonly Reading[]): number[] =>
  readings.filter((r) => r.value.kind !== 'missing').map((r) => r.year);

/** What both series share: coverage, sources, and a reason for a year without a session. */
function common(rolls: RollCalls, subject: PlaceCode, readings: readonly Reading[]) {
  const held = known(readings);
  const [manifest] = rolls.datasets;
  return {
    readings,
    timing: 'year' as const,
    coverage: say.dataCover({
      place: subject,
      first: held[0] ?? 0,
      last: held.at(-1) ?? 0,
      count: held.length,
    }),
    evidence: (year: number) =>
      manifest !== undefined && held.includes(year)
        ? [
            datasetEvidence(
              manifest,
              rolls.sessions.find((s) => s.year === year)?.calls.length ?? 0,
            ),
          ]
        : [],
  };
}

const noSession = (rolls: RollCalls, year: number): Missing => ({
  reason: 'not_covered',
  detail: noVoteSession(rolls, year - 1945),
});

const FIRST_CAVEATS = [say.votesAgenda({}), say.bySession({})];

/** The point estimated here, and those of all other states; levels and changes are made of the points alone. */
async function idealHere(
  workspace: Workspace,
  subject: PlaceCode,
  years: readonly number[],
): Promise<Series | NoSeries> {
  const read = await readVotes(workspace);
  if (read === undefined) return none('ideal_here', IDEAL);
  const { rolls, points } = read;
  const readings = years.map((year): Reading => {
    const session = rolls.sessions.find((s) => s.year === year);
    if (session === undefined)
      return { year, value: { kind: 'missing', missing: noSession(rolls, year) } };
    const found = readPoint(read, 'ours', subject, session.session);
    return isNoPoint(found)
      ? { year, value: { kind: 'missing', missing: found } }
      : { year, value: point(found.theta), interval: [found.low, found.high] };
  });
  const others: Table = new Map();
  for (const { session, year } of rolls.sessions)
    if (years.includes(year))
      for (const place of rolls.places) {
        const p = place === subject ? undefined : idealPointOf(points, place, session);
        if (p !== undefined) put(others, place, year, p.theta);
      }
  return {
    id: 'ideal_here',
    panel: 'ideal_here',
    label: IDEAL,
    unit: 'ideal_point',
    changeUnit: 'ideal_point',
    method: VOTE_METHODS.ideal,
    caveats: [...FIRST_CAVEATS, say.pointsChange({})],
    ...common(rolls, subject, readings),
    others,
  };
}

/** Votes alike with a pole, of the country and of all others. */
function alikeSeries(
  rolls: RollCalls,
  subject: PlaceCode,
  pole: PlaceCode,
  years: readonly number[],
): Series {
  const others: Table = new Map();
  const readings = years.map((year): Reading => {
    const session = rolls.sessions.find((s) => s.year === year);
    if (session === undefined)
      return { year, value: { kind: 'missing', missing: noSession(rolls, year) } };
    for (const [place, { both, same }] of alikeWith(rolls, session, pole))
      if (place !== subject && both >= LEAST_VOTES) put(others, place, year, same / both);
    const frame = { read: { rolls }, session, issue: undefined, reproduce: '' };
    const [found] = pairFindings(frame, subject, pole);
    return { year, value: found?.value ?? { kind: 'missing', missing: noSession(rolls, year) } };
  });
  return {
    id: `alike:${pole}`,
    panel: 'alike',
    label: {
      en: `Votes alike with ${nameInText(pole, 'en')}`,
      vi: `Phiếu giống ${placeName(pole, 'vi')}`,
    },
    unit: 'share',
    changeUnit: 'difference',
    method: VOTE_METHODS.agreement,
    caveats: [...FIRST_CAVEATS, say.alikeBothMove({ pole })],
    ...common(rolls, subject, readings),
    others,
  };
}

const none = (panel: Panel, label: Text): NoSeries => ({
  panel,
  label,
  why: noVotesLoaded(),
  fill: say.fillData({ what: 'un-votes' }),
});

/**
 * @param poles with whom votes are compared; the country itself is left out
 * @example
 * (await voteSeries(workspace, 'VNM', ['USA', 'CHN'], [2015])).map((s) => 'id' in s && s.id);
 * // ['ideal_here', 'alike:USA', 'alike:CHN']
 */
export async function voteSeries(
  workspace: Workspace,
  subject: PlaceCode,
  poles: readonly PlaceCode[],
  years: readonly number[],
  wants: (panel: Panel) => boolean = () => true,
): Promise<ReadonlyArray<Series | NoSeries>> {
  const rolls = wants('alike') ? await rollCalls(workspace) : undefined;
  return [
    ...(wants('ideal_here') ? [await idealHere(workspace, subject, years)] : []),
    ...(!wants('alike')
      ? []
      : rolls === undefined
        ? [none('alike', ALIKE)]
        : poles.filter((p) => p !== subject).map((p) => alikeSeries(rolls, subject, p, years))),
  ];
}
