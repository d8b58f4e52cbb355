/** The words of the shock page's controls. What a shock does to a country comes from the server. */
const en = {
  choose: 'Shock',
  none: 'Choose a shock',
  own: 'Your own',
  ask: 'What happens, and to whom',
  partner: 'In place of the largest supplier or top market',
  partnerHint: 'whoever the data name',
  empty: 'What if a partner closes the door?',
  emptyText:
    'Choose a shock. Every model that can answer for this country runs on this machine, side by side with those that cannot and why.',
  counting: 'Running the models: the first answer takes some seconds…',
  recounting: 'Running again…',
  ownTitle: 'Write or open your own shock',
  ownHint:
    'A shock file in YAML. It is run on this machine and kept nowhere: not in the address, not in a log.',
  ownExample:
    'An example in words: “half of China’s deliveries of integrated circuits (HS 8542) to this country stop for ninety days” is one event, each part of it a line of the file. It is easiest to begin with a ready shock and change one line.',
  noFile: 'no file chosen',
  openFile: 'Open a file',
  startFrom: 'Start from',
  text: 'Shock file',
  run: 'Run it',
  tooLong: 'A shock file has at most 100,000 characters.',
  drawn: 'Losses by',
  assumption: 'Assumption',
  value: 'Value',
  from: 'Where it comes from',
  models: 'Models that use it',
  set: 'Your value',
  setFor: (id: string) => `Your value for ${id}`,
  notNumber: (typed: string) => `“${typed}” is not a number`,
  reset: 'Back to the models’ own values',
  apply: 'Run with these',
};

const vi: typeof en = {
  choose: 'Cú sốc',
  none: 'Chọn một cú sốc',
  own: 'Của bạn',
  ask: 'Điều gì xảy ra, và với ai',
  partner: 'Thay cho nguồn cung hoặc thị trường lớn nhất',
  partnerHint: 'theo số liệu',
  empty: 'Nếu một đối tác đóng cửa thì sao?',
  emptyText:
    'Hãy chọn một cú sốc. Mọi mô hình trả lời được cho nước này sẽ chạy trên máy này, đặt cạnh những mô hình không trả lời được kèm lý do.',
  counting: 'Đang chạy các mô hình: lần đầu mất vài giây…',
  recounting: 'Đang chạy lại…',
  ownTitle: 'Viết hoặc mở cú sốc của bạn',
  ownHint:
    'Một tệp cú sốc dạng YAML. Tệp được chạy trên máy này và không lưu ở đâu: không trong địa chỉ, không trong nhật ký.',
  ownExample:
    'Ví dụ bằng lời: “một nửa lượng mạch tích hợp (mã HS 8542) Trung Quốc giao cho nước này ngừng trong chín mươi ngày” là một sự kiện; mỗi ý là một dòng của tệp. Dễ nhất là bắt đầu từ một cú sốc có sẵn rồi đổi một dòng.',
  noFile: 'chưa chọn tệp nào',
  openFile: 'Mở tệp',
  startFrom: 'Bắt đầu từ',
  text: 'Tệp cú sốc',
  run: 'Chạy',
  tooLong: 'Tệp cú sốc có nhiều nhất 100.000 ký tự.',
  drawn: 'Mức mất theo',
  assumption: 'Giả định',
  value: 'Giá trị',
  from: 'Nguồn gốc',
  models: 'Mô hình sử dụng',
  set: 'Giá trị của bạn',
  setFor: (id: string) => `Giá trị của bạn cho ${id}`,
  notNumber: (typed: string) => `“${typed}” không phải là số`,
  reset: 'Trở về giá trị của các mô hình',
  apply: 'Chạy với các giá trị này',
};

export const SHOCK = { en, vi };
