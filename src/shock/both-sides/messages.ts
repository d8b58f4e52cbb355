/** What is said of a cut seen from both sides, and of the ranking of partners. */
import { defineMessages, format, nameInText, text } from '../../core/index.js';

export const say = defineMessages('shock-both-sides', {
  theirTitle: text<{ subject: string; dataset: string; year: number }>({
    en: (f) =>
      `Each partner stops delivering to ${nameInText(f.subject, 'en')}, one at a time: who loses what, ${f.dataset}, ${f.year}`,
    vi: (f) =>
      `Từng đối tác ngừng giao hàng cho ${nameInText(f.subject, 'vi')}: ai mất gì, ${f.dataset}, ${f.year}`,
  }),
  ourTitle: text<{ subject: string; dataset: string; year: number }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} stops delivering to each partner, one at a time: who loses what, ${f.dataset}, ${f.year}`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} ngừng giao hàng cho từng đối tác: ai mất gì, ${f.dataset}, ${f.year}`,
  }),
  allTitle: text<{ subject: string; dataset: string; year: number }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} stops all deliveries abroad: who loses what, ${f.dataset}, ${f.year}`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} ngừng mọi hàng giao ra nước ngoài: ai mất gì, ${f.dataset}, ${f.year}`,
  }),
  worldTitle: text<{ dataset: string; year: number; places: number }>({
    en: (f) => `Cuts seen from both sides, each of ${f.places} places, ${f.dataset}, ${f.year}`,
    vi: (f) =>
      `Các lần cắt nhìn từ hai phía, từng nơi trong ${f.places} nơi, ${f.dataset}, ${f.year}`,
  }),
  orderTheirs: text<{ subject: string }>({
    en: (f) =>
      `In the order of what ${nameInText(f.subject, 'en')} no longer makes for want of inputs.`,
    vi: (f) =>
      `Xếp theo phần mà ${nameInText(f.subject, 'vi')} không còn làm ra được vì thiếu đầu vào.`,
  }),
  orderOurs: text<{ subject: string }>({
    en: (f) => `In the order of what ${nameInText(f.subject, 'en')} loses as a seller.`,
    vi: (f) => `Xếp theo phần mà ${nameInText(f.subject, 'vi')} mất với tư cách bên bán.`,
  }),
  orderAll: text({
    en: () => 'Who stops delivering stands first, then buyers by what they no longer make.',
    vi: () => 'Bên ngừng giao đứng đầu, sau đó là bên mua theo phần không còn làm ra được.',
  }),
  byName: text({
    en: () =>
      'In the order of their names: no league. A share says how much of its own a place loses, not who is stronger.',
    vi: () =>
      'Xếp theo tên, không phải bảng xếp hạng. Tỷ phần cho biết một nơi mất bao nhiêu của chính mình, không phải ai mạnh hơn.',
  }),
  notAdded: text({
    en: () =>
      'Two questions, never added up: “as a seller” is demand lost, as if buyers went on without the goods; “for want of inputs” is what buyers cannot make, as if no price moved and nobody else delivered. “At first” counts the first missing inputs alone, before what is not made is missing in turn.',
    vi: () =>
      'Hai câu hỏi khác nhau, không được cộng lại: “với tư cách bên bán” là nhu cầu bị mất, như thể bên mua vẫn xoay xở được; “vì thiếu đầu vào” là phần bên mua không làm ra được, như thể giá không đổi và không ai khác giao hàng. “Lúc đầu” chỉ tính những đầu vào thiếu ban đầu, trước khi phần không làm ra được lại gây thiếu tiếp.',
  }),
  given: text<{ days: number; stock: number; substitution: number }>({
    en: (f) =>
      `Taken as given for buyers: ${format.number(f.days, 'en')} days without the goods, ${format.number(f.stock, 'en')} days of use in stock, ${format.percent(f.substitution, 'en')} of what is missing found elsewhere. Set them with --limit cut-days=, stock-days=, substitution=, smallest-input=.`,
    vi: (f) =>
      `Giả định về bên mua: ${format.number(f.days, 'vi')} ngày không có hàng, tồn kho đủ dùng ${format.number(f.stock, 'vi')} ngày, ${format.percent(f.substitution, 'vi')} phần thiếu tìm được ở nơi khác. Đặt lại bằng --limit cut-days=, stock-days=, substitution=, smallest-input=.`,
  }),
  buyersChannel: text({
    en: () => 'as a buyer: inputs that no longer arrive limit output',
    vi: () => 'với tư cách bên mua: thiếu đầu vào làm giảm sản lượng',
  }),
  finalChannel: text({
    en: () => 'as final users: goods that no longer arrive or are no longer made',
    vi: () => 'với tư cách người dùng cuối: hàng không về hoặc không còn được làm ra',
  }),
  noneOfIt: text<{ place: string }>({
    en: (f) => `The table gives ${nameInText(f.place, 'en')} nothing to be a share of`,
    vi: (f) => `Bảng không cho ${nameInText(f.place, 'vi')} mức gốc để tính tỷ phần`,
  }),
  onePlace: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` is a table of one place: there is nobody to cut off`,
    vi: (f) => `\`${f.dataset}\` là bảng của một nơi: không có ai để cắt đứt giao thương`,
  }),
});
