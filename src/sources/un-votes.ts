/**
 * United Nations General Assembly roll calls 1946-2015: how each member voted, the roll calls themselves,
 * and their issue areas, as the R package unvotes ships Voeten's data. A member that was absent has no
 * line, so no line is no vote and not an abstention. Member codes are ISO2, empty for some dissolved
 * states, and `NA` is Namibia.
 */
import { resolvePlaceCode } from '../core/index.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

/** `CS` is Czechoslovakia here and the Federal Republic the western one, which only a year tells. */
const WHEN = 1990;
const byCode = resolvePlaceCode('iso2', WHEN);
const byName = resolvePlaceCode('name', WHEN);
/**
 * Before it the file's day runs from 1 to 7 nearly throughout and is wrong where it can be checked: the
 * embargo on Cuba was voted on 24 November 1992 (A/RES/47/19, here the 3rd) and on 14 October 1998
 * (A/RES/53/4, here the 4th). Month and year hold, and from session 58 on the day does.
 */
const FIRST_SESSION_WITH_DAYS = 58;
/**
 * `YU` is one line from 1946 to 2015, of three states. Roll calls between these ids fell in the days of
 * Serbia and Montenegro, and from 3 June 2006 on in Serbia's, by the dates of the roll-call file; in all
 * others the state was Yugoslavia.
 */
const SCG = [
  [3739, 4665],
  [5640, 5781],
  [6011, 6054],
] as const;
const SRB = [
  [4666, 5466],
  [5782, 5940],
] as const;

/** @example successor(5466) // 'SRB': the last roll call of the file, in December 2015 */
export function successor(rcid: number): '_YUG' | '_SCG' | 'SRB' {
  const within = (ranges: readonly (readonly [number, number])[]): boolean =>
    ranges.some(([first, last]) => rcid >= first && rcid <= last);
  return within(SCG) ? '_SCG' : within(SRB) ? 'SRB' : '_YUG';
}
/** As amounts, so that a sum is the support a text found. */
const VOTES: ReadonlyMap<string, number> = new Map([
  ['yes', 1],
  ['abstain', 0],
  ['no', -1],
]);

/** @example await unVotes.read('un_votes.csv.gz', { flow() {}, series() {}, record: (r) => rows.push(r) }) */
export const unVotes = defineTable({
  id: 'un-votes',
  title: {
    en: 'UN General Assembly roll-call votes',
    vi: 'Biểu quyết ghi danh tại Đại hội đồng Liên Hợp Quốc',
  },
  publisher: 'Voeten, Strezhnev and Bailey (by way of the R package unvotes)',
  licence: 'CC0 (Harvard Dataverse), citation asked for; R package unvotes MIT',
  citation:
    'Voeten, E., Strezhnev, A. and Bailey, M. (2009), United Nations General Assembly Voting Data. Harvard Dataverse, doi:10.7910/DVN/LEJUQZ. Voeten, E. (2013), Data and Analyses of Voting in the UN General Assembly.',
  homepage: 'https://doi.org/10.7910/DVN/LEJUQZ',
  layouts: [
    {
      columns: ['rcid', 'country', 'country_code', 'vote'],
      kind: 'records',
      unit: 'vote',
      flow: 'votes',
      key: ['rcid', 'country'],
      notes: () => [
        say.note({
          en: 'value is 1 for yes, 0 for abstain, -1 for no; a member that was absent or did not vote has no line: that is not an abstention; Russia stands for the Soviet Union before 1992; `YU` is Yugoslavia, Serbia and Montenegro, or Serbia, by the day of the roll call; dates are in the roll-call file, by the same id',
          vi: 'giá trị là 1 với phiếu thuận, 0 với phiếu trắng, -1 với phiếu chống; nước vắng mặt hoặc không biểu quyết thì không có dòng: đó không phải phiếu trắng; Nga đứng thay Liên Xô trước năm 1992; `YU` là Nam Tư, Serbia và Montenegro hoặc Serbia, tùy ngày biểu quyết; ngày nằm ở tệp các lần biểu quyết, theo cùng mã',
        }),
      ],
      row(cells, out) {
        const what = cells.text('vote');
        const value = VOTES.get(what) ?? cells.at.fail(say.badCode, 'vote', what);
        // Not `maybe`, which reads Namibia's `NA` as nothing.
        const code = cells.raw('country_code').trim();
        const subject =
          code === 'YU'
            ? successor(cells.amount('rcid'))
            : code === ''
              ? out.place(cells.text('country'), 'country', byName)
              : out.place(code, 'country_code', byCode);
        if (subject !== undefined) out.record({ id: cells.text('rcid'), subject, what, value });
      },
    },
    {
      columns: [
        'rcid',
        'session',
        'importantvote',
        'date',
        'unres',
        'amend',
        'para',
        'short',
        'descr',
      ],
      kind: 'records',
      unit: 'none',
      key: ['rcid'],
      notes: () => [
        say.note({
          en: 'value is 1 for a vote the US State Department lists as important, 0 for another, none where the file says nothing; up to session 57 (2002-03) only month and year are kept, for the file’s days are wrong there',
          vi: 'giá trị là 1 với lần biểu quyết Bộ Ngoại giao Hoa Kỳ xếp là quan trọng, 0 với lần khác, để trống khi tệp không nói; đến khóa 57 (2002-03) chỉ giữ tháng và năm vì ngày trong tệp sai',
        }),
      ],
      row(cells, out) {
        const session = cells.amount('session');
        const date = cells.period('date');
        const start = session < FIRST_SESSION_WITH_DAYS ? date.slice(0, 7) : date;
        const parts = [
          `session ${session}`,
          cells.maybe('unres'),
          cells.maybe('amend') === '1' ? 'amendment' : null,
          cells.maybe('para') === '1' ? 'paragraph' : null,
          cells.maybe('short'),
          cells.maybe('descr'),
        ];
        const text = parts.filter((p) => p !== null).join('; ');
        const value = cells.maybeAmount('importantvote');
        out.record({ id: cells.text('rcid'), what: 'roll call', start, end: start, value, text });
      },
    },
    {
      columns: ['rcid', 'short_name', 'issue'],
      kind: 'records',
      unit: 'none',
      key: ['rcid', 'short_name'],
      notes: () => [
        say.note({
          en: 'a roll call may have several issues, and many have none: no issue is not a seventh issue',
          vi: 'một lần biểu quyết có thể thuộc nhiều chủ đề, nhiều lần không thuộc chủ đề nào: không có chủ đề không phải là chủ đề thứ bảy',
        }),
      ],
      row(cells, out) {
        const text = cells.text('short_name');
        out.record({ id: cells.text('rcid'), what: cells.text('issue'), text });
      },
    },
  ],
});
