/** The methods of votes, as a Finding names them, and how well each formula is known. */
import type { Method, Text } from '../../core/index.js';

const method = (
  id: string,
  name: Text,
  formula: string,
  status: Method['status'],
  citation: string,
): Method => ({ id, version: '1', name, formula, citation, status });

const OURS = 'Derived for this project';

export const METHODS = {
  agreement: method(
    'vote_agreement',
    { en: 'Votes alike', vi: 'Tỷ lệ phiếu giống nhau' },
    'roll calls in which both voted the same / roll calls in which both voted',
    'confirmed',
    'Definition',
  ),
  s: method(
    'vote_s_score',
    { en: 'S-score', vi: 'Điểm S' },
    '1 - 2 sum |vi - vj| / d_max over roll calls in which both voted; yes, abstain, no as 3, 2, 1, all roll calls weighing the same, d_max = 2 a roll call',
    'recalled',
    'Signorino, C. and Ritter, J. (1999), Tau-b or Not Tau-b. International Studies Quarterly 43(1), 115-144; recalled, not re-read',
  ),
  kappa: method(
    'vote_kappa',
    { en: "Cohen's kappa", vi: 'Kappa của Cohen' },
    '(po - pe) / (1 - pe); po the share of votes alike, pe = sum_k p_ik p_jk over yes, abstain, no; no weights',
    'recalled',
    'Hage, F. (2011), Choice or Circumstance? Political Analysis 19(3), 287-305; recalled, not re-read (his own weighs squared distances)',
  ),
  pi: method(
    'vote_pi',
    { en: "Scott's pi", vi: 'Pi của Scott' },
    '(po - pe) / (1 - pe); po the share of votes alike, pe = sum_k ((p_ik + p_jk) / 2)^2 over yes, abstain, no; no weights',
    'recalled',
    'Hage, F. (2011), Choice or Circumstance? Political Analysis 19(3), 287-305; recalled, not re-read (his own weighs squared distances)',
  ),
  abstention: method(
    'abstention_share',
    { en: 'Abstentions', vi: 'Tỷ lệ phiếu trắng' },
    'abstentions / votes cast; absence is no vote',
    'confirmed',
    'Definition',
  ),
  ideal: method(
    'ideal_point_tuchu',
    { en: 'Ideal point, estimated here', vi: 'Điểm lập trường, ước lượng tại đây' },
    'mode of a one-dimensional ordinal logistic model, P(vote <= k) = F(tau_k - beta theta); theta_t ~ N(rho^d theta_(t-d), 1 - rho^2d), rho = 0.8, beta ~ N(0, 1), tau ~ N(0, 10^2); recurring texts share beta and tau; scaled so that all points have mean 0, standard deviation 1; interval +-1.645 standard errors',
    'derived',
    'Derived for this project, after Bailey, M. A., Strezhnev, A. and Voeten, E. (2017), Journal of Conflict Resolution 61(2), 430-456',
  ),
  published: method(
    'ideal_point_published',
    { en: 'Ideal point, published', vi: 'Điểm lập trường đã công bố' },
    'posterior mean of a dynamic ordinal spatial model, as published',
    'confirmed',
    'Bailey, M. A., Strezhnev, A. and Voeten, E. (2017), Journal of Conflict Resolution 61(2), 430-456',
  ),
  position: method(
    'pole_position',
    { en: 'Position between poles', vi: 'Vị trí giữa hai cực' },
    't = (theta - theta_B) / (theta_A - theta_B); 1 at pole A, 0 at pole B; 90 % interval from 4,000 seeded draws of the three points as independent normals',
    'derived',
    OURS,
  ),
  beyond: method(
    'beyond_pole',
    { en: 'Distance beyond the nearer pole', vi: 'Khoảng cách vượt ra ngoài cực gần hơn' },
    '|theta - theta_pole| where t < 0 or t > 1',
    'derived',
    OURS,
  ),
  equidistance: method(
    'equidistance',
    { en: 'Equidistance', vi: 'Độ cách đều' },
    '1 - |d_A - d_B| / (d_A + d_B), for 0 <= t <= 1 only',
    'derived',
    OURS,
  ),
  distance: method(
    'power_distance',
    { en: 'Distance from a power', vi: 'Khoảng cách với cường quốc' },
    '|theta_i - theta_j|; 90 % interval from both standard errors, taken as independent',
    'derived',
    OURS,
  ),
  spread: method(
    'distance_spread',
    { en: 'Spread of the distances', vi: 'Độ chênh của các khoảng cách' },
    'largest distance from a power less the smallest',
    'derived',
    OURS,
  ),
  correlation: method(
    'rank_correlation',
    { en: 'Rank correlation with the published points', vi: 'Tương quan hạng với điểm đã công bố' },
    "Spearman's rho with mid-ranks, over states with both",
    'confirmed',
    'Definition',
  ),
} as const satisfies Readonly<Record<string, Method>>;

/** Issue areas by the file's short names, in both languages; another one keeps the file's own name. */
export const ISSUES: Readonly<Record<string, Text>> = {
  co: { en: 'Colonialism', vi: 'Chủ nghĩa thực dân' },
  di: { en: 'Arms control and disarmament', vi: 'Kiểm soát vũ khí và giải trừ quân bị' },
  ec: { en: 'Economic development', vi: 'Phát triển kinh tế' },
  hr: { en: 'Human rights', vi: 'Nhân quyền' },
  me: { en: 'Palestinian conflict', vi: 'Xung đột Palestine' },
  nu: { en: 'Nuclear weapons', vi: 'Vũ khí hạt nhân' },
};
