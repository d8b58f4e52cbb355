/** The relation of a pair through time: tiers, other dates, agreements, channels, and what is disputed. */
import { defineMessages, periodText, text } from '../../core/index.js';
import { EN, type Pair, plural, VI } from './words.js';

export const relation = defineMessages('brief-partner', {
  relationTitle: text<Pair & { steps: number }>({
    en: (f) =>
      f.steps === 0
        ? `No step of the relation is dated in the facts held`
        : `On the ladder: ${f.steps} dated ${plural(f.steps, 'step', 'steps')}`,
    vi: (f) =>
      f.steps === 0
        ? `Dữ kiện hiện có chưa ghi bước nào của quan hệ`
        : `Trên thang bậc: ${f.steps} bước có ngày tháng`,
  }),
  relationSub: text<{ day: string; asOf: string; official: boolean }>({
    en: (f) =>
      `Tiers as dated facts to ${periodText(f.day, 'en')}; looked up for ${periodText(f.asOf, 'en')}${f.official ? '' : '; the ladder is unofficial'}`,
    vi: (f) =>
      `Các bậc theo dữ kiện có ngày tháng đến ${periodText(f.day, 'vi')}; tra cứu cho ${periodText(f.asOf, 'vi')}${f.official ? '' : '; thang bậc không chính thức'}`,
  }),
  since: text({ en: () => 'Since', vi: () => 'Từ' }),
  until: text({ en: () => 'Until', vi: () => 'Đến' }),
  when: text({ en: () => 'When', vi: () => 'Khi nào' }),
  tier: text({ en: () => 'Tier', vi: () => 'Bậc' }),
  kind: text({ en: () => 'Kind', vi: () => 'Loại' }),
  what: text({ en: () => 'What', vi: () => 'Việc gì' }),
  channel: text({ en: () => 'Channel', vi: () => 'Kênh' }),
  standing: text({ en: () => 'How well known', vi: () => 'Mức chắc chắn' }),
  kindLadder: text({ en: () => 'on the ladder', vi: () => 'trên thang bậc' }),
  kindSpecial: text({
    en: () => 'special, outside the ladder',
    vi: () => 'đặc biệt, ngoài thang bậc',
  }),
  kindSectoral: text({ en: () => 'one sector only', vi: () => 'chỉ một lĩnh vực' }),
  kindAnnounced: text({ en: () => 'announced, not held', vi: () => 'mới công bố, chưa xác lập' }),
  throughUnion: text<{ union: string }>({
    en: (f) => `through ${EN(f.union)}`,
    vi: (f) => `qua ${VI(f.union)}`,
  }),
  byPack: text<{ place: string }>({
    en: (f) => `By the facts of ${EN(f.place)}`,
    vi: (f) => `Theo dữ kiện của ${VI(f.place)}`,
  }),
  contradicted: text({ en: () => 'contradicted', vi: () => 'có mâu thuẫn' }),
  noteOthers: text<{ what: string; note: string }>({
    en: (f) => `Contradicted: ${f.what}: ${f.note}`,
    vi: (f) => `Có mâu thuẫn: ${f.what}: ${f.note}`,
  }),
  milestonesTitle: text<{ count: number }>({
    en: (f) => `${f.count} other dated ${plural(f.count, 'fact', 'facts')} of the relation`,
    vi: (f) => `${f.count} dữ kiện có ngày tháng khác của quan hệ`,
  }),
  milestonesSub: text({
    en: () => 'Diplomatic relations, milestones, tariffs and whatever else is not an amount',
    vi: () => 'Quan hệ ngoại giao, dấu mốc, thuế quan và những việc không phải số đo',
  }),
  agreementsTitle: text<{ count: number }>({
    en: (f) => `${f.count} ${plural(f.count, 'agreement concerns', 'agreements concern')} the pair`,
    vi: (f) => `${f.count} hiệp định liên quan đến cả hai`,
  }),
  agreementsSub: text<{ day: string }>({
    en: (f) =>
      `Status on ${periodText(f.day, 'en')}, derived from the dated actions that concern the pair`,
    vi: (f) =>
      `Tình trạng ngày ${periodText(f.day, 'vi')}, suy ra từ các hành động có ngày tháng liên quan đến hai nước`,
  }),
  agreement: text({ en: () => 'Agreement', vi: () => 'Hiệp định' }),
  status: text({ en: () => 'Status', vi: () => 'Tình trạng' }),
  action: text({ en: () => 'Action', vi: () => 'Hành động' }),
  navRelation: text({ en: () => 'Ladder', vi: () => 'Thang bậc' }),
  navDated: text({ en: () => 'Other dates', vi: () => 'Mốc khác' }),
  navAgreements: text({ en: () => 'Agreements', vi: () => 'Hiệp định' }),
  navChannels: text({ en: () => 'Channels', vi: () => 'Các kênh' }),
  navConflicts: text({ en: () => 'Disagreements', vi: () => 'Bất nhất' }),
  channelsTitle: text<{ held: number; all: number }>({
    en: (f) => `${f.held} of ${f.all} channels have a dated fact`,
    vi: (f) => `${f.held} trong ${f.all} kênh có dữ kiện ghi ngày`,
  }),
  channelsSub: text({
    en: () => 'Facts of the packs about the pair, by the channel the relation runs through',
    vi: () => 'Dữ kiện về hai nước, theo kênh của quan hệ',
  }),
  facts: text({ en: () => 'Facts', vi: () => 'Dữ kiện' }),
  newest: text({ en: () => 'Newest', vi: () => 'Mới nhất' }),
  channelsEmpty: text<{ names: string }>({
    en: (f) =>
      `No fact of the packs runs through: ${f.names}. That is a gap of the packs, not a finding about the relation.`,
    vi: (f) =>
      `Chưa có dữ kiện nào qua các kênh: ${f.names}. Đó là chỗ thiếu của bộ dữ kiện, không phải nhận định về quan hệ.`,
  }),
  conflictsTitle: text<{ count: number }>({
    en: (f) => `${f.count} ${plural(f.count, 'point', 'points')} on which sources disagree`,
    vi: (f) => `${f.count} điểm các nguồn không thống nhất`,
  }),
  conflictsSub: text({
    en: () =>
      'Disagreements of the packs that name the other country, and how they may be read together',
    vi: () => 'Những chỗ bất nhất có nhắc đến nước kia, và cách đọc',
  }),
  about: text({ en: () => 'About', vi: () => 'Về' }),
  saidA: text({ en: () => 'What is said', vi: () => 'Các cách nói' }),
  readAs: text({ en: () => 'How it may be read', vi: () => 'Cách đọc' }),
});
