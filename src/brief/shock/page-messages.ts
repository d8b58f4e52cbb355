/** What the page of a shock says. */
import {
  type Knowledge,
  type Unit,
  defineMessages,
  format,
  nameInText,
  placeName,
  text,
} from '../../core/index.js';

/** In a sentence, what rounds to nothing is nothing; the tables say below what it is. */
const share = (x: number, lang: 'en' | 'vi'): string =>
  format.percent(Math.abs(x) < 5e-4 ? 0 : x, lang, 1);

const STATUS: Readonly<Record<Knowledge, { readonly en: string; readonly vi: string }>> = {
  confirmed: { en: 'confirmed in a source', vi: 'đã xác nhận qua nguồn' },
  recalled: { en: 'recalled, not re-read', vi: 'theo trí nhớ, chưa đọc lại' },
  derived: { en: 'made for this project', vi: 'tự đặt cho dự án này' },
  uncertain: { en: 'uncertain', vi: 'chưa chắc chắn' },
};

/** A ratio keeps its decimals, however small. */
export function settingText(value: number, unit: Unit, lang: 'en' | 'vi'): string {
  const plain = new Intl.NumberFormat(lang === 'en' ? 'en-GB' : 'vi-VN', {
    maximumSignificantDigits: 6,
  }).format(value);
  return unit === 'share' && Math.abs(value) >= 0.001
    ? `${plain} (${format.quantity(value, unit, lang)})`
    : plain;
}

