/** What the files of a pack say of one another: each check returns the problems it sees. */
import { bloc, periodBounds, place, type Message } from '../core/index.js';
import { say } from './messages.js';
import { PREDICATES } from './predicates.js';
import type { Fact, Pack } from './schema.js';
import { CURRENCIES, knownUnit } from './units.js';

export type Where = { file: string; entry: string; field: string; value: string };

/** A value as it is shown in a message. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

const knownPlace = (code: string): boolean => place(code) !== undefined || bloc(code) !== undefined;

/** One fact against the lists of its pack and against its own predicate. */
export function checkFact(fact: Fact, file: string, pack: Pack): Message[] {
  const out: Message[] = [];
  const where = (field: string, value: unknown): Where => ({
    file,
    entry: fact.id,
    field,
    value: shown(value),
  });
  const need = (ok: boolean, field: string, value: unknown, needed: string): void => {
    if (!ok) out.push(say.needs({ ...where(field, value), needed }));
  };
  need(fact.id.startsWith(`${pack.code}/`), 'id', fact.id, `the prefix ${pack.code}/`);
  checkNames(fact, pack, where, out);
  checkTimes(fact, where, need, out);
  checkAmounts(fact, where, need, out);
  if (fact.predicate === 'partner_tier') need(fact.object !== null, 'object', null, 'the partner');
  const recalled = fact.sources.every((id) => pack.sources[id]?.kind === 'recalled');
  const others = fact.alternatives.length;
  const proper = others > 0 ? 'contradicted' : recalled ? 'unverified' : 'sourced';
  const why = `\`${proper}\`, by its sources and alternatives`;
  need(fact.standing === proper, 'standing', fact.standing, why);
  return out;
}

type At = (field: string, value: unknown) => Where;
type Need = (ok: boolean, field: string, value: unknown, needed: string) => void;

function checkNames(fact: Fact, pack: Pack, where: At, out: Message[]): void {
  for (const field of ['subject', 'object'] as const) {
    const named = fact[field];
    if (named !== null && !knownPlace(named)) out.push(say.unknownPlace(where(field, named)));
  }
  const cited = [fact, ...fact.alternatives, ...fact.checks].flatMap((f) => f.sources);
  for (const id of new Set(cited))
    if (!Object.hasOwn(pack.sources, id)) out.push(say.unknownSource(where('sources', id)));
  const { tiers } = pack.profile.ladder;
  if (fact.predicate === 'partner_tier' && !tiers.some((t) => t.code === fact.value))
    out.push(say.unknownTier(where('value', fact.value)));
  const dated = fact.predicate.startsWith('agreement_');
  if (dated && !pack.instruments.some((i) => i.code === fact.item))
    out.push(say.unknownName({ ...where('item', fact.item), list: 'instruments' }));
  if (fact.reporter !== null && !Object.hasOwn(pack.reporters, fact.reporter))
    out.push(say.unknownName({ ...where('reporter', fact.reporter), list: 'reporters' }));
}

function checkTimes(fact: Fact, where: At, need: Need, out: Message[]): void {
  const lasting = PREDICATES[fact.predicate] === 'state';
  const wanted = lasting ? 'from and to in valid, no period' : 'a period, no valid';
  need((fact.valid !== null) === lasting, 'valid', fact.valid, wanted);
  need((fact.period !== null) !== lasting, 'period', fact.period, wanted);
  if (fact.valid === null) return;
  const { from, to } = fact.valid;
  const [a, b] = [from, to].map((p) => (p === null ? undefined : periodBounds(p)));
  if (a !== undefined && b !== undefined && a.first > b.last)
    out.push(say.reversed(where('valid', `${from} to ${to}`)));
  const known = from !== null || fact.knownAt !== null;
  need(known, 'valid.from', null, 'knownAt, as it has no beginning');
}

function checkAmounts(fact: Fact, where: At, need: Need, out: Message[]): void {
  const { unit, value } = fact;
  const amounts = [value, ...fact.alternatives.map((a) => a.value)].flat();
  if (unit !== null && !knownUnit(unit)) out.push(say.unknownUnit(where('unit', unit)));
  if (unit !== null && CURRENCIES.has(unit))
    for (const n of amounts)
      if (typeof n === 'number' && !Number.isSafeInteger(n))
        out.push(say.notWhole(where('value', n)));
  if (Array.isArray(value)) need(value[0] <= value[1], 'value', value, 'low before high');
  if (PREDICATES[fact.predicate] !== 'measure') return;
  need(value !== null || fact.absent !== null, 'value', null, 'a reason in absent');
  need(typeof value === 'string' || unit !== null, 'unit', null, 'a unit');
}

