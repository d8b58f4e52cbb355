/** Checks a pack whole: the shape of every file, then what the files say of one another. */
import { bloc, periodBounds, place, type Message } from '../core/index.js';
import { say } from './messages.js';
import { PREDICATES } from './predicates.js';
import { FACT_FILES, FILES, type Fact, type FileName, type Pack } from './schema.js';
import { CURRENCIES, knownUnit } from './units.js';

/** A pack as read from disk: parsed JSON by file name. */
export interface RawPack {
  readonly code: string;
  readonly files: Readonly<Record<string, unknown>>;
}

export type Checked = { readonly problems: readonly Message[]; readonly pack: Pack | undefined };

type Where = { file: string; entry: string; field: string; value: string };

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** The entry a path of a schema problem leads through: a fact's id, or the keys walked. */
function locate(root: unknown, path: readonly PropertyKey[]): Omit<Where, 'file'> {
  let at: unknown = root;
  let entry = '';
  let left = [...path];
  path.forEach((key, i) => {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    const named = at as { id?: unknown; code?: unknown } | null | undefined;
    const name = named?.id ?? named?.code;
    if (typeof key === 'number' && typeof name === 'string') {
      entry = name;
      left = path.slice(i + 1);
    }
  });
  return { entry: entry || 'pack', field: left.map(String).join('.') || 'entry', value: shown(at) };
}

function checkShapes(raw: RawPack): { problems: Message[]; parsed: Map<FileName, unknown> } {
  const problems: Message[] = [];
  const parsed = new Map<FileName, unknown>();
  for (const file of Object.keys(raw.files).sort())
    if (!Object.hasOwn(FILES, file)) problems.push(say.unknownFile({ file }));
  for (const file of Object.keys(FILES) as FileName[]) {
    const content = raw.files[file];
    if (content === undefined) {
      if (file === 'profile.json' || file === 'sources.json') problems.push(say.noFile({ file }));
      continue;
    }
    const result = FILES[file].safeParse(content);
    if (result.success) parsed.set(file, result.data);
    else
      for (const issue of result.error.issues)
        problems.push(
          say.schema({ file, ...locate(content, issue.path), problem: issue.message }),
        );
  }
  return { problems, parsed };
}

const knownPlace = (code: string): boolean => place(code) !== undefined || bloc(code) !== undefined;

function checkFact(fact: Fact, file: string, pack: Pack): Message[] {
  const where = (field: string, value: unknown): Where => ({
    file,
    entry: fact.id,
    field,
    value: shown(value),
  });
  const out: Message[] = [];
  const need = (ok: boolean, field: string, value: unknown, needed: string): void => {
    if (!ok) out.push(say.needs({ ...where(field, value), needed }));
  };
  const { code, profile } = pack;
  need(fact.id.startsWith(`${code}/`), 'id', fact.id, `the prefix ${code}/`);
  for (const field of ['subject', 'object'] as const) {
    const named = fact[field];
    if (named !== null && !knownPlace(named)) out.push(say.unknownPlace(where(field, named)));
  }
  const cited = [
    ...fact.sources,
    ...fact.alternatives.flatMap((a) => a.sources),
    ...fact.checks.flatMap((c) => c.sources),
  ];
  for (const id of new Set(cited))
    if (!Object.hasOwn(pack.sources, id)) out.push(say.unknownSource(where('sources', id)));
  const kind = PREDICATES[fact.predicate];
  const lasting = kind === 'state';
  need((fact.valid !== null) === lasting, 'valid', fact.valid, lasting ? 'from and to' : 'period instead');
  need((fact.period !== null) !== lasting, 'period', fact.period, lasting ? 'valid instead' : 'a period');
  if (fact.valid !== null) {
    const { from, to } = fact.valid;
    const [a, b] = [from, to].map((p) => (p === null ? undefined : periodBounds(p)));
    if (a !== undefined && b !== undefined && a.first > b.last)
      out.push(say.reversed(where('valid', `${from} to ${to}`)));
    need(from !== null || fact.knownAt !== null, 'valid.from', null, 'knownAt, as it has no beginning');
  }
  const amounts = [fact.value, ...fact.alternatives.map((a) => a.value)].flat();
  if (fact.unit !== null && !knownUnit(fact.unit)) out.push(say.unknownUnit(where('unit', fact.unit)));
  else if (fact.unit !== null && CURRENCIES.has(fact.unit))
    for (const n of amounts)
      if (typeof n === 'number' && !Number.isSafeInteger(n)) out.push(say.notWhole(where('value', n)));
  if (kind === 'measure') {
    need(fact.value !== null || fact.absent !== null, 'value', null, 'a reason in absent');
    need(typeof fact.value === 'string' || fact.unit !== null, 'unit', null, 'a unit');
    if (typeof fact.value === 'object' && fact.value !== null)
      need(fact.value[0] <= fact.value[1], 'value', fact.value, 'low before high');
  }
  if (fact.predicate === 'partner_tier') {
    need(fact.object !== null, 'object', null, 'the partner');
    if (!profile.ladder.tiers.some((t) => t.code === fact.value))
      out.push(say.unknownTier(where('value', fact.value)));
  }
  if (fact.predicate.startsWith('agreement_') && !pack.instruments.some((i) => i.code === fact.item))
    out.push(say.unknownName({ ...where('item', fact.item), list: 'instruments' }));
  if (fact.reporter !== null && !Object.hasOwn(pack.reporters, fact.reporter))
    out.push(say.unknownName({ ...where('reporter', fact.reporter), list: 'reporters' }));
  const recalled = fact.sources.every((id) => pack.sources[id]?.kind === 'recalled');
  need(recalled === (fact.standing === 'unverified') || fact.standing === 'contradicted', 'standing', fact.standing, recalled ? '`unverified`: its only source is recalled' : '`sourced`: it has a public source');
  need((fact.standing === 'contradicted') === fact.alternatives.length > 0, 'alternatives', fact.alternatives.length, 'the other value, when contradicted');
  return out;
}

