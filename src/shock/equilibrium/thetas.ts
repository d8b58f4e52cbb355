/**
 * Trade elasticities by sector, as assumptions: estimates for twenty goods of Caliendo and Parro, carried over to
 * the sectors of a table by the digits of its codes. Where a sector of a table holds several of the twenty, their plain
 * mean. Services have no estimate; nor have sectors whose codes are not known here.
 *
 * The values are those of the authors' replication data, which give 8.22 for vehicles, where the estimates are below
 * 2; which of the twenty is which is recalled. Elasticities differ widely between studies, and results move nearly
 * in proportion: a reader can set each.
 */
import type { Assumption, Text } from '../../core/index.js';

/** Name, first and last division of ISIC Rev. 3, divisions of Rev. 4, elasticity. */
const GOODS: ReadonlyArray<
  readonly [
    name: Text,
    rev3: readonly [number, number],
    rev4: readonly [number, number],
    theta: number,
  ]
> = [
  [{ en: 'agriculture', vi: 'nông nghiệp' }, [1, 5], [1, 3], 9.11],
  [{ en: 'mining', vi: 'khai khoáng' }, [10, 14], [5, 9], 13.53],
  [{ en: 'food', vi: 'thực phẩm' }, [15, 16], [10, 12], 2.62],
  [{ en: 'textiles', vi: 'dệt may' }, [17, 19], [13, 15], 8.1],
  [{ en: 'wood', vi: 'gỗ' }, [20, 20], [16, 16], 11.5],
  [{ en: 'paper', vi: 'giấy' }, [21, 22], [17, 18], 16.52],
  [{ en: 'petroleum', vi: 'dầu mỏ' }, [23, 23], [19, 19], 64.85],
  [{ en: 'chemicals', vi: 'hóa chất' }, [24, 24], [20, 21], 3.13],
  [{ en: 'plastic', vi: 'nhựa' }, [25, 25], [22, 22], 1.67],
  [{ en: 'minerals', vi: 'khoáng phi kim' }, [26, 26], [23, 23], 2.41],
  [{ en: 'basic metals', vi: 'kim loại cơ bản' }, [27, 27], [24, 24], 3.28],
  [{ en: 'metal products', vi: 'sản phẩm kim loại' }, [28, 28], [25, 25], 6.99],
  [{ en: 'machinery', vi: 'máy móc' }, [29, 29], [28, 28], 1.45],
  [{ en: 'office machinery', vi: 'máy văn phòng' }, [30, 30], [26, 26], 12.95],
  [{ en: 'electrical machinery', vi: 'thiết bị điện' }, [31, 31], [27, 27], 12.91],
  [{ en: 'communication equipment', vi: 'thiết bị truyền thông' }, [32, 32], [26, 26], 3.95],
  [{ en: 'medical instruments', vi: 'dụng cụ y tế' }, [33, 33], [26, 26], 8.71],
  [{ en: 'vehicles', vi: 'xe cộ' }, [34, 34], [29, 29], 8.22],
  [{ en: 'other transport', vi: 'phương tiện vận tải khác' }, [35, 35], [30, 30], 8.22],
  [{ en: 'other goods', vi: 'hàng khác' }, [36, 37], [31, 33], 3.98],
];

/** Divisions of ISIC Rev. 3 of the goods sectors of WIOD 2013; services follow. */
const WIOD: Readonly<Record<string, readonly [number, number]>> = {
  c1: [1, 5],
  c2: [10, 14],
  c3: [15, 16],
  c4: [17, 18],
  c5: [19, 19],
  c6: [20, 20],
  c7: [21, 22],
  c8: [23, 23],
  c9: [24, 24],
  c10: [25, 25],
  c11: [26, 26],
  c12: [27, 28],
  c13: [29, 29],
  c14: [30, 33],
  c15: [34, 35],
  c16: [36, 37],
};
const WIOD_CODE = /^c\d{1,2}$/;
/** `A01_02`, `C10T12`, `05T06`, `C20`: divisions of ISIC Rev. 4 after a letter or none; `G` is a service. */
const REV4_CODE = /^(?=.)[A-U]?(?:(\d\d)(?:[T_](\d\d))*(?!\d).*)?$/;
/** The last division that makes goods. */
const LAST_GOOD = 33;