export const say = defineMessages('brief-shock-page', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · shocks`,
    vi: (f) => `${placeName(f.subject, 'vi')} · cú sốc`,
  }),
  title: text<{
    title: string;
    subject: string;
    models: number;
    low: number;
    high: number;
    years: string;
  }>({
    en: (f) =>
      `${f.title}: ${f.models} models put what it costs ${nameInText(f.subject, 'en')} between ${share(f.low, 'en')} and ${share(f.high, 'en')} (data of ${f.years})`,
    vi: (f) =>
      `${f.title}: ${f.models} mô hình cho rằng ${nameInText(f.subject, 'vi')} mất từ ${share(f.low, 'vi')} đến ${share(f.high, 'vi')} (số liệu ${f.years})`,
  }),
  titleOne: text<{ title: string; subject: string; model: string; loss: number; years: string }>({
    en: (f) =>
      `${f.title}: one model puts what it costs ${nameInText(f.subject, 'en')} at ${share(f.loss, 'en')} (data of ${f.years})`,
    vi: (f) =>
      `${f.title}: một mô hình cho rằng ${nameInText(f.subject, 'vi')} mất ${share(f.loss, 'vi')} (số liệu ${f.years})`,
  }),
  titleNone: text<{ title: string; subject: string; ran: number; all: number }>({
    en: (f) =>
      `${f.title}: ${f.ran === 0 ? 'no model' : `${f.ran} of ${f.all} models`} can answer for ${nameInText(f.subject, 'en')}`,
    vi: (f) =>
      `${f.title}: ${f.ran === 0 ? 'không mô hình nào' : `${f.ran} trên ${f.all} mô hình`} trả lời được cho ${nameInText(f.subject, 'vi')}`,
  }),
  titleDays: text<{ title: string; subject: string; value: string; day: number; years: string }>({
    en: (f) =>
      `${f.title}: at worst, on day ${f.day}, ${nameInText(f.subject, 'en')} lacks ${f.value} of need (data of ${f.years})`,
    vi: (f) =>
      `${f.title}: tệ nhất, vào ngày thứ ${f.day}, ${nameInText(f.subject, 'vi')} thiếu ${f.value} nhu cầu (số liệu ${f.years})`,
  }),
  titleProxy: text<{ title: string; subject: string; place: string }>({
    en: (f) =>
      `${f.title}: what the models say is about ${nameInText(f.place, 'en')}, not about ${nameInText(f.subject, 'en')} itself`,
    vi: (f) =>
      `${f.title}: các mô hình nói về ${nameInText(f.place, 'vi')}, không phải về chính ${nameInText(f.subject, 'vi')}`,
  }),
  proxyDek: text<{ subject: string; place: string; dataset: string; year: string; models: number }>(
    {
      en: (f) =>
        `No table held has ${nameInText(f.subject, 'en')}: ${f.models} ${format.plural(f.models, 'model speaks', 'models speak')} only of the group it sits in, ${nameInText(f.place, 'en')} (${f.dataset}, ${f.year}), which says little of one country.`,
      vi: (f) =>
        `Chưa có bảng nào chứa ${nameInText(f.subject, 'vi')}: ${f.models} mô hình chỉ nói về nhóm gồm cả nước này, ${nameInText(f.place, 'vi')} (${f.dataset}, ${f.year}), nên cho biết rất ít về riêng một nước.`,
    },
  ),
  foldedTitle: text<{ place: string }>({
    en: (f) => `Day by day, map and ranking: ${nameInText(f.place, 'en')} in place of the country`,
    vi: (f) => `Theo ngày, bản đồ và xếp hạng: ${nameInText(f.place, 'vi')} thay cho nước này`,
  }),
  ofItself: text<{ subject: string; models: readonly string[] }>({
    en: (f) =>
      f.models.length === 0
        ? `No model that ran speaks of ${nameInText(f.subject, 'en')} itself.`
        : `Of ${nameInText(f.subject, 'en')} itself speak: ${f.models.join('; ')}.`,
    vi: (f) =>
      f.models.length === 0
        ? `Không mô hình nào đã chạy nói về chính ${nameInText(f.subject, 'vi')}.`
        : `Nói về chính ${nameInText(f.subject, 'vi')} có: ${f.models.join('; ')}.`,
  }),
  counts: text<{ ran: number; all: number }>({
    en: (f) =>
      `${f.ran} of ${f.all} models can answer; each answers its own question, and the shares are of what it asks about: value added, real income or spending.`,
    vi: (f) =>
      `${f.ran} trên ${f.all} mô hình trả lời được; mỗi mô hình trả lời câu hỏi riêng, và tỷ phần là của điều được hỏi: giá trị gia tăng, thu nhập thực hoặc chi tiêu.`,
  }),
  navEvents: text({ en: () => 'What happens', vi: () => 'Điều xảy ra' }),
  navBeside: text({ en: () => 'Models', vi: () => 'Mô hình' }),
  navMoved: text({ en: () => 'What moved', vi: () => 'Điều thay đổi' }),
  navPath: text({ en: () => 'Day by day', vi: () => 'Theo ngày' }),
  navMap: text({ en: () => 'Who loses', vi: () => 'Ai chịu thiệt' }),
  navRanking: text({ en: () => 'All places', vi: () => 'Mọi nơi' }),
  navDetails: text({ en: () => 'Other tables', vi: () => 'Các bảng khác' }),
  navAssumed: text({ en: () => 'Assumptions', vi: () => 'Giả định' }),
  eventsTitle: text<{ count: number }>({
    en: (f) =>
      f.count === 1 ? 'One thing happens in this shock' : `${f.count} things happen in this shock`,
    vi: (f) => `Cú sốc này gồm ${f.count} sự kiện`,
  }),
  eventsSub: text<{ about: string }>({ en: (f) => f.about, vi: (f) => f.about }),
  colEvent: text({ en: () => 'What happens', vi: () => 'Điều xảy ra' }),
  colGoods: text({ en: () => 'Which goods', vi: () => 'Hàng hóa nào' }),
  colWhen: text({ en: () => 'When', vi: () => 'Khi nào' }),
  besideTitle: text<{ ran: number; all: number }>({
    en: (f) => `${f.ran} of ${f.all} models answer, each its own question`,
    vi: (f) => `${f.ran} trên ${f.all} mô hình trả lời, mỗi mô hình một câu hỏi riêng`,
  }),
  besideGap: text<{
    low: string;
    lowLoss: number;
    high: string;
    highLoss: number;
    place: string;
  }>({
    en: (f) =>
      `The widest gap is between “${f.low}” (${share(f.lowLoss, 'en')}) and “${f.high}” (${share(f.highLoss, 'en')})${f.place === '' ? '' : `, both about ${nameInText(f.place, 'en')}`}`,
    vi: (f) =>
      `Chênh lệch lớn nhất là giữa “${f.low}” (${share(f.lowLoss, 'vi')}) và “${f.high}” (${share(f.highLoss, 'vi')})${f.place === '' ? '' : `, đều nói về ${nameInText(f.place, 'vi')}`}`,
  }),
  besideSub: text({
    en: () =>
      'What each says of the country, as a share of its own; the most lost first, then those who give no single number. Those who cannot answer stand at the end, with why',
    vi: () =>
      'Điều mỗi mô hình nói về nước này, theo tỷ phần của chính nước đó; mất nhiều nhất đứng trước, rồi đến mô hình không cho một con số. Các mô hình không trả lời được ở cuối trang, kèm lý do',
  }),
  gapNone: text<{ models: number }>({
    en: (f) => `${f.models} models agree to within a tenth of a point`,
    vi: (f) => `${f.models} mô hình chênh nhau không quá một phần mười điểm phần trăm`,
  }),
  gapQuestions: text<{ low: string; high: string; lowAsks: string; highAsks: string }>({
    en: (f) =>
      `Between these two no one assumption is said to explain the gap; their questions differ. “${f.high}”: ${f.highAsks} “${f.low}”: ${f.lowAsks}`,
    vi: (f) =>
      `Giữa hai mô hình này không có một giả định nào được nêu để giải thích chênh lệch; câu hỏi của chúng khác nhau. “${f.high}”: ${f.highAsks} “${f.low}”: ${f.lowAsks}`,
  }),
  signNote: text({
    en: () =>
      'What is lost, or paid more, stands above zero in every model, and a gain below zero. A model of real income tells the change: behind its number it stands with the other sign.',
    vi: () =>
      'Ở mọi mô hình, phần bị mất hoặc phải trả thêm ghi trên 0, phần được ghi dưới 0. Mô hình về thu nhập thực cho biết mức thay đổi: thu nhập thực thay đổi dưới 0 tức là bị mất; chi tiết của con số giữ dấu đó.',
  }),
  key: text<{ names: readonly string[]; titles: readonly string[] }>({
    en: (f) => `${f.names.map((name, i) => `${name}: ${f.titles[i]}`).join('; ')}.`,
    vi: (f) => `${f.names.map((name, i) => `${name}: ${f.titles[i]}`).join('; ')}.`,
  }),
  colModel: text({ en: () => 'Model', vi: () => 'Mô hình' }),
  colAsks: text({ en: () => 'Question it answers', vi: () => 'Câu hỏi được trả lời' }),
  colSays: text({ en: () => 'What it says', vi: () => 'Điều mô hình nói' }),
  colValue: text({ en: () => 'Lost', vi: () => 'Phần mất' }),
  colWho: text({ en: () => 'Who loses', vi: () => 'Ai chịu thiệt' }),
  colChannel: text({ en: () => 'Through which channel', vi: () => 'Qua kênh nào' }),
  colHome: text({ en: () => 'Supply at home', vi: () => 'Nguồn cung trong nước' }),
  noNumber: text({
    en: () => 'no single number: its tables stand below',
    vi: () => 'không có một con số: xem các bảng của mô hình ở dưới',
  }),
  cannot: text<{ why: string }>({
    en: (f) => `cannot answer: ${f.why}`,
    vi: (f) => `không trả lời được: ${f.why}`,
  }),
  movedTitle: text<{ ids: readonly string[]; moved: number }>({
    en: (f) =>
      `With ${f.ids.join(' and ')}, ${f.moved === 0 ? 'no model says anything else' : f.moved === 1 ? 'one model says something else' : `${f.moved} models say something else`}`,
    vi: (f) =>
      `Với ${f.ids.join(' và ')}, ${f.moved === 0 ? 'không mô hình nào nói khác đi' : `${f.moved} mô hình nói khác đi`}`,
  }),
  movedSub: text({
    en: () => 'The same measure of the same place, with the models’ own values and with those set',
    vi: () => 'Cùng chỉ tiêu của cùng nơi, với giá trị của mô hình và với giá trị đã đặt',
  }),
  colBefore: text({ en: () => 'Before', vi: () => 'Trước' }),
  colAfter: text({ en: () => 'After', vi: () => 'Sau' }),
  colChange: text({ en: () => 'Change, points', vi: () => 'Thay đổi, điểm phần trăm' }),
  colOf: text({ en: () => 'Of whom', vi: () => 'Về ai' }),
  pathTitle: text<{ model: string; place: string; value: string; day: number; below: boolean }>({
    en: (f) => `${nameInText(f.place, 'en')} is furthest from usual on day ${f.day}, at ${f.value}`,
    vi: (f) =>
      `${nameInText(f.place, 'vi')} ${f.below ? 'xuống thấp nhất' : 'vượt mức thường nhiều nhất'} vào ngày thứ ${f.day}, ở mức ${f.value}`,
  }),
  pathFlat: text<{ place: string }>({
    en: (f) => `${nameInText(f.place, 'en')} stays at its usual level throughout`,
    vi: (f) => `${nameInText(f.place, 'vi')} giữ mức thường trong suốt thời gian`,
  }),
  pathSub: text<{ model: string; measure: string }>({
    en: (f) => `${f.measure}, each day; model: ${f.model}. Shaded: the days of the event`,
    vi: (f) => `${f.measure}, từng ngày; mô hình: ${f.model}. Vùng tô: những ngày của sự kiện`,
  }),
  pathWhom: text({
    en: () =>
      'Shown: the country, and those that lose the largest shares of their own. Dots and the table open the numbers.',
    vi: () =>
      'Hình gồm nước được hỏi và những nơi mất tỷ phần lớn nhất của chính mình. Bấm vào chấm hoặc bảng để xem số liệu.',
  }),
  day: text({ en: () => 'Day', vi: () => 'Ngày' }),
  span: text<{ from: number; until: number | null }>({
    en: (f) =>
      f.until === null ? `the event, from day ${f.from}` : `the event, ${f.until - f.from} days`,
    vi: (f) =>
      f.until === null ? `sự kiện, từ ngày thứ ${f.from}` : `sự kiện, ${f.until - f.from} ngày`,
  }),
  mapTitle: text<{ place: string; value: string; model: string; known: number }>({
    en: (f) =>
      `“${f.model}”: of ${f.known} places, ${nameInText(f.place, 'en')} ${f.known === 1 ? 'is the only one told' : 'loses the largest share of its own'}, ${f.value}`,
    vi: (f) =>
      `“${f.model}”: trong ${f.known} nơi, ${nameInText(f.place, 'vi')} mất tỷ phần lớn nhất của chính mình, ${f.value}`,
  }),
  mapNobody: text<{ model: string; known: number }>({
    en: (f) => `“${f.model}”: none of ${f.known} places loses`,
    vi: (f) => `“${f.model}”: không nơi nào trong ${f.known} nơi bị mất`,
  }),
  mapSub: text<{ measure: string; dataset: string; period: string }>({
    en: (f) => `${f.measure}; ${f.dataset}, ${f.period}`,
    vi: (f) => `${f.measure}; ${f.dataset}, ${f.period}`,
  }),
  mapUnknown: text({
    en: () => 'no number: the data do not tell it apart',
    vi: () => 'không có số: số liệu không tách riêng nơi này',
  }),
  mapHatched: text<{ rest: boolean }>({
    en: (f) =>
      `Hatched places have no number of their own${f.rest ? '; they are part of the rest of the world, whose number stands in the table' : ''}. That is not a loss of zero.`,
    vi: (f) =>
      `Nơi gạch chéo không có số riêng${f.rest ? '; chúng thuộc phần còn lại của thế giới, có số trong bảng' : ''}. Đó không phải là mất bằng không.`,
  }),
  classOver: text<{ from: number }>({
    en: (f) => `loses ${edge(f.from, 'en')} or more`,
    vi: (f) => `mất từ ${edge(f.from, 'vi')} trở lên`,
  }),
  classBetween: text<{ from: number; to: number }>({
    en: (f) => `${edge(f.from, 'en')} to ${edge(f.to, 'en')}`,
    vi: (f) => `${edge(f.from, 'vi')} đến ${edge(f.to, 'vi')}`,
  }),
  classUnder: text<{ to: number }>({
    en: (f) => `less than ${edge(f.to, 'en')} either way`,
    vi: (f) => `mất hoặc được dưới ${edge(f.to, 'vi')}`,
  }),
  classGain: text<{ from: number }>({
    en: (f) => `gains ${edge(f.from, 'en')} or more`,
    vi: (f) => `được từ ${edge(f.from, 'vi')} trở lên`,
  }),
  place: text({ en: () => 'Place', vi: () => 'Nơi' }),
  rank: text({ en: () => 'Rank', vi: () => 'Hạng' }),
  noRule: text({
    en: () =>
      'No boundary rule is held for this country: coasts and borders are the base map’s own drawing and claim nothing.',
    vi: () =>
      'Chưa có quy tắc về đường biên giới cho nước này: bờ biển và biên giới theo bản đồ nền, không khẳng định điều gì.',
  }),
  unknownRule: text<{ rule: string; known: readonly string[] }>({
    en: (f) =>
      `there is no boundary rule \`${f.rule}\`${f.known.length > 0 ? `; there are ${f.known.join(', ')}` : ''}`,
    vi: (f) =>
      `không có quy tắc biên giới \`${f.rule}\`${f.known.length > 0 ? `; hiện có ${f.known.join(', ')}` : ''}`,
  }),
  rankingTitle: text<{ places: number; models: number }>({
    en: (f) =>
      `${f.places} places by what they lose, in ${f.models} ${format.plural(f.models, 'model', 'models')}`,
    vi: (f) => `${f.places} nơi xếp theo mức mất, trong ${f.models} mô hình`,
  }),
  rankingSub: text<{ model: string }>({
    en: (f) =>
      `Ranked by “${f.model}”, the most lost first; a click on a heading ranks by another. A dash: the model does not tell this place apart`,
    vi: (f) =>
      `Xếp theo “${f.model}”, mất nhiều nhất đứng trước; bấm vào tên cột để xếp theo mô hình khác. Dấu gạch: mô hình không tách riêng nơi này`,
  }),
  detailTitle: text<{ model: string }>({ en: (f) => f.model, vi: (f) => f.model }),
  detailMore: text<{ shown: number; all: number }>({
    en: (f) => `${f.shown} of ${f.all} rows; the command prints them all.`,
    vi: (f) => `${f.shown} trên ${f.all} dòng; lệnh in ra tất cả.`,
  }),
  cannotSay: text<{ text: string }>({
    en: (f) => `Cannot say: ${f.text}`,
    vi: (f) => `Không thể nói: ${f.text}`,
  }),
  assumedTitle: text<{ count: number }>({
    en: (f) =>
      `The models that ran take ${f.count} ${format.plural(f.count, 'number', 'numbers')} as given`,
    vi: (f) => `Các mô hình đã chạy dùng ${f.count} giả định bằng số`,
  }),
  assumedText: text({
    en: () =>
      'Set another value and the models that use it run again. One name is one value in every model that takes it.',
    vi: () =>
      'Đặt giá trị khác thì các mô hình dùng nó chạy lại. Một tên là một giá trị trong mọi mô hình có tên đó.',
  }),
  assumedNone: text({
    en: () => 'The models that ran take no number as given',
    vi: () => 'Các mô hình đã chạy không dùng giả định nào bằng số',
  }),
  origin: text<{ en: string; vi: string; status: Knowledge }>({
    en: (f) => `${f.en} (${STATUS[f.status].en})`,
    vi: (f) => `${f.vi} (${STATUS[f.status].vi})`,
  }),
  missingTitle: text<{ count: number }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'model says', 'models say')} nothing of this shock`,
    vi: (f) => `${f.count} mô hình không nói gì về cú sốc này`,
  }),
  needs: text<{ text: string }>({ en: (f) => `needs ${f.text}`, vi: (f) => `cần ${f.text}` }),
  nextPrint: text({ en: () => 'Print all of it', vi: () => 'In ra toàn bộ' }),
  nextPrintText: text({
    en: () => 'Every table of every model, with every row; --json hands out the Findings.',
    vi: () => 'Mọi bảng của mọi mô hình, đủ mọi dòng; --json xuất các kết quả.',
  }),
  nextOwn: text({ en: () => 'Write another shock', vi: () => 'Viết một cú sốc khác' }),
  nextOwnText: text({
    en: () => 'What a shock file may say: cuts, tariffs, costs, capacity, passages, finance.',
    vi: () =>
      'Một tệp cú sốc có thể nêu: cắt giao hàng, thuế, chi phí, công suất, lối đi trên biển, vốn.',
  }),
  nextRanking: text({
    en: () => 'Every partner, from both sides',
    vi: () => 'Mọi đối tác, nhìn từ hai phía',
  }),
  nextRankingText: text<{ subject: string }>({
    en: (f) =>
      `What ${nameInText(f.subject, 'en')} lacks and what the partner loses when either stops delivering, for each place of the table; some seconds.`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} thiếu gì và đối tác mất gì khi một bên ngừng giao hàng, với từng nơi trong bảng; mất vài giây.`,
  }),
  nextBackTest: text({
    en: () => 'How good were these models?',
    vi: () => 'Các mô hình này đúng đến đâu?',
  }),
  nextBackTestText: text({
    en: () =>
      'Scored on the output of a later year, beside two plain guesses; needs two tables of one source.',
    vi: () =>
      'Chấm điểm theo sản lượng một năm sau đó, bên cạnh hai cách đoán đơn giản; cần hai bảng cùng nguồn.',
  }),
  nextSweep: text({
    en: () => 'Which assumption matters most?',
    vi: () => 'Giả định nào quan trọng nhất?',
  }),
  nextSweepText: text({
    en: () => 'Every number taken as given moved over its range, one at a time; some minutes.',
    vi: () => 'Lần lượt đổi từng giả định trong khoảng của nó; mất vài phút.',
  }),
  nextExposure: text({ en: () => 'Where it is exposed', vi: () => 'Dễ tổn thương ở đâu' }),
  nextExposureText: text({
    en: () => 'Products and partners on which the country depends, before any shock.',
    vi: () => 'Những mặt hàng và đối tác mà nước này phụ thuộc, trước mọi cú sốc.',
  }),
});

/** A class edge: as few decimals as it needs. */
function edge(x: number, lang: 'en' | 'vi'): string {
  const decimals = Math.max(0, Math.min(6, -Math.floor(Math.log10(x * 100) + 1e-9)));
  return format.percent(x, lang, decimals);
}
