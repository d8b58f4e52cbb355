/** Names for obligations of an alliance; one that is not here stands under the register's own word. */
import type { Text } from '../../core/index.js';

/** Obligations of an alliance, as coded from its text. */
export const OBLIGATION_WORDS: Readonly<Record<string, Text>> = {
  defense: { en: 'Defence', vi: 'Phòng thủ' },
  offense: { en: 'Offence', vi: 'Tấn công' },
  neutral: { en: 'Neutrality', vi: 'Trung lập' },
  nonagg: { en: 'Non-aggression', vi: 'Không xâm lược' },
  consul: { en: 'Consultation', vi: 'Tham vấn' },
};
