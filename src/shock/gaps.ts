/**
 * Which assumption explains that two models of one shock differ: both are run again with that assumption as the other
 * has it, and what is left of the gap is told beside it.
 *
 * A gap is declared as data: two models, the measure of each that is compared, and what is set; where nothing is, each
 * assumption that both take and have differently is tried, one at a time (`gap-search.ts`). Measures are compared as
 * losses, a share of value added or of real income; `turn` is −1 where a model gives a change.
 *
 * Alike is no explanation where a loss all but vanishes with it, for two models without a shock always agree; where
 * one number is the other by definition; or where nothing was unlike.
 */
import {
  type Assumption,
  type Finding,
  type LimitSetting,
  type Method,
  type PlaceCode,
  type Text,
  TuchuError,
  answerFindings,
  findingOf,
  point,
} from '../core/index.js';
import type { Workspace } from '../store/index.js';
import { say } from './messages.js';
import type { ModelAnswer, ShockAnswer } from './model.js';
import { type ShockQuestion, runShock } from './models.js';
import { HOME_FOUND } from './models/one-sector.js';
import { ABOUT, type Unlike, inForce, searched, unlikeOf } from './gap-search.js';

export const MODEL_GAP: Method = {
  id: 'model_gap',
  version: '1',
  name: {
    en: 'Gap between two models, and what explains it',
    vi: 'Khoảng chênh giữa hai mô hình và điều giải thích nó',
  },
  formula: '|loss by one − loss by the other|, as they stand and with the assumption alike',
  citation: 'Made for this project',
  status: 'derived',
};

export interface GapSide {
  readonly model: string;
  readonly measure: string;
  readonly turn: 1 | -1;
}

/** A number; `equal`, the share that makes the first as small as the second; or what another model, or its assumption,
 * says of the country. */
type SetTo =
  | number
  | 'equal'
  | { readonly model: string; readonly measure: string }
  | { readonly model: string; readonly assumption: string };

/** Two models and what is said to explain that they differ. */
export interface Gap {
  readonly id: string;
  readonly between: readonly [GapSide, GapSide];
  /** Left out: what both take as given and have differently is searched. */
  readonly set?: Readonly<Record<string, SetTo>>;
  /** What closes it says nothing of the world: an equality that holds by definition, or a factor that is moved. */
  readonly nature?: 'identity' | 'arithmetic';
  /** What the assumption is about, as the end of a sentence. */
  readonly because: Text;
}

/** What comes of making an assumption alike: it explains so much; it removes the shock; it was alike; or see `nature`. */
export type Verdict = 'explains' | 'removes' | 'alike' | 'identity' | 'arithmetic';

const SELLERS: GapSide = {
  model: 'sellers',
  measure: 'sellers_value_added_lost_share',
  turn: 1,
};
const MANY: GapSide = { model: 'many-sectors', measure: 'caliendo_parro_welfare', turn: -1 };
const ONE: GapSide = { model: 'one-sector', measure: 'armington_welfare', turn: -1 };

/** The gaps that can be explained. */
export const GAPS: readonly Gap[] = [
  {
    id: 'stocks',
    between: [
      { model: 'bottleneck', measure: 'bottleneck_value_added_lost_share', turn: 1 },
      { model: 'delays', measure: 'ario_value_added_lost_share', turn: 1 },
    ],
    because: {
      en: 'one counts what is missing at once, the other lets buyers reorder from others day by day and counts what sellers lose',
      vi: 'một bên tính phần thiếu ngay một lần, bên kia để bên mua đặt lại ở nơi khác từng ngày và tính cả phần bên bán mất',
    },
  },
  {
    id: 'work',
    between: [SELLERS, MANY],
    set: { reemployed: 'equal' },
    nature: 'arithmetic',
    because: {
      en: 'one leaves those idle who no longer sell, the other finds work for all of them',
      vi: 'một bên để người không còn bán được phải nghỉ việc, bên kia tìm việc cho tất cả',
    },
  },
  {
    id: 'links',
    between: [MANY, ONE],
    set: { 'input-links': 0, 'theta-all': { model: 'one-sector', assumption: 'theta' } },
    because: {
      en: 'in one, sectors buy from each other and each has its elasticity; in the other all is one good',
      vi: 'ở một bên các ngành mua của nhau và mỗi ngành có độ co giãn riêng; ở bên kia tất cả là một hàng hóa',
    },
  },
  {
    id: 'home',
    between: [
      { model: 'home-share', measure: 'acr_change', turn: -1 },
      { model: 'one-sector', measure: 'armington_real_wage', turn: -1 },
    ],
    set: { 'home-share-after': { model: 'one-sector', measure: HOME_FOUND } },
    nature: 'identity',
    because: {
      en: 'one takes what is cut to turn home, the other lets prices decide how much does',
      vi: 'một bên coi phần bị cắt quay về trong nước, bên kia để giá quyết định bao nhiêu quay về',
    },
  },
];

