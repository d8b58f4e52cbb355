/** What to do after the overview: one line a door. */
import { defineMessages, text } from '../core/index.js';

export const next = defineMessages('brief', {
  nextShock: text({ en: () => 'What if a door closes?', vi: () => 'Nếu một cánh cửa đóng lại?' }),
  nextShockText: text({
    en: () =>
      'Cut a supplier, a market or a strait: several models side by side, who loses, and what each assumes.',
    vi: () =>
      'Cắt một nguồn cung, một thị trường hay một eo biển: nhiều mô hình đặt cạnh nhau, ai chịu tổn thất và mỗi mô hình giả định gì.',
  }),
  nextPowers: text({
    en: () => 'Weigh the great powers',
    vi: () => 'Đặt các nước lớn lên cân',
  }),
  nextPowersText: text({
    en: () => 'What each of them holds, domain by domain, with disputes shown beside partnership.',
    vi: () =>
      'Từng nước lớn nắm gì trong mỗi lĩnh vực, với các tranh chấp đặt cạnh quan hệ đối tác.',
  }),
  nextVotes: text({ en: () => 'Follow its votes', vi: () => 'Theo dõi lá phiếu' }),
  nextVotesText: text({
    en: () =>
      'With whom it votes in the General Assembly, where that puts it between two poles, how often it abstains.',
    vi: () =>
      'Bỏ phiếu giống ai ở Đại hội đồng, đứng ở đâu giữa hai cực và bỏ phiếu trắng bao nhiêu lần.',
  }),
  nextNetwork: text({ en: () => 'See it in the network', vi: () => 'Nhìn trong mạng lưới' }),
  nextNetworkText: text({
    en: () => 'Its ties in every layer on a day, whom it joins to whom, and what changed.',
    vi: () => 'Các mối liên hệ ở từng lớp vào một ngày, nối ai với ai và điều gì đã đổi.',
  }),
  nextTimeline: text({ en: () => 'Read it over time', vi: () => 'Đọc theo dòng thời gian' }),
  nextTimelineText: text({
    en: () => 'Milestones over measured series, and what each series did around them.',
    vi: () => 'Các cột mốc đặt trên những chuỗi đo được, và mỗi chuỗi ra sao trước và sau đó.',
  }),
  nextCheck: text({ en: () => 'Check a draft', vi: () => 'Kiểm tra dự thảo' }),
  nextCheckText: text<{ whose: 'own' | 'group' | 'none' }>({
    en: (f) =>
      f.whose === 'none'
        ? 'No doctrine known to bind this country comes with the package. Put a draft to one of your own: the page says how to write it.'
        : `Put a draft treaty or memorandum to the ${f.whose === 'own' ? 'country’s own doctrine' : 'doctrine of a group it belongs to'}: the verdict, every reason, and what would change it.`,
    vi: (f) =>
      f.whose === 'none'
        ? 'Chưa có học thuyết nào kèm theo được biết là ràng buộc nước này. Hãy xét dự thảo theo học thuyết bạn tự viết: trang này nói cách viết.'
        : `Xét một dự thảo hiệp ước hay bản ghi nhớ theo học thuyết của ${f.whose === 'own' ? 'chính nước này' : 'một nhóm mà nước này là thành viên'}: kết luận, mọi lý do và điều gì làm đổi kết luận.`,
  }),
  nextData: text({ en: () => 'Fill a gap', vi: () => 'Bổ sung dữ liệu' }),
  nextDataText: text({
    en: () =>
      'Add a trade file you already have; it is recognised, checked and kept with its source.',
    vi: () => 'Thêm tệp thương mại sẵn có; phần mềm tự nhận dạng, kiểm tra và giữ nguồn gốc.',
  }),
  nextProducts: text({ en: () => 'Look product by product', vi: () => 'Xem theo từng mặt hàng' }),
  nextProductsText: text({
    en: () => 'Concentration of suppliers for every product in the datasets held.',
    vi: () => 'Độ tập trung nguồn cung của từng mặt hàng trong các bộ dữ liệu hiện có.',
  }),
  nextReplay: text({ en: () => 'Replay another day', vi: () => 'Xem lại ngày khác' }),
  nextReplayText: text({
    en: () => 'The ladder and the coverage of groups as they stood on any date.',
    vi: () => 'Bậc quan hệ và độ phủ các nhóm vào bất kỳ ngày nào.',
  }),
  nextNote: text({ en: () => 'Take a paragraph with you', vi: () => 'Lấy một đoạn vào báo cáo' }),
  nextNoteText: text({
    en: () => 'Open any underlined number: its evidence ends in a paragraph with source and date.',
    vi: () =>
      'Mở bất kỳ con số gạch chân nào: phần bằng chứng kết thúc bằng một đoạn văn có nguồn và ngày.',
  }),
});
