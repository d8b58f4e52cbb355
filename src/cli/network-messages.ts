/** What `tuchu network` says about how it was asked. */
import { defineMessages, placeName, text } from '../core/index.js';

export const say = defineMessages('cli-network', {
  twoVerbs: text<{ text: string; verbs: readonly string[] }>({
    en: (f) =>
      `there is no verb or country \`${f.text}\`; \`tuchu network\` takes a country (VNM, Viet Nam), and before or after it one of ${f.verbs.join(', ')}`,
    vi: (f) =>
      `không có lệnh con hay nước nào tên \`${f.text}\`; \`tuchu network\` nhận tên nước (VNM, Việt Nam), trước hoặc sau đó có thể là ${f.verbs.join(', ')}`,
  }),
  samePlace: text<{ place: string }>({
    en: (f) => `--with: ${placeName(f.place, 'en')} has no tie with itself`,
    vi: (f) => `--with: ${placeName(f.place, 'vi')} không có liên kết với chính mình`,
  }),
  needsSince: text<{ country: string }>({
    en: (f) =>
      `\`tuchu network changes\` needs \`--since YEAR\`, for example \`tuchu network changes ${f.country} --since 2000\``,
    vi: (f) =>
      `\`tuchu network changes\` cần \`--since NĂM\`, ví dụ \`tuchu network changes ${f.country} --since 2000\``,
  }),
  allNeedsLayer: text<{ country: string }>({
    en: (f) =>
      `\`--all\` lists the places of one layer: name it, for example \`tuchu network ${f.country} --all --layer trade\``,
    vi: (f) =>
      `\`--all\` liệt kê các nơi của một lớp: hãy nêu tên lớp, ví dụ \`tuchu network ${f.country} --all --layer trade\``,
  }),
  onlyOwnTies: text<{ layer: string }>({
    en: (f) => `\`--all\`: the layer \`${f.layer}\` knows the ties of this country only`,
    vi: (f) => `\`--all\`: lớp \`${f.layer}\` chỉ biết liên kết của riêng nước này`,
  }),
});
