/**
 * The layers of the network: what a tie of each is, whether it has a direction, how its strength is told; and the
 * shape in which a layer answers for a day. A layer that has no data, or a day outside those it covers, is a reason.
 */
import type {
  Day,
  Evidence,
  Limit,
  Message,
  Missing,
  Period,
  PlaceCode,
  Text,
  Unit,
} from '../../core/index.js';
import type { Tie } from './graph.js';

export const LAYERS = [
  'diplomatic',
  'tier',
  'agreement',
  'organisation',
  'obligation',
  'vote',
  'visit',
  'troops',
  'trade',
  'investment',
] as const;
export type LayerId = (typeof LAYERS)[number];
export const isLayer = (text: string): text is LayerId => LAYERS.some((id) => id === text);

export interface LayerKind {
  readonly id: LayerId;
  readonly label: Text;
  /** What ties two places. */
  readonly tie: Text;
  /** Runs from one to the other. */
  readonly directed: boolean;
  /** What its strength is; null where a tie holds or does not. */
  readonly strength: { readonly unit: Unit; readonly label: Text } | null;
  /** Rests on the facts of a pack, so that nobody else's ties are known. */
  readonly fromPack: boolean;
}

/** A layer on one day. */
export interface LayerOn {
  readonly id: LayerId;
  readonly day: Day;
  /** The day, or the year whose figures these are. */
  readonly period: Period;
  /** Every tie among all places is held; else only those of the country. */
  readonly world: boolean;
  /** Every tie of the country is held, so that none means none. */
  readonly whole: boolean;
  /** Places the layer speaks of that exist on the day, sorted. */
  readonly nodes: readonly PlaceCode[];
  /** Sorted; of a layer without direction each pair once, the code that comes first in `from`. */
  readonly ties: readonly Tie[];
  /** Of the ties of one place with another, or of the layer as a whole. */
  readonly evidence: (a?: PlaceCode, b?: PlaceCode) => readonly Evidence[];
  readonly notes: readonly Message[];
  /** Limits by which an amount became a tie. */
  readonly limits: readonly Limit[];
  /**
   * What there is between the country and a partner, above nothing, in the layer's unit, where the first limit makes no
   * tie of it; null where there is nothing. Not there where the layer has no limit.
   */
  readonly under?: (partner: PlaceCode) => number | null;
  /** How many partners the country would have at other values of the first limit; null without a limit. */
  readonly otherLimits: ReadonlyArray<{ readonly limit: number; readonly partners: number }> | null;
}

export interface LayerSource {
  /** A dataset, or the code of a pack. */
  readonly id: string;
  readonly title: Text;
}

/** A layer as far as it is loaded. */
export interface Layer {
  readonly kind: LayerKind;
  readonly sources: readonly LayerSource[];
  /** First and last day it speaks of; null where nothing is loaded. */
  readonly span: readonly [Day, Day] | null;
  readonly on: (day: Day) => Promise<LayerOn | Missing>;
}

export const isMissing = (answer: LayerOn | Missing): answer is Missing => 'reason' in answer;

