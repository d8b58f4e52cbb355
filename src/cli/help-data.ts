/** Help for `data` and `keys`: what is loaded, kept, shown and handed on. */
import type { Text } from '../core/index.js';

export const DATA: Readonly<Record<string, Text>> = {
  data: {
    en: `tuchu data add FILE|FOLDER|ZIP...   load tables; all of them or none
tuchu data list                     what is loaded, with years, rows, licence
tuchu data show DATASET             what it is, and which countries and years
tuchu data cite DATASET             how to cite it: --as text, bibtex or csl
tuchu data rows DATASET --out FILE  its rows as .csv or .xlsx, safe to open
tuchu data sources                  what is recognised, with publisher, licence
tuchu data map FILE                 propose how to read a table nobody foresaw
tuchu data pull SOURCE              fetch from the publisher, on your word only
tuchu data mirror DATASET COUNTRY   what each side reports of a flow; the gap
tuchu data convert FLOWS CONCORDANCE
                                    products in another classification
tuchu data verify [DATASET|ZIP...]  hash every byte and count every row again
tuchu data diff BEFORE AFTER        what one release revised, and for whom
tuchu data remove DATASET...        take datasets out; all of them or none
tuchu data export [DATASET...] --out FILE.zip [--key FILE] [--force]
                                    a signed bundle, to hand to a colleague
tuchu data import FILE.zip          check it, then take it in; all or nothing

A file is recognised by its header, plain or gzipped. A bad file changes
nothing; the error names file, row, column and value. What is not kept is
counted. A dataset is named by its id or any beginning of it that is its own.

  tuchu data add BACI_HS17_Y2020_V202201.csv.gz
  tuchu data add ../data/un-ga-votes
  tuchu data show baci --top all
  tuchu data cite baci --as bibtex
  tuchu data rows baci --country VNM --year 2020 --out vnm.xlsx
  tuchu data rows baci --out all.csv --bom --force
  tuchu data map ours.csv --as ours.yaml
  tuchu data add ours.csv --mapping ours.yaml
  tuchu data pull baci --release HS17_V202601
  tuchu data mirror DATASET NOR --side export --year 2018 --rule importer
  tuchu data convert FLOWS CONCORDANCE --year 2020
  tuchu data diff baci-v202201-a1e6ee74 baci-v202301-0c9e11d2
  tuchu data export --out handover.zip

A bundle leaves out what its licence does not let you hand on, names it, and
then ends with code 1. Notes that lay beside a file go with it.
`,
    vi: `tuchu data add TỆP|THƯ_MỤC|ZIP...   nạp bảng; nạp hết hoặc không nạp gì
tuchu data list                     các bộ đang có: năm, số dòng, giấy phép
tuchu data show BỘ                  bộ dữ liệu là gì, có những nước và năm nào
tuchu data cite BỘ                  cách trích dẫn: --as text, bibtex hoặc csl
tuchu data rows BỘ --out TỆP        các dòng ra .csv hoặc .xlsx, mở an toàn
tuchu data sources                  loại bảng nhận ra, nơi công bố, giấy phép
tuchu data map TỆP                  gợi ý cách đọc một bảng chưa ai lường trước
tuchu data pull NGUỒN               tải từ nơi công bố, chỉ khi bạn yêu cầu
tuchu data mirror BỘ NƯỚC           số liệu hai bên về một luồng, và độ lệch
tuchu data convert LUỒNG BẢNG       mặt hàng theo một bảng phân loại khác
tuchu data verify [BỘ|ZIP...]       băm lại từng byte, đếm lại từng dòng
tuchu data diff TRƯỚC SAU           bản sau sửa gì, bao nhiêu, với nước nào
tuchu data remove BỘ...             xóa bộ dữ liệu; xóa hết hoặc không xóa gì
tuchu data export [BỘ...] --out TỆP.zip [--key TỆP] [--force]
                                    tệp bàn giao có chữ ký, cho đồng nghiệp
tuchu data import TỆP.zip           kiểm tra rồi nhận; nhận hết hoặc không

Tệp được nhận ra theo dòng tiêu đề, kể cả nén gzip. Tệp lỗi không làm thay đổi
gì; báo lỗi nêu tệp, dòng, cột và giá trị. Phần không giữ lại đều được đếm.
Gọi bộ dữ liệu bằng mã, hoặc phần đầu của mã nếu chỉ một bộ bắt đầu như vậy.

  tuchu data add BACI_HS17_Y2020_V202201.csv.gz
  tuchu data add ../data/un-ga-votes
  tuchu data show baci --top all
  tuchu data cite baci --as bibtex
  tuchu data rows baci --country VNM --year 2020 --out vnm.xlsx
  tuchu data rows baci --out all.csv --bom --force
  tuchu data map bang.csv --as bang.yaml
  tuchu data add bang.csv --mapping bang.yaml
  tuchu data pull baci --release HS17_V202601
  tuchu data mirror BỘ NOR --side export --year 2018 --rule importer
  tuchu data convert LUỒNG BẢNG --year 2020
  tuchu data diff baci-v202201-a1e6ee74 baci-v202301-0c9e11d2
  tuchu data export --out ban-giao.zip

Tệp bàn giao để lại những bộ mà giấy phép không cho chuyển giao, nêu tên từng
bộ, và khi đó kết thúc với mã 1. Ghi chú nằm cạnh tệp gốc sẽ đi kèm.
`,
  },
  keys: {
    en: `tuchu keys new [--name NAME]        make a pair of keys (Ed25519)
tuchu keys list                     your keys, and those you trust
tuchu keys trust FILE|KEY [--name NAME]
                                    accept bundles that this key signed
tuchu keys untrust NAME|KEY         no longer accept them

A bundle of \`tuchu data export\` is signed. It is taken in only where its key is
trusted: compare fingerprints with the sender first, by voice or on paper.
--keys DIR, or TUCHU_KEYS, names another folder for keys.

  tuchu keys new --name ministry
  tuchu keys trust ministry.pub --name ministry
`,
    vi: `tuchu keys new [--name TÊN]         tạo một cặp khóa (Ed25519)
tuchu keys list                     khóa của bạn và khóa được tin cậy
tuchu keys trust TỆP|KHÓA [--name TÊN]
                                    chấp nhận tệp bàn giao do khóa này ký
tuchu keys untrust TÊN|KHÓA         không chấp nhận nữa

Tệp do \`tuchu data export\` ghi đều có chữ ký, và chỉ được nhận khi khóa ký được
tin cậy: trước hết hãy so dấu vân tay với người gửi, qua giọng nói hoặc giấy.
--keys THƯ_MỤC, hoặc TUCHU_KEYS, nêu thư mục khóa khác.

  tuchu keys new --name bo
  tuchu keys trust bo.pub --name bo
`,
  },
};
