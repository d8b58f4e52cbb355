/** What is said of votes. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

const names = (codes: readonly string[], lang: 'en' | 'vi'): string =>
  codes.map((c) => placeName(c, lang)).join(', ');

const commands = (codes: readonly string[], session: number): string =>
  codes.map((c) => `tuchu votes ${c} --session ${session}`).join(', ');
const coefficient = (value: number | null, lang: 'en' | 'vi'): string =>
  value === null ? '–' : format.number(value, lang, 2);

export const say = defineMessages('votes', {
  badAxis: text<{ file: string; where: string; why: string }>({
    en: (f) =>
      `\`${f.file}\`${f.where === '' ? '' : `, at \`${f.where}\``}: ${f.why}; the shipped packs/votes/axis.json shows the shape`,
    vi: (f) =>
      `\`${f.file}\`${f.where === '' ? '' : `, tại \`${f.where}\``}: ${f.why}; tệp đi kèm packs/votes/axis.json cho thấy cấu trúc`,
  }),
  notLoaded: text({
    en: () =>
      'no roll calls are loaded; `un_votes.csv.gz`, `un_roll_calls.csv.gz` and, for issue areas, `un_roll_call_issues.csv.gz` would answer (tuchu data add FILE)',
    vi: () =>
      'chưa nạp dữ liệu biểu quyết; cần `un_votes.csv.gz`, `un_roll_calls.csv.gz` và, để xem theo chủ đề, `un_roll_call_issues.csv.gz` (tuchu data add TỆP)',
  }),
  publishedNotLoaded: text({
    en: () =>
      'the published ideal points are not loaded; `IdealpointestimatesAll_Apr2020.csv.gz` would answer (tuchu data add FILE)',
    vi: () =>
      'chưa nạp điểm lập trường đã công bố; cần `IdealpointestimatesAll_Apr2020.csv.gz` (tuchu data add TỆP)',
  }),
  noSession: text<{ session: number; first: number; last: number }>({
    en: (f) =>
      `no roll calls of session ${f.session} are loaded; sessions ${f.first} to ${f.last} are`,
    vi: (f) =>
      `chưa nạp biểu quyết của khóa ${f.session}; hiện có khóa ${f.first} đến khóa ${f.last}`,
  }),
  badIssue: text<{ issue: string; known: readonly string[] }>({
    en: (f) => `there is no issue area \`${f.issue}\`; there are ${f.known.join(', ')}`,
    vi: (f) => `không có chủ đề \`${f.issue}\`; hiện có ${f.known.join(', ')}`,
  }),
  twoPoles: text<{ text: string }>({
    en: (f) =>
      `\`--poles ${f.text}\`: two different places with a comma between them, such as USA,CHN`,
    vi: (f) => `\`--poles ${f.text}\`: cần hai nơi khác nhau cách nhau bằng dấu phẩy, như USA,CHN`,
  }),
  unknown: text<{ place: string }>({
    en: (f) =>
      `no vote of ${nameInText(f.place, 'en')} is in the file; a state that another stands for votes under that one’s name (Russia for the Soviet Union)`,
    vi: (f) =>
      `tệp không có phiếu nào của ${placeName(f.place, 'vi')}; nước được nước khác kế tục thì phiếu nằm dưới tên nước đó (Nga thay Liên Xô)`,
  }),
  notYet: text<{ place: string; session: number; first: number; former: readonly string[] }>({
    en: (f) =>
      `${placeName(f.place, 'en')} casts no vote in session ${f.session}: its first in the file is in session ${f.first} (${1945 + f.first})${f.former.length === 0 ? '' : `; ${names(f.former, 'en')} voted then (${commands(f.former, f.session)})`}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không bỏ phiếu ở khóa ${f.session}: phiếu đầu tiên trong tệp là ở khóa ${f.first} (${1945 + f.first})${f.former.length === 0 ? '' : `; khi đó ${names(f.former, 'vi')} bỏ phiếu (${commands(f.former, f.session)})`}`,
  }),
  noLonger: text<{ place: string; session: number; last: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} casts no vote in session ${f.session}: its last in the file is in session ${f.last} (${1945 + f.last})`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không bỏ phiếu ở khóa ${f.session}: phiếu cuối cùng trong tệp là ở khóa ${f.last} (${1945 + f.last})`,
  }),
  absent: text<{ place: string; session: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} casts no vote in session ${f.session}: absent throughout, or its seat not filled`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không bỏ phiếu lần nào ở khóa ${f.session}: vắng mặt suốt khóa hoặc ghế bỏ trống`,
  }),
  thinSession: text<{ session: number; contested: number; calls: number; least: number }>({
    en: (f) =>
      `session ${f.session} is too thin for an estimate: ${f.calls} ${format.plural(f.calls, 'roll call', 'roll calls')}, ${f.contested} in which not all voted alike, and at least ${f.least} are needed`,
    vi: (f) =>
      `khóa ${f.session} quá ít biểu quyết để ước lượng: ${f.calls} lần, trong đó ${f.contested} lần các nước bỏ phiếu khác nhau, cần ít nhất ${f.least}`,
  }),
  fewVotes: text<{ place: string; session: number; votes: number; least: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} casts ${f.votes} ${format.plural(f.votes, 'vote', 'votes')} in contested roll calls of session ${f.session}; at least ${f.least} are needed`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} chỉ có ${f.votes} phiếu trong các lần biểu quyết có ý kiến khác nhau ở khóa ${f.session}; cần ít nhất ${f.least}`,
  }),
  notPublished: text<{ place: string; session: number }>({
    en: (f) => `no published point of ${nameInText(f.place, 'en')} in session ${f.session}`,
    vi: (f) => `không có điểm đã công bố của ${placeName(f.place, 'vi')} ở khóa ${f.session}`,
  }),
  neverBoth: text<{ subject: string; partner: string }>({
    en: (f) =>
      `in none of these roll calls did both ${nameInText(f.subject, 'en')} and ${nameInText(f.partner, 'en')} vote`,
    vi: (f) =>
      `không lần biểu quyết nào trong số này có cả ${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')} bỏ phiếu`,
  }),
  fewBoth: text<{ subject: string; partner: string; both: number; least: number }>({
    en: (f) =>
      `${placeName(f.subject, 'en')} and ${nameInText(f.partner, 'en')} both voted in ${f.both} of these roll calls; at least ${f.least} are needed for a share`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')} cùng bỏ phiếu trong ${f.both} lần biểu quyết này; cần ít nhất ${f.least} để tính tỷ lệ`,
  }),
  fewCast: text<{ place: string; votes: number; least: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} cast ${f.votes} ${format.plural(f.votes, 'vote', 'votes')} in these roll calls; at least ${f.least} are needed for a share`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} chỉ bỏ ${f.votes} phiếu trong các lần biểu quyết này; cần ít nhất ${f.least} để tính tỷ lệ`,
  }),
  noChance: text<{ subject: string; partner: string }>({
    en: (f) =>
      `${placeName(f.subject, 'en')} and ${nameInText(f.partner, 'en')} always said the same one thing here, so chance alone gives full agreement and nothing is left to correct`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} và ${placeName(f.partner, 'vi')} ở đây luôn cùng một loại phiếu, ngẫu nhiên cũng đã giống hoàn toàn nên không còn gì để hiệu chỉnh`,
  }),
  polesTogether: text<{ a: string; b: string; session: number }>({
    en: (f) =>
      `in session ${f.session} the 90 % intervals do not keep ${nameInText(f.a, 'en')} and ${nameInText(f.b, 'en')} apart, so there is nothing to stand between`,
    vi: (f) =>
      `ở khóa ${f.session}, khoảng 90% không tách được ${placeName(f.a, 'vi')} và ${placeName(f.b, 'vi')}, nên không có vị trí ở giữa`,
  }),
  isPole: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} is itself one of the poles; name others with --poles`,
    vi: (f) => `${placeName(f.place, 'vi')} chính là một cực; hãy chọn cực khác bằng --poles`,
  }),
  outside: text<{ pole: string; distance: number }>({
    en: (f) =>
      `it stands beyond ${nameInText(f.pole, 'en')}, by ${format.number(f.distance, 'en', 2)}: outside the poles equidistance means nothing`,
    vi: (f) =>
      `nước này đứng phía ngoài ${placeName(f.pole, 'vi')}, cách ${format.number(f.distance, 'vi', 2)}: ngoài hai cực thì độ cách đều vô nghĩa`,
  }),
  inside: text({
    en: () => 'it stands between the poles, beyond neither',
    vi: () => 'nước này đứng giữa hai cực, không vượt cực nào',
  }),
  coverVotes: text<{ both: number; all: number }>({
    en: (f) => `${f.both} of ${f.all} roll calls, in which both voted`,
    vi: (f) => `${f.both} trên ${f.all} lần biểu quyết, khi cả hai bỏ phiếu`,
  }),
  coverState: text<{ votes: number; contested: number }>({
    en: (f) => `${f.votes} votes in ${f.contested} contested roll calls of the session`,
    vi: (f) => `${f.votes} phiếu trong ${f.contested} lần biểu quyết có ý kiến khác nhau của khóa`,
  }),
  coverCast: text<{ votes: number; calls: number }>({
    en: (f) => `votes in ${f.votes} of ${f.calls} roll calls`,
    vi: (f) => `bỏ phiếu trong ${f.votes} trên ${f.calls} lần biểu quyết`,
  }),
  coverPublished: text({ en: () => 'as published', vi: () => 'như đã công bố' }),
  coverPoints: text<{ states: number }>({
    en: (f) => `${f.states} states`,
    vi: (f) => `${f.states} nước`,
  }),
  onAgenda: text({
    en: () =>
      'votes measure the agenda as well as the states: what is voted on changes from session to session, and one axis leaves out what it does not hold',
    vi: () =>
      'phiếu bầu phản ánh cả chương trình nghị sự chứ không chỉ lập trường: nội dung biểu quyết thay đổi theo khóa, và một trục không nói hết được',
  }),
  unanimous: text({
    en: () =>
      'votes alike and S rise with every text that nearly all support; kappa and pi take out what chance would give, and are nominal: to them yes and no differ as much as yes and abstain, while to S they differ twice as much, so their levels are not set against S',
    vi: () =>
      'tỷ lệ phiếu giống nhau và S tăng theo mỗi văn kiện được gần như tất cả ủng hộ; kappa và pi đã trừ phần do ngẫu nhiên, và là thước đo định danh: với chúng, thuận và chống khác nhau như thuận và phiếu trắng, còn với S thì gấp đôi, nên không so mức của chúng với S',
  }),
  abstentionBeside: text({
    en: () =>
      'closeness is not position: a state that abstains stands near the middle, so its share of abstentions is told beside',
    vi: () =>
      'gần nhau chưa phải là cùng lập trường: nước bỏ phiếu trắng nhiều cũng đứng gần giữa, nên tỷ lệ phiếu trắng được nêu bên cạnh',
  }),
  intervals: text({
    en: () =>
      'intervals are 90 % by the model and a little too narrow: in votes drawn from the model itself, 85 to 91 in a hundred held the true point, once origin and unit were matched; where the model is wrong, they say nothing',
    vi: () =>
      'khoảng 90% là theo mô hình và hơi hẹp: với phiếu mô phỏng từ chính mô hình, 85 đến 91 trên một trăm khoảng chứa điểm đúng, sau khi khớp gốc và đơn vị; nếu mô hình sai thì khoảng này không nói lên điều gì',
  }),
  independent: text({
    en: () =>
      'the interval of a position or a distance treats the errors of the points as independent of one another; they come from the same roll calls, so it is only a rough guide to how far it may be off',
    vi: () =>
      'khoảng của vị trí và khoảng cách coi sai số của các điểm là độc lập với nhau; thật ra các điểm cùng từ những lần biểu quyết đó mà ra, nên khoảng này chỉ cho biết gần đúng mức sai lệch',
  }),
  twoScales: text({
    en: () =>
      'our points and the published ones lie on scales of their own: compare orders and changes, never the one with the other',
    vi: () =>
      'điểm của chúng tôi và điểm đã công bố nằm trên thang khác nhau: chỉ so thứ tự và thay đổi, không so trực tiếp',
  }),
  levelsStretch: text({
    en: () =>
      'levels of different sessions are not shown to be comparable: the width of the scale drifts from session to session, so a distance may shrink because the scale did; orders within a session hold better, and a change through time wants the published points beside it',
    vi: () =>
      'chưa chứng minh được mức của các khóa khác nhau so sánh được với nhau: độ rộng của thang thay đổi qua các khóa, nên khoảng cách có thể thu hẹp chỉ vì thang co lại; thứ tự trong một khóa đáng tin hơn, và thay đổi theo thời gian cần đặt cạnh điểm đã công bố',
  }),
  levelsAndChanges: text<{ levels: number; one: number | null; five: number | null }>({
    en: (f) =>
      `against the published points, by Pearson: levels of all sessions ${coefficient(f.levels, 'en')}; each state's change from one session to the next ${coefficient(f.one, 'en')}, over five sessions ${coefficient(f.five, 'en')}`,
    vi: (f) =>
      `so với điểm đã công bố, theo Pearson: mức của mọi khóa ${coefficient(f.levels, 'vi')}; thay đổi của từng nước giữa hai khóa liền nhau ${coefficient(f.one, 'vi')}, qua năm khóa ${coefficient(f.five, 'vi')}`,
  }),
  sinceAfter: text<{ since: number; session: number; year: number }>({
    en: (f) =>
      `\`--since ${f.since}\` is after the last roll call loaded, of session ${f.session} (${f.year}); name ${f.year} or an earlier year`,
    vi: (f) =>
      `\`--since ${f.since}\` sau lần biểu quyết cuối cùng đã nạp, ở khóa ${f.session} (${f.year}); hãy chọn năm ${f.year} hoặc sớm hơn`,
  }),
  lastHeld: text<{ session: number; year: number }>({
    en: (f) =>
      `the roll calls loaded end with session ${f.session}, opened in ${f.year}; nothing after it is known here`,
    vi: (f) =>
      `dữ liệu đã nạp dừng ở khóa ${f.session}, khai mạc năm ${f.year}; sau đó không có số liệu`,
  }),
  noClaim: text({
    en: () =>
      'a change of position has no cause here: agenda, government and others’ moves are not told apart',
    vi: () =>
      'ở đây không nói nguyên nhân thay đổi: chương trình nghị sự, chính phủ và bước đi của nước khác không được tách riêng',
  }),
  alikeTitle: text<{
    subject: string;
    session: number;
    calls: number;
    issue: string;
    issueVi: string;
  }>({
    en: (f) =>
      `How alike ${nameInText(f.subject, 'en')} and others vote, session ${f.session} (${1945 + f.session}), ${f.calls} ${format.plural(f.calls, 'roll call', 'roll calls')}${f.issue === '' ? '' : ` on ${f.issue}`}`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} và các nước bỏ phiếu giống nhau đến đâu, khóa ${f.session} (${1945 + f.session}), ${f.calls} lần biểu quyết${f.issueVi === '' ? '' : ` về ${f.issueVi}`}`,
  }),
  pointsTitle: text<{ session: number; published: boolean }>({
    en: (f) =>
      `Where they stand, session ${f.session} (${1945 + f.session}): ${f.published ? 'published points' : 'points estimated here'}`,
    vi: (f) =>
      `Vị trí các nước, khóa ${f.session} (${1945 + f.session}): ${f.published ? 'điểm đã công bố' : 'điểm ước lượng tại đây'}`,
  }),
  polesTitle: text<{ a: string; b: string; session: number }>({
    en: (f) =>
      `Between ${nameInText(f.a, 'en')} (1) and ${nameInText(f.b, 'en')} (0), session ${f.session} (${1945 + f.session})`,
    vi: (f) =>
      `Giữa ${placeName(f.a, 'vi')} (1) và ${placeName(f.b, 'vi')} (0), khóa ${f.session} (${1945 + f.session})`,
  }),
  powersTitle: text<{ subject: string; powers: string; session: number }>({
    en: (f) =>
      `Distance of ${nameInText(f.subject, 'en')} from each of the ${f.powers}, session ${f.session} (${1945 + f.session})`,
    vi: (f) =>
      `Khoảng cách của ${placeName(f.subject, 'vi')} với từng nước ${f.powers}, khóa ${f.session} (${1945 + f.session})`,
  }),
  issuesTitle: text<{ subject: string; with: readonly string[]; session: number }>({
    en: (f) =>
      `By issue area: ${nameInText(f.subject, 'en')} with ${names(f.with, 'en')}, session ${f.session} (${1945 + f.session})`,
    vi: (f) =>
      `Theo chủ đề: ${placeName(f.subject, 'vi')} với ${names(f.with, 'vi')}, khóa ${f.session} (${1945 + f.session})`,
  }),
  issuesAbout: text({
    en: () =>
      'a roll call may have several issues and many have none; a state that follows principle rather than side differs by issue',
    vi: () =>
      'một lần biểu quyết có thể thuộc nhiều chủ đề, nhiều lần không thuộc chủ đề nào; nước theo nguyên tắc hơn là theo phe sẽ khác nhau theo chủ đề',
  }),
  yearsTitle: text<{ subject: string; first: number; last: number }>({
    en: (f) => `${placeName(f.subject, 'en')} through the sessions, ${f.first} to ${f.last}`,
    vi: (f) => `${placeName(f.subject, 'vi')} qua các khóa họp, ${f.first} đến ${f.last}`,
  }),
  worldTitle: text<{ first: number; last: number; median: number; least: number; pooled: number }>({
    en: (f) =>
      `Points estimated here beside the published ones, sessions ${f.first} to ${f.last}: median rank correlation ${format.number(f.median, 'en', 3)}, least ${format.number(f.least, 'en', 3)}, all sessions pooled ${format.number(f.pooled, 'en', 3)}`,
    vi: (f) =>
      `Điểm ước lượng tại đây cạnh điểm đã công bố, khóa ${f.first} đến ${f.last}: tương quan hạng trung vị ${format.number(f.median, 'vi', 3)}, thấp nhất ${format.number(f.least, 'vi', 3)}, gộp mọi khóa ${format.number(f.pooled, 'vi', 3)}`,
  }),
  worldAlone: text<{ first: number; last: number }>({
    en: (f) => `Points estimated here, sessions ${f.first} to ${f.last}`,
    vi: (f) => `Điểm ước lượng tại đây, khóa ${f.first} đến ${f.last}`,
  }),
  estimated: text<{ votes: number; rounds: number; moved: number }>({
    en: (f) =>
      `${format.number(f.votes, 'en')} votes; ${f.rounds} rounds, the largest move in the last ${format.number(f.moved, 'en', 3)}`,
    vi: (f) =>
      `${format.number(f.votes, 'vi')} phiếu; ${f.rounds} vòng, thay đổi lớn nhất ở vòng cuối ${format.number(f.moved, 'vi', 3)}`,
  }),
});
