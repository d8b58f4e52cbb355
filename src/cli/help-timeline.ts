/** Help on `tuchu timeline`. */
import type { Text } from '../core/index.js';

export const TIMELINE: Readonly<Record<string, Text>> = {
  timeline: {
    en: `tuchu timeline COUNTRY [--since YEAR] [--until YEAR] [--around MILESTONE]
                 [--series NAME,…] [--poles A,B] [--bloc BLOC]

Milestones of a country over measured series, and what each series did around
them: its level in the whole years before and after (up to five, to the next
milestone), the change, the trend that ran before, and the same change of
others. Before and after is not because of: what else happened is listed.

  tuchu timeline VNM                      around the milestones its pack names
  tuchu timeline VNM --around congress-12            one of them
  tuchu timeline VNM --around party_document         another kind
  tuchu timeline CHL --since 1990 --until 2020
  tuchu timeline KEN --around 2010        a year of your own: no pack is needed
  tuchu timeline VNM --series poles,export_hhi --poles USA,CHN
  tuchu timeline VNM --bloc RCEP          beside the members of a bloc
  tuchu timeline VNM --json               readings and changes as Findings
`,
    vi: `tuchu timeline NƯỚC [--since NĂM] [--until NĂM] [--around MỐC]
                 [--series TÊN,…] [--poles A,B] [--bloc KHỐI]

Các mốc của một nước và các chuỗi số liệu bên dưới, cùng diễn biến của từng
chuỗi quanh mỗi mốc: mức trong các năm trọn vẹn trước và sau (tối đa năm năm,
đến mốc kế tiếp), thay đổi, xu hướng trước đó, và thay đổi tương ứng của các
nước khác. Trước và sau không có nghĩa là do: các việc khác được liệt kê.

  tuchu timeline VNM --lang vi            quanh các mốc mà bộ dữ kiện nêu
  tuchu timeline VNM --around congress-12            một mốc trong số đó
  tuchu timeline VNM --around party_document         một loại mốc khác
  tuchu timeline CHL --since 1990 --until 2020
  tuchu timeline KEN --around 2010        một năm tự chọn, không cần dữ kiện
  tuchu timeline VNM --series poles,export_hhi --poles USA,CHN
  tuchu timeline VNM --bloc RCEP          đặt cạnh các thành viên một khối
  tuchu timeline VNM --json               số liệu và thay đổi đầy đủ
`,
  },
};