/** A partner stands on one rung at a time. */
export function checkOverlaps(pack: Pack): Message[] {
  const rungs = new Set(
    pack.profile.ladder.tiers.filter((t) => t.kind === 'ladder').map((t) => t.code),
  );
  const byPartner = new Map<string, Fact[]>();
  for (const fact of pack.facts)
    if (fact.predicate === 'partner_tier' && rungs.has(String(fact.value)))
      byPartner.set(String(fact.object), [...(byPartner.get(String(fact.object)) ?? []), fact]);
  const first = (f: Fact): string => periodBounds(f.valid?.from ?? '')?.first ?? '';
  const out: Message[] = [];
  for (const facts of byPartner.values()) {
    facts.sort((a, b) => (first(a) < first(b) ? -1 : 1));
    facts.slice(1).forEach((later, i) => {
      const earlier = facts[i] as Fact;
      const to = earlier.valid?.to ?? null;
      const ends = to === null ? undefined : periodBounds(to)?.last;
      if (to === null || (to !== later.valid?.from && (ends ?? '') > first(later)))
        out.push(
          say.overlap({
            file: 'partnerships.json',
            entry: later.id,
            field: 'valid.from',
            value: later.valid?.from ?? 'none',
            other: earlier.id,
          }),
        );
    });
  }
  return out;
}

/** sign(exports - imports) = sign(balance), among facts of one report. */
export function checkBalances(pack: Pack): Message[] {
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
    const where = { file: 'economy.json', entry: b.id, field: 'value', value: shown(b.value) };
    return [say.wrongSign({ ...where, exports: x.value, imports: m.value })];
  });
}

/** Parties of instruments are places or blocs, the rules they count under are known; each is listed once. */
export function checkInstruments(pack: Pack): Message[] {
  const file = 'agreements.json';
  const seen = new Set<string>();
  const rules = new Set(pack.profile.agreements?.rules.map((r) => r.id));
  return pack.instruments.flatMap(({ code, parties, countsUnder }) => {
    const twice = seen.has(code);
    seen.add(code);
    const list = 'agreements.rules of profile.json';
    return [
      ...(twice ? [say.duplicate({ file, entry: code, field: 'code', value: code })] : []),
      ...countsUnder
        .filter((rule) => !rules.has(rule))
        .map((value) => say.unknownName({ file, entry: code, field: 'countsUnder', value, list })),
      ...parties
        .filter((party) => !knownPlace(party))
        .map((value) => say.unknownPlace({ file, entry: code, field: 'parties', value })),
    ];
  });
}

/** Sources named by a conflict are held. */
export function checkConflicts(pack: Pack): Message[] {
  return pack.conflicts.flatMap((conflict) =>
    conflict.sources
      .filter((id) => !Object.hasOwn(pack.sources, id))
      .map((value) =>
        say.unknownSource({ file: 'conflicts.json', entry: conflict.id, field: 'sources', value }),
      ),
  );
}

/** The profile: its country, its tiers, the counts it quotes, its map rules. */
export function checkProfile(pack: Pack): Message[] {
  const { code, ladder, map } = pack.profile;
  const at = (entry: string, field: string, value: unknown): Where => ({
    file: 'profile.json',
    entry,
    field,
    value: shown(value),
  });
  const out: Message[] = [];
  if (code !== pack.code)
    out.push(say.needs({ ...at('profile', 'code', code), needed: `the code of its folder` }));
  if (place(code) === undefined) out.push(say.unknownPlace(at('profile', 'code', code)));
  const codes = new Set(ladder.tiers.map((t) => t.code));
  const rank = 'a number on the ladder, null outside it';
  for (const tier of ladder.tiers) {
    const named = [...tier.within, ...(tier.countsAs === undefined ? [] : [tier.countsAs])];
    for (const other of named)
      if (!codes.has(other)) out.push(say.unknownTier(at(tier.code, 'within', other)));
    if ((tier.kind === 'ladder') !== (tier.rank !== null))
      out.push(say.needs({ ...at(tier.code, 'rank', tier.rank), needed: rank }));
  }
  for (const count of ladder.publishedCounts) {
    for (const id of count.sources)
      if (!Object.hasOwn(pack.sources, id))
        out.push(say.unknownSource(at(count.day, 'sources', id)));
    for (const tier of Object.keys(count.counts))
      if (!codes.has(tier)) out.push(say.unknownTier(at(count.day, 'counts', tier)));
  }
  for (const list of ['agreements', 'relations'] as const) {
    const counted = pack.profile[list];
    if (counted === undefined) continue;
    const ids = counted.rules.map((r) => r.id);
    for (const id of ids.filter((one, i) => ids.indexOf(one) !== i))
      out.push(say.duplicate(at(list, 'rules', id)));
    for (const count of counted.publishedCounts) {
      for (const id of count.sources)
        if (!Object.hasOwn(pack.sources, id))
          out.push(say.unknownSource(at(`${list} ${count.day}`, 'sources', id)));
      if ('rule' in count && !ids.includes(count.rule))
        out.push(
          say.unknownName({
            ...at(`${list} ${count.day}`, 'rule', count.rule),
            list: `${list}.rules`,
          }),
        );
    }
  }
  const { defaultRule } = map;
  if (!map.rules.some((r) => r.id === defaultRule))
    out.push(say.unknownName({ ...at('map', 'defaultRule', defaultRule), list: 'map.rules' }));
  return out;
}
