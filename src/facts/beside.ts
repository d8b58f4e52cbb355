/** Facts beside one another: one rung at a time for a partner, and balances of the right sign. */
import type { Message } from '../core/index.js';
import { shown } from './cross.js';
import { say } from './messages.js';
import { orderOf, overlap } from './rivals.js';
import type { Fact, Pack } from './schema.js';

/** The file an entry stands in. */
export type FileOf = (id: string) => string;

/**
 * A partner stands on one rung at a time, unless one of two accounts says that it is contested: then both are
 * kept, and the replay follows the other.
 */
export function checkOverlaps(pack: Pack, fileOf: FileOf): Message[] {
  const rungs = new Set(
    pack.profile.ladder.tiers.filter((t) => t.kind === 'ladder').map((t) => t.code),
  );
  const byPartner = new Map<string, Fact[]>();
  for (const fact of pack.facts) {
    if (fact.predicate !== 'partner_tier' || !rungs.has(String(fact.value))) continue;
    if (fact.status === 'contested') continue;
    byPartner.set(String(fact.object), [...(byPartner.get(String(fact.object)) ?? []), fact]);
  }
  return [...byPartner.values()].flatMap((facts) => {
    const sorted = facts.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
    return sorted.flatMap((later, i) => {
      const earlier = sorted.slice(0, i).find((f) => overlap(f, later));
      if (earlier === undefined) return [];
      const value = later.valid?.from ?? 'none';
      const at = { file: fileOf(later.id), entry: later.id, field: 'valid.from', value };
      return [say.overlap({ ...at, other: earlier.id })];
    });
  });
}

/** sign(exports - imports) = sign(balance), among facts of one report. */
export function checkBalances(pack: Pack, fileOf: FileOf): Message[] {
  const groups = new Map<string, Map<string, Fact>>();
  for (const fact of pack.facts) {
    if (!['exports', 'imports', 'balance'].includes(fact.predicate)) continue;
    const { subject, object, item, period, reporter, unit, sources } = fact;
    const key = JSON.stringify([subject, object, item, period, reporter, unit, sources]);
    groups.set(key, (groups.get(key) ?? new Map<string, Fact>()).set(fact.predicate, fact));
  }
  return [...groups.values()].flatMap((group) => {
    const [x, m, b] = ['exports', 'imports', 'balance'].map((p) => group.get(p));
    if (typeof x?.value !== 'number' || typeof m?.value !== 'number') return [];
    if (b === undefined || typeof b.value !== 'number') return [];
    if (Math.sign(x.value - m.value) === Math.sign(b.value)) return [];
    const where = { file: fileOf(b.id), entry: b.id, field: 'value', value: shown(b.value) };
    return [say.wrongSign({ ...where, exports: x.value, imports: m.value })];
  });
}
