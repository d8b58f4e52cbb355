/** What the page of claims says. */
import { defineMessages, format, periodText, text } from '../../core/index.js';

export const say = defineMessages('brief-claims', {
  kicker: text<{ name: string }>({
    en: (f) => `${f.name} · claims`,
    vi: (f) => `${f.name} · nhận định`,
  }),
  title: text<{ count: number; holds: number; under: number; conflicts: number; open: number }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'claim', 'claims')}: ${f.holds} ${format.plural(f.holds, 'holds', 'hold')}, ${f.under} ${format.plural(f.under, 'holds', 'hold')} under a named rule, ${f.conflicts} ${format.plural(f.conflicts, 'conflicts', 'conflict')}, ${f.open} cannot be checked`,
    vi: (f) =>
      `${f.count} nhận định: ${f.holds} đúng, ${f.under} đúng theo một quy tắc, ${f.conflicts} mâu thuẫn, ${f.open} không kiểm được`,
  }),
  dek: text({
    en: () =>
      'Each claim is computed again from dated facts and from the datasets loaded, day by day over the time it speaks of and under every counting rule that applies. No verdict is better than its evidence: what is recalled or contradicted is named.',
    vi: () =>
      'Mỗi nhận định được tính lại từ dữ kiện có ngày tháng và từ các bộ dữ liệu đã nạp, từng ngày trong khoảng thời gian mà nó nói đến và theo mọi quy tắc đếm áp dụng được. Không kết luận nào tốt hơn bằng chứng của nó: điều gì ghi theo trí nhớ hoặc có nguồn nói khác đều được nêu.',
  }),
  holds: text({ en: () => 'holds', vi: () => 'đúng' }),
  holdsUnder: text({ en: () => 'holds under a rule', vi: () => 'đúng theo một quy tắc' }),
  conflicts: text({ en: () => 'conflicts', vi: () => 'mâu thuẫn' }),
  notCheckable: text({ en: () => 'not checkable', vi: () => 'không kiểm được' }),
  verdictsNav: text({ en: () => 'Verdicts', vi: () => 'Kết luận' }),
  verdictsTitle: text({
    en: () => 'Every claim with its verdict',
    vi: () => 'Từng nhận định và kết luận',
  }),
  verdictsSub: text({
    en: () =>
      '✓ holds on every day judged, under every rule that applies; ◐ holds under the rule named, or from the day named; ✗ conflicts with what is found, or with another document; ? not checkable without what is named.',
    vi: () =>
      '✓ đúng vào mọi ngày được xét, theo mọi quy tắc áp dụng được; ◐ đúng theo quy tắc nêu tên, hoặc từ ngày nêu ra; ✗ mâu thuẫn với điều tìm được, hoặc với văn bản khác; ? không kiểm được nếu thiếu điều được nêu.',
  }),
  claimWord: text({ en: () => 'Claim', vi: () => 'Nhận định' }),
  ofWord: text({ en: () => 'Of', vi: () => 'Thời gian' }),
  verdictWord: text({ en: () => 'Verdict', vi: () => 'Kết luận' }),
  whyWord: text({ en: () => 'Rule, or what is found', vi: () => 'Quy tắc, hoặc điều tìm được' }),
  saidWord: text({ en: () => 'Said', vi: () => 'Được nói' }),
  foundWord: text({ en: () => 'Found', vi: () => 'Tìm được' }),
  ruleWord: text({ en: () => 'Rule', vi: () => 'Quy tắc' }),
  daysWord: text({ en: () => 'Days', vi: () => 'Ngày' }),
  agreesWord: text({ en: () => 'Agrees', vi: () => 'Khớp' }),
  documentWord: text({ en: () => 'Document', vi: () => 'Văn bản' }),
  differenceWord: text({ en: () => 'What the count takes in', vi: () => 'Con số gồm những gì' }),
  yes: text({ en: () => '✓ yes', vi: () => '✓ có' }),
  no: text({ en: () => '✗ no', vi: () => '✗ không' }),
  open: text({ en: () => '? open', vi: () => '? bỏ ngỏ' }),
  context: text({ en: () => '· older, not counted', vi: () => '· cũ hơn, không tính' }),
  from: text<{ day: string }>({
    en: (f) => `from ${periodText(f.day, 'en')}`,
    vi: (f) => `từ ${periodText(f.day, 'vi')}`,
  }),
  until: text<{ day: string }>({
    en: (f) => `until ${periodText(f.day, 'en')}`,
    vi: (f) => `đến ${periodText(f.day, 'vi')}`,
  }),
  between: text<{ from: string; to: string }>({
    en: (f) => `from ${periodText(f.from, 'en')} to ${periodText(f.to, 'en')}`,
    vi: (f) => `từ ${periodText(f.from, 'vi')} đến ${periodText(f.to, 'vi')}`,
  }),
  ofDate: text<{ date: string }>({
    en: (f) => `of ${periodText(f.date, 'en')}`,
    vi: (f) => `số liệu ${periodText(f.date, 'vi')}`,
  }),
  foundIs: text<{ found: readonly string[] }>({
    en: (f) => `found: ${f.found.join('; ')}`,
    vi: (f) => `tìm được: ${f.found.join('; ')}`,
  }),
  otherDocuments: text<{ others: readonly string[] }>({
    en: (f) => `other documents say ${f.others.join('; ')}`,
    vi: (f) => `văn bản khác nói ${f.others.join('; ')}`,
  }),
  other: text<{ value: string; id: string; date: string }>({
    en: (f) => `${f.value} (${f.id}, ${periodText(f.date, 'en')})`,
    vi: (f) => `${f.value} (${f.id}, ${periodText(f.date, 'vi')})`,
  }),
  needs: text<{ what: string }>({
    en: (f) => `needs ${f.what}`,
    vi: (f) => `cần ${f.what}`,
  }),
  moreThan: text<{ n: string }>({ en: (f) => `more than ${f.n}`, vi: (f) => `hơn ${f.n}` }),
  atLeast: text<{ n: string }>({ en: (f) => `at least ${f.n}`, vi: (f) => `ít nhất ${f.n}` }),
  atMost: text<{ n: string }>({ en: (f) => `at most ${f.n}`, vi: (f) => `nhiều nhất ${f.n}` }),
  conflictNav: text({ en: () => 'One conflict', vi: () => 'Một mâu thuẫn' }),
  conflictTitle: text<{ values: readonly string[] }>({
    en: (f) =>
      `${f.values.slice(0, -1).join(', ')} and ${f.values.at(-1) ?? ''} are said of one thing, and nothing changed between`,
    vi: (f) =>
      `${f.values.slice(0, -1).join(', ')} và ${f.values.at(-1) ?? ''} cùng nói về một điều, mà giữa các thời điểm đó không có gì thay đổi`,
  }),
  conflictSub: text({
    en: () =>
      'Each number is right by some rule of counting, and no rule gives them all. The set behind each count opens.',
    vi: () =>
      'Mỗi con số đúng theo một quy tắc đếm nào đó, và không quy tắc nào cho ra tất cả. Có thể mở tập hợp đứng sau từng con số.',
  }),
  setsCaption: text({
    en: () => 'The sets behind the counts',
    vi: () => 'Tập hợp đứng sau các con số',
  }),
  documentSub: text<{ count: number; published: string; address: string }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'claim', 'claims')}; published ${f.published === '' ? 'on a day that is not known' : periodText(f.published, 'en')}; ${f.address === '' ? 'address not known' : f.address}`,
    vi: (f) =>
      `${f.count} nhận định; ${f.published === '' ? 'không rõ ngày công bố' : `công bố ${periodText(f.published, 'vi')}`}; ${f.address === '' ? 'không rõ địa chỉ' : f.address}`,
  }),
  claimNote: text<{ id: string; note: string }>({
    en: (f) => `${f.id}: ${f.note}.`,
    vi: (f) => `${f.id}: ${f.note}.`,
  }),
  readSo: text<{ words: string; measure: string }>({
    en: (f) => `read as \`${f.measure}\` from the words “${f.words}”; nobody coded it`,
    vi: (f) => `được đọc là \`${f.measure}\` từ cụm “${f.words}”; chưa ai mã hóa`,
  }),
  apart: text<{ a: string; b: string }>({
    en: (f) =>
      `${f.a} and ${f.b} each hold under a rule, and no one rule makes both true on one day.`,
    vi: (f) =>
      `${f.a} và ${f.b} đều đúng theo một quy tắc, nhưng không một quy tắc nào làm cả hai cùng đúng vào một ngày.`,
  }),
  seeAlso: text<{ statement: string }>({
    en: (f) => `see also: ${f.statement}`,
    vi: (f) => `xem thêm: ${f.statement}`,
  }),
  sources: text<{ sources: readonly string[] }>({
    en: (f) => `Sources: ${f.sources.join('; ')}`,
    vi: (f) => `Nguồn: ${f.sources.join('; ')}`,
  }),
  moreSources: text<{ count: number }>({
    en: (f) => `${f.count} more open from the cells`,
    vi: (f) => `${f.count} nguồn khác mở từ các ô`,
  }),
  claimMethod: text({ en: () => 'as a document says it', vi: () => 'theo lời một văn bản' }),
  noAddress: text({ en: () => 'address not known', vi: () => 'không rõ địa chỉ' }),
  speaksOf: text<{ date: string }>({
    en: (f) => `speaks of ${periodText(f.date, 'en')}`,
    vi: (f) => `nói về ${periodText(f.date, 'vi')}`,
  }),
  nextTitle: text({ en: () => 'One claim in full', vi: () => 'Xem đầy đủ một nhận định' }),
  nextText: text({
    en: () => 'every rule, every day on which the answer changes, every source',
    vi: () => 'mọi quy tắc, mọi ngày mà câu trả lời thay đổi, mọi nguồn',
  }),
  missingTitle: text({
    en: () => 'What would settle the rest',
    vi: () => 'Điều cần có để kiểm phần còn lại',
  }),
  noClaims: text<{ name: string }>({
    en: (f) => `Nobody has entered claims about ${f.name}`,
    vi: (f) => `Chưa ai nhập nhận định nào về ${f.name}`,
  }),
  noClaimsWhy: text({
    en: () => 'there is no claims file in its pack',
    vi: () => 'bộ dữ kiện của nước này không có tệp nhận định',
  }),
  noClaimsFill: text({
    en: () => 'write one (docs/check-a-document.md) and run `tuchu claims COUNTRY --file FILE`',
    vi: () => 'hãy viết một tệp (docs/check-a-document.md) rồi chạy `tuchu claims NƯỚC --file TỆP`',
  }),
});
