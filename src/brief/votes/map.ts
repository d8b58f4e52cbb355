/** The vote map: how alike every state and the country voted in a session, drawn by the profile's boundary rule. */
import { place, placeName, places, valueText } from '../../core/index.js';
import { issueText, pairFindings } from '../../relations/index.js';
import { credit, tell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { mapRuleOf, type VotesTold } from './context.js';

/** From where each shade begins, darkest first. */
const BANDS = [0.9, 0.75, 0.5, 0] as const;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

/** A region speaks through this many of its states, or not at all. */
const FEW = 4;

/** The sub-regions whose median state voted alike most and least often; null where fewer than two can be told apart. */
function ends(
  c: VotesTold,
  alike: ReadonlyMap<string, number>,
): { readonly most: string | null; readonly least: string | null } {
  const regions = new Map<string, number[]>();
  for (const [p, value] of alike) {
    const region = place(p)?.subregion ?? '';
    regions.set(region, [...(regions.get(region) ?? []), value]);
  }
  const told = [...regions]
    .filter(([region, of]) => region !== '' && of.length >= FEW)
    .map(([region, of]) => ({ region, middle: median(of) }))
    .sort((a, b) => b.middle - a.middle || (a.region < b.region ? -1 : 1));
  const [most, least] = [told[0], told.at(-1)];
  if (most === undefined || least === undefined || most.middle === least.middle)
    return { most: null, least: null };
  const name = (region: string): string => tell(c, say.region({ region }));
  return { most: name(most.region), least: name(least.region) };
}

/** @returns nothing where no state voted in common with the country: a blank map would be a claim */
export function mapSection(c: VotesTold): Section | undefined {
  const { asked, pack, lang } = c;
  const { subject, session, issue, read } = asked;
  const found = new Map(
    read.rolls.places
      .filter((p) => p !== subject)
      .flatMap((p) => {
        const [finding] = pairFindings(asked, subject, p);
        return finding?.value.kind === 'point'
          ? [[p, { finding, value: finding.value.value }]]
          : [];
      }),
  );
  if (found.size === 0) return undefined;
  const like = [...found.values()].filter(({ value }) => value >= BANDS[0]).length;
  const title = tell(
    c,
    say.mapTitle({
      subject,
      session: session.session,
      like,
      all: found.size,
      ...ends(c, new Map([...found].map(([p, { value }]) => [p, value]))),
    }),
  );
  for (const { finding } of found.values()) c.shown.set(finding.id, finding);
  const bandOf = (value: number): number => BANDS.findIndex((from) => value >= from);
  const labels = BANDS.map((from, i) => tell(c, say.band({ from, to: BANDS[i - 1] ?? 1 })));
  const rule = mapRuleOf(c);
  const none = tell(c, say.noVote({}));
  const name = issue === undefined ? { en: '', vi: '' } : issueText(read, issue);
  const calls = session.calls.filter((x) => issue === undefined || x.issues.includes(issue)).length;
  return {
    id: 'map',
    nav: tell(c, say.nav({ id: 'map' })),
    wide: true,
    title,
    subtitle: [tell(c, say.mapSub({ calls, issue: name.en, issueVi: name.vi }))],
    chart: {
      kind: 'tier-map',
      data: {
        title,
        home: { code: subject, label: placeName(subject, lang) },
        center: pack?.profile.map.centre ?? place(subject)?.at ?? [0, 0],
        tiers: [
          ...labels.map((label, i) => ({ code: `band-${i}`, label, rank: i + 1 })),
          { code: 'none', label: none, rank: null, unknown: true as const },
        ],
        noTierLabel: tell(c, say.noMember({})),
        places: [
          ...places().filter(
            (p) =>
              (p.kind === 'country' || p.kind === 'territory') &&
              (p.un || found.has(p.code)) &&
              p.code !== subject,
          ),
          ...[...found.keys()].flatMap((code) => {
            const p = place(code);
            return p?.kind === 'area' ? [p] : [];
          }),
        ].map((p) => {
          const own = found.get(p.code);
          const band = own === undefined ? null : bandOf(own.value);
          return {
            code: p.code,
            m49: p.m49,
            label: p.name[lang],
            tier: band === null ? 'none' : `band-${band}`,
            tierLabel: band === null ? none : (labels[band] ?? ''),
            since: own === undefined ? '' : valueText(own.finding, lang),
            ...(own === undefined ? {} : { finding: own.finding.id }),
            at: p.at,
          };
        }),
        features: (rule?.features ?? []).map((f) => ({
          label: f.label[lang],
          at: f.at,
          islands: f.islands,
          belongsTo: f.belongsTo,
        })),
        columns: {
          place: tell(c, say.state({})),
          tier: tell(c, say.alike({})),
          since: tell(c, say.share({})),
        },
      },
    },
    tables: [],
    notes: [rule?.sentence[lang] ?? tell(c, say.noRule({})), tell(c, say.mapState({}))],
    ...credit(
      c,
      title,
      [...found.values()].map((f) => f.finding),
    ),
  };
}
