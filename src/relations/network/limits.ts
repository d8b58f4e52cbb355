/** When two places count as tied in a layer that measures an amount; a reader sets other values with `--limit`. */
import type { Limit } from '../../core/index.js';

const ours = (
  id: string,
  measure: string,
  value: number,
  unit: Limit['unit'],
  label: Limit['label'],
  origin: string,
): Limit => ({
  id,
  kind: 'threshold',
  measure,
  crossedWhen: '>=',
  value,
  unit,
  label,
  origin,
  status: 'derived',
});

export const TRADE_SHARE = ours(
  'network-trade-share',
  'trade_share',
  0.01,
  'share',
  {
    en: 'tied in trade: mutual trade is at least this share of the whole trade of one of the two',
    vi: 'có liên kết thương mại: thương mại hai chiều chiếm ít nhất tỷ phần này trong toàn bộ thương mại của một trong hai bên',
  },
  'our choice: a partner that one side would notice; a tenth of it ties nearly everybody',
);

export const SHARED_ORGANISATIONS = ours(
  'network-shared-organisations',
  'shared_organisations',
  40,
  'count',
  {
    en: 'tied by organisations: both are full members of at least this many',
    vi: 'có liên kết qua tổ chức: cả hai cùng là thành viên đầy đủ của ít nhất ngần này tổ chức',
  },
  'our choice: about the upper quarter of all pairs in 2014 (39); nearly all states share some',
);

export const VOTE_AGREEMENT = ours(
  'network-vote-agreement',
  'vote_agreement',
  0.9,
  'share',
  {
    en: 'tied by votes: the same vote in at least this share of the roll calls in which both voted',
    vi: 'có liên kết qua phiếu bầu: bỏ phiếu giống nhau trong ít nhất tỷ phần này số lần biểu quyết mà cả hai cùng tham gia',
  },
  'our choice: about the upper quarter of all pairs in 2015 (0.91)',
);

export const VOTE_CALLS = ours(
  'network-vote-calls',
  'roll_calls',
  10,
  'count',
  {
    en: 'roll calls in which both voted, so that their agreement says anything',
    vi: 'số lần biểu quyết mà cả hai cùng bỏ phiếu để mức giống nhau có ý nghĩa',
  },
  'our choice',
);

export const TROOPS = ours(
  'network-troops',
  'troops',
  100,
  'person',
  {
    en: 'tied by troops: at least this many active-duty persons stationed',
    vi: 'có liên kết qua đồn trú: ít nhất ngần này quân nhân tại ngũ đóng quân',
  },
  'our choice: above the guards and attachés that stand at nearly every embassy',
);

export const NETWORK_LIMITS: readonly Limit[] = [
  TRADE_SHARE,
  SHARED_ORGANISATIONS,
  VOTE_AGREEMENT,
  VOTE_CALLS,
  TROOPS,
];

/** The value of a limit among those given, as a reader may have set it. */
export const valueOf = (limits: readonly Limit[], { id, value }: Limit): number =>
  limits.find((l) => l.id === id)?.value ?? value;
