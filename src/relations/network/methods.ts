/** How each number of the network is made: formula, origin, and how well it is known. */
import type { Method, Text, Unit } from '../../core/index.js';
import { ROLES, type Role } from './gould-fernandez.js';

interface Measure {
  readonly label: Text;
  readonly unit: Unit;
  readonly method: Method;
}

const LIBRARY = 'computed with graphology-metrics (MIT); checked against networkx 3.6.1 vectors';

const measure = (
  id: string,
  label: Text,
  unit: Unit,
  formula: string,
  citation: string,
  status: Method['status'] = 'derived',
): Measure => ({
  label,
  unit,
  method: { id: `network-${id}`, version: '1', name: label, formula, citation, status },
});

const ROLE_LABELS: Readonly<Record<Role, Text>> = {
  coordinator: {
    en: 'Coordinator: between two of its own region',
    vi: 'Điều phối: giữa hai nơi cùng khu vực với mình',
  },
  consultant: {
    en: 'Consultant: between two of one other region',
    vi: 'Tư vấn: giữa hai nơi thuộc cùng một khu vực khác',
  },
  gatekeeper: {
    en: 'Gatekeeper: from another region into its own',
    vi: 'Gác cửa: từ khu vực khác vào khu vực của mình',
  },
  representative: {
    en: 'Representative: from its own region to another',
    vi: 'Đại diện: từ khu vực của mình ra khu vực khác',
  },
  liaison: {
    en: 'Liaison: between two other regions',
    vi: 'Liên lạc: giữa hai khu vực khác nhau, đều không phải của mình',
  },
};

const roleMeasures = Object.fromEntries(
  ROLES.map((role) => [
    role,
    measure(
      `role-${role}`,
      ROLE_LABELS[role],
      'count',
      'ordered pairs (a, c) with a - i and i - c tied and a - c not, by the regions of the three',
      'Gould and Fernandez (1989), Sociological Methodology 19; groups: UN M49 regions',
      'recalled',
    ),
  ]),
) as Readonly<Record<Role, Measure>>;