/** A partner stands on one rung at a time. */
function checkOverlaps(pack: Pack): Message[] {
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
function checkBalances(pack: Pack): Message[] {
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

function checkProfile(pack: Pack): Message[] {
  const out: Message[] = [];
  const { ladder, map } = pack.profile;
  const file = 'profile.json';
  const codes = new Set(ladder.tiers.map((t) => t.code));
  for (const tier of ladder.tiers) {
    const named = [...tier.within, ...(tier.countsAs === undefined ? [] : [tier.countsAs])];
    for (const other of named)
      if (!codes.has(other))
        out.push(say.unknownTier({ file, entry: tier.code, field: 'within', value: other }));
    if ((tier.kind === 'ladder') !== (tier.rank !== null))
      out.push(say.needs({ file, entry: tier.code, field: 'rank', value: shown(tier.rank), needed: 'a number on the ladder, null outside it' }));
  }
  for (const count of ladder.publishedCounts)
    for (const id of count.sources)
      if (!Object.hasOwn(pack.sources, id))
        out.push(say.unknownSource({ file, entry: count.day, field: 'sources', value: id }));
  if (!map.rules.some((r) => r.id === map.defaultRule))
    out.push(say.unknownName({ file, entry: 'map', field: 'defaultRule', value: map.defaultRule, list: 'map.rules' }));
  if (place(pack.code) === undefined)
    out.push(say.unknownPlace({ file, entry: 'profile', field: 'code', value: pack.code }));
  return out;
}

/**
 * All problems of a pack: shapes first; what the files say of one another only once the shapes hold.
 *
 * @example
 * checkPack(await readPack('VNM')).problems; // []
 */
export function checkPack(raw: RawPack): Checked {
  const { problems, parsed } = checkShapes(raw);
  if (problems.length > 0) return { problems, pack: undefined };
  type Shape = { [K in FileName]?: ReturnType<(typeof FILES)[K]['parse']> };
  const files = Object.fromEntries(parsed) as Shape & Required<Pick<Shape, 'profile.json' | 'sources.json'>>;
  const pack: Pack = {
    code: raw.code,
    profile: files['profile.json'],
    facts: FACT_FILES.flatMap((f) => files[f]?.facts ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    instruments: files['agreements.json']?.instruments ?? [],
    conflicts: files['conflicts.json']?.conflicts ?? [],
    gaps: files['economy.json']?.gaps ?? [],
    reporters: files['economy.json']?.reporters ?? {},
    sources: files['sources.json'].sources,
  };
  if (pack.profile.code !== pack.code)
    problems.push(say.needs({ file: 'profile.json', entry: 'profile', field: 'code', value: pack.profile.code, needed: `the name of its folder, ${pack.code}` }));
  const seen = new Set<string>();
  for (const file of FACT_FILES)
    for (const fact of files[file]?.facts ?? []) {
      if (seen.has(fact.id))
        problems.push(say.duplicate({ file, entry: fact.id, field: 'id', value: fact.id }));
      seen.add(fact.id);
      problems.push(...checkFact(fact, file, pack));
    }
  for (const conflict of pack.conflicts)
    for (const id of conflict.sources)
      if (!Object.hasOwn(pack.sources, id))
        problems.push(say.unknownSource({ file: 'conflicts.json', entry: conflict.id, field: 'sources', value: id }));
  for (const { code, parties } of pack.instruments)
    for (const party of parties)
      if (!knownPlace(party))
        problems.push(say.unknownPlace({ file: 'agreements.json', entry: code, field: 'parties', value: party }));
  problems.push(...checkProfile(pack), ...checkOverlaps(pack), ...checkBalances(pack));
  return { problems, pack: problems.length === 0 ? pack : undefined };
}