export const KINDS: Readonly<Record<LayerId, LayerKind>> = {
  diplomatic: {
    id: 'diplomatic',
    label: { en: 'Diplomatic relations', vi: 'Quan hệ ngoại giao' },
    tie: {
      en: 'the two have diplomatic relations, embassies or not',
      vi: 'hai bên có quan hệ ngoại giao, dù có đại sứ quán hay không',
    },
    directed: false,
    strength: null,
    fromPack: true,
  },
  tier: {
    id: 'tier',
    label: { en: 'Partnership tier', vi: 'Bậc quan hệ' },
    tie: {
      en: 'a named partnership of the ladder, or a special relation beside it',
      vi: 'một bậc quan hệ đối tác có tên, hoặc quan hệ đặc biệt ngoài thang bậc',
    },
    directed: false,
    strength: null,
    fromPack: true,
  },
  agreement: {
    id: 'agreement',
    label: { en: 'Trade agreement', vi: 'Hiệp định thương mại' },
    tie: {
      en: 'a trade agreement in force binds both, or both belong to one union',
      vi: 'có hiệp định thương mại đang có hiệu lực ràng buộc cả hai, hoặc cả hai cùng một liên minh',
    },
    directed: false,
    strength: {
      unit: 'count',
      label: { en: 'agreements in force', vi: 'số hiệp định đang có hiệu lực' },
    },
    fromPack: false,
  },
  organisation: {
    id: 'organisation',
    label: { en: 'Shared organisations', vi: 'Tổ chức chung' },
    tie: {
      en: 'both are full members of many intergovernmental organisations',
      vi: 'cả hai cùng là thành viên đầy đủ của nhiều tổ chức liên chính phủ',
    },
    directed: false,
    strength: {
      unit: 'count',
      label: { en: 'organisations that both are in', vi: 'số tổ chức cả hai cùng tham gia' },
    },
    fromPack: false,
  },
  obligation: {
    id: 'obligation',
    // Most of these are promises not to attack: the name must not read as an alliance.
    label: { en: 'Security pledge (any kind)', vi: 'Cam kết an ninh (mọi loại)' },
    tie: {
      en: 'a treaty pledge of non-aggression, consultation, neutrality, defence or offence, whichever kind the cell names; most are no alliance',
      vi: 'cam kết theo hiệp ước về không xâm lược, tham vấn, trung lập, phòng thủ hoặc tấn công, loại nào thì ghi trong ô; phần lớn không phải liên minh',
    },
    directed: true,
    strength: {
      unit: 'count',
      label: { en: 'kinds of pledge', vi: 'số loại cam kết' },
    },
    fromPack: false,
  },
  vote: {
    id: 'vote',
    label: { en: 'Votes alike', vi: 'Bỏ phiếu giống nhau' },
    tie: {
      en: 'the same vote in at least the share of roll calls that the limit names (nine in ten, unless set otherwise)',
      vi: 'bỏ phiếu giống nhau ít nhất bằng tỷ phần số lần biểu quyết mà ngưỡng nêu (chín trên mười, nếu không đặt khác)',
    },
    directed: false,
    strength: {
      unit: 'share',
      label: { en: 'share of roll calls with the same vote', vi: 'tỷ phần phiếu giống nhau' },
    },
    fromPack: false,
  },
  visit: {
    id: 'visit',
    label: { en: 'Visits', vi: 'Chuyến thăm' },
    tie: { en: 'a visit in the year', vi: 'có chuyến thăm trong năm' },
    directed: true,
    strength: { unit: 'count', label: { en: 'visits', vi: 'số chuyến thăm' } },
    fromPack: false,
  },
  troops: {
    id: 'troops',
    label: { en: 'Troops stationed', vi: 'Quân đồn trú' },
    tie: { en: 'one stations troops in the other', vi: 'bên này có quân đóng ở bên kia' },
    directed: true,
    strength: { unit: 'person', label: { en: 'persons', vi: 'số người' } },
    fromPack: false,
  },
  trade: {
    id: 'trade',
    label: { en: 'Trade', vi: 'Thương mại' },
    tie: {
      en: 'mutual trade is a noticeable share of the trade of one of the two',
      vi: 'thương mại hai chiều chiếm tỷ phần đáng kể trong thương mại của một trong hai bên',
    },
    directed: false,
    strength: { unit: 'USD', label: { en: 'mutual trade', vi: 'thương mại hai chiều' } },
    fromPack: false,
  },
  investment: {
    id: 'investment',
    label: { en: 'Investment', vi: 'Đầu tư' },
    tie: { en: 'investment from one in the other', vi: 'bên này đầu tư vào bên kia' },
    directed: true,
    strength: { unit: 'amount', label: { en: 'amount', vi: 'giá trị' } },
    fromPack: false,
  },
};
