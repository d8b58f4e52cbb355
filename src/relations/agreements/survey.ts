/**
 * A country's agreements by everything at hand: its pack and each loaded dataset, side by side; with some
 * partners named, also what one more agreement with them would add.
 */
import { missing, TuchuError, type Day, type Finding, type PlaceCode } from '../../core/index.js';
import type { AgreementRule, Pack } from '../../facts/index.js';
import type { Workspace } from '../../store/index.js';
import { depths, type Depths } from './depth.js';
import { datasetBasis, marginalFindings, packBasis } from './marginal.js';
import { say } from './messages.js';
import { worldTrade, type WorldTrade } from './trade.js';
import { worldAgreements, yearOf } from './world.js';
import {
  HUB_METHOD,
  hubFindings,
  readWorld,
  worldOverlap,
  type WorldReading,
} from './world-findings.js';

export interface SurveyQuestion {
  readonly subject: PlaceCode;
  readonly day: Day;
  /** Partners of an agreement that might be. */
  readonly with?: readonly PlaceCode[] | undefined;
  /** Of agreements; all that are loaded where none is named. */
  readonly dataset?: string | undefined;
}

export interface Survey {
  readonly readings: readonly WorldReading[];
  readonly trade: WorldTrade | undefined;
  readonly coded: readonly Depths[];
  /** Partners shown: those named, or all by any reading. */
  readonly partners: readonly PlaceCode[];
  readonly overlap: readonly Finding[];
  readonly hub: readonly Finding[];
  readonly marginal: readonly Finding[];
}

/** The hub score where no dataset speaks of ties between partners. */
function noHub(subject: PlaceCode, day: Day): Finding {
  return {
    id: `${subject}/agreement_hub/plain@${day}`,
    subject,
    period: day,
    measure: 'agreement_hub',
    label: { en: 'Hub score', vi: 'Điểm trục' },
    value: missing({ reason: 'not_loaded', detail: say.packTies({}) }),
    unit: 'share',
    method: HUB_METHOD,
    evidence: [],
    inputs: [],
    coverage: { share: null, of: say.packTies({}) },
    caveats: [],
    limits: [],
    reproduce: `tuchu relations ${subject} matrix --as-of ${day} --json`,
  };
}

/**
 * @throws TuchuError with exit code 1 where the dataset named does not say who is party to what
 * @example
 * (await surveyAgreements(workspace, undefined, undefined, { subject: 'NOR', day: '2020-12-31' })).hub;
 */
export async function surveyAgreements(
  workspace: Workspace,
  pack: Pack | undefined,
  rule: AgreementRule | undefined,
  { subject, day, with: named, dataset }: SurveyQuestion,
): Promise<Survey> {
  const worlds = await worldAgreements(workspace, dataset);
  if (dataset !== undefined && worlds.length === 0)
    throw new TuchuError(say.noMembers({ dataset }), 1);
  const years = worlds.map((w) => yearOf(w, day));
  const trade = await worldTrade(workspace, Math.max(Number(day.slice(0, 4)) - 1, ...years));
  const coded = await depths(workspace);
  const readings = worlds.map((w) => readWorld(w, subject, day, trade));
  const partners =
    named ??
    [...new Set(readings.flatMap((r) => [...r.layers.keys()]))].filter((p) =>
      readings.some((r) => (r.layers.get(p)?.certain.length ?? 0) > 0),
    );
  const shown = [...partners].sort();
  const bases = [
    ...(pack === undefined || rule === undefined || dataset !== undefined
      ? []
      : [packBasis(pack, rule, day)]),
    ...readings.map(datasetBasis),
  ];
  return {
    readings,
    trade,
    coded,
    partners: shown,
    overlap: readings.flatMap((r) => worldOverlap(r, subject, shown, day, coded)),
    hub:
      readings.length === 0
        ? [noHub(subject, day)]
        : readings.flatMap((r) => hubFindings(r, subject, day, trade)),
    marginal:
      named === undefined
        ? []
        : bases.flatMap((b) => marginalFindings(b, subject, named, day, trade)),
  };
}
