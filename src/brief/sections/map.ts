/** The world by rung, drawn by the profile's boundary rule. */
import { type Finding, TuchuError, place, placeName, places, valueText } from '../../core/index.js';
import type { MapRule } from '../../facts/index.js';
import { factsOn, rungs, tierOf } from '../../relations/index.js';
import { type Context, tell } from '../context.js';
import { navName } from '../contents.js';
import { say } from '../messages.js';
import type { Section } from '../page.js';
import { beforeLadder, sinceText } from './ladder.js';

/** The boundary rule in force: the one asked for, else the profile's own. */
export function activeRule(c: Context): MapRule | undefined {
  const map = c.a.pack?.profile.map;
  const ids = map?.rules.map((r) => r.id) ?? [];
  if (c.mapRule !== undefined && map !== undefined && !ids.includes(c.mapRule))
    throw new TuchuError(say.unknownRule({ rule: c.mapRule, known: ids }), 2);
  return (
    map?.rules.find((r) => r.id === c.mapRule) ?? map?.rules.find((r) => r.id === map.defaultRule)
  );
}

function coverageOf(c: Context, bloc: string): Finding | undefined {
  return c.a.coverage.find((f) => f.id.includes(`/bloc_coverage/${bloc}/states@`));
}

export function mapSection(c: Context): Section | undefined {
  const { pack, ladder, asOf } = c.a;
  const rule = activeRule(c);
  if (pack === undefined || ladder === undefined || rule === undefined) return undefined;
  const count = (bloc: string): string => {
    const finding = coverageOf(c, bloc);
    const of = finding?.inputs[0]?.value;
    const text = finding === undefined ? '–' : valueText(finding, c.lang);
    return of === undefined ? text : tell(c, say.ofCount({ count: text, of }));
  };
  const known = coverageOf(c, 'G20')?.value.kind !== 'missing';
  const title = tell(
    c,
    beforeLadder(c)
      ? say.mapTitleBefore({ day: asOf })
      : known
        ? say.mapTitle({ p5: count('P5'), g7: count('G7'), g20: count('G20') })
        : say.mapTitleShort({ p5: count('P5'), g7: count('G7') }),
  );
  const styles = [...rungs(pack), ...pack.profile.ladder.tiers.filter((t) => t.kind === 'special')];
  const labels = new Map(styles.map((t) => [t.code, t.label[c.lang]]));
  const source = tell(c, say.mapSource({ subject: pack.code }));
  return {
    id: 'map',
    nav: navName('map', c.lang),
    title,
    subtitle: [tell(c, say.mapSub({ day: asOf }))],
    chart: {
      kind: 'tier-map',
      data: {
        title,
        home: { code: pack.code, label: placeName(pack.code, c.lang) },
        center: pack.profile.map.centre,
        tiers: styles.map((t) => ({ code: t.code, label: t.label[c.lang], rank: t.rank })),
        noTierLabel: tell(c, say.noTier({})),
        places: places()
          .filter((p) => (p.kind === 'country' || p.kind === 'territory') && p.code !== pack.code)
          .map((p) => {
            const tier = tierOf(ladder, p.code) ?? null;
            const fact =
              tier === null ? undefined : factsOn(pack, p.code, asOf).find((f) => f.value === tier);
            return {
              code: p.code,
              m49: p.m49,
              label: p.name[c.lang],
              tier,
              tierLabel: tier === null ? tell(c, say.noTier({})) : (labels.get(tier) ?? tier),
              since: sinceText(c, fact?.valid?.from ?? null),
              ...(fact === undefined ? {} : { finding: fact.id }),
              drill: `partner:${p.code}` as const,
              at: place(p.code)?.at ?? null,
            };
          }),
        features: rule.features.map((f) => ({
          label: f.label[c.lang],
          at: f.at,
          islands: f.islands,
          belongsTo: f.belongsTo,
        })),
        columns: {
          place: tell(c, say.placeWord({})),
          tier: tell(c, say.tierWord({})),
          since: tell(c, say.sinceWord({})),
        },
      },
    },
    tables: [],
    notes: [rule.sentence[c.lang]],
    source,
    cite: tell(c, say.cite({ title, source, day: asOf })),
  };
}
