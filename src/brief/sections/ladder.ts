/** The ladder through time. */
import { type Finding, dayWithin, periodBounds, placeName } from '../../core/index.js';
import { select } from '../../facts/index.js';
import {
  beforeTiers,
  countOf,
  ladderAt,
  ladderSteps,
  rungs,
  tiersBegin,
} from '../../relations/index.js';
import { type Context, countText, tell } from '../context.js';
import { byRank } from '../ladder/rungs.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import type { Section } from '../page.js';

/** The Finding of all partners on the ladder, states only. */
export const totalFinding = (c: Context): Finding | undefined =>
  c.a.ladderFindings.find((f) => f.id.includes('/ladder_count/total/states@'));

/** True when nobody stands on the ladder yet on the day. */
export function beforeLadder(c: Context): boolean {
  const { ladder } = c.a;
  return ladder === undefined || countOf(ladder.total)[1] === 0;
}

/** First year in which a partner stands on the ladder. */
export function ladderBegins(c: Context): string | undefined {
  const { pack } = c.a;
  return pack === undefined ? undefined : tiersBegin(pack, 'states')?.slice(0, 4);
}

/** Counts by rung on one line, as `14 / 14 / 14`. */
export function countsLine(c: Context, rule: 'states' | 'with_unions', day = c.a.asOf): string {
  const { pack } = c.a;
  if (pack === undefined) return '';
  const state = ladderAt(pack, day, rule);
  const counts = byRank(
    rungs(pack),
    state.tiers.map((t) => countText(countOf(t), c)),
  );
  return tell(c, say.ladderLine({ counts, total: countText(countOf(state.total), c) }));
}

/** The same day a year on; further ahead is not this day's business. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** What counting unions of states changes: on the day, or on a day of the year after it. */
export function unionNotes(c: Context): string[] {
  const { pack, asOf } = c.a;
  if (pack === undefined || beforeTiers(pack, asOf) !== undefined) return [];
  const [states, all] = [ladderAt(pack, asOf, 'states'), ladderAt(pack, asOf, 'with_unions')];
  const names = (codes: readonly string[]) =>
    codes.map((code) => placeName(code, c.lang)).join(', ');
  const on = all.total.certain.filter((code) => !states.total.certain.includes(code));
  const counts = countsLine(c, 'with_unions');
  const first =
    on.length > 0
      ? tell(c, say.unionChanges({ counts, who: names(on) }))
      : tell(c, say.unionSame({ counts }));
  const later = ladderSteps(pack, asOf, nextYear(asOf), 'with_unions').slice(1);
  const joins = later.flatMap((step) => {
    const then = ladderAt(pack, step.day, 'with_unions').total.certain;
    const who = then.filter(
      (code) =>
        !all.total.certain.includes(code) &&
        !ladderAt(pack, step.day, 'states').total.certain.includes(code),
    );
    return who.length > 0 ? [{ day: step.day, who }] : [];
  })[0];
  return [
    first,
    ...(joins === undefined
      ? []
      : [
          tell(
            c,
            say.unionLater({
              who: names(joins.who),
              day: joins.day,
              counts: countsLine(c, 'with_unions', joins.day),
            }),
          ),
        ]),
    ...(on.length > 0 || joins !== undefined ? [tell(c, say.unionOverlap({}))] : []),
  ];
}

/** One mark: the day on which the largest market of the newest table reached the top rung. */
function marks(c: Context): Array<{ day: string; label: string }> {
  const { pack, asOf } = c.a;
  const partner = c.a.export.newest?.rows[0]?.partner;
  if (pack === undefined || partner === undefined) return [];
  const top = rungs(pack)[0]?.code;
  return select(pack, { predicate: 'partner_tier', object: partner }).flatMap((fact) => {
    const day = periodBounds(fact.valid?.from ?? '')?.first;
    if (fact.value !== top || day === undefined || day > asOf) return [];
    return [{ day, label: tell(c, say.ladderMark({ partner })) }];
  });
}

export function ladderSection(c: Context): Section | undefined {
  const { pack, ladder, asOf } = c.a;
  if (pack === undefined || ladder === undefined) return undefined;
  const tiers = rungs(pack);
  const top = ladder.tiers[0];
  const topTier = tiers[0];
  if (top === undefined || topTier === undefined) return undefined;
  // Not from the first day there is: a tier whose beginning is unknown is drawn from when it was known.
  const begun = tiersBegin(pack, 'states');
  if (begun === undefined || begun > asOf || beforeLadder(c)) return undefined;
  const first = `${begun.slice(0, 4)}-01-01`;
  const title = tell(
    c,
    say.ladderTitle({ tier: topTier.label[c.lang], count: countText(countOf(top), c) }),
  );
  const facts = select(pack, { predicate: 'partner_tier' });
  const source = tell(
    c,
    say.ladderSource({
      facts: facts.length,
      high: facts.filter((f) => f.confidence === 'high').length,
      subject: pack.code,
      own: pack.origin === 'workspace',
    }),
  );
  return {
    id: 'ladder',
    nav: navName('ladder', c.lang),
    title,
    subtitle: [
      tell(c, say.ladderSub({ first: first.slice(0, 4), last: asOf.slice(0, 4) })),
      ' · ',
      { text: countsLine(c, 'states'), finding: totalFinding(c)?.id ?? '' },
    ],
    chart: {
      kind: 'ladder',
      data: {
        title,
        countLabel: tell(c, say.countLabel({})),
        tiers: tiers.map((t) => ({ code: t.code, label: t.label[c.lang], rank: t.rank })),
        steps: ladderSteps(pack, first, asOf, 'states').map((s) => ({
          day: s.day,
          counts: s.counts,
        })),
        first,
        last: asOf,
        marks: marks(c),
      },
    },
    tables: [],
    notes: unionNotes(c),
    source,
    cite: tell(c, say.cite({ title, source, day: asOf })),
  };
}

export const sinceText = (c: Context, period: string | null): string =>
  period === null ? '–' : dayWithin(period, c.lang);