/** A gap found in an answer, and what is left of it with the assumption alike. */
export interface GapAnswer {
  readonly gap: Gap;
  readonly verdict: Verdict;
  /** What the assumption that was found is about, or the gap itself. */
  readonly because: Text;
  /** Of the two models, in the order of the gap. */
  readonly titles: readonly [Text, Text];
  readonly set: readonly LimitSetting[];
  /** What was set, in words. */
  readonly assumptions: readonly Assumption[];
  /** As they stand, and with the assumption alike; of each model in the order of the gap. */
  readonly before: readonly [Finding, Finding];
  readonly after: readonly [Finding, Finding];
  /** Share; `after` of `before` is what the assumption leaves unexplained. */
  readonly width: Finding;
  readonly left: Finding;
}

/** Wide enough to be told: a hundredth of a per cent. */
const TOLD = 1e-4;

function sideOf(
  models: readonly ModelAnswer[],
  { model, measure }: { readonly model: string; readonly measure: string },
  place: PlaceCode,
): Finding | undefined {
  const answer = models.find((m) => m.model.id === model);
  if (answer === undefined) return undefined;
  return answerFindings({ tables: answer.tables, refused: [] }).find(
    (f) => f.measure === measure && f.subject === place && f.value.kind === 'point',
  );
}

const valueOf = (f: Finding): number => (f.value.kind === 'point' ? f.value.value : NaN);

/**
 * Gaps of an answer that can be told: both models give a number of the same place, and they differ.
 *
 * @throws TuchuError for a gap of the file that there is not
 */
export function gapsIn(answer: ShockAnswer): ReadonlyArray<{
  readonly gap: Gap;
  readonly before: readonly [Finding, Finding];
}> {
  const named = answer.shock.explain;
  const known = GAPS.map((g) => g.id);
  for (const id of named ?? [])
    if (!known.includes(id)) throw new TuchuError(say.noGap({ id, known }), 1);
  return GAPS.flatMap((gap) => {
    if (named !== undefined && !named.includes(gap.id)) return [];
    for (const place of placesOf(answer.models, answer.subject)) {
      const [a, b] = gap.between.map((side) => sideOf(answer.models, side, place));
      if (a === undefined || b === undefined) continue;
      if (Math.abs(widthOf(gap, [a, b])) < TOLD) continue;
      return [{ gap, before: [a, b] as const }];
    }
    return [];
  });
}

/** The country, and what stands in for it in a model's headline. */
const placesOf = (models: readonly ModelAnswer[], subject: PlaceCode): readonly PlaceCode[] => [
  ...new Set([subject, ...models.flatMap((m) => m.headline?.subject ?? [])]),
];

const widthOf = ({ between: [x, y] }: Gap, [a, b]: readonly [Finding, Finding]): number =>
  Math.abs(x.turn * valueOf(a) - y.turn * valueOf(b));

function setting(
  gap: Gap,
  answer: ShockAnswer,
  before: readonly [Finding, Finding],
): LimitSetting[] | undefined {
  const set: LimitSetting[] = [];
  for (const [id, to] of Object.entries(gap.set ?? {})) {
    let value: number | undefined;
    if (typeof to === 'number') value = to;
    else if (to === 'equal') {
      const [one, other] = lossesOf(gap, before);
      value = one > 0 && other < one ? Math.min(1, 1 - other / one) : undefined;
    } else if ('measure' in to) {
      const found = sideOf(answer.models, to, before[0].subject);
      value = found && valueOf(found);
    } else
      value = answer.models
        .find((m) => m.model.id === to.model)
        ?.assumptions.find((a) => a.id === to.assumption)?.value;
    if (value === undefined || !Number.isFinite(value)) return undefined;
    set.push({ id, value });
  }
  return set;
}

/** One way to make the two alike, and what they then say. */
interface Tried {
  readonly set: readonly LimitSetting[];
  readonly after: readonly [Finding, Finding];
  readonly assumptions: readonly Assumption[];
}

/** Whether a loss is so small with the assumption alike that nothing is left to compare. */
export function vanishes(
  before: readonly [number, number],
  after: readonly [number, number],
): boolean {
  const least = Math.max(TOLD, Math.min(...before.map(Math.abs)) / 10);
  return after.some((x) => Math.abs(x) < least);
}

/**
 * Runs the models of each gap again with the assumption that is said to explain it.
 *
 * @param question the one that was answered
 * @returns one for each gap that can be told, the widest first, whether the assumption closes it or not
 * @throws TuchuError for a gap of the file that there is not
 * @example
 * const [first] = await explainGaps(workspace, question, await runShock(workspace, question));
 * first?.set; // [{ id: 'stock-days', value: 90 }]
 */
