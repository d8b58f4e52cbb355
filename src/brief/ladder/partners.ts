/** Every partner by tier with the dates of its steps: a section a rung, then what stands outside the ladder. */
import { type Lang, format, periodBounds, placeName, render } from '../../core/index.js';
import type { Assessment } from '../../assess/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { type Fact, type Pack, type Tier, heldOn } from '../../facts/index.js';
import { countOf, rungs, type Members } from '../../relations/index.js';
import { beganOf, dateCell, endCell, factsSource } from '../fact-view.js';
import type { Section } from '../page.js';
import { standingText } from '../view.js';
import { say } from './messages.js';

type Told = Required<Pick<Assessment, 'subject' | 'asOf'>> & { readonly pack: Pack };

const first = (f: Fact): string => periodBounds(beganOf(f) ?? '')?.first ?? '';
const newestFirst = (a: Fact, b: Fact): number =>
  first(a) !== first(b) ? (first(a) < first(b) ? 1 : -1) : a.id < b.id ? -1 : 1;

/** Whether a step had begun on the day; one without a date, whether it may have. */
const begun = (f: Fact, day: string): boolean =>
  beganOf(f) === null ? heldOn(f, day) !== 'no' : first(f) <= day;

/** Steps of every partner that had begun on the day, newest first. */
function stepsBy(pack: Pack, day: string): Map<string, Fact[]> {
  const out = new Map<string, Fact[]>();
  for (const f of pack.facts)
    if (f.predicate === 'partner_tier' && f.object !== null && begun(f, day))
      out.set(f.object, [...(out.get(f.object) ?? []), f]);
  for (const own of out.values()) own.sort(newestFirst);
  return out;
}

function rowOf(fact: Fact, lead: boolean, pack: Pack, lang: Lang): Cell[] {
  const tier = pack.profile.ladder.tiers.find((t) => t.code === fact.value);
  const partner = fact.object ?? '';
  return [
    lead ? { text: placeName(partner, lang), drill: `partner:${partner}` } : { text: '' },
    { text: tier?.label[lang] ?? String(fact.value) },
    dateCell(fact, lang),
    endCell(fact, lang),
    { text: standingText(fact.standing, lang) },
  ];
}

function tableOf(caption: string, rows: readonly Cell[][], lang: Lang): Table {
  const word = (m: Parameters<typeof render>[0]) => ({ label: render(m, lang), numeric: false });
  return {
    caption,
    columns: [
      word(say.partner({})),
      word(say.tier({})),
      word(say.since({})),
      word(say.until({})),
      word(say.standing({})),
    ],
    rows,
  };
}

/** Facts that a section shows, with the section. */
export interface Listed {
  readonly section: Section;
  readonly facts: readonly Fact[];
}

const parts = (title: string, subtitle: string, table: Table, source: string) => ({
  title,
  subtitle: subtitle === '' ? [] : [subtitle],
  chart: null,
  tables: [table],
  notes: [],
  source,
  cite: source,
});

/** Partners of one tier; `leading` is the fact that holds, the rest of their steps follow it. */
function tierSection(
  { pack }: Told,
  tier: Tier,
  members: Members | undefined,
  steps: ReadonlyMap<string, readonly Fact[]>,
  day: string,
  lang: Lang,
): Listed | undefined {
  const codes = new Set([
    tier.code,
    ...pack.profile.ladder.tiers.filter((t) => t.countsAs === tier.code).map((t) => t.code),
  ]);
  const groups = [...steps.values()].flatMap((own) => {
    const at = own.findIndex((f) => codes.has(String(f.value)) && heldOn(f, day) !== 'no');
    const lead = own[at];
    return lead === undefined ? [] : [{ lead, rest: own.filter((f) => f !== lead) }];
  });
  if (groups.length === 0) return undefined;
  groups.sort((a, b) => newestFirst(a.lead, b.lead));
  const facts = groups.flatMap((g) => [g.lead, ...g.rest]);
  const newest = groups[0]?.lead;
  const since = newest === undefined ? null : beganOf(newest);
  const [low, high] = members === undefined ? [groups.length, groups.length] : countOf(members);
  const ends = [low, high].map((n) => format.number(n, lang));
  const title = render(
    say.rungTitle({
      tier: tier.label[lang],
      count: [...new Set(ends)].join('–'),
      partner: since === null ? '' : (newest?.object ?? ''),
      since: since ?? '',
    }),
    lang,
  );
  return {
    facts,
    section: {
      id: `tier-${tier.code}`,
      nav: tier.label[lang],
      ...parts(
        title,
        render(tier.kind === 'ladder' ? say.rungSub({}) : say.besideSub({}), lang),
        tableOf(
          title,
          groups.flatMap((g) => [
            rowOf(g.lead, true, pack, lang),
            ...g.rest.map((f) => rowOf(f, false, pack, lang)),
          ]),
          lang,
        ),
        factsSource(facts, [pack], lang),
      ),
    },
  };
}

/**
 * @example
 * partnerSections({ subject, asOf, pack, ladder }, 'en')[0]?.section.id; // 'tier-comprehensive_strategic'
 */
export function partnerSections(
  a: Pick<Assessment, 'subject' | 'asOf' | 'pack' | 'ladder'>,
  lang: Lang,
): Listed[] {
  const { pack, ladder, subject, asOf } = a;
  if (pack === undefined || ladder === undefined) return [];
  const steps = stepsBy(pack, asOf);
  const told = { subject, asOf, pack };
  const beside = pack.profile.ladder.tiers.filter((t) => t.kind !== 'ladder');
  const listed = [
    ...rungs(pack).map((t) =>
      tierSection(
        told,
        t,
        ladder.tiers.find((s) => s.code === t.code),
        steps,
        asOf,
        lang,
      ),
    ),
    ...beside.map((t) => tierSection(told, t, undefined, steps, asOf, lang)),
  ].filter((s) => s !== undefined);
  const gone = [...steps.values()].filter((own) => own.every((f) => heldOn(f, asOf) === 'no'));
  if (gone.length === 0) return listed;
  const facts = gone.flat();
  const title = render(say.leftTitle({ count: gone.length }), lang);
  const rows = gone.flatMap((own) => own.map((f, i) => rowOf(f, i === 0, pack, lang)));
  return [
    ...listed,
    {
      facts,
      section: {
        id: 'ended',
        nav: render(say.left({}), lang),
        ...parts(title, '', tableOf(title, rows, lang), factsSource(facts, [pack], lang)),
      },
    },
  ];
}