export const MEASURES = {
  degree: measure(
    'degree',
    { en: 'Partners (degree)', vi: 'Số đối tác' },
    'count',
    'places tied to i in the layer',
    LIBRARY,
  ),
  degree_centrality: measure(
    'degree-centrality',
    { en: 'Share of all others that are partners', vi: 'Tỷ phần đối tác trên mọi nơi khác' },
    'share',
    'degree_i / (n - 1)',
    LIBRARY,
  ),
  strength: measure(
    'strength',
    { en: 'Strength: sum over its ties', vi: 'Cường độ: tổng trên các liên kết' },
    'amount',
    'sum over partners j of the strength of i - j',
    'Barrat et al. (2004), PNAS 101: strength of a node',
    'recalled',
  ),
  betweenness: measure(
    'betweenness',
    { en: 'Betweenness', vi: 'Độ trung gian' },
    'index01',
    'share of shortest paths between two others that pass i, mean over all pairs',
    `Freeman (1977), by Brandes (2001); ${LIBRARY}`,
    'confirmed',
  ),
  closeness: measure(
    'closeness',
    { en: 'Closeness', vi: 'Độ gần' },
    'index01',
    '(r / (n - 1)) * (r / sum of distances), r the places reached',
    `Freeman (1979), Wasserman and Faust (1994); ${LIBRARY}`,
    'confirmed',
  ),
  eigenvector: measure(
    'eigenvector',
    { en: 'Eigenvector centrality', vi: 'Độ trung tâm theo vectơ riêng' },
    'index01',
    'entry of the leading eigenvector of the ties, of length 1',
    `Bonacich (1972); ${LIBRARY}`,
    'confirmed',
  ),
  clustering: measure(
    'clustering',
    { en: 'Clustering: partners tied to one another', vi: 'Hệ số cụm: đối tác liên kết với nhau' },
    'share',
    'tied pairs of partners / pairs of partners; 1 less the unweighted hub score',
    'Watts and Strogatz (1998)',
    'recalled',
  ),
  constraint: measure(
    'constraint',
    { en: 'Burt’s constraint', vi: 'Độ ràng buộc của Burt' },
    'ratio',
    'sum over j of (p_ij + sum over q of p_iq p_qj)^2, p_ij the share of i’s ties that goes to j',
    'Burt (1992), Structural Holes; as networkx 3.6.1 computes it, whose vectors are the tests',
    'confirmed',
  ),
  effective_size: measure(
    'effective-size',
    { en: 'Effective size', vi: 'Quy mô hữu hiệu' },
    'ratio',
    'sum over j of (1 - sum over q of p_iq m_jq): partners less what they share',
    'Burt (1992), Structural Holes; as networkx 3.6.1 computes it, whose vectors are the tests',
    'confirmed',
  ),
  efficiency: measure(
    'efficiency',
    {
      en: 'Efficiency: effective size for each partner',
      vi: 'Hiệu suất: quy mô hữu hiệu trên mỗi đối tác',
    },
    'share',
    'effective size / degree',
    'Burt (1992), Structural Holes',
    'recalled',
  ),
  ...roleMeasures,
  community: measure(
    'community',
    { en: 'Places in its community', vi: 'Số nơi trong cộng đồng của mình' },
    'count',
    'places of the Louvain community that holds i, in the run of the highest modularity',
    'Blondel et al. (2008); computed with graphology-communities-louvain (MIT), seeds 1 to 10',
    'confirmed',
  ),
  modularity: measure(
    'modularity',
    { en: 'Modularity of the communities', vi: 'Mô-đun của cách chia cộng đồng' },
    'ratio',
    'Q = sum over communities of (ties inside / ties - (degrees / 2 ties)^2); interval over runs',
    'Newman and Girvan (2004); computed with graphology-communities-louvain (MIT)',
    'confirmed',
  ),
  stability: measure(
    'stability',
    { en: 'Agreement of the runs', vi: 'Mức trùng nhau giữa các lần chạy' },
    'ratio',
    'mean adjusted Rand index over all pairs of runs',
    'Hubert and Arabie (1985)',
    'recalled',
  ),
  defence: measure(
    'defence',
    { en: 'Partners with a defence obligation', vi: 'Số đối tác có nghĩa vụ phòng thủ' },
    'count',
    'places with a defence code of ATOP either way in the year',
    'Leeds et al., Alliance Treaty Obligations and Provisions (ATOP) 5; the file codes pairs and years',
    'confirmed',
  ),
  top_rung: measure(
    'top-rung',
    { en: 'Weight of the ladder on its top rung', vi: 'Trọng số của bậc cao nhất trong thang bậc' },
    'share',
    'weight of partners on rung 1 / weight of all on the ladder, rung r of K weighing 1, K + 1 - r, or 2^(K - r); the interval spans the three',
    'declared mappings; a ladder is an order and has no official weights (METHODS C1)',
  ),
  participation: measure(
    'participation',
    { en: 'Participation across layers', vi: 'Mức tham gia qua các lớp' },
    'index01',
    'P_i = (M / (M - 1)) * (1 - sum over layers l of (k_il / o_i)^2), o_i = sum of k_il',
    'Battiston, Nicosia and Latora (2014), Physical Review E 89; METHODS C1',
    'recalled',
  ),
  overlap: measure(
    'overlap',
    { en: 'Partners tied in two layers or more', vi: 'Đối tác liên kết ở từ hai lớp trở lên' },
    'share',
    'places that are partners in two layers or more / partners in any layer',
    'derived for this project',
  ),
  interdependence: measure(
    'interdependence',
    { en: 'Interdependence of layers', vi: 'Mức phụ thuộc giữa các lớp' },
    'share',
    'mean over places reached of (shortest paths that use two layers or more / all shortest paths over all layers together)',
    'Morris and Barthelemy (2012); Nicosia et al. (2013), over layers that hold all ties',
    'recalled',
  ),
  won: measure(
    'won',
    { en: 'Ties won', vi: 'Liên kết có thêm' },
    'count',
    'partners on the day that were none on the earlier day',
    'derived for this project',
  ),
  lost: measure(
    'lost',
    { en: 'Ties lost', vi: 'Liên kết mất đi' },
    'count',
    'partners on the earlier day that are none on the day',
    'derived for this project',
  ),
  coverage: measure(
    'coverage',
    { en: 'Years that the layer covers', vi: 'Số năm mà lớp này có dữ liệu' },
    'year',
    'last year less first year, and one',
    'derived for this project',
  ),
  tie: measure(
    'tie',
    { en: 'Tie', vi: 'Liên kết' },
    'amount',
    'what the source gives for the two; 1 where a tie holds or does not',
    'as published, or as the pack holds it',
  ),
} as const satisfies Readonly<Record<string, Measure>>;
export type MeasureId = keyof typeof MEASURES;
