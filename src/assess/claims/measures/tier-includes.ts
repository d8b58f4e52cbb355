/** Whether the places a claim names stand on a tier, day by day. */
import { placeName, type Lang } from '../../../core/index.js';
import { anyHeldOn, type AskOf } from '../../../facts/index.js';
import { ladderFindings } from '../../../relations/index.js';
import { say } from '../messages.js';
import { segmentsSince, turns } from '../segments.js';
import { every, foundText } from '../values.js';
import type { Case, Outcome, Reading, Says } from '../types.js';
import { onLadder, ruleOf, rungsOf, TIERED } from './ladder-parts.js';

const HELD: Readonly<Record<'certain' | 'possible' | 'no', Says>> = {
  certain: 'true',
  possible: 'unknown',
  no: 'false',
};

export function tierIncludes(of: Case, ask: AskOf<'tier_includes'>): Outcome {
  const { pack, claim, period } = of;
  const named = Array.isArray(claim.value) ? claim.value : [];
  const facts = (pack?.facts ?? []).filter(
    (f) => f.predicate === 'partner_tier' && named.includes(f.object ?? ''),
  );
  if (pack === undefined || facts.length === 0)
    return { readings: [], notes: [], needs: [say.needsLadder({ place: claim.subject })] };
  const nests = pack.profile.ladder.tiers.some((t) => t.within.includes(ask.tier));
  const variants = TIERED.filter((v) => !v.unions && (nests || !v.nested));
  const readings = variants.map((variant): Reading => {
    const rungs = rungsOf(pack, { name: null, tier: ask.tier, orHigher: false }, variant) ?? [];
    const tiers = new Set(
      pack.profile.ladder.tiers
        .filter((t) => rungs.includes(t.code) || rungs.includes(t.countsAs ?? ''))
        .map((t) => t.code),
    );
    const segments = segmentsSince(period, onLadder(pack), turns(facts), (day) => {
      const held = named.map((code) => ({
        code,
        held: anyHeldOn(
          facts.filter((f) => f.object === code && tiers.has(String(f.value))),
          day,
        ),
      }));
      const off = held.filter((h) => h.held !== 'certain').map((h) => h.code);
      const on = held.length - off.length;
      const words = (lang: Lang): string => {
        const rest = off.map((c) => placeName(c, lang)).join(', ');
        if (lang === 'en') return `${on} of ${held.length}${off.length > 0 ? `; not ${rest}` : ''}`;
        return `${on} trên ${held.length}${off.length > 0 ? `; chưa có ${rest}` : ''}`;
      };
      return {
        says: every(held.map((h) => HELD[h.held])),
        found: foundText(
          { en: words('en'), vi: words('vi') },
          held.filter((h) => h.held === 'certain').map((h) => h.code),
        ),
        findings: ladderFindings(pack, day).filter(
          (f) => f.id === `${pack.code}/ladder_count/${ask.tier}/states@${day}`,
        ),
        facts: facts.filter((f) => tiers.has(String(f.value))),
      };
    });
    return { rule: ruleOf(pack, variant), context: false, segments };
  });
  return { readings, notes: [], needs: [say.needsLadderDays({ place: claim.subject })] };
}
