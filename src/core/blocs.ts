// Blocs with dated membership: P5, G7, G20, ASEAN, the European Union, RCEP, CPTPP, BRICS.
// EU and CPTPP dates checked against globalgov/manytrade and manytreaties (CC BY 4.0), ASEAN for Viet
// Nam against the Viet Nam facts; the rest is general knowledge of late 2025, marked `recalled`.
import { TuchuError } from './error.js';
import type { Text } from './lang.js';
import { defineMessages, text } from './message.js';
import { isDay, periodBounds } from './period.js';
import { place, type PlaceCode } from './places.js';

/** `sourced`: a named source or dataset gives the date. `recalled`: nobody has looked it up yet. */
export type BlocStatus = 'recalled' | 'sourced';

export interface Membership {
  readonly place: PlaceCode;
  /** First day, `YYYY-MM-DD` or `YYYY` (then from its first day). */
  readonly from: string;
  /** Last day, the day itself included. */
  readonly to?: string;
  readonly status: BlocStatus;
  /** Id of the source where the status is `sourced`. */
  readonly source?: string;
  readonly note?: Text;
}

export interface Bloc {
  readonly code: PlaceCode;
  /** The full name; `placeName` has the short one. */
  readonly name: Text;
  /** How its members are counted here. */
  readonly note: Text;
  readonly source: Text;
  /** `sourced` only when every membership is. */
  readonly status: BlocStatus;
  /** `fixed`: the same list at every date, as for a statistical aggregate. */
  readonly composition: 'dated' | 'fixed';
  readonly members: readonly Membership[];
}

/** `states` leaves out members that are unions (EU, AU); `all` counts them. */
export type CountRule = 'states' | 'all';

const say = defineMessages('blocs', {
  unknownBloc: text<{ bloc: string }>({
    en: (f) => `no bloc has the code \`${f.bloc}\``,
    vi: (f) => `không có khối nào mang mã \`${f.bloc}\``,
  }),
  badDay: text<{ day: string }>({
    en: (f) => `\`${f.day}\` is not a day written YYYY-MM-DD`,
    vi: (f) => `\`${f.day}\` không phải là ngày theo dạng YYYY-MM-DD`,
  }),
});

/** Several members from one day, codes separated by spaces. */
const since = (from: string, codes: string, more: Partial<Membership> = {}): Membership[] =>
  codes.split(' ').map((code) => ({ status: 'recalled', ...more, place: code, from }));

const RECALLED: Text = {
  en: 'General knowledge, as of late 2025; not looked up.',
  vi: 'Kiến thức chung, tính đến cuối năm 2025; chưa tra cứu.',
};

const P5 = since('1945-10-24', 'FRA GBR USA');
P5.push(
  ...since('1945-10-24', 'CHN', {
    note: {
      en: "China's seat: held by the government of the Republic of China until General Assembly resolution 2758 of 25 October 1971, by the People's Republic of China since.",
      vi: 'Ghế của Trung Quốc: do chính quyền Trung Hoa Dân Quốc giữ đến Nghị quyết 2758 của Đại hội đồng ngày 25/10/1971, từ đó do Cộng hòa Nhân dân Trung Hoa giữ.',
    },
  }),
  ...since('1945-10-24', 'RUS', {
    note: {
      en: "The Soviet Union's seat until 24 December 1991, continued by Russia.",
      vi: 'Ghế của Liên Xô đến ngày 24/12/1991, sau đó Nga kế tục.',
    },
  }),
);

