/** What is said of a dated fact that is opened. */
import { defineMessages, format, periodText, text } from '../core/index.js';
import type { Channel } from '../facts/index.js';

/** Through whom a relation runs. */
export const CHANNEL_NAMES: Readonly<
  Record<Channel, { readonly en: string; readonly vi: string }>
> = {
  state: { en: 'State', vi: 'Nhà nước' },
  party: { en: 'Party', vi: 'Đảng' },
  people: { en: 'people-to-people', vi: 'đối ngoại nhân dân' },
  parliament: { en: 'parliamentary', vi: 'nghị viện' },
  defence: { en: 'defence', vi: 'quốc phòng' },
  public_security: { en: 'public security', vi: 'công an' },
  local: { en: 'local', vi: 'địa phương' },
  business: { en: 'business', vi: 'doanh nghiệp' },
  diaspora: { en: 'diaspora', vi: 'kiều bào' },
};

const LEVELS = { high: 'cao', medium: 'vừa', low: 'thấp' } as const;

export const say = defineMessages('brief-facts', {
  method: text({
    en: () => 'a dated fact of the country’s pack',
    vi: () => 'dữ kiện có ngày tháng trong bộ dữ kiện của nước này',
  }),
  noDay: text({ en: () => 'day not known', vi: () => 'chưa rõ ngày' }),
  knownBy: text<{ day: string }>({
    en: (f) => `by ${periodText(f.day, 'en')}`,
    vi: (f) => `chậm nhất ${periodText(f.day, 'vi')}`,
  }),
  fromMemory: text({
    en: () => 'The value held is recalled: no public source gives it.',
    vi: () => 'Giá trị đang giữ ghi theo trí nhớ: chưa có nguồn công khai.',
  }),
  known: text<{ confidence: keyof typeof LEVELS }>({
    en: (f) => `confidence: ${f.confidence}`,
    vi: (f) => `độ tin cậy: ${LEVELS[f.confidence]}`,
  }),
  source: text<{ count: number; packs: string }>({
    en: (f) =>
      `Source: ${f.count} dated ${format.plural(f.count, 'fact', 'facts')} of the ${f.packs} pack; each date opens its own`,
    vi: (f) =>
      `Nguồn: ${f.count} dữ kiện có ngày tháng trong bộ dữ kiện ${f.packs}; mỗi ngày mở nguồn của nó`,
  }),
  channel: text<{ channel: Channel }>({
    en: (f) => `channel: ${CHANNEL_NAMES[f.channel].en}`,
    vi: (f) => `kênh: ${CHANNEL_NAMES[f.channel].vi}`,
  }),
});
