/** What routes and closures take as given. Each is the reader's to change. */
import type { Assumption } from '../../core/index.js';

/** Between the 12 to 13 knots of laden tankers and bulk carriers and the 16 of container ships. */
export const ROUTE_SPEED: Assumption = {
  id: 'route-speed',
  value: 14,
  unit: 'count',
  label: { en: 'speed of ships, knots', vi: 'tốc độ tàu, hải lý một giờ' },
  origin: {
    en: 'between bulk carriers and container ships as they sail today',
    vi: 'giữa tốc độ tàu hàng rời và tàu công-te-nơ hiện nay',
  },
  status: 'recalled',
};

/** Ways that differ by less are as good as each other: the table is no sharper than that. */
export const ROUTE_TOLERANCE: Assumption = {
  id: 'route-tolerance',
  value: 0.03,
  unit: 'share',
  label: {
    en: 'ways longer by less than this may be taken as well',
    vi: 'tuyến dài hơn không quá mức này cũng có thể được chọn',
  },
  origin: {
    en: 'made for this project: the error of the routing table (packs/routes/README.md)',
    vi: 'tự đặt: sai số của bảng tuyến đường (packs/routes/README.md)',
  },
  status: 'derived',
};

/** Days of need in stock when a passage closes. */
export const CLOSURE_STOCK: Assumption = {
  id: 'closure-stock',
  value: 0,
  unit: 'day',
  label: { en: 'days of need in stock', vi: 'số ngày nhu cầu có trong kho dự trữ' },
  origin: { en: 'no stock', vi: 'không có dự trữ' },
  status: 'derived',
};

/** How much more than usual can pass a day once the passage is open again, to clear those who waited. */
export const CLOSURE_CATCH_UP: Assumption = {
  id: 'closure-catch-up',
  value: 0.2,
  unit: 'share',
  label: {
    en: 'extra passing a day after reopening, share of the usual flow',
    vi: 'lượng thông qua thêm mỗi ngày sau khi mở lại, so với mức thường',
  },
  origin: { en: 'a round number', vi: 'một con số tròn' },
  status: 'derived',
};

export const CHOKEPOINT_ASSUMPTIONS: readonly Assumption[] = [
  ROUTE_SPEED,
  ROUTE_TOLERANCE,
  CLOSURE_STOCK,
  CLOSURE_CATCH_UP,
];
