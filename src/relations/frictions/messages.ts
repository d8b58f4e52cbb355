/** What registers of strife say of themselves, and what the frictions of a country say beside the ladder. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';

export const say = defineMessages('relations-frictions', {
  silence: text<{ first: number; last: number }>({
    en: (f) =>
      f.last === 0
        ? 'A register that names nothing between two countries does not say that there was nothing.'
        : `The register ends in ${f.last}: it says nothing of what came after.`,
    vi: (f) =>
      f.last === 0
        ? 'Nguồn không ghi gì giữa hai nước không có nghĩa là không có gì.'
        : `Nguồn dừng ở năm ${f.last}: không nói gì về sau đó.`,
  }),
  registerCover: text<{ years: string }>({
    en: (f) => `what the register holds of the two${f.years === '' ? '' : `, ${f.years}`}`,
    vi: (f) => `những gì nguồn ghi về hai nước${f.years === '' ? '' : `, ${f.years}`}`,
  }),
  noRegisters: text({
    en: () =>
      'no register of disputes is loaded. Would answer: COW disputes and contiguity, rivalries, UCDP (`tuchu data add`)',
    vi: () =>
      'chưa nạp nguồn ghi chép tranh chấp nào. Có thể bổ sung: tranh chấp và tiếp giáp của COW, đối địch chiến lược, UCDP (`tuchu data add`)',
  }),
  noLadder: text<{ place: string }>({
    en: (f) => `no pack says which tier ${nameInText(f.place, 'en')} gives its partners`,
    vi: (f) => `không có bộ dữ kiện nào nói ${placeName(f.place, 'vi')} xếp các đối tác ở bậc nào`,
  }),
  registersCover: text<{ titles: number; first: number; last: number }>({
    en: (f) =>
      f.titles === 0
        ? 'nothing: no register is loaded'
        : `${f.titles} registers, of which the first ends in ${f.first} and the last in ${f.last}`,
    vi: (f) =>
      f.titles === 0
        ? 'không có gì: chưa nạp nguồn nào'
        : `${f.titles} nguồn, nguồn dừng sớm nhất năm ${f.first}, muộn nhất năm ${f.last}`,
  }),
  notPeace: text<{ first: number; last: number }>({
    en: (f) =>
      `The registers end between ${f.first} and ${f.last}: no record after that is not “no dispute”, and a dispute without force is in none of them.`,
    vi: (f) =>
      `Các nguồn dừng trong khoảng từ năm ${f.first} đến năm ${f.last}: không có ghi chép sau đó không có nghĩa là “không có tranh chấp”, và tranh chấp không dùng vũ lực không nằm trong nguồn nào.`,
  }),
  chosenYears: text({
    en: () => 'How many years count as near is a choice of this project.',
    vi: () => 'Bao nhiêu năm thì coi là gần là lựa chọn của dự án này.',
  }),
});