export async function explainGaps(
  workspace: Workspace,
  question: ShockQuestion,
  answer: ShockAnswer,
): Promise<readonly GapAnswer[]> {
  const told: GapAnswer[] = [];
  for (const { gap, before } of gapsIn(answer)) {
    const place = before[0].subject;
    const ids = gap.between.map((side) => side.model);
    const [one, other] = ids.map((id) => answer.models.find((m) => m.model.id === id));
    if (one === undefined || other === undefined) continue;
    const attempt = async (set: readonly LimitSetting[]): Promise<Tried | undefined> => {
      const named = new Set(set.map((s) => s.id));
      const again = await runShock(workspace, {
        ...question,
        models: ids,
        limits: [...(question.limits ?? []).filter((l) => !named.has(l.id)), ...set],
      });
      const [a, b] = gap.between.map((side) => sideOf(again.models, side, place));
      if (a === undefined || b === undefined) return undefined;
      const assumptions = set.flatMap(
        ({ id }) => again.models.flatMap((m) => m.assumptions).find((x) => x.id === id) ?? [],
      );
      return { set, after: [a, b], assumptions };
    };
    const gone = ({ after }: Tried): boolean =>
      vanishes(lossesOf(gap, before), lossesOf(gap, after));
    const given = gap.set === undefined ? undefined : setting(gap, answer, before);
    if (gap.set !== undefined && given === undefined) continue;
    const unlike =
      given === undefined ? unlikeOf(one, other) : given.filter((s) => !inForce(s, one, other));
    const tried =
      unlike.length === 0
        ? { set: [], after: before, assumptions: [] }
        : given !== undefined
          ? await attempt(given)
          : await searched(unlike as readonly Unlike[], attempt, {
              gone,
              left: ({ after }) => widthOf(gap, after),
            });
    if (tried === undefined) continue;
    const verdict: Verdict =
      unlike.length === 0 ? 'alike' : (gap.nature ?? (gone(tried) ? 'removes' : 'explains'));
    told.push({
      gap,
      verdict,
      because: (given === undefined && ABOUT[tried.set[0]?.id ?? '']) || gap.because,
      titles: titlesOf(gap, answer.models, before),
      ...tried,
      before,
      ...findings(gap, before, tried.after, tried.assumptions),
    });
  }
  return told.toSorted((a, b) => valueOf(b.width) - valueOf(a.width));
}

/** Titles; with the measure, where it is another than the model's headline. */
const titlesOf = (
  { between }: Gap,
  models: readonly ModelAnswer[],
  before: readonly [Finding, Finding],
): readonly [Text, Text] => {
  const [a, b] = between.map((side, at): Text | undefined => {
    const found = models.find((m) => m.model.id === side.model);
    if (found === undefined || found.headline?.measure === side.measure) return found?.model.title;
    const [{ title }, label] = [found.model, before[at]!.label];
    return { en: `${title.en}: ${label.en}`, vi: `${title.vi}: ${label.vi}` };
  });
  if (a === undefined || b === undefined) throw new Error('a gap between models that did not run');
  return [a, b];
};

/** What each of the two says is lost, a share; below zero it is a gain. */
export const lossesOf = (
  { between: [x, y] }: Gap,
  [a, b]: readonly [Finding, Finding],
): readonly [number, number] => [x.turn * valueOf(a), y.turn * valueOf(b)];

function findings(
  gap: Gap,
  before: readonly [Finding, Finding],
  after: readonly [Finding, Finding],
  assumptions: readonly Assumption[],
): { readonly width: Finding; readonly left: Finding } {
  const [first] = before;
  const evidence = [
    ...new Map(
      [...before, ...after].flatMap((f) => f.evidence).map((e) => [JSON.stringify(e), e]),
    ).values(),
  ];
  const lines = (of: readonly [Finding, Finding]): Finding['inputs'] =>
    of.map(({ label, value, unit }) => ({
      label,
      value: value.kind === 'point' ? value.value : NaN,
      unit,
    }));
  const make = (measure: string, label: Text, of: readonly [Finding, Finding], more = false) =>
    findingOf(
      {
        subject: first.subject,
        period: first.period,
        origin: `gap-${gap.id}`,
        evidence,
        coverage: first.coverage,
        caveats: [],
        reproduce: first.reproduce,
      },
      {
        measure: `${measure}_${gap.id}`,
        label,
        unit: 'share',
        method: MODEL_GAP,
        value: point(widthOf(gap, of)),
        inputs: [
          ...lines(of),
          ...(more
            ? assumptions.map(({ label: l, value, unit }) => ({ label: l, value, unit }))
            : []),
        ],
      },
    );
  return {
    width: make(
      'model_gap',
      { en: 'Gap between two models', vi: 'Khoảng chênh giữa hai mô hình' },
      before,
    ),
    left: make(
      'model_gap_left',
      { en: 'What is left of it', vi: 'Phần khoảng chênh còn lại' },
      after,
      true,
    ),
  };
}
