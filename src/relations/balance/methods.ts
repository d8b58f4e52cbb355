/** How each number of the balance is made. Shares are definitions; the rest is this project's own construct (METHODS B8). */
import type { Assumption, Method } from '../../core/index.js';

export const POWER_SHARE: Method = {
  id: 'power_share',
  version: '1',
  name: { en: 'Share of a power in a domain', vi: 'Tỷ phần của một nước lớn trong một lĩnh vực' },
  formula:
    'p_dg = what comes from or goes to power g / all of the domain d; a power that a partial table does not name lies between 0 and what is not named',
  citation: 'Definition',
  status: 'confirmed',
};

export const TIER_RANK: Method = {
  id: 'tier_rank',
  version: '1',
  name: { en: 'Rung of the ladder', vi: 'Nấc trên thang bậc' },
  formula: 'rank of the tier held on the day, 1 the top rung; an order and no distance',
  citation: 'dated facts of the country pack',
  status: 'derived',
};

export const DOMAIN_BALANCE: Method = {
  id: 'domain_balance',
  version: '1',
  name: {
    en: 'Balance of a domain over the powers',
    vi: 'Độ cân bằng của một lĩnh vực giữa các nước lớn',
  },
  formula:
    'H_d = −Σ_g q ln q / ln G, q = p_dg / Σ_g p_dg; the rest of the world is left out of q and shown beside',
  citation: 'METHODS B8, a construct of this project',
  status: 'derived',
};

export const DOMINANCE: Method = {
  id: 'dominance',
  version: '1',
  name: { en: 'Domains in which a power leads', vi: 'Số lĩnh vực một nước lớn đứng đầu' },
  formula:
    'domains with a table in which the power has the largest value of all powers: low counts those that are certain, high adds ties and those that an unnamed part leaves open',
  citation: 'METHODS B8, a construct of this project',
  status: 'derived',
};

export const INTERLOCK: Method = {
  id: 'interlock',
  version: '1',
  name: {
    en: 'Interlock: powers with the country among their first k',
    vi: 'Đan xen: số nước lớn có nước này trong k đối tác đầu',
  },
  formula:
    'powers in whose best domain the country ranks k or higher among all partners / powers; best: the domain and direction in which it ranks highest; a power without any table may or may not',
  citation: 'METHODS B8, a construct of this project',
  status: 'derived',
};

export const RANK_AT_POWER: Method = {
  id: 'rank_at_power',
  version: '1',
  name: {
    en: 'Place of the country among the partners of a power',
    vi: 'Thứ hạng của nước này trong các đối tác của nước lớn',
  },
  formula: '1 + partners with a larger value, in the domain and direction in which that is least',
  citation: 'METHODS B8, a construct of this project',
  status: 'derived',
};

export const EXPOSURE: Method = {
  id: 'single_power_exposure',
  version: '1',
  name: { en: 'Exposure to one power', vi: 'Mức phơi nhiễm với một nước lớn' },
  formula:
    'Σ_d w_d p_dg², equal weights over every domain of shares; a domain without a table adds from 0 to w_d',
  citation: 'METHODS B8, a construct of this project; not a regret, and no measure of risk',
  status: 'derived',
};

export const EXPOSURE_RANK: Method = {
  id: 'single_power_exposure_rank',
  version: '2',
  name: {
    en: 'Rank of the exposure over all weights and all values in the bounds',
    vi: 'Thứ hạng mức phơi nhiễm qua mọi trọng số và mọi giá trị trong hai cận',
  },
  formula:
    'best: 1 + powers whose least Σ w p² is above this one’s most; worst: 1 + powers whose most is above this one’s least; over each domain alone and 2,000 draws of weights from Dirichlet(1), seed 1; a share that no source names anywhere from 0 to the part not named; domains with a table only',
  citation: 'OECD and JRC 2008 on weights as opinions; METHODS D11',
  status: 'derived',
};

