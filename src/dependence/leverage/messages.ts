/** What the question of leverage says. */
import { defineMessages, format, nameInText, placeName, sentence, text } from '../../core/index.js';

export const say = defineMessages('leverage', {
  suppliersTitle: text<{
    subject: string;
    year: number;
    title: string;
    titleVi: string;
    suppliers: number;
    products: number;
    inside: string | null;
  }>({
    en: (f) =>
      `Suppliers of ${nameInText(f.subject, 'en')} by what each could do alone, ${f.year} (${f.title}): ${f.suppliers} ${format.plural(f.suppliers, 'supplier', 'suppliers')}${f.inside === null ? '' : ` outside ${nameInText(f.inside, 'en')}`} of ${f.products} ${format.plural(f.products, 'product', 'products')}`,
    vi: (f) =>
      `Nguồn cung của ${placeName(f.subject, 'vi')} theo mức mỗi nước có thể gây ra một mình, ${f.year} (${f.titleVi}): ${f.suppliers} nguồn${f.inside === null ? '' : ` ngoài ${placeName(f.inside, 'vi')}`} cho ${f.products} mặt hàng`,
  }),
  productsTitle: text<{ subject: string; supplier: string; year: number; products: number }>({
    en: (f) =>
      `What ${nameInText(f.supplier, 'en')} sells to ${nameInText(f.subject, 'en')}, ${f.year}: how bad a stop would be and who else sells, ${f.products} ${format.plural(f.products, 'product', 'products')}`,
    vi: (f) =>
      `Những gì ${placeName(f.supplier, 'vi')} bán cho ${placeName(f.subject, 'vi')}, ${f.year}: nếu ngừng thì tệ đến đâu và còn ai bán, ${f.products} mặt hàng`,
  }),
  suppliersNote: text({
    en: () =>
      'The loss is that of spending on the products held if that supplier alone stops for good, the largest first; its range is that of the quartiles of the elasticities. A product it alone supplies has no bound to its loss, nor has the whole then: such suppliers stand first, by what is spent on those products. A share met at home, stocks or a cap on prices give it one.',
    vi: () =>
      'Tổn thất tính trên chi tiêu cho các mặt hàng có trong bảng nếu riêng nguồn đó ngừng hẳn; khoảng là theo tứ phân vị của độ co giãn. Mặt hàng chỉ nước đó bán thì tổn thất là vô hạn, nên cả tổng cũng vậy: các nguồn này đứng đầu, theo chi tiêu cho các mặt hàng đó, rồi đến tổn thất lớn nhất. Tỷ phần tự cung ứng, dự trữ hoặc mức chặn giá làm tổn thất có giới hạn.',
  }),
  endlessNote: text({
    en: () =>
      'Without bound: the share of imports that are products it alone supplies. Loss at least: that of the rest of what it sells, those products counted as not touched.',
    vi: () =>
      'Phần vô hạn: tỷ phần trong nhập khẩu của các mặt hàng chỉ nước đó bán. Tổn thất ít nhất: của phần còn lại mà nước đó bán, coi các mặt hàng kia như không bị ảnh hưởng.',
  }),
  partOfMedian: text({
    en: () =>
      'Of the pooled log loss at the median elasticity; products whose loss has no bound are not in it.',
    vi: () =>
      'Tính trên tổn thất log gộp ở độ co giãn trung vị; mặt hàng có tổn thất vô hạn không nằm trong đó.',
  }),
  noLossAtAll: text({
    en: () => 'nothing is lost, so no product has a part in it',
    vi: () => 'không có tổn thất nên không mặt hàng nào chiếm phần',
  }),
  isInside: text<{ supplier: string; inside: string }>({
    en: (f) =>
      `${sentence(nameInText(f.supplier, 'en'))} is inside ${nameInText(f.inside, 'en')}, whose members are not looked at as suppliers; ask without --bloc`,
    vi: (f) =>
      `${placeName(f.supplier, 'vi')} ở trong ${placeName(f.inside, 'vi')}, các thành viên của khối không được xét như nguồn cung; hãy hỏi không có --bloc`,
  }),
  soleLeftOut: text<{ products: number }>({
    en: (f) =>
      `${f.products} ${format.plural(f.products, 'product', 'products')} that it alone supplies ${format.plural(f.products, 'is', 'are')} not in the loss: under CES that loss has no bound.`,
    vi: (f) =>
      `${f.products} mặt hàng chỉ nước này bán không nằm trong tổn thất: theo CES tổn thất đó không có giới hạn.`,
  }),
  othersNote: text({
    en: () =>
      'Others sell, times: what all other sellers sell to the importers the dataset holds, as a multiple of what would be missing; the name is the largest of them. Those sales have buyers already: it says who makes the product, not who has some to spare.',
    vi: () =>
      'Nguồn khác bán, số lần: lượng mọi nguồn khác bán cho các nước nhập có trong bộ dữ liệu, gấp bao nhiêu lần phần sẽ thiếu; tên là nguồn lớn nhất. Lượng đó đã có người mua: cho biết ai làm ra mặt hàng, không cho biết ai còn dư.',
  }),
  notSpare: text({
    en: () => 'These sales have buyers already; how much could turn is not known.',
    vi: () => 'Lượng bán này đã có người mua; chưa biết bao nhiêu có thể chuyển hướng.',
  }),
  coverSales: text({
    en: () =>
      'sales to the importers the dataset holds; sales elsewhere are not in it, so it is a lower bound',
    vi: () =>
      'lượng bán cho các nước nhập có trong bộ dữ liệu; lượng bán nơi khác không tính, nên là cận dưới',
  }),
  notSupplied: text<{ subject: string; supplier: string | null; dataset: string; year: number }>({
    en: (f) =>
      f.supplier === null
        ? `\`${f.dataset}\` holds no imports of ${placeName(f.subject, 'en')} in ${f.year}`
        : `\`${f.dataset}\`: ${placeName(f.supplier, 'en')} sells nothing to ${placeName(f.subject, 'en')} in ${f.year}`,
    vi: (f) =>
      f.supplier === null
        ? `\`${f.dataset}\` không có nhập khẩu của ${placeName(f.subject, 'vi')} năm ${f.year}`
        : `\`${f.dataset}\`: ${placeName(f.supplier, 'vi')} không bán gì cho ${placeName(f.subject, 'vi')} năm ${f.year}`,
  }),
  essential: text<{ sigma: number }>({
    en: (f) =>
      `--sigma ${f.sigma}: at or below 1 every product is an essential input and suppliers cannot be ranked by this loss; \`tuchu dependence cut-off\` gives the exact form`,
    vi: (f) =>
      `--sigma ${f.sigma}: từ 1 trở xuống mọi mặt hàng đều là đầu vào thiết yếu nên không xếp nguồn cung theo tổn thất này được; \`tuchu dependence cut-off\` cho dạng chính xác`,
  }),
});
