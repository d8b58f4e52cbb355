/** The vote map: how alike every state and the country voted in a session, drawn by the profile's boundary rule. */
import { place, placeName, places, valueText } from '../../core/index.js';
import { issueText, pairFindings } from '../../relations/index.js';
import { credit, tell } from '../context.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { mapRuleOf, type VotesTold } from './context.js';

/** From where each shade begins, darkest first. */
const BANDS = [0.9, 0.75, 0.5, 0] as const;

export function mapSection(c: VotesTold): Section {
  const { asked, pack, lang } = c;
  const { subject, session, issue, read } = asked;
  const title = tell(c, say.mapTitle({ subject, session: session.session }));
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
        tiers: labels.map((label, i) => ({ code: `band-${i}`, label, rank: i + 1 })),
        noTierLabel: none,
        places: [
          ...places().filter(
            (p) => (p.kind === 'country' || p.kind === 'territory') && p.code !== subject,
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
            tier: band === null ? null : `band-${band}`,
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