export const ENGAGE: Method = {
  id: 'engage',
  version: '2',
  name: { en: 'Engage: acts coded as engagement', vi: 'Can dự: hành động được mã hóa là can dự' },
  formula:
    'engage codes that hold towards the power / engage codes of the table; a code that nothing answers on the day adds from 0 to 1',
  citation: 'own coding of the five behaviours of Kuik 2008 (recalled, not re-read); METHODS B5',
  status: 'derived',
};

export const HEDGE: Method = {
  ...ENGAGE,
  id: 'hedge',
  name: { en: 'Hedge: acts coded as fallback', vi: 'Phòng bị: hành động được mã hóa là dự phòng' },
  formula:
    'hedge codes that hold towards the power / hedge codes of the table; a code that nothing answers adds from 0 to 1',
};

export const ENGAGE_CARRIED: Method = {
  ...ENGAGE,
  id: 'engage_carried',
  name: {
    en: 'Engage, if nothing has changed since each register ended',
    vi: 'Can dự, nếu không có gì thay đổi từ khi mỗi nguồn dừng',
  },
  formula:
    'as engage, with the last year of each register and the main table of each domain standing for the day, however old',
};

export const HEDGE_CARRIED: Method = {
  ...HEDGE,
  id: 'hedge_carried',
  name: {
    en: 'Hedge, if nothing has changed since each register ended',
    vi: 'Phòng bị, nếu không có gì thay đổi từ khi mỗi nguồn dừng',
  },
  formula:
    'as hedge, with the last year of each register and the main table of each domain standing for the day, however old',
};

export const INTENSITY: Method = {
  id: 'hedging_intensity',
  version: '1',
  name: { en: 'Hedging intensity', vi: 'Cường độ nước đôi' },
  formula: '2 min(E, H) / (E + H)',
  citation: 'METHODS B5, a construct of this project on the coding',
  status: 'derived',
};

/** How far down a power's list the country still counts as held near. */
export const INTERLOCK_K: Assumption = {
  id: 'interlock-k',
  value: 10,
  unit: 'rank',
  label: {
    en: 'partners of a power among which the country is looked for',
    vi: 'số đối tác đầu của nước lớn mà trong đó tìm nước này',
  },
  origin: { en: 'read it with the scan over k', vi: 'đọc cùng kết quả quét theo k' },
  status: 'derived',
};

/** A table that names less than this of the whole is shown beside, and not counted, where another names it. */
export const NAMED_SHARE: Assumption = {
  id: 'named-share',
  value: 0.9,
  unit: 'share',
  label: {
    en: 'named part from which a newer table goes before an older one',
    vi: 'phần đã nêu tên tối thiểu để bảng mới được dùng thay bảng cũ',
  },
  origin: { en: 'no source', vi: 'không có nguồn' },
  status: 'derived',
};

/** Exercises of so many years are counted together. */
export const EXERCISE_YEARS: Assumption = {
  id: 'exercise-years',
  value: 10,
  unit: 'year',
  label: { en: 'years of exercises counted together', vi: 'số năm diễn tập được tính chung' },
  origin: { en: 'exercises are few', vi: 'số cuộc diễn tập ít' },
  status: 'derived',
};

/** A measure of a year speaks of a day so many years later at most; a standing promise or rivalry of none. */
export const MEASURE_YEARS: Assumption = {
  id: 'measure-years',
  value: 2,
  unit: 'year',
  label: {
    en: 'years after which a yearly measure says nothing of the day',
    vi: 'số năm mà sau đó số đo hằng năm không còn nói gì về ngày xét',
  },
  origin: {
    en: 'chosen for this project; statistics of a year come out up to two years later',
    vi: 'chọn cho dự án này; số liệu của một năm có thể ra muộn đến hai năm',
  },
  status: 'derived',
};

export const DRAWS = 2000;
export const SEED = 1;