const EU_SOURCE = { status: 'sourced', source: 'manytrade HUGGO EC_1957A' } as const;
const EU_MEMBERS: readonly Membership[] = [
  ...since('1958-01-01', 'BEL DEU FRA ITA LUX NLD', EU_SOURCE),
  ...since('1973-01-01', 'DNK IRL', EU_SOURCE),
  ...since('1973-01-01', 'GBR', {
    ...EU_SOURCE,
    to: '2020-01-31',
    note: {
      en: 'Left at midnight (Brussels) at the end of 31 January 2020; the transition to 31 December 2020 is not membership.',
      vi: 'Rời đi lúc nửa đêm (giờ Brussels) cuối ngày 31/1/2020; giai đoạn chuyển tiếp đến 31/12/2020 không phải là tư cách thành viên.',
    },
  }),
  ...since('1981-01-01', 'GRC', EU_SOURCE),
  ...since('1986-01-01', 'ESP PRT', EU_SOURCE),
  ...since('1995-01-01', 'AUT FIN SWE', EU_SOURCE),
  ...since('2004-05-01', 'CYP CZE EST HUN LTU LVA MLT POL SVK SVN', EU_SOURCE),
  ...since('2007-01-01', 'BGR ROU', EU_SOURCE),
  ...since('2013-07-01', 'HRV', EU_SOURCE),
];
const EU_TEXT: Text = {
  en: 'Entry into force of the Treaty of Rome and of the accession treaties per state: manytrade HUGGO EC_1957A (CC BY 4.0).',
  vi: 'Ngày Hiệp ước Rome và các hiệp ước gia nhập có hiệu lực với từng nước: manytrade HUGGO EC_1957A (CC BY 4.0).',
};

const CPTPP_SOURCE = { status: 'sourced', source: 'manytrade HUGGO CMPPTP_2018A' } as const;

