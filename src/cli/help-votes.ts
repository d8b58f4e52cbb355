/** Help for votes. */
import type { Text } from '../core/index.js';

export const VOTES: Readonly<Record<string, Text>> = {
  votes: {
    en: `tuchu votes COUNTRY [--session N] [--since YEAR] [--with COUNTRY,...]
            [--poles A,B] [--issue co|di|ec|hr|me|nu]
            [--method ours|published] [--top N|all] [--finding ID] [--out FILE]
            [--chart FILE.svg [--force]]

How a country votes in the UN General Assembly: votes alike, S and two scores
corrected for chance, abstentions beside each; where it stands on the axis of
votes, with 90 % intervals, beside the published points; its position between
two poles and how far beyond them; issue by issue. Poles and powers are data:
packs/votes/axis.json. Session N opens in the autumn of 1945 + N.
--chart draws votes alike with each pole, session by session, and writes the
rows beside it (FILE.csv), with source, caveats and the command in both.

  tuchu votes VNM --session 70
  tuchu votes CHL --session 70 --with BRA,CUB,IND --poles USA,RUS
  tuchu votes VNM --since 2013 --issue hr     year by year, on human rights
  tuchu votes VNM --since 2004 --issue hr --chart hr.svg
  tuchu votes CHE --method published          positions from published points
  tuchu votes VNM --session 31                not yet a member: the reason
  tuchu votes ideal-points --help             the points of all states
`,
    vi: `tuchu votes NƯỚC [--session N] [--since NĂM] [--with NƯỚC,...]
            [--poles A,B] [--issue co|di|ec|hr|me|nu]
            [--method ours|published] [--top N|all] [--finding MÃ] [--out TỆP]
            [--chart TỆP.svg [--force]]

Một nước bỏ phiếu ra sao tại Đại hội đồng Liên Hợp Quốc: tỷ lệ phiếu giống nhau,
điểm S và hai hệ số đã trừ ngẫu nhiên, luôn kèm tỷ lệ phiếu trắng; đứng ở đâu trên
trục bỏ phiếu, với khoảng 90%, cạnh điểm đã công bố; vị trí giữa hai cực và vượt ra
ngoài bao xa; theo từng chủ đề. Cực và các cường quốc là dữ liệu:
packs/votes/axis.json. Khóa N khai mạc mùa thu năm 1945 + N.
--chart vẽ tỷ lệ phiếu giống từng cực qua các khóa và ghi số liệu bên cạnh
(TỆP.csv); cả hai tệp đều có nguồn, lưu ý và lệnh tạo ra.

  tuchu votes VNM --session 70 --lang vi
  tuchu votes CHL --session 70 --with BRA,CUB,IND --poles USA,RUS
  tuchu votes VNM --since 2013 --issue hr     từng năm, về nhân quyền
  tuchu votes VNM --since 2004 --issue hr --chart nhan-quyen.svg
  tuchu votes CHE --method published          vị trí theo điểm đã công bố
  tuchu votes VNM --session 31                chưa là thành viên: nêu lý do
  tuchu votes ideal-points --help             điểm của tất cả các nước
`,
  },
  'votes ideal-points': {
    en: `tuchu votes ideal-points [--all] [--out FILE.csv [--force]]

Where all states stand in all sessions, estimated here from the roll calls, and
how their order agrees with the published points, session by session. Kept in
the workspace once computed. With --out, every point as a row: standard error,
90 % interval, votes, the published point, and where they come from.

  tuchu votes ideal-points
  tuchu votes ideal-points --all              every session
  tuchu votes ideal-points --out points.csv
`,
    vi: `tuchu votes ideal-points [--all] [--out TỆP.csv [--force]]

Vị trí của tất cả các nước ở mọi khóa, ước lượng tại đây từ các lần biểu quyết, và
thứ tự đó khớp với điểm đã công bố đến đâu, theo từng khóa. Tính một lần rồi lưu
trong kho dữ liệu. Với --out, mỗi điểm một dòng: sai số chuẩn, khoảng 90%,
số phiếu, điểm đã công bố và nguồn.

  tuchu votes ideal-points
  tuchu votes ideal-points --all              mọi khóa
  tuchu votes ideal-points --out diem.csv
`,
  },
};
