/** What the page of the great powers says. */
import { defineMessages, format, nameInText, placeName, sentence, text } from '../../core/index.js';
import { NEAR_YEARS } from '../../relations/index.js';

const list = (names: readonly string[], lang: 'en' | 'vi'): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${lang === 'en' ? 'and' : 'và'} ${names.at(-1) ?? ''}`;

const withMore = (
  f: { readonly names: readonly string[]; readonly more: number },
  lang: 'en' | 'vi',
): string =>
  [
    ...f.names,
    ...(f.more === 0 ? [] : [lang === 'en' ? `and ${f.more} more` : `và ${f.more} nơi khác`]),
  ].join(', ');

const plain = (en: string, vi: string) => text({ en: () => en, vi: () => vi });

export const say = defineMessages('brief-balance', {
  kicker: text<{ place: string }>({
    en: (f) => `${placeName(f.place, 'en')} · great powers`,
    vi: (f) => `${placeName(f.place, 'vi')} · các nước lớn`,
  }),
  title: text<{
    names: readonly string[];
    count: number;
    held: number;
    domains: readonly string[];
  }>({
    en: (f) =>
      sentence(
        f.names.length === 1
          ? `${f.names[0] ?? ''} leads the powers in ${f.count} of the ${f.held} domains with numbers: ${list(f.domains, 'en')}`
          : `${list(f.names, 'en')} each lead the powers in ${f.count} of the ${f.held} domains with numbers`,
      ),
    vi: (f) =>
      f.names.length === 1
        ? `${f.names[0] ?? ''} đứng đầu các nước lớn ở ${f.count} trên ${f.held} lĩnh vực có số liệu: ${list(f.domains, 'vi')}`
        : `${list(f.names, 'vi')} mỗi nước đứng đầu các nước lớn ở ${f.count} trên ${f.held} lĩnh vực có số liệu`,
  }),
  frictionsPage: text<{ place: string }>({
    en: (f) => `Disputes on record beside the tiers that ${nameInText(f.place, 'en')} gives`,
    vi: (f) => `Tranh chấp được ghi nhận bên cạnh các bậc quan hệ của ${placeName(f.place, 'vi')}`,
  }),
  titleNobody: text<{ held: number }>({
    en: (f) => `No power leads for certain in any of the ${f.held} domains with numbers`,
    vi: (f) =>
      `Không nước lớn nào chắc chắn đứng đầu ở lĩnh vực nào trong ${f.held} lĩnh vực có số liệu`,
  }),
  titleNone: text<{ place: string }>({
    en: (f) =>
      `Nothing held on the day says what the great powers are to ${nameInText(f.place, 'en')}`,
    vi: (f) =>
      `Không có gì vào ngày này cho biết các nước lớn chiếm phần nào đối với ${placeName(f.place, 'vi')}`,
  }),
  dekNone: plain(
    'Load trade, arms, investment or votes, or name a day that they cover. ',
    'Hãy nạp thương mại, vũ khí, đầu tư hoặc biểu quyết, hoặc chọn ngày mà chúng bao quát. ',
  ),
  dekCount: text<{ held: number; all: number }>({
    en: (f) =>
      `Of ${f.all} domains ${f.held} have numbers, each of its own year; the others are listed as unknown and count for nothing. `,
    vi: (f) =>
      `Trong ${f.all} lĩnh vực có ${f.held} lĩnh vực có số liệu, mỗi lĩnh vực một năm riêng; các lĩnh vực khác được ghi là chưa biết và không được tính. `,
  }),
  dekLock: plain('In the other direction, ', 'Theo chiều ngược lại, '),
  dekOf: text<{ many: string; all: number; k: number }>({
    en: (f) =>
      ` of ${f.all} powers ${f.many === '1' ? 'has' : 'have'} the country among ${f.many === '1' ? 'its' : 'their'} first ${f.k} partners in some domain. `,
    vi: (f) =>
      ` trên ${f.all} nước lớn có nước này trong ${f.k} đối tác đầu ở một lĩnh vực nào đó. `,
  }),
  dekFriction: plain(
    `Partners of the ladder with strife in the last ${NEAR_YEARS.value} years of a register: `,
    `Số đối tác trên thang bậc có va chạm trong ${NEAR_YEARS.value} năm cuối của một nguồn: `,
  ),
  dekTier: text<{ names: readonly string[]; more: number }>({
    en: (f) => (f.names.length === 0 ? '. ' : ` (${withMore(f, 'en')}). `),
    vi: (f) => (f.names.length === 0 ? '. ' : ` (${withMore(f, 'vi')}). `),
  }),
  dekOwn: plain(
    'Balance, dominance, interlock, exposure and the two scores are constructs of this project; an even spread is no virtue in itself, and concentration is not risk.',
    'Độ cân bằng, số lĩnh vực đứng đầu, mức đan xen, mức phụ thuộc và hai điểm số là cách tính của dự án này; trải đều tự nó không phải điều tốt, và tập trung không phải là rủi ro.',
  ),
  power: plain('Power', 'Nước lớn'),
  domain: plain('Domain', 'Lĩnh vực'),
  year: plain('Year', 'Năm'),
  source: plain('Source', 'Nguồn'),
  share: plain('Share', 'Tỷ phần'),
  domainYear: text<{ name: string; year: string }>({
    en: (f) => `${f.name} (${f.year})`,
    vi: (f) => `${f.name} (${f.year})`,
  }),
  restOfWorld: plain('Rest of the world, named', 'Phần còn lại của thế giới, có nêu tên'),
  unnamed: plain('Not named', 'Không nêu tên'),
  noTable: plain('no numbers', 'chưa có số liệu'),
  matrixTitle: text<{ powers: number; held: number; all: number }>({
    en: (f) => `What ${f.powers} powers hold in ${f.held} of ${f.all} domains`,
    vi: (f) => `${f.powers} nước lớn nắm gì ở ${f.held} trên ${f.all} lĩnh vực`,
  }),
  matrixNav: plain('Power by domain', 'Nước lớn theo lĩnh vực'),
  matrixSub: plain(
    'Share of each power in the whole of the domain, per cent, in the year beside it; ≤ where no source names the power and only the most it can hold is known',
    'Tỷ phần của từng nước lớn trong toàn bộ lĩnh vực, phần trăm, vào năm ghi bên cạnh; ≤ khi không nguồn nào nêu nước đó và chỉ biết mức nhiều nhất có thể',
  ),
  matrixMore: plain(
    'The same numbers in full, with the rest of the world and what no source names',
    'Các con số đầy đủ, kèm phần còn lại của thế giới và phần không nguồn nào nêu tên',
  ),
  matrixNote: plain(
    'Votes alike are no share of a whole, and a tier is an order (1 the top rung): both stand in the table and in no balance. Each number opens its source and year.',
    'Phiếu giống nhau không phải phần của một tổng thể, và bậc là thứ tự (1 là nấc cao nhất): cả hai có trong bảng nhưng không vào độ cân bằng. Mỗi con số mở ra nguồn và năm của nó.',
  ),
  silentVotes: text<{ names: readonly string[] }>({
    en: (f) =>
      `No vote in that session: ${list(f.names, 'en')}. A state of another name that stood there then is another one, and votes under its own name (\`tuchu votes NAME\`).`,
    vi: (f) =>
      `Không bỏ phiếu trong khóa họp đó: ${list(f.names, 'vi')}. Nhà nước mang tên khác khi ấy là một nước khác, bỏ phiếu dưới tên riêng (\`tuchu votes TÊN\`).`,
  }),
  domainsTitle: text<{ held: number }>({
    en: (f) => `How even ${f.held} domains are over the powers, and who leads each`,
    vi: (f) => `${f.held} lĩnh vực trải đều giữa các nước lớn đến đâu, và nước nào đứng đầu`,
  }),
  domainsNav: plain('Balance by domain', 'Cân bằng theo lĩnh vực'),
  domainsSub: plain(
    'Balance: 0 one power holds all that the powers hold, 1 they hold alike; the rest of the world is left out of it. HHI: over all partners, powers or not',
    'Độ cân bằng: 0 là một nước lớn nắm toàn bộ phần của các nước lớn, 1 là các nước nắm bằng nhau; không tính phần còn lại của thế giới. HHI: trên mọi đối tác, dù có phải nước lớn hay không',
  ),
  domainsNote: plain(
    'Where a newer source names less than nine tenths of the whole, an older one that names it counts and the newer stands beside. A domain without a table is not spread: it is unknown.',
    'Khi nguồn mới nêu tên chưa đến chín phần mười của tổng thể, nguồn cũ đã nêu đủ được dùng để tính và nguồn mới đứng bên cạnh. Lĩnh vực chưa có số liệu không có nghĩa là đã trải đều: đó là chưa biết.',
  ),
  evenness: plain('Balance', 'Độ cân bằng'),
  hhiAll: plain('HHI', 'HHI'),
  leads: plain('Leads', 'Đứng đầu'),
  nobody: plain('none', 'không có'),
  undecided: text<{ names: readonly string[] }>({
    en: (f) =>
      f.names.length > 5
        ? `undecided between ${f.names.length} powers`
        : `undecided: ${list(f.names, 'en')}`,
    vi: (f) =>
      f.names.length > 5
        ? `chưa rõ giữa ${f.names.length} nước lớn`
        : `chưa rõ: ${list(f.names, 'vi')}`,
  }),
  fromFacts: plain('dated facts of the pack', 'dữ kiện có ngày tháng của bộ dữ kiện'),
  besideTitle: plain(
    'Other readings of the same domains, not counted',
    'Các nguồn khác về cùng lĩnh vực, không tính vào',
  ),
  besideWhat: plain('What', 'Nội dung'),
  largest: plain('Largest named power', 'Nước lớn được nêu có phần lớn nhất'),
  named: plain('Named in all', 'Tổng phần đã nêu tên'),
  powersTitle: plain(
    'Where each power leads, and how much lies in one hand',
    'Mỗi nước lớn đứng đầu ở đâu, và bao nhiêu do một nước nắm',
  ),
  powersNav: plain('Dominance and exposure', 'Dẫn đầu và mức phụ thuộc'),
  powersSub: plain(
    'Domains led: those certain, then those that may be. Exposure: the sum of squared shares over all domains, equal weights, between bounds. Rank: the best and the worst over all weights and every value inside the bounds, domains with a table only',
    'Lĩnh vực đứng đầu: số chắc chắn, rồi số có thể. Mức phụ thuộc: tổng bình phương tỷ phần trên mọi lĩnh vực, trọng số bằng nhau, ghi hai cận. Thứ hạng: tốt nhất và kém nhất qua mọi trọng số và mọi giá trị trong hai cận, chỉ các lĩnh vực có số liệu',
  ),
  powersNote: plain(
    'Exposure stands between bounds, since a domain without a table may hold anything; no single number joins the domains.',
    'Mức phụ thuộc chỉ có hai cận, vì lĩnh vực chưa có số liệu có thể chứa bất cứ điều gì; không có một con số nào gộp các lĩnh vực.',
  ),
  exposureMore: text<{ open: readonly string[]; apart: boolean }>({
    en: (f) =>
      f.apart
        ? `Exposure to each power, over all domains${f.open.length === 0 ? '' : `; left open: ${list(f.open, 'en')}`}`
        : `To which power the exposure is largest cannot be told${f.open.length === 0 ? ': the bounds of all overlap' : ` until there are tables of ${list(f.open, 'en')}, and full ones of what is only partly named`}`,
    vi: (f) =>
      f.apart
        ? `Mức phụ thuộc vào từng nước lớn, trên mọi lĩnh vực${f.open.length === 0 ? '' : `; còn bỏ ngỏ: ${list(f.open, 'vi')}`}`
        : `Chưa thể nói mức phụ thuộc vào nước lớn nào là cao nhất${f.open.length === 0 ? ': khoảng của mọi nước đều chồng lên nhau' : ` khi chưa có số liệu về ${list(f.open, 'vi')}, và số liệu đầy đủ ở những lĩnh vực mới nêu tên một phần`}`,
  }),
  exposureTitle: plain(
    'Exposure to each power, over all domains',
    'Mức phụ thuộc với từng nước lớn, trên mọi lĩnh vực',
  ),
  evennessTitle: plain(
    'How even each domain is over the powers, and how concentrated over all partners',
    'Mỗi lĩnh vực trải đều giữa các nước lớn đến đâu, và tập trung đến đâu trên mọi đối tác',
  ),
  leadsIn: plain('Domains led', 'Lĩnh vực đứng đầu'),
  exposureHead: plain('Exposure', 'Mức phụ thuộc'),
  exposureRankHead: plain(
    'Rank by exposure, all weights and bounds (1 the highest)',
    'Thứ hạng theo mức phụ thuộc vào từng nước, mọi trọng số và hai cận (1 là cao nhất)',
  ),
  rankHead: plain('Rank, all weights and bounds', 'Thứ hạng, mọi trọng số và hai cận'),
  interlockTitle: text<{ count: string; all: number; k: number; place: string }>({
    en: (f) =>
      f.count === ''
        ? `No table says where ${nameInText(f.place, 'en')} stands with the powers`
        : `${f.count} of ${f.all} powers ${f.count === '1' ? 'has' : 'have'} ${nameInText(f.place, 'en')} among ${f.count === '1' ? 'its' : 'their'} first ${f.k} partners`,
    vi: (f) =>
      f.count === ''
        ? `Không bảng nào cho biết ${placeName(f.place, 'vi')} đứng ở đâu đối với các nước lớn`
        : `${f.count} trên ${f.all} nước lớn có ${placeName(f.place, 'vi')} trong ${f.k} đối tác đầu`,
  }),
  interlockNav: plain('Interlock', 'Đan xen'),
  interlockSub: text<{ place: string }>({
    en: (f) =>
      `Place of ${nameInText(f.place, 'en')} among all partners of each power, in the domain and direction in which it stands highest`,
    vi: (f) =>
      `Thứ hạng của ${placeName(f.place, 'vi')} trong mọi đối tác của từng nước lớn, ở lĩnh vực và chiều mà nước này đứng cao nhất`,
  }),
  interlockNote: plain(
    'Only domains that are loaded are read, so a place can be higher in another. Standing high is an interest of the other side, and may be a lever in its hand.',
    'Chỉ đọc những lĩnh vực đã nạp, nên thứ hạng ở lĩnh vực khác có thể cao hơn. Đứng cao là lợi ích của phía bên kia, và cũng có thể là đòn bẩy trong tay họ.',
  ),
  placeHead: plain('Place', 'Thứ hạng'),
  bestIn: plain('Best in', 'Cao nhất ở'),
  scanTitle: plain('Other values of k', 'Các giá trị k khác'),
  kHead: plain('Among the first', 'Trong số đầu'),
  shareHead: plain('Share of powers', 'Tỷ lệ nước lớn'),
  hedgeTitle: text<{ powers: number }>({
    en: (f) => `Engage and hedge towards ${f.powers} powers: what is on record`,
    vi: (f) => `Can dự và phòng bị với ${f.powers} nước lớn: những gì được ghi nhận`,
  }),
  hedgeNone: plain(
    'Engage and hedge: nothing answers any code on the day',
    'Can dự và phòng bị: không có gì trả lời được mã nào vào ngày xét',
  ),
  hedgeNav: plain('Engage and hedge', 'Can dự và phòng bị'),
  hedgeSub: text<{ first: number; last: number }>({
    en: (f) =>
      `Share of the coded acts of each side that hold towards the power, 0 to 1. First table: on the day, a range wherever nothing says whether an act holds. The picture and second table: if nothing has changed since each source ended (${f.first === f.last ? f.last : `${f.first} to ${f.last}`}); a ring with bars where some acts have no answer even so: the bars are its range`,
    vi: (f) =>
      `Tỷ lệ hành động đã mã hóa của mỗi phía đúng với nước lớn, từ 0 đến 1. Bảng đầu: vào ngày xét, là một khoảng khi không có gì cho biết hành động có đúng không. Hình và bảng thứ hai: nếu không có gì thay đổi từ khi mỗi nguồn dừng (${f.first === f.last ? f.last : `${f.first} đến ${f.last}`}); vòng rỗng kèm thanh khi một số hành động vẫn chưa có câu trả lời: thanh là khoảng có thể`,
  }),
  carriedCaption: text<{ first: number; last: number }>({
    en: (f) =>
      `If nothing has changed since each source ended (${f.first === f.last ? f.last : `${f.first} to ${f.last}`})`,
    vi: (f) =>
      `Nếu không có gì thay đổi từ khi mỗi nguồn dừng (${f.first === f.last ? f.last : `${f.first} đến ${f.last}`})`,
  }),
  engageDay: plain('Engage, on the day', 'Can dự, vào ngày xét'),
  hedgeDay: plain('Hedge, on the day', 'Phòng bị, vào ngày xét'),
  readingDomains: text<{ title: string }>({
    en: (f) => `${f.title}: how even each domain is over the powers`,
    vi: (f) => `${f.title}: từng lĩnh vực trải đều giữa các nước lớn đến đâu`,
  }),
  readingPowers: text<{ title: string }>({
    en: (f) => `${f.title}: power by power`,
    vi: (f) => `${f.title}: theo từng nước lớn`,
  }),
  engageAxis: plain(
    'engage: share of acts on record, if nothing has changed',
    'can dự: tỷ lệ hành động ghi nhận được, nếu không có gì thay đổi',
  ),
  hedgeAxis: plain(
    'hedge: share of acts on record, if nothing has changed',
    'phòng bị: tỷ lệ hành động ghi nhận được, nếu không có gì thay đổi',
  ),
  sizeNone: plain('size (all alike)', 'cỡ (như nhau)'),
  engageHead: plain('Engage', 'Can dự'),
  hedgeHead: plain('Hedge', 'Phòng bị'),
  intensityHead: plain('Hedging intensity', 'Cường độ nước đôi'),
  leaveEngage: plain('Engage, any one code left out', 'Can dự, bỏ một mã bất kỳ'),
  leaveHedge: plain('Hedge, any one code left out', 'Phòng bị, bỏ một mã bất kỳ'),
  sensitivity: plain(
    'How both stand to each other, and what the coding does',
    'Tương quan giữa hai điểm số, và ảnh hưởng của cách mã hóa',
  ),
  noIntention: plain(
    'No claim about intention: a score says which acts packs and datasets hold, and another coding gives other scores. Whether hedging is a strategy or a label is disputed.',
    'Không khẳng định gì về ý định: điểm số chỉ cho biết bộ dữ kiện và số liệu ghi những hành động nào, và cách mã hóa khác cho điểm khác. Nước đôi là chiến lược hay chỉ là nhãn gọi vẫn đang tranh luận.',
  ),
  hollow: plain(
    'The columns on the right leave out each code in turn and show the least and the most that the range of the day reaches.',
    'Các cột bên phải lần lượt bỏ từng mã và cho thấy mức nhỏ nhất và lớn nhất mà khoảng của ngày xét đạt tới.',
  ),
  codingTitle: text<{ codes: number }>({
    en: (f) => `The coding: ${f.codes} acts, each with its reason`,
    vi: (f) => `Bảng mã hóa: ${f.codes} hành động, mỗi hành động kèm lý do`,
  }),
  codingNav: plain('The coding', 'Bảng mã hóa'),
  code: plain('Code', 'Mã'),
  act: plain('Act', 'Hành động'),
  behaviour: plain('Behaviour', 'Hành vi'),
  reason: plain('Reason', 'Lý do'),
  holdsFor: plain('Holds for', 'Đúng với'),
  openFor: plain('No answer for', 'Chưa có câu trả lời với'),
  rivalsNote: plain(
    'On the day, as in the first table. Rivals are those that the register of rivalries lists in the year of the day; where it ends earlier, or lists none of a power, the code has no answer.',
    'Vào ngày xét, như bảng đầu. Đối thủ là những nước mà nguồn về đối địch liệt kê trong năm của ngày xét; nguồn dừng sớm hơn, hoặc không liệt kê đối thủ nào của nước lớn, thì mã không có câu trả lời.',
  ),
  readingsTitle: text<{ readings: number }>({
    en: (f) => `${f.readings} readings of the documents, kept apart`,
    vi: (f) => `${f.readings} cách đọc từ tài liệu, để riêng`,
  }),
  readingsNav: plain('Readings kept apart', 'Các cách đọc để riêng'),
  readingsSub: plain(
    'What each document says, where it says it, and which numbers of this page speak to it',
    'Mỗi tài liệu nói gì, ở đâu, và những con số nào của trang này liên quan đến nó',
  ),
  reading: plain('Reading', 'Cách đọc'),
  words: plain('Says', 'Viết'),
  where: plain('Where', 'Ở đâu'),
  asks: plain('Asks', 'Đặt câu hỏi'),
  votesHead: plain('Votes alike', 'Phiếu giống nhau'),
  ourTranslation: plain('(our translation)', '(bản dịch của chúng tôi)'),
  noVerdict: plain(
    'No verdict: the numbers speak to both readings and decide neither.',
    'Không kết luận: các con số liên quan đến cả hai cách đọc và không quyết định cách nào.',
  ),
  frictionsNav: plain('Frictions', 'Va chạm'),
  frictionsNone: text<{ place: string }>({
    en: (f) => `No register of disputes is loaded for ${nameInText(f.place, 'en')}`,
    vi: (f) => `Chưa nạp nguồn nào về tranh chấp của ${placeName(f.place, 'vi')}`,
  }),
  frictionsRows: text<{ place: string; rows: number }>({
    en: (f) => `Strife on record between ${nameInText(f.place, 'en')} and ${f.rows} places`,
    vi: (f) => `Va chạm được ghi nhận giữa ${placeName(f.place, 'vi')} và ${f.rows} nơi`,
  }),
  frictionsTitle: text<{ warm: number; names: readonly string[]; more: number }>({
    en: (f) =>
      f.warm === 0
        ? `No partner of the ladder has strife in the last ${NEAR_YEARS.value} years of any register that is loaded`
        : `${format.plural(f.warm, 'A partner', `${f.warm} partners`)} of the ladder ${format.plural(f.warm, 'has', 'have')} strife on record, last in: ${withMore(f, 'en')}`,
    vi: (f) =>
      f.warm === 0
        ? `Không đối tác nào trên thang bậc có va chạm trong ${NEAR_YEARS.value} năm cuối của các nguồn đã nạp`
        : `${f.warm} đối tác trên thang bậc có va chạm được ghi nhận, lần cuối vào: ${withMore(f, 'vi')}`,
  }),
  frictionsRest: text<{ rows: number; warm: boolean }>({
    en: (f) =>
      `${f.rows} ${f.warm ? 'other places: no tier, or only older strife' : 'places with strife or pressure on record'}`,
    vi: (f) =>
      `${f.rows} ${f.warm ? 'nơi khác: không có bậc, hoặc chỉ có va chạm cũ hơn' : 'nơi có va chạm hoặc sức ép được ghi nhận'}`,
  }),
  frictionsRestCaption: plain('Other places', 'Các nơi khác'),
  frictionsSub: text<{ registers: readonly string[] }>({
    en: (f) =>
      f.registers.length === 0
        ? 'No register is loaded: only facts of the pack speak'
        : `Tier on the day beside what registers hold: ${f.registers.join('; ')}`,
    vi: (f) =>
      f.registers.length === 0
        ? 'Chưa nạp nguồn nào: chỉ có dữ kiện của bộ dữ kiện'
        : `Bậc vào ngày xét bên cạnh ghi chép của các nguồn: ${f.registers.join('; ')}`,
  }),
  partner: plain('With', 'Với'),
  tierHead: plain('Tier given', 'Bậc quan hệ'),
  borderHead: plain('Border', 'Giáp nhau'),
  strifeHead: plain('Strife on record', 'Va chạm được ghi nhận'),
  lastHead: plain('Last year', 'Năm cuối'),
  pressureHead: plain('Pressure, by the pack', 'Sức ép, theo bộ dữ kiện'),
  noPackTier: plain('not known', 'chưa biết'),
  noTier: plain('none', 'không'),
  bordered: plain('yes', 'có'),
  borderKind: text<{ level: number }>({
    en: (f) =>
      f.level === 1
        ? 'land or river'
        : f.level >= 2
          ? `sea, ${['', '', 'to 12', 'to 24', 'to 150', 'to 400'][f.level] ?? ''} nautical miles`.replace(
              ',  ',
              ', ',
            )
          : 'yes',
    vi: (f) =>
      f.level === 1
        ? 'đất liền hoặc sông'
        : f.level >= 2
          ? `biển, ${['', '', 'đến 12', 'đến 24', 'đến 150', 'đến 400'][f.level] ?? ''} hải lý`
          : 'có',
  }),
  strifeOf: text<{ word: string; count: number; years: string; end: number }>({
    en: (f) => `${f.word}: ${f.count}, newest ${f.years} (register to ${f.end})`,
    vi: (f) => `${f.word}: ${f.count}, gần nhất ${f.years} (nguồn đến ${f.end})`,
  }),
  noneHeld: plain('none in the registers', 'không có trong các nguồn'),
  andMore: text<{ more: number }>({
    en: (f) => `(and ${f.more} more)`,
    vi: (f) => `(và ${f.more} dữ kiện khác)`,
  }),
  notPeace: text<{ first: number; last: number }>({
    en: (f) =>
      `The registers end between ${f.first} and ${f.last}. No record after the last year of a register is not “no dispute”, and a dispute without force is in none of them.`,
    vi: (f) =>
      `Các nguồn dừng trong khoảng từ năm ${f.first} đến năm ${f.last}. Không có ghi chép sau năm cuối của nguồn không có nghĩa là “không có tranh chấp”, và tranh chấp không dùng vũ lực không nằm trong nguồn nào.`,
  }),
  contested: text<{ names: readonly string[] }>({
    en: (f) =>
      `The boundary rules of the pack differ on: ${f.names.join('; ')}. Who claims them against whom is in no register here.`,
    vi: (f) =>
      `Các quy tắc ranh giới của bộ dữ kiện khác nhau về: ${f.names.join('; ')}. Ai tuyên bố chủ quyền với ai thì không nguồn nào ở đây ghi.`,
  }),
  noSanctions: plain(
    'No register of sanctions or of territorial claims is loaded; what a pack files under pressure stands in the last column.',
    'Chưa nạp nguồn nào về trừng phạt hay yêu sách lãnh thổ; những gì bộ dữ kiện xếp vào sức ép nằm ở cột cuối.',
  ),
  moreRows: text<{ more: number; subject: string }>({
    en: (f) =>
      `${f.more} older ones are left out: \`tuchu balance ${f.subject} frictions --json\` prints all.`,
    vi: (f) =>
      `Bỏ qua ${f.more} nơi cũ hơn: \`tuchu balance ${f.subject} frictions --json\` in tất cả.`,
  }),
  nextVotes: plain('See the votes session by session', 'Xem phiếu theo từng khóa họp'),
  nextVotesText: plain(
    'Agreement with each pole, by issue area, with abstentions beside it.',
    'Mức giống từng cực, theo từng lĩnh vực, kèm tỷ lệ phiếu trắng.',
  ),
  nextShock: plain('Test what a cut would cost', 'Thử xem bị cắt thì mất bao nhiêu'),
  nextShockText: plain(
    'A share is not a loss: several models say who would lose what if a power stopped trading.',
    'Tỷ phần chưa phải thiệt hại: nhiều mô hình cho biết ai mất gì nếu một nước lớn ngừng buôn bán.',
  ),
  nextOwn: plain('Name the powers yourself', 'Tự chọn danh sách nước lớn'),
  nextOwnText: plain(
    'Who is a great power is nobody’s definition: any list of countries or groups gives the same page.',
    'Không có định nghĩa chung về nước lớn: danh sách nước hay nhóm nước nào cũng cho ra trang này.',
  ),
  missingTitle: text<{ count: number }>({
    en: (f) => `${f.count} domains without numbers`,
    vi: (f) => `${f.count} lĩnh vực chưa có gì để nói`,
  }),
  fillGap: text<{ place: string }>({
    en: (f) => `load it with \`tuchu data add\`, then \`tuchu balance ${f.place}\``,
    vi: (f) => `nạp bằng \`tuchu data add\`, rồi chạy \`tuchu balance ${f.place}\``,
  }),
});
