/** Names that only tables of facts need: domains and actions on agreements. */
import type { Text } from '../../core/index.js';
import type { Domain, Predicate } from '../../facts/index.js';

export const DOMAIN_NAMES: Readonly<Record<Domain, Text>> = {
  relations: { en: 'Relations', vi: 'Quan hệ' },
  agreements: { en: 'Agreements', vi: 'Hiệp định' },
  memberships: { en: 'Memberships', vi: 'Tư cách thành viên' },
  doctrine: { en: 'Doctrine', vi: 'Đường lối' },
  trade: { en: 'Trade', vi: 'Thương mại' },
  arms: { en: 'Arms', vi: 'Vũ khí' },
  energy: { en: 'Energy', vi: 'Năng lượng' },
  finance: { en: 'Investment and finance', vi: 'Đầu tư và tài chính' },
  technology: { en: 'Technology', vi: 'Công nghệ' },
  standing: { en: 'Standing', vi: 'Vị thế' },
  people: { en: 'People', vi: 'Con người' },
};

export const ACTION_NAMES: Readonly<Partial<Record<Predicate, Text>>> = {
  agreement_framework_signed: { en: 'framework signed', vi: 'ký thỏa thuận khung' },
  agreement_concluded: { en: 'text agreed', vi: 'kết thúc đàm phán' },
  agreement_signed: { en: 'signed', vi: 'ký' },
  agreement_ratified: { en: 'ratified', vi: 'phê chuẩn' },
  agreement_provisional: { en: 'applied provisionally', vi: 'áp dụng tạm thời' },
  agreement_provisional_ended: { en: 'provisional application ended', vi: 'thôi áp dụng tạm thời' },
  agreement_in_force: { en: 'in force', vi: 'có hiệu lực' },
  agreement_not_in_force: { en: 'found not in force', vi: 'được ghi nhận là chưa có hiệu lực' },
  agreement_acceded: { en: 'acceded', vi: 'gia nhập' },
  agreement_amended: { en: 'amended', vi: 'sửa đổi' },
  agreement_announced: { en: 'announced', vi: 'công bố' },
  agreement_negotiating: { en: 'under negotiation', vi: 'đang đàm phán' },
  agreement_suspended: { en: 'suspended', vi: 'đình chỉ' },
  agreement_resumed: { en: 'resumed', vi: 'khôi phục' },
  agreement_withdrawn: { en: 'withdrawn', vi: 'rút khỏi' },
  agreement_terminated: { en: 'terminated', vi: 'chấm dứt' },
  agreement_superseded: { en: 'superseded', vi: 'bị thay thế' },
};