const CITED: Text = {
  en: 'Caliendo and Parro (2015), replication data',
  vi: 'Caliendo – Parro (2015), số liệu tái lập',
};
const NO_ESTIMATE = {
  service: {
    en: 'none is estimated for services; a middle value of the literature',
    vi: 'chưa có ước lượng cho dịch vụ; một giá trị ở giữa trong tài liệu nghiên cứu',
  },
  unknown: {
    en: 'codes of no known classification; a middle value of the literature',
    vi: 'mã không thuộc bảng phân loại nào đã biết; một giá trị ở giữa trong tài liệu nghiên cứu',
  },
} as const satisfies Record<string, Text>;
const OTHER_THETA = 5;

/** With 0 a product that a country buys and does not make has no supplier left when all others are cut: refused. */
export const HOME_FLOOR: Assumption = {
  id: 'home-floor',
  value: 0,
  unit: 'share',
  label: {
    en: 'least share of each product a country makes of what it buys of it',
    vi: 'tỷ phần tối thiểu mỗi nước tự làm trong từng sản phẩm mình mua',
  },
  origin: { en: 'none is made up', vi: 'không tự đặt thêm giá trị nào' },
  status: 'derived',
};

/** `DeficitRule.scale` as a reader sets it. */
export const DEFICIT_SCALE: Assumption = {
  id: 'deficit-scale',
  value: 1,
  unit: 'ratio',
  label: {
    en: 'trade deficits after the shock, times what they were (0: closed)',
    vi: 'thâm hụt thương mại sau cú sốc, so với trước (0: không còn)',
  },
  origin: { en: 'held as they were', vi: 'giữ nguyên như trước' },
  status: 'derived',
};

const assumption = (
  sector: string,
  value: number,
  origin: Text,
  status: Assumption['status'],
): Assumption => ({
  id: `theta-${sector}`,
  value,
  unit: 'ratio',
  label: {
    en: `trade elasticity θ of sector ${sector}`,
    vi: `độ co giãn thương mại θ của ngành ${sector}`,
  },
  origin,
  status,
});

/**
 * The elasticity of each sector of a table, with its origin.
 *
 * @param sectors the codes of one table: WIOD 2013 (`c1`) or ISIC Rev. 4 (`C10T12`); of any other, one value for all
 * @example
 * thetasFor(['c2', 'c12'])[0].value; // => 13.53
 * thetasFor(['c2', 'c12'])[1].value; // => 5.135
 */
export function thetasFor(sectors: readonly string[]): readonly Assumption[] {
  const wiod = sectors.every((code) => WIOD_CODE.test(code));
  const rev4 = sectors.every((code) => REV4_CODE.test(code));
  return sectors.map((code) => {
    const span = wiod ? WIOD[code] : rev4 ? divisions(code) : undefined;
    const found = GOODS.filter(([, old, now]) => {
      const [first, last] = wiod ? old : now;
      return span !== undefined && first <= span[1] && last >= span[0];
    });
    if (found.length === 0) {
      const why = wiod || rev4 ? NO_ESTIMATE.service : NO_ESTIMATE.unknown;
      return assumption(code, OTHER_THETA, why, 'uncertain');
    }
    const names = (lang: 'en' | 'vi'): string => found.map(([name]) => name[lang]).join(', ');
    const several = found.length > 1;
    const mean = found.reduce((sum, [, , , theta]) => sum + theta, 0) / found.length;
    const rounded = Math.round(mean * 1e6) / 1e6;
    return assumption(
      code,
      rounded,
      {
        en: `${CITED.en}: ${several ? 'plain mean of ' : ''}${names('en')}`,
        vi: `${CITED.vi}: ${several ? 'trung bình cộng của ' : ''}${names('vi')}`,
      },
      'recalled',
    );
  });
}

function divisions(code: string): readonly [number, number] | undefined {
  const [, first, last = first] = REV4_CODE.exec(code) ?? [];
  if (first === undefined || Number(first) > LAST_GOOD) return undefined;
  return [Number(first), Number(last)];
}
