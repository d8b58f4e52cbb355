// Blocs with dated membership, and where each membership was read. EU and CPTPP dates were checked against
// globalgov/manytrade and manytreaties (CC BY 4.0). What nobody has looked up is marked `recalled`.
import type { SourceRef } from './finding.js';
import type { Text } from './lang.js';
import type { PlaceCode } from './places.js';

/** `sourced`: a named source or dataset gives the date. `recalled`: nobody has looked it up yet. */
export type BlocStatus = 'recalled' | 'sourced';

export interface Membership {
  readonly place: PlaceCode;
  /** First day, `YYYY-MM-DD` or `YYYY` (then from its first day). */
  readonly from: string;
  /** Last day, the day itself included. */
  readonly to?: string;
  readonly status: BlocStatus;
  /** Id in `BLOC_SOURCES`, where the status is `sourced`. */
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

/** Several members from one day, codes separated by spaces. */
const since = (from: string, codes: string, more: Partial<Membership> = {}): Membership[] =>
  codes.split(' ').map((code) => ({ status: 'recalled', ...more, place: code, from }));

/** Where memberships were read. */
export const BLOC_SOURCES: Readonly<Record<string, SourceRef>> = Object.fromEntries(
  (
    [
      ['ask.un.org-14518', 'http://ask.un.org/faq/14518', '2018-04-26'],
      ['g7hiroshima-faq', 'https://www.g7hiroshima.go.jp/en/summit/about/faq/', '2023'],
      [
        'livemint-2023-09-07',
        'https://www.livemint.com/news/india/g20-agrees-to-grant-permanent-membership-to-african-union-on-par-with-european-union-report/amp-11694070146894.html',
        '2023-09-07',
      ],
      ['allafrica-2023-09-09', 'https://allafrica.com/stories/202309090145.html', '2023-09-09'],
      [
        'news24online-asean',
        'https://news24online.com/world/timor-leste-joins-asean-who-are-other-10-members-what-is-asean-summit-malaysia-indonesia-philippines-singapore-thailand/656644',
        '2025-10-26',
      ],
      [
        'vietnamnews-tls',
        'https://vietnamnews.vn/world/1728144/asean-summit-47-timor-leste-officially-becomes-asean-s-11th-member.html',
        '2025-10-26',
      ],
      [
        'mehrnews-brics',
        'https://en.mehrnews.com/news/226600/World-s-4th-most-populous-country-Indonesia-joins-BRICS',
        '2025-01-07',
      ],
      [
        '24kg-brics',
        'https://24.kg/english/316161__Indonesia_becomes_full_member_of_BRICS/',
        '2025-01-08',
      ],
      [
        'sputnik-brics',
        'https://sputnikglobe.com/20250106/brazil-announces-indonesia-joined-brics-as-full-member-1121370949.html',
        '2025-01-06',
      ],
      [
        'bakermckenzie-rcep',
        'https://insightplus.bakermckenzie.com/bm/international-commercial-trade/asia-pacific-rcep-coming-into-force-on-1-january-2022',
        '2021-12',
      ],
      ['manytrade', 'https://github.com/globalgov/manytrade', null],
      ['manytreaties', 'https://github.com/globalgov/manytreaties', null],
    ] as const
  ).map(([id, address, published]) => [
    id,
    published === null ? { id, address } : { id, address, published },
  ]),
);

const from = (source: string): Partial<Membership> => ({ status: 'sourced', source });

const PARTLY: Text = {
  en: 'Dates of the first ten parties are sourced; those of the later ones are recalled.',
  vi: 'Ngày của mười bên đầu tiên có nguồn; của các bên sau là theo trí nhớ.',
};
const READ: Text = {
  en: 'Each membership names where it was read.',
  vi: 'Mỗi tư cách thành viên nêu nơi đã đọc.',
};
const UN = from('ask.un.org-14518');
const P5 = since('1945-10-24', 'FRA GBR USA', UN);
P5.push(
  ...since('1945-10-24', 'CHN', {
    ...UN,
    note: {
      en: "China's seat: held by the government of the Republic of China until General Assembly resolution 2758 of 25 October 1971, by the People's Republic of China since.",
      vi: 'Ghế của Trung Quốc: do chính quyền Trung Hoa Dân Quốc giữ đến Nghị quyết 2758 của Đại hội đồng ngày 25/10/1971, từ đó do Cộng hòa Nhân dân Trung Hoa giữ.',
    },
  }),
  ...since('1945-10-24', 'RUS', {
    ...UN,
    note: {
      en: "The Soviet Union's seat until 24 December 1991, continued by Russia.",
      vi: 'Ghế của Liên Xô đến ngày 24/12/1991, sau đó Nga kế tục.',
    },
  }),
);

const EU_SOURCE = from('manytrade');
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

const CPTPP_SOURCE = from('manytrade');

export const BLOCS: readonly Bloc[] = [
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
    source: READ,
    status: 'sourced',
    composition: 'dated',
    members: [
      ...since('1967-08-08', 'IDN MYS PHL SGP THA', from('news24online-asean')),
      ...since('1984-01-07', 'BRN', from('news24online-asean')),
      ...since('1995-07-28', 'VNM', from('news24online-asean')),
      ...since('1997-07-23', 'LAO MMR', from('news24online-asean')),
      ...since('1999-04-30', 'KHM', from('news24online-asean')),
      ...since('2025-10-26', 'TLS', from('vietnamnews-tls')),
    ],
  },
  {
    code: 'BRICS',
    name: { en: 'BRICS', vi: 'Nhóm BRICS' },
    note: {
      en: 'Counted from the first summit, 2009. Saudi Arabia was invited from 2024 but has not confirmed: not counted. Argentina declined. Partner countries, Viet Nam since June 2025 among them, are not members.',
      vi: 'Tính từ hội nghị cấp cao đầu tiên năm 2009. Ả Rập Xê Út được mời từ năm 2024 nhưng chưa xác nhận: không tính. Argentina từ chối. Các nước đối tác, trong đó có Việt Nam từ tháng 6/2025, không phải là thành viên.',
    },
    source: READ,
    status: 'sourced',
    composition: 'dated',
    members: [
      ...since('2009', 'BRA CHN IND RUS', from('mehrnews-brics')),
      ...since('2010-12-24', 'ZAF', {
        ...from('sputnik-brics'),
        note: {
          en: 'The year is sourced, the day (of the invitation) recalled; some sources give 2011, its first summit.',
          vi: 'Năm có nguồn, ngày (được mời) theo trí nhớ; một số nguồn ghi 2011, năm dự hội nghị cấp cao đầu tiên.',
        },
      }),
      ...since('2024', 'ARE EGY ETH IRN', from('24kg-brics')),
      ...since('2025-01-06', 'IDN', from('24kg-brics')),
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
        ...from('manytreaties'),
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
    source: READ,
    status: 'sourced',
    composition: 'dated',
    members: [
      ...since(
        '1999',
        'ARG AUS BRA CAN CHN DEU EU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF',
        from('livemint-2023-09-07'),
      ),
      ...since('2023-09-09', 'AU', from('allafrica-2023-09-09')),
    ],
  },
  {
    code: 'G7',
    name: { en: 'Group of Seven', vi: 'Nhóm G7' },
    note: {
      en: 'Seven since Canada joined in June 1976; six of them met first in November 1975. Russia sat in the G8 from 1997/98 to 2014, which is not the G7. The European Union takes part and is not counted.',
      vi: 'Bảy nước từ khi Canada tham gia tháng 6/1976; sáu nước họp lần đầu tháng 11/1975. Nga tham gia G8 từ 1997/98 đến 2014, đó không phải là G7. Liên minh châu Âu dự họp nhưng không được tính.',
    },
    source: READ,
    status: 'sourced',
    composition: 'dated',
    members: since('1976', 'CAN DEU FRA GBR ITA JPN USA', from('g7hiroshima-faq')),
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
    source: READ,
    status: 'sourced',
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
    source: PARTLY,
    status: 'recalled',
    composition: 'dated',
    members: [
      ...since('2022-01-01', 'AUS BRN CHN JPN KHM LAO NZL SGP THA VNM', from('bakermckenzie-rcep')),
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
