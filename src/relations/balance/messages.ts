/** What the great-power balance says of its numbers: coverage, caveats, reasons, and refusals of a list of powers. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

const percent = (share: number, lang: 'en' | 'vi'): string => format.quantity(share, 'share', lang);

export const say = defineMessages('relations-balance', {
  badFile: text<{ file: string; text: string }>({
    en: (f) => `${f.file}: ${f.text}`,
    vi: (f) => `${f.file}: ${f.text}`,
  }),
  unknownPower: text<{ text: string }>({
    en: (f) =>
      `\`${f.text}\` in --powers is no country, union or group; e.g. \`--powers USA,CHN,RUS\` or \`--powers P5\``,
    vi: (f) =>
      `\`${f.text}\` trong --powers không phải là nước, liên minh hay khối; ví dụ \`--powers USA,CHN,RUS\` hoặc \`--powers P5\``,
  }),
  powerIsSubject: text<{ place: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} is the country asked about and cannot be one of the powers; leave it out of --powers`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} là nước đang xét nên không thể là một trong các nước lớn; hãy bỏ khỏi --powers`,
  }),
  tooFewPowers: text<{ count: number }>({
    en: (f) => `a balance needs two powers or more, and --powers leaves ${f.count}`,
    vi: (f) => `cân bằng cần ít nhất hai nước lớn, mà --powers chỉ còn ${f.count}`,
  }),
  unionAndMember: text<{ union: string; member: string }>({
    en: (f) =>
      `--powers names ${placeName(f.union, 'en')} and its member ${placeName(f.member, 'en')}: their trade would count twice; name one of them`,
    vi: (f) =>
      `--powers nêu cả ${placeName(f.union, 'vi')} và thành viên ${placeName(f.member, 'vi')}: thương mại sẽ bị tính hai lần; hãy chỉ nêu một`,
  }),
  ownUnion: text<{ union: string; place: string }>({
    en: (f) =>
      `${placeName(f.place, 'en')} belongs to ${placeName(f.union, 'en')}, which cannot be a power over itself; leave it out of --powers`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} thuộc ${placeName(f.union, 'vi')} nên liên minh này không thể là nước lớn đối với chính nó; hãy bỏ khỏi --powers`,
  }),
  coverTable: text<{ named: number; partners: number; period: string }>({
    en: (f) =>
      `${percent(f.named, 'en')} of the whole is named, over ${f.partners} partners, ${periodText(f.period, 'en')}`,
    vi: (f) =>
      `${percent(f.named, 'vi')} của tổng thể có nêu tên, ở ${f.partners} đối tác, ${periodText(f.period, 'vi')}`,
  }),
  seriesNote: text<{ en: string; vi: string }>({ en: (f) => f.en, vi: (f) => f.vi }),
  factShares: text({
    en: () => 'Shares as facts state them: what no fact names is unknown, and not held by others.',
    vi: () =>
      'Tỷ phần theo dữ kiện: phần không dữ kiện nào nêu là chưa biết, không phải do nước khác nắm.',
  }),
  extractOnly: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds only some products, which says nothing of all trade`,
    vi: (f) => `\`${f.dataset}\` chỉ có một số mặt hàng, không nói gì về toàn bộ thương mại`,
  }),
  noPowerNamed: text({
    en: () => 'what is held names none of the powers',
    vi: () => 'số liệu hiện có không nêu nước lớn nào',
  }),
  noExercises: text({
    en: () =>
      'no register of joint exercises is loaded. Would answer: the multinational exercises file (`tuchu data add`)',
    vi: () =>
      'chưa nạp nguồn nào về diễn tập chung. Có thể bổ sung: tệp diễn tập đa quốc gia (`tuchu data add`)',
  }),
  exercisesLater: text<{ first: number }>({
    en: (f) => `the register of exercises begins in ${f.first}, after the day asked for`,
    vi: (f) => `nguồn về diễn tập bắt đầu từ năm ${f.first}, sau ngày được hỏi`,
  }),
  noExerciseHeld: text<{ first: number; last: number }>({
    en: (f) =>
      `the register names no exercise of the country from ${f.first} to ${f.last}, which does not say that there was none`,
    vi: (f) =>
      `nguồn không nêu cuộc diễn tập nào của nước này từ ${f.first} đến ${f.last}, điều đó không có nghĩa là không có`,
  }),
  coverExercises: text<{ ties: number; first: number; last: number }>({
    en: (f) =>
      `${f.ties} ties in exercises from ${f.first} to ${f.last}, one a partner an exercise`,
    vi: (f) =>
      `${f.ties} lượt cùng diễn tập từ ${f.first} đến ${f.last}, mỗi đối tác trong một cuộc tính một lượt`,
  }),
  exerciseEnd: text<{ last: number }>({
    en: (f) =>
      `The register of exercises ends in ${f.last} and is drawn from news; a small exercise may be in no list.`,
    vi: (f) =>
      `Nguồn về diễn tập dừng ở năm ${f.last} và lấy từ tin tức; cuộc diễn tập nhỏ có thể không có trong danh sách.`,
  }),
  noVotes: text({
    en: () =>
      'no roll calls are loaded. Would answer: votes in the UN General Assembly (`tuchu data add`)',
    vi: () =>
      'chưa nạp kết quả biểu quyết nào. Có thể bổ sung: biểu quyết tại Đại hội đồng Liên hợp quốc (`tuchu data add`)',
  }),
  noVotesOf: text<{ place: string }>({
    en: (f) =>
      `no roll call up to the day has a vote of ${nameInText(f.place, 'en')} beside one of a power`,
    vi: (f) =>
      `không có lần biểu quyết nào đến ngày này có phiếu của ${placeName(f.place, 'vi')} cùng phiếu của một nước lớn`,
  }),
  noVoteBoth: text<{ power: string }>({
    en: (f) =>
      `${nameInText(f.power, 'en')} casts no vote beside the country in that session; a state that was there before it votes under its own name (\`tuchu votes NAME\`) and is another one`,
    vi: (f) =>
      `${placeName(f.power, 'vi')} không bỏ phiếu cùng nước này trong khóa họp đó; nhà nước có trước đó bỏ phiếu dưới tên riêng (\`tuchu votes TÊN\`) và là một nước khác`,
  }),
  coverVotes: text<{ year: number }>({
    en: (f) => `roll calls of the session that opened in ${f.year}, in which both voted`,
    vi: (f) => `các lần biểu quyết của khóa họp khai mạc năm ${f.year} mà cả hai cùng bỏ phiếu`,
  }),
  votesCloseness: text({
    en: () =>
      'Votes alike are no share of a whole: they add up to nothing, and near-unanimous texts raise them all. METHODS L8: closeness may be abstention.',
    vi: () =>
      'Tỷ lệ phiếu giống nhau không phải phần của một tổng thể: không cộng lại được, và các văn kiện gần như đồng thuận làm mọi tỷ lệ tăng. Gần nhau cũng có thể do bỏ phiếu trắng.',
  }),
  noTiers: text<{ place: string }>({
    en: (f) => `no pack of ${nameInText(f.place, 'en')} says which tier it gives its partners`,
    vi: (f) =>
      `chưa có bộ dữ kiện nào của ${placeName(f.place, 'vi')} nói về bậc quan hệ với đối tác`,
  }),
  noPowerOnLadder: text<{ place: string }>({
    en: (f) => `no power stands on the ladder of ${nameInText(f.place, 'en')} on the day`,
    vi: (f) => `không nước lớn nào có trên thang bậc của ${placeName(f.place, 'vi')} vào ngày này`,
  }),
  offLadder: text<{ power: string }>({
    en: (f) => `${nameInText(f.power, 'en')} stands on no rung of the ladder on the day`,
    vi: (f) => `${placeName(f.power, 'vi')} không ở nấc nào của thang bậc vào ngày này`,
  }),
  coverTiers: text<{ asOf: string }>({
    en: (f) => `dated tiers of the pack, looked up to ${periodText(f.asOf, 'en')}`,
    vi: (f) => `các bậc có ngày tháng trong bộ dữ kiện, tra cứu đến ${periodText(f.asOf, 'vi')}`,
  }),
  tiersOrdinal: text({
    en: () =>
      'A tier is an order and no distance: it is never averaged, and several powers on the top rung lead none of them alone.',
    vi: () =>
      'Bậc là thứ tự chứ không phải khoảng cách: không lấy trung bình, và nhiều nước lớn cùng ở nấc cao nhất thì không nước nào đứng đầu một mình.',
  }),
  notNamed: text<{ power: string; most: number }>({
    en: (f) =>
      `No source names ${nameInText(f.power, 'en')} here: it holds from nothing to ${percent(f.most, 'en')}, the part that is not named.`,
    vi: (f) =>
      `Không nguồn nào nêu ${placeName(f.power, 'vi')} ở đây: có thể từ không đến ${percent(f.most, 'vi')}, là phần không nêu tên.`,
  }),
  noneHeld: text({
    en: () => 'no power is known to hold anything here, and nothing cannot be even',
    vi: () => 'chưa biết nước lớn nào nắm gì ở đây, nên không có gì để xét cân bằng',
  }),
  ownConstruct: text({
    en: () =>
      'A construct of this project: no published index is made so. An even spread is no virtue in itself, and concentration is not risk.',
    vi: () =>
      'Là cách tính của dự án này: không chỉ số công bố nào tính như vậy. Trải đều tự nó không phải điều tốt, và tập trung không phải là rủi ro.',
  }),
  restLeftOut: text({
    en: () =>
      'Over the powers alone: what the rest of the world holds is left out of the number and stands in its inputs.',
    vi: () =>
      'Chỉ xét giữa các nước lớn: phần của phần còn lại của thế giới không vào con số này mà nằm trong dữ liệu đầu vào.',
  }),
  noDomain: text({
    en: () =>
      'no domain has a table on the day; load trade, arms, investment or votes (`tuchu data add`), or name a later day',
    vi: () =>
      'không lĩnh vực nào có số liệu vào ngày này; hãy nạp thương mại, vũ khí, đầu tư hoặc biểu quyết (`tuchu data add`), hoặc chọn ngày muộn hơn',
  }),
  domainsHeld: text<{ held: number; all: number }>({
    en: (f) => `${f.held} of ${f.all} domains have a table`,
    vi: (f) => `${f.held} trên ${f.all} lĩnh vực có số liệu`,
  }),
  yearsDiffer: text({
    en: () => 'Each domain is of its own year.',
    vi: () => 'Mỗi lĩnh vực có năm riêng.',
  }),
  withoutTable: text<{ names: string; namesVi: string }>({
    en: (f) => `Without a table: ${f.names}. They are not counted as spread.`,
    vi: (f) => `Chưa có số liệu: ${f.namesVi}. Không được coi là đã trải đều.`,
  }),
  boundsOnly: text<{ without: number }>({
    en: (f) =>
      f.without === 0
        ? 'Every domain has a table.'
        : `${f.without} domains without a table may hold anything from none to all: bounds, and no number.`,
    vi: (f) =>
      f.without === 0
        ? 'Mọi lĩnh vực đều có số liệu.'
        : `${f.without} lĩnh vực chưa có số liệu có thể từ không đến tất cả: chỉ có hai cận, không có một con số.`,
  }),
  ranksHeld: text<{ held: number }>({
    en: (f) => `Over the ${f.held} domains with a table only: another domain can change the order.`,
    vi: (f) => `Chỉ trên ${f.held} lĩnh vực có số liệu: thêm một lĩnh vực có thể đổi thứ tự.`,
  }),
  ranksOpen: text<{ open: number; held: number }>({
    en: (f) =>
      `In ${f.open} of those ${f.held} no source names the share: the rank runs over every value from none to the part not named, and is wide for that reason.`,
    vi: (f) =>
      `Ở ${f.open} trong ${f.held} lĩnh vực đó không nguồn nào nêu tỷ phần: thứ hạng tính trên mọi giá trị từ không đến phần không nêu tên, nên khoảng rộng.`,
  }),
  noTableOf: text<{ power: string }>({
    en: (f) => `no loaded table names the partners of ${nameInText(f.power, 'en')}`,
    vi: (f) => `chưa có bảng nào nêu các đối tác của ${placeName(f.power, 'vi')}`,
  }),
  notAmongPartners: text<{ place: string; power: string }>({
    en: (f) =>
      `${nameInText(f.place, 'en')} is in no table of the partners of ${nameInText(f.power, 'en')}`,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không có trong bảng đối tác nào của ${placeName(f.power, 'vi')}`,
  }),
  tablesRead: text<{ power: string; read: number }>({
    en: (f) => `${f.read} tables that name the partners of ${nameInText(f.power, 'en')}`,
    vi: (f) => `${f.read} bảng nêu các đối tác của ${placeName(f.power, 'vi')}`,
  }),
  bestOfHeld: text({
    en: () => 'The best of the domains that are loaded: in another the country may stand higher.',
    vi: () => 'Là lĩnh vực tốt nhất trong số đã nạp: ở lĩnh vực khác nước này có thể đứng cao hơn.',
  }),
  noInterlock: text({
    en: () => 'no loaded table names the partners of any power',
    vi: () => 'chưa có bảng nào nêu các đối tác của bất kỳ nước lớn nào',
  }),
  powersRead: text<{ read: number; all: number }>({
    en: (f) => `${f.read} of ${f.all} powers have a table that names their partners`,
    vi: (f) => `${f.read} trên ${f.all} nước lớn có bảng nêu các đối tác`,
  }),
  chosenK: text<{ k: number }>({
    en: (f) => `The first ${f.k} is a choice; read it with the other values of k.`,
    vi: (f) => `${f.k} đối tác đầu là một lựa chọn; hãy đọc cùng các giá trị k khác.`,
  }),
  noAct: text({
    en: () => 'nothing that is loaded answers any code of this side',
    vi: () => 'không có gì đã nạp trả lời được mã nào của phía này',
  }),
  afterAll: text<{ day: string; last: string }>({
    en: (f) =>
      `nothing that is held speaks of ${periodText(f.day, 'en')}: packs and lists speak until ${periodText(f.last, 'en')}; name that day or an earlier one`,
    vi: (f) =>
      `không có gì nói về ngày ${periodText(f.day, 'vi')}: bộ dữ kiện và danh sách chỉ nói đến ngày ${periodText(f.last, 'vi')}; hãy chọn ngày đó hoặc sớm hơn`,
  }),
  tiersEnd: text<{ place: string; last: string }>({
    en: (f) =>
      `the pack of ${nameInText(f.place, 'en')} speaks of tiers until ${periodText(f.last, 'en')} and not of the day`,
    vi: (f) =>
      `bộ dữ kiện của ${placeName(f.place, 'vi')} nói về bậc quan hệ đến ${periodText(f.last, 'vi')}, không đến ngày xét`,
  }),
  notYetThere: text<{ groups: readonly string[]; day: string }>({
    en: (f) =>
      `On ${periodText(f.day, 'en')} there was no ${f.groups.join(' and no ')}: the members of now are asked about.`,
    vi: (f) =>
      `Vào ngày ${periodText(f.day, 'vi')} chưa có ${f.groups.join(', ')}: ở đây xét các thành viên hiện nay.`,
  }),
  sameForAll: text<{ codes: readonly string[] }>({
    en: (f) =>
      f.codes.length === 1
        ? `${f.codes[0]} holds towards every power here: it raises each score alike and tells no two powers apart.`
        : `${f.codes.join(', ')} hold towards every power here: they raise each score alike and tell no two powers apart.`,
    vi: (f) =>
      `${f.codes.join(', ')} đúng với mọi nước lớn ở đây: làm mọi điểm tăng như nhau và không phân biệt được nước nào.`,
  }),
  carriedOver: text<{ first: number; last: number }>({
    en: (f) =>
      `An assumption and no observation: what the sources last had (${f.first === f.last ? f.last : `${f.first} to ${f.last}`}) is taken to hold on the day.`,
    vi: (f) =>
      `Là giả định chứ không phải quan sát: điều các nguồn ghi lần cuối (${f.first === f.last ? f.last : `${f.first} đến ${f.last}`}) được coi là vẫn đúng vào ngày xét.`,
  }),
  nothingCoded: text({
    en: () => 'no act of either side is certain, so there is no ratio',
    vi: () => 'không hành động nào của hai phía là chắc chắn, nên không có tỷ số',
  }),
  codesAnswered: text<{ answered: number; all: number }>({
    en: (f) => `${f.answered} of ${f.all} codes are answered`,
    vi: (f) => `${f.answered} trên ${f.all} mã có câu trả lời`,
  }),
  noIntention: text({
    en: () =>
      'Says which acts are on record and nothing of intention: whether hedging is a strategy or a label is disputed (METHODS L9).',
    vi: () =>
      'Chỉ nói hành động nào được ghi nhận, không nói gì về ý định: nước đôi là chiến lược hay chỉ là nhãn gọi vẫn đang tranh luận.',
  }),
  kuikRecalled: text({
    en: () =>
      'The five behaviours are those of Kuik 2008 as recalled, not re-read; which act stands for which is our coding.',
    vi: () =>
      'Năm hành vi theo Kuik 2008 ghi theo trí nhớ, chưa đọc lại; hành động nào ứng với hành vi nào là cách mã hóa của chúng tôi.',
  }),
  registersEnd: text({
    en: () =>
      'A register that ends before the day leaves its codes open, and so does a yearly measure more than two years old; only some groups are held, so no group is a code left open and not a no.',
    vi: () =>
      'Nguồn dừng trước ngày xét thì các mã của nguồn đó bỏ ngỏ, số đo hằng năm cũ hơn hai năm cũng vậy; chỉ có danh sách của một số khối, nên không thấy khối nào là bỏ ngỏ chứ không phải là không.',
  }),
});
