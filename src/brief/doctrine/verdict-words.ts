/** What a verdict and a leaning are called. */
import type { Lang } from '../../core/index.js';
import type { Leaning, Verdict } from '../../doctrine/index.js';

export const VERDICT: Readonly<Record<Verdict | 'not_applicable', Readonly<Record<Lang, string>>>> =
  {
    breach: { en: 'breach', vi: 'vi phạm' },
    insufficient_evidence: { en: 'insufficient evidence', vi: 'chưa đủ dữ kiện' },
    needs_justification: { en: 'needs justification', vi: 'cần nêu lý do' },
    exception_applies: { en: 'exception applies', vi: 'thuộc ngoại lệ' },
    compliant: { en: 'compliant', vi: 'phù hợp' },
    not_applicable: { en: 'not applicable', vi: 'không áp dụng' },
  };

const LEANING: Readonly<Record<Leaning, Readonly<Record<Lang, string>>>> = {
  towards: { en: 'towards', vi: 'nghiêng về lựa chọn này' },
  away: { en: 'away', vi: 'nghiêng về phía kia' },
  both: { en: 'speaks for both', vi: 'có ở cả hai phía' },
  open: { en: 'open', vi: 'chưa rõ' },
  silent: { en: 'silent', vi: 'không nói tới' },
};

export const verdictWord = (verdict: Verdict | 'not_applicable', lang: Lang): string =>
  VERDICT[verdict][lang];
export const leaningWord = (leaning: Leaning, lang: Lang): string => LEANING[leaning][lang];
