/** One fact against the lists of its pack and against its own predicate. */
import { bloc, periodBounds, place, type Message } from '../core/index.js';
import { say, type Where } from './messages.js';
import { NEEDED, needs, type Needed } from './needed.js';
import { NEEDS_ITEM, NEEDS_OBJECT, PREDICATES } from './predicates.js';
import type { Fact, Pack } from './schema.js';
import { CURRENCIES, knownUnit } from './units.js';

/** A value as it is shown in a message. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

export const knownPlace = (code: string): boolean =>
  place(code) !== undefined || bloc(code) !== undefined;

/** One fact against the lists of its pack and against its own predicate. */
export function checkFact(fact: Fact, file: string, pack: Pack): Message[] {
  const out: Message[] = [];
  const where = (field: string, value: unknown): Where => ({
    file,
    entry: fact.id,
    field,
    value: shown(value),
  });
  const need = (ok: boolean, field: string, value: unknown, needed: Needed): void => {
    if (!ok) out.push(needs(where(field, value), needed));
  };
  need(fact.id.startsWith(`${pack.code}/`), 'id', fact.id, NEEDED.prefix(pack.code));
  checkNames(fact, pack, where, out);
  checkTimes(fact, where, need, out);
  checkAmounts(fact, where, need, out);
  if (NEEDS_OBJECT.has(fact.predicate)) need(fact.object !== null, 'object', null, NEEDED.partner);
  if (NEEDS_ITEM.has(fact.predicate)) need(fact.item !== null, 'item', null, NEEDED.item);
  const recalled = fact.sources.every((id) => pack.sources[id]?.kind === 'recalled');
  const others = fact.alternatives.length;
  const proper = others > 0 ? 'contradicted' : recalled ? 'unverified' : 'sourced';
  need(fact.standing === proper, 'standing', fact.standing, NEEDED.standing(proper));
  return out;
}

type At = (field: string, value: unknown) => Where;
type Need = (ok: boolean, field: string, value: unknown, needed: Needed) => void;

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
  if (fact.predicate === 'agreement_superseded' && fact.value !== null)
    if (!pack.instruments.some((i) => i.code === fact.value))
      out.push(say.unknownName({ ...where('value', fact.value), list: 'instruments' }));
  if (fact.reporter !== null && !Object.hasOwn(pack.reporters, fact.reporter))
    out.push(say.unknownName({ ...where('reporter', fact.reporter), list: 'reporters' }));
}

function checkTimes(fact: Fact, where: At, need: Need, out: Message[]): void {
  const lasting = PREDICATES[fact.predicate] === 'state';
  const wanted = lasting ? NEEDED.valid : NEEDED.period;
  need((fact.valid !== null) === lasting, 'valid', fact.valid, wanted);
  need((fact.period !== null) !== lasting, 'period', fact.period, wanted);
  if (fact.valid === null) return;
  const { from, to } = fact.valid;
  const [a, b] = [from, to].map((p) => (p === null ? undefined : periodBounds(p)));
  if (a !== undefined && b !== undefined && a.first > b.last)
    out.push(say.reversed(where('valid', `${from} to ${to}`)));
  const known = from !== null || fact.knownAt !== null;
  need(known, 'valid.from', null, NEEDED.knownAt);
}

function checkAmounts(fact: Fact, where: At, need: Need, out: Message[]): void {
  const { unit, value } = fact;
  const amounts = [value, ...fact.alternatives.map((a) => a.value)].flat();
  if (unit !== null && !knownUnit(unit)) out.push(say.unknownUnit(where('unit', unit)));
  if (unit !== null && CURRENCIES.has(unit))
    for (const n of amounts)
      if (typeof n === 'number' && !Number.isSafeInteger(n))
        out.push(say.notWhole(where('value', n)));
  if (Array.isArray(value)) need(value[0] <= value[1], 'value', value, NEEDED.ordered);
  if (PREDICATES[fact.predicate] !== 'measure') return;
  need(value !== null || fact.absent !== null, 'value', null, NEEDED.absent);
  need(typeof value === 'string' || unit !== null, 'unit', null, NEEDED.unit);
}
