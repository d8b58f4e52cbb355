/** How each number about complexity is made, for the Findings that carry it. */
import type { Method } from '../../core/index.js';

const PNAS = 'Hidalgo and Hausmann 2009, PNAS 106(26) (recalled)';
const ATLAS = 'Hausmann et al. 2014, The Atlas of Economic Complexity (recalled)';
const SPACE = 'Hidalgo, Klinger, Barabási and Hausmann 2007, Science 317 (recalled)';
const FITNESS_PAPER = 'Tacchella et al. 2012, Scientific Reports 2:723 (recalled)';

const method = (id: string, en: string, vi: string, formula: string, citation: string): Method => ({
  id,
  version: '1',
  name: { en, vi },
  formula,
  citation,
  status: 'recalled',
});

export const ECI = method(
  'eci',
  'Economic complexity index (ECI)',
  'Chỉ số phức hợp kinh tế (ECI)',
  'K: eigenvector of D⁻¹ M U⁻¹ Mᵀ with the second largest eigenvalue; M_cp = 1 where RCA_cp ≥ threshold; sign: corr(K, diversity) > 0; ECI = (K − mean) / standard deviation (÷ n)',
  `${PNAS}; ${ATLAS}`,
);
export const PCI = method(
  'pci',
  'Product complexity index (PCI)',
  'Chỉ số phức hợp mặt hàng (PCI)',
  'Q_p = mean of K over the places specialised in p; PCI = (Q − mean) / standard deviation (÷ n)',
  ATLAS,
);
export const DIVERSITY = method(
  'diversity',
  'Products the place is specialised in',
  'Số mặt hàng có chuyên môn hóa',
  'k_c = Σ_p M_cp',
  PNAS,
);
export const UBIQUITY = method(
  'ubiquity',
  'Places specialised in the product',
  'Số nơi chuyên môn hóa mặt hàng này',
  'k_p = Σ_c M_cp',
  PNAS,
);
export const REFLECTIONS = method(
  'reflections',
  'Method of reflections, order 18',
  'Phương pháp phản chiếu, bậc 18',
  'k_c,n = (1/k_c) Σ_p M_cp k_p,n−1; k_p,n = (1/k_p) Σ_c M_cp k_c,n−1; standardised at n = 18',
  PNAS,
);
export const FITNESS = method(
  'fitness',
  'Fitness',
  'Độ thích nghi (fitness)',
  'F_c = Σ_p M_cp Q_p, Q_p = 1 / Σ_c (M_cp / F_c), each divided by its mean after every step; stop: no F moves by more than 1e-10, or 1,000 steps',
  FITNESS_PAPER,
);
export const DENSITY = method(
  'density',
  'Density: how much of the product’s neighbourhood the place is in',
  'Mật độ: phần lân cận của mặt hàng mà nơi này đã có',
  'd_cp = Σ_q M_cq φ_pq / Σ_q φ_pq over q ≠ p; φ_pq = places in both / max(places in p, places in q)',
  SPACE,
);
export const COI = method(
  'coi',
  'Complexity outlook (COI)',
  'Triển vọng phức hợp (COI)',
  'COI_c = Σ_p d_cp (1 − M_cp) PCI_p',
  ATLAS,
);
export const COG = method(
  'cog',
  'Opportunity gain (COG)',
  'Mức mở thêm cơ hội (COG)',
  'COG_cp = Σ_q≠p (φ_pq / Σ_r φ_qr)(1 − M_cq) PCI_q − d_cp PCI_p: the change of COI if the place came to be specialised in p',
  ATLAS,
);
export const EXPORTS = {
  ...method(
    'product_exports',
    'Exports of the product',
    'Xuất khẩu mặt hàng',
    'Σ over destinations of what the dataset holds',
    'sum of the dataset’s rows',
  ),
  status: 'derived',
} as const satisfies Method;