const BLOCS: readonly Bloc[] = [
  {
    code: 'ASEAN',
    name: {
      en: 'Association of Southeast Asian Nations',
      vi: 'Hiệp hội các quốc gia Đông Nam Á',
    },
    note: {
      en: 'Ten members from 1999, eleven since Timor-Leste joined on 26 October 2025. Texts that say "ASEAN-10" mean the ten.',
      vi: 'Mười thành viên từ năm 1999, mười một từ khi Timor-Leste gia nhập ngày 26/10/2025. Văn bản viết "ASEAN-10" là nói mười nước.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: [
      ...since('1967-08-08', 'IDN MYS PHL SGP THA'),
      ...since('1984-01-07', 'BRN'),
      ...since('1995-07-28', 'VNM', {
        status: 'sourced',
        source: 'facts/vietnam.json memberships ASEAN (vietnamnet-c1, universalis-c1)',
      }),
      ...since('1997-07-23', 'LAO MMR'),
      ...since('1999-04-30', 'KHM'),
      ...since('2025-10-26', 'TLS'),
    ],
  },
  {
    code: 'BRICS',
    name: { en: 'BRICS', vi: 'Nhóm BRICS' },
    note: {
      en: 'Counted from the first summit on 16 June 2009. Saudi Arabia was invited from 2024 but has not confirmed: not counted. Argentina declined. Partner countries, Viet Nam since June 2025 among them, are not members.',
      vi: 'Tính từ hội nghị cấp cao đầu tiên ngày 16/6/2009. Ả Rập Xê Út được mời từ năm 2024 nhưng chưa xác nhận: không tính. Argentina từ chối. Các nước đối tác, trong đó có Việt Nam từ tháng 6/2025, không phải là thành viên.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: [
      ...since('2009-06-16', 'BRA CHN IND RUS'),
      ...since('2010-12-24', 'ZAF', {
        note: {
          en: 'Day of the invitation; first summit attended on 14 April 2011.',
          vi: 'Ngày được mời; dự hội nghị cấp cao đầu tiên ngày 14/4/2011.',
        },
      }),
      ...since('2024-01-01', 'ARE EGY ETH IRN'),
      ...since('2025-01-06', 'IDN'),
    ],
  },
  {
    code: 'CPTPP',
    name: {
      en: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
      vi: 'Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương',
    },
    note: {
      en: 'A party counts from the day the agreement is in force for it; all eleven first signatories signed on 8 March 2018.',
      vi: 'Một bên được tính từ ngày hiệp định có hiệu lực với bên đó; mười một nước đầu tiên cùng ký ngày 8/3/2018.',
    },
    source: {
      en: 'Entry into force per party: manytrade HUGGO and, for the United Kingdom, manytreaties GGO, both CMPPTP_2018A (CC BY 4.0).',
      vi: 'Ngày có hiệu lực với từng bên: manytrade HUGGO và, với Vương quốc Anh, manytreaties GGO, cùng mã CMPPTP_2018A (CC BY 4.0).',
    },
    status: 'sourced',
    composition: 'dated',
    members: [
      ...since('2018-12-30', 'AUS CAN JPN MEX NZL SGP', CPTPP_SOURCE),
      ...since('2019-01-14', 'VNM', CPTPP_SOURCE),
      ...since('2021-09-19', 'PER', CPTPP_SOURCE),
      ...since('2022-11-29', 'MYS', CPTPP_SOURCE),
      ...since('2023-02-21', 'CHL', CPTPP_SOURCE),
      ...since('2023-07-12', 'BRN', CPTPP_SOURCE),
      ...since('2024-12-15', 'GBR', {
        status: 'sourced',
        source: 'manytreaties GGO CMPPTP_2018A',
        note: {
          en: 'In force between the United Kingdom and the parties that had ratified its accession, not with all at once.',
          vi: 'Có hiệu lực giữa Vương quốc Anh và các bên đã phê chuẩn việc gia nhập, không phải với tất cả cùng lúc.',
        },
      }),
    ],
  },
  {
    code: 'EU',
    name: { en: 'European Union', vi: 'Liên minh châu Âu' },
    note: {
      en: 'Members at each date, counting the European Economic Community from 1 January 1958; the Union bears its name since 1 November 1993. As one party to an agreement it is the place `EU`.',
      vi: 'Thành viên tại từng thời điểm, tính cả Cộng đồng Kinh tế châu Âu từ ngày 1/1/1958; mang tên Liên minh từ ngày 1/11/1993. Khi là một bên của hiệp định thì dùng mã `EU`.',
    },
    source: EU_TEXT,
    status: 'sourced',
    composition: 'dated',
    members: EU_MEMBERS,
  },
  {
    code: 'EU27',
    name: {
      en: 'European Union, the 27 members since 2020',
      vi: 'Liên minh châu Âu, 27 thành viên từ năm 2020',
    },
    note: {
      en: "Today's members at every date, so that a series compares like with like (Eurostat's EU27_2020). For the members at a date use `EU`.",
      vi: 'Các thành viên hiện nay, tại mọi thời điểm, để chuỗi số liệu so sánh được (EU27_2020 của Eurostat). Muốn biết thành viên tại một thời điểm thì dùng `EU`.',
    },
    source: EU_TEXT,
    status: 'sourced',
    composition: 'fixed',
    members: EU_MEMBERS.filter((m) => m.to === undefined),
  },
  {
    code: 'G20',
    name: { en: 'Group of Twenty', vi: 'Nhóm G20' },
    note: {
      en: 'Nineteen states and the European Union since 1999, the African Union since 9 September 2023: 19 counted as states, 21 counted as members. Permanent guests such as Spain do not count.',
      vi: 'Mười chín nước và Liên minh châu Âu từ năm 1999, Liên minh châu Phi từ ngày 9/9/2023: 19 nếu chỉ tính quốc gia, 21 nếu tính mọi thành viên. Khách mời thường xuyên như Tây Ban Nha không được tính.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: [
      ...since(
        '1999-12-15',
        'ARG AUS BRA CAN CHN DEU EU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF',
      ),
      ...since('2023-09-09', 'AU'),
    ],
  },
  {
    code: 'G7',
    name: { en: 'Group of Seven', vi: 'Nhóm G7' },
    note: {
      en: 'Seven since Canada joined in June 1976; six of them met first in November 1975. Russia sat in the G8 from 1997/98 to 2014, which is not the G7. The European Union takes part and is not counted.',
      vi: 'Bảy nước từ khi Canada tham gia tháng 6/1976; sáu nước họp lần đầu tháng 11/1975. Nga tham gia G8 từ 1997/98 đến 2014, đó không phải là G7. Liên minh châu Âu dự họp nhưng không được tính.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: since('1976-06-27', 'CAN DEU FRA GBR ITA JPN USA'),
  },
  {
    code: 'P5',
    name: {
      en: 'Permanent members of the United Nations Security Council',
      vi: 'Các ủy viên thường trực Hội đồng Bảo an Liên hợp quốc',
    },
    note: {
      en: 'Five seats since the Charter entered into force. A seat counts for the state that holds it today: see the notes on China and Russia.',
      vi: 'Năm ghế từ khi Hiến chương có hiệu lực. Mỗi ghế tính cho quốc gia giữ ghế hiện nay: xem ghi chú về Trung Quốc và Nga.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: P5,
  },
  {
    code: 'RCEP',
    name: {
      en: 'Regional Comprehensive Economic Partnership',
      vi: 'Hiệp định Đối tác Kinh tế Toàn diện Khu vực',
    },
    note: {
      en: 'A party counts from the day the agreement is in force for it; signed on 15 November 2020. Fifteen with Myanmar, fourteen without.',
      vi: 'Một bên được tính từ ngày hiệp định có hiệu lực với bên đó; ký ngày 15/11/2020. Mười lăm bên nếu tính Myanmar, mười bốn nếu không.',
    },
    source: RECALLED,
    status: 'recalled',
    composition: 'dated',
    members: [
      ...since('2022-01-01', 'AUS BRN CHN JPN KHM LAO NZL SGP THA VNM'),
      ...since('2022-02-01', 'KOR'),
      ...since('2022-03-04', 'MMR', {
        note: {
          en: 'Applied between Myanmar and the parties that accept its ratification; effect with all parties is not confirmed.',
          vi: 'Áp dụng giữa Myanmar và các bên chấp nhận việc phê chuẩn của nước này; chưa xác nhận hiệu lực với mọi bên.',
        },
      }),
      ...since('2022-03-18', 'MYS'),
      ...since('2023-01-02', 'IDN'),
      ...since('2023-06-02', 'PHL'),
    ],
  },
];
const BY_CODE = new Map(BLOCS.map((b) => [b.code, b]));

/**
 * Every bloc, sorted by code.
 * @example blocs().map((b) => b.code) // ['ASEAN', 'BRICS', 'CPTPP', 'EU', ...]
 */
export function blocs(): readonly Bloc[] {
  return BLOCS;
}

/**
 * The bloc with this code.
 * @example bloc('ASEAN')?.members.length // 11
 */
export function bloc(code: PlaceCode): Bloc | undefined {
  return BY_CODE.get(code);
}

const covers = (m: Membership, day: string): boolean =>
  (periodBounds(m.from)?.first ?? m.from) <= day &&
  (m.to === undefined || day <= (periodBounds(m.to)?.last ?? m.to));

/**
 * Codes of a bloc's members on a day, sorted. Throws a `TuchuError` on an unknown bloc or day.
 * @example membersAt('G20', '2025-01-01', 'states').length // 19
 * @example membersAt('G20', '2025-01-01', 'all').length // 21
 */
export function membersAt(code: PlaceCode, date: string, rule: CountRule): readonly PlaceCode[] {
  const found = BY_CODE.get(code);
  if (!found) throw new TuchuError(say.unknownBloc({ bloc: code }), 2);
  if (!isDay(date)) throw new TuchuError(say.badDay({ day: date }), 2);
  return found.members
    .filter((m) => found.composition === 'fixed' || covers(m, date))
    .map((m) => m.place)
    .filter((member) => rule === 'all' || place(member)?.kind !== 'union')
    .sort();
}
