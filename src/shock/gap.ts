/**
 * Where models of one shock disagree most about one country, and which assumption explains it.
 *
 * What each says the country loses is read in shares of its own (of value added, real income or spending: the model says
 * which). Of all pairs that take some assumption of the same name as given, the one furthest apart is looked at: both
 * models run again with that assumption set alike, at either model's own value and, for days of stock, at the length of
 * the longest event; what brings them nearest explains the gap. Pairs with nothing in common cannot be explained so:
 * their questions differ. Made for this project.
 */
import type { LimitSetting } from '../core/index.js';
import type { ModelAnswer, ShockAnswer } from './model.js';

/** An assumption in days of stock, for which the length of the event is a natural value to try. */
const STOCK = 'stock-days';
/** A gap this much smaller than before is closed; nothing further is tried. */
const CLOSED = 0.1;
/** One this little smaller is not explained. */
const NARROWED = 0.75;
/** A tenth of a point: nearer than this models agree. */
export const AGREED = 0.001;

export interface Told {
  readonly answer: ModelAnswer;
  /** Share of its own that the country loses; below zero it gains. */
  readonly loss: number;
}

export interface Apart {
  readonly low: Told;
  readonly high: Told;
}

export interface ExplainedGap extends Apart {
  /** The assumption that, set alike in both, brings them nearest; undefined where none does. */
  readonly by?:
    | {
        readonly id: string;
        readonly value: number;
        readonly lowLoss: number;
        readonly highLoss: number;
      }
    | undefined;
  /** Names of assumptions that both take as given. */
  readonly common: readonly string[];
}

/**
 * What a model's headline says is lost, as a share.
 *
 * @returns undefined for a model without a headline, or one in another unit
 * @example
 * lossOf(answer); // 0.233 for 'Value added lost for want of inputs, share of the usual'
 */
export function lossOf({ headline, model }: ModelAnswer): number | undefined {
  if (headline === undefined || headline.unit !== 'share') return undefined;
  const { value } = headline;
  if (value.kind === 'missing') return undefined;
  const x = value.kind === 'point' ? value.value : value.high;
  return model.losses?.measure === headline.measure && model.losses.below ? 0 - x : x;
}

/** What the models say, from the least lost to the most. */
export const lossesTold = ({ models }: Pick<ShockAnswer, 'models'>): readonly Told[] =>
  models
    .flatMap((answer) => {
      const loss = lossOf(answer);
      return loss === undefined ? [] : [{ answer, loss }];
    })
    .toSorted((a, b) => a.loss - b.loss);

/** Only what is said of one place can be told apart: the country, or whatever stands in its place. */
const sameWhom = (a: Told, b: Told): boolean =>
  a.answer.headline?.subject === b.answer.headline?.subject;

const common = (a: ModelAnswer, b: ModelAnswer): readonly string[] =>
  a.assumptions.flatMap(({ id }) => (b.assumptions.some((x) => x.id === id) ? [id] : []));

/**
 * @param ask runs some models of the same shock again, with settings on top of those in force
 * @returns undefined where fewer than two models say what is lost
 * @example
 * (await explainGap(answer, ask))?.by; // { id: 'stock-days', value: 182, lowLoss: 0.002, highLoss: 0 }
 */
export async function explainGap(
  answer: ShockAnswer,
  ask: (models: readonly string[], limits: readonly LimitSetting[]) => Promise<ShockAnswer>,
): Promise<ExplainedGap | undefined> {
  const told = lossesTold(answer);
  const pairs = told.flatMap((low, i) =>
    told.slice(i + 1).flatMap((high) => (sameWhom(low, high) ? [{ low, high }] : [])),
  );
  const apart = ({ low, high }: Apart): number => high.loss - low.loss;
  const widest = (of: readonly Apart[]): Apart | undefined =>
    of.reduce<Apart | undefined>(
      (most, p) => (most && apart(most) >= apart(p) ? most : p),
      undefined,
    );
  const shared = pairs.filter(({ low, high }) => common(low.answer, high.answer).length > 0);
  const near = widest(shared);
  const gap = near !== undefined && apart(near) >= AGREED ? near : widest(pairs);
  if (gap === undefined) return undefined;
  const { low, high } = gap;
  const ids = common(low.answer, high.answer);
  const spans = answer.events.flatMap((e) => e.days ?? []);
  const tries = (apart(gap) < AGREED ? [] : ids).flatMap((id): LimitSetting[] => {
    const own = [low, high].flatMap(({ answer: a }) =>
      a.assumptions.flatMap((x) => (x.id === id ? [x.value] : [])),
    );
    const values = [...(id === STOCK && spans.length > 0 ? [Math.max(...spans)] : []), ...own];
    return [...new Set(values)].map((value) => ({ id, value }));
  });
  let by: ExplainedGap['by'];
  let least = apart(gap) * NARROWED;
  for (const setting of tries) {
    const again = await ask(
      [low, high].map((t) => t.answer.model.id),
      [setting],
    );
    const lossAgain = (t: Told): number | undefined =>
      again.models.flatMap((m) => (m.model.id === t.answer.model.id ? (lossOf(m) ?? []) : []))[0];
    const [lowLoss, highLoss] = [lossAgain(low), lossAgain(high)];
    if (lowLoss === undefined || highLoss === undefined) continue;
    const left = Math.abs(highLoss - lowLoss);
    if (left >= least) continue;
    least = left;
    by = { ...setting, lowLoss, highLoss };
    if (left <= CLOSED * apart(gap)) break;
  }
  return { low, high, by, common: ids };
}
