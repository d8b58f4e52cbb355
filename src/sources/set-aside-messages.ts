/** Rows that are read and not kept, and why. */
import { defineMessages, text } from '../core/index.js';

export const setAside = defineMessages('sources', {
  filledZero: text({
    en: () =>
      'zeros that the publisher filled in where nobody reported were set aside: they are not known',
    vi: () => 'số không do nơi công bố điền khi không ai báo cáo được để riêng: đó là số chưa biết',
  }),
  domestic: text({
    en: () => 'domestic sales (from = to) were set aside',
    vi: () => 'đã để riêng doanh số trong nước (nơi đi = nơi đến)',
  }),
  selfTrade: text({
    en: () => 'trade of a place with itself was set aside',
    vi: () => 'đã để riêng thương mại của một nơi với chính nó',
  }),
  codedNone: text<{ en: string; vi: string }>({
    en: (f) => `coded: no ${f.en}`,
    vi: (f) => `được mã là không có ${f.vi}`,
  }),
  unnamedPlace: text({
    en: () => 'lines whose country the publisher does not name were set aside',
    vi: () => 'đã để riêng các dòng mà bên công bố không nêu tên nước',
  }),
  atHome: text({
    en: () => 'troops in their own country were set aside',
    vi: () => 'đã để riêng quân đóng trong nước mình',
  }),
  otherReport: text({
    en: () => 'other reports of the same year were set aside: the largest of each column stands',
    vi: () => 'đã để riêng các báo cáo khác trong cùng năm: giữ số lớn nhất của mỗi cột',
  }),
  notListed: text({
    en: () =>
      'places no report of the year lists were set aside: the zero in the file is not a count',
    vi: () =>
      'đã để riêng nơi không báo cáo nào trong năm liệt kê: số 0 trong tệp không phải số đếm',
  }),
  aggregate: text({
    en: () => 'rows about a group of countries were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng về nhóm nước để không tính hai lần',
  }),
  marketPrice: text({
    en: () => 'rows about a market price rather than a place were set aside',
    vi: () => 'đã để riêng các dòng về giá thị trường, không phải về một nơi',
  }),
  unclearArea: text({
    en: () =>
      'rows about an area that overlaps another, or of which the publisher does not say what it is, were set aside',
    vi: () =>
      'đã để riêng các dòng về khu vực chồng lên khu vực khác hoặc nơi công bố không nói rõ là gì',
  }),
  tooEarly: text<{ year: number }>({
    en: (f) => `rows before the year ${f.year} were set aside`,
    vi: (f) => `đã để riêng các dòng trước năm ${f.year}`,
  }),
  creditorNotPlace: text({
    en: () =>
      'rows whose counterpart is a bank, a fund, a group or a market rather than a place were set aside',
    vi: () =>
      'đã để riêng các dòng mà bên đối ứng là ngân hàng, quỹ, nhóm hay thị trường, không phải một nơi',
  }),
  repeated: text({
    en: () => 'lines that repeat what an earlier line says were set aside',
    vi: () => 'đã để riêng các dòng lặp lại điều một dòng trước đã nêu',
  }),
  notAState: text({
    en: () => 'parties that are organisations, provinces or not told were set aside',
    vi: () => 'đã để riêng các bên là tổ chức, tỉnh bang hoặc không nêu rõ',
  }),
  allZero: text({
    en: () => 'agreements whose coded cells are all zero or missing were set aside',
    vi: () => 'đã để riêng các hiệp định mà mọi ô mã hóa đều bằng không hoặc thiếu',
  }),
  withheld: text({
    en: () => 'values withheld by the publisher (W) were set aside',
    vi: () => 'đã để riêng các giá trị cơ quan công bố không tiết lộ (W)',
  }),
  tooSmall: text({
    en: () => 'values above nothing but below half a unit were set aside: they are not zero',
    vi: () =>
      'đã để riêng các giá trị lớn hơn không nhưng dưới nửa đơn vị: chúng không phải số không',
  }),
  boundOnly: text({
    en: () => 'values given only as a bound or a range were set aside',
    vi: () => 'đã để riêng các giá trị chỉ cho dưới dạng cận hoặc khoảng',
  }),
  inWords: text({
    en: () => 'values given in words (such as `Large`, or E for a net exporter) were set aside',
    vi: () => 'đã để riêng các giá trị ghi bằng lời (như `Large`, hoặc E là nước xuất khẩu ròng)',
  }),
  noValueHere: text({
    en: () => 'lines without any value were set aside: missing is not zero',
    vi: () => 'đã để riêng các dòng không có giá trị: thiếu không phải là số không',
  }),
  repeatedPair: text({
    en: () => 'rows that repeat a correspondence given above were set aside',
    vi: () => 'đã để riêng các dòng lặp lại một cặp mã đã nêu ở trên',
  }),
  zeroCell: text({
    en: () => 'cells of zero were set aside: a cell that is absent is zero',
    vi: () => 'đã để riêng các ô bằng không: ô vắng mặt nghĩa là bằng không',
  }),
  totalLine: text({
    en: () => 'totals of rows and columns were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng và cột tổng để không tính hai lần',
  }),
  otherTables: text({
    en: () =>
      'other tables of the same file (use tables by industry, coefficients, inverse) were set aside: they are other views of the same amounts',
    vi: () =>
      'đã để riêng các bảng khác trong cùng tệp (bảng sử dụng theo ngành, hệ số, ma trận nghịch đảo): chúng là cách trình bày khác của cùng số liệu',
  }),
  otherLevel: text({
    en: () =>
      'rows of another product level than six digits were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng không ở cấp mã 6 chữ số để không tính hai lần',
  }),
  otherRegime: text({
    en: () =>
      're-exports, re-imports and breakdowns by customs procedure, transport or second partner were set aside: the totals hold them',
    vi: () =>
      'đã để riêng tái xuất, tái nhập và các dòng chia theo thủ tục hải quan, phương tiện hay đối tác thứ hai: dòng tổng đã gồm chúng',
  }),
});
