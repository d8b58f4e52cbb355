/** Names for what registers hold; one that is not here stands under the register's own word. */
import type { Text } from '../../core/index.js';

export const RECORD_WORDS: Readonly<Record<string, Text>> = {
  dispute: { en: 'Militarised dispute', vi: 'Tranh chấp có yếu tố quân sự' },
  rivalry: { en: 'Strategic rivalry', vi: 'Đối địch chiến lược' },
  'interstate conflict': {
    en: 'Armed conflict between states',
    vi: 'Xung đột vũ trang giữa các quốc gia',
  },
  'intrastate conflict': {
    en: 'Armed conflict within a state',
    vi: 'Xung đột vũ trang trong một quốc gia',
  },
  'internationalised intrastate conflict': {
    en: 'Conflict within a state, joined from outside',
    vi: 'Xung đột trong một quốc gia có bên ngoài tham gia',
  },
  'support for side A': {
    en: 'Support to side A of a conflict',
    vi: 'Hỗ trợ bên A trong một cuộc xung đột',
  },
  'support for side B': {
    en: 'Support to side B of a conflict',
    vi: 'Hỗ trợ bên B trong một cuộc xung đột',
  },
  contiguity: { en: 'Shared border', vi: 'Giáp nhau' },
  exercise: { en: 'Joint military exercise', vi: 'Diễn tập quân sự chung' },
  base: { en: 'Military sites listed', vi: 'Cơ sở quân sự được liệt kê' },
};

/** The same where several are counted. */
export const RECORDS_WORDS: Readonly<Record<string, Text>> = {
  ...RECORD_WORDS,
  dispute: { en: 'Militarised disputes', vi: 'Tranh chấp có yếu tố quân sự' },
  rivalry: { en: 'Strategic rivalries', vi: 'Đối địch chiến lược' },
  'interstate conflict': {
    en: 'Armed conflicts between states',
    vi: 'Xung đột vũ trang giữa các quốc gia',
  },
  exercise: { en: 'Joint military exercises', vi: 'Diễn tập quân sự chung' },
};
