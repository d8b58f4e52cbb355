/** What needs no pack: organisations as a dataset counts them, and blocs from dated lists of members. */
import { format, placeName, valueText, type Finding } from '../../core/index.js';
import type { Organisations } from '../../relations/index.js';
import { findingCell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { section, word, type Standing } from './numbers.js';

/** Every so many years of the dataset, and this many of them at most. */
const STEP = 5;
const MOST = 8;

/** Organisations by year, as the dataset counts them; nothing where it is not loaded. */
export function organisationsSection(
  s: Standing,
  { years, finding }: Organisations,
): { section: Section; findings: readonly Finding[] } | undefined {
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const shown = years
    .filter((f) => Number(f.period) % STEP === 0 || f === last)
    .slice(-MOST)
    .toReversed();
  const made = section(
    s,
    'organisations',
    word(s, say.igoNav({})),
    word(
      s,
      say.igoTitle({
        place: finding.subject,
        count: valueText(last, s.lang),
        year: Number(last.period),
      }),
    ),
    word(s, say.igoSub({ last: Number(last.period) })),
    {
      columns: [
        { label: word(s, say.yearHead({})), numeric: true },
        { label: word(s, say.igoHead({})), numeric: true },
      ],
      rows: shown.map((f) => [{ text: f.period, value: Number(f.period) }, findingCell(s, f)]),
    },
    [finding],
  );
  return { section: made, findings: shown };
}

/** Blocs the country belongs to, from lists that need no pack. */
export function blocsSection(s: Standing, blocs: readonly Finding[]): Section | undefined {
  const [count, ...members] = blocs;
  if (count?.value.kind !== 'point' || members.length === 0) return undefined;
  const n = format.number(count.value.value, s.lang, 0);
  return section(
    s,
    'blocs',
    word(s, say.blocsNav({})),
    word(s, say.blocsTitle({ place: count.subject, count: n })),
    word(s, say.blocsSub({})),
    {
      columns: [
        { label: word(s, say.blocHead({})), numeric: false },
        { label: word(s, say.memberHead({})), numeric: true },
      ],
      rows: members.map((f) => [{ text: placeName(f.partner ?? '', s.lang) }, findingCell(s, f)]),
    },
    [count],
  );
}
