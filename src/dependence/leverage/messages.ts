/** What the question of leverage says. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

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
      'The largest loss first. The loss is that of spending on the products held if that supplier alone stops for good; its range is that of the quartiles of the elasticities. Products it alone supplies have no bound and are counted apart.',
    vi: () =>
      'Tổn thất lớn nhất đứng trước. Tổn thất tính trên chi tiêu cho các mặt hàng có trong bảng nếu riêng nguồn đó ngừng hẳn; khoảng là theo tứ phân vị của độ co giãn. Mặt hàng chỉ nước đó bán thì không có giới hạn trên và được đếm riêng.',
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
