/** Checks doctrines whole: every one in itself, then what those of one series say of one another. */
import { type Message, bloc, periodBounds, place } from '../core/index.js';
import { DOMAINS } from '../dependence/index.js';
import { type Condition, codesOf } from './condition.js';
import { say } from './messages.js';
import { alwaysHolds, undoingOf } from './monotone.js';
import { testDoctrine } from './rule-tests.js';
import type { Basis, Doctrine, Principle } from './schema.js';
import { vocabulary } from './vocabulary.js';

/** A doctrine, and the file it was read from. */
export interface Filed {
  readonly file: string;
  readonly doctrine: Doctrine;
}

const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, i) => ids.indexOf(id) !== i);

/** Every code that a principle names, in its conditions and its tests. */
const codesNamed = (p: Principle): readonly string[] => {
  const conditions: Condition[] = [p.breach_if, p.justify_if, ...p.exceptions.map((e) => e.when)];
  const tested = p.tests.flatMap((t) => Object.keys(t.facts));
  return [...new Set([...conditions.flatMap(codesOf), ...tested])];
};

/** Readings lead to a principle in one step. */
function checkReading(p: Principle, all: readonly Principle[], file: string): Message[] {
  const byId = new Map(all.map((x) => [x.id, x]));
  const chain = [p.id];
  for (let at = p.alternative_reading_of; at !== null;) {
    const where = { file, entry: p.id };
    const next = byId.get(at);
    if (next === undefined) return [say.noReading({ ...where, other: at })];
    if (chain.includes(at)) return [say.cycle({ ...where, chain: [...chain, at].join(' → ') })];
    chain.push(at);
    at = next.alternative_reading_of;
  }
  const [, other] = chain;
  return chain.length > 2 && other !== undefined ? [say.chained({ file, entry: p.id, other })] : [];
}

function checkSpan(
  x: { readonly valid_from: string | null; readonly valid_to: string | null },
  where: { readonly file: string; readonly entry: string },
): Message[] {
  const [from, to] = [x.valid_from, x.valid_to];
  if (from === null || to === null) return [];
  const ends = periodBounds(to)?.last ?? to;
  return ends < (periodBounds(from)?.first ?? from) ? [say.reversed({ ...where, from, to })] : [];
}

/** Limits: what each is of, and the fact of some rule that it answers. */
function checkLimits({ file, doctrine }: Filed): Message[] {
  const { limits = [], principles } = doctrine;
  const asked = new Set(principles.flatMap((p) => codesNamed(p)));
  const domains = DOMAINS.map((d) => d.id);
  return [
    ...twice(limits.map((l) => l.id)).map((id) => say.duplicate({ file, entry: doctrine.id, id })),
    ...limits.flatMap((l): Message[] => {
      const where = { file, entry: l.id };
      const rungs = l.measure === 'tier_spread';
      const out: Message[] = [];
      if (!vocabulary().has(l.fact)) out.push(say.unknownFact({ ...where, code: l.fact }));
      else if (!asked.has(l.fact)) out.push(say.unasked({ ...where, code: l.fact }));
      if (l.unit !== (rungs ? 'count' : 'share'))
        out.push(say.limitUnit({ ...where, unit: l.unit, measure: l.measure }));
      if (l.value < 0 || (!rungs && l.value > 1))
        out.push(say.limitValue({ ...where, value: l.value }));
      if (rungs && bloc(l.bloc ?? '') === undefined)
        out.push(say.unknownPlace({ ...where, value: l.bloc ?? 'null' }));
      if (!rungs)
        for (const domain of l.domains.length === 0 ? ['[]'] : l.domains)
          if (!domains.includes(domain))
            out.push(say.unknownDomain({ ...where, domain, known: domains }));
      if (!rungs && l.side === null) out.push(say.noSide(where));
      return out;
    }),
  ];
}

/** One doctrine against itself, the vocabulary and the sources that are held. */
function checkOne({ file, doctrine }: Filed, sources: ReadonlySet<string>): Message[] {
  const out: Message[] = [];
  const named = (ids: readonly string[], entry: string): void => {
    for (const source of ids)
      if (!sources.has(source)) out.push(say.unknownSource({ file, entry, source }));
  };
  const based = (bases: readonly Basis[], entry: string): void => {
    for (const basis of bases) {
      named(basis.sources, entry);
      if (basis.status === 'sourced' && basis.sources.length === 0)
        out.push(say.unsourced({ file, entry }));
    }
  };
  const { country, clause, principles } = doctrine;
  const own = { file, entry: doctrine.id };
  if (country !== null && place(country) === undefined)
    out.push(say.unknownPlace({ ...own, value: country }));
  if (doctrine.bloc !== null && bloc(doctrine.bloc) === undefined)
    out.push(say.unknownPlace({ ...own, value: doctrine.bloc }));
  out.push(...checkSpan(doctrine, own));
  named(doctrine.sources, doctrine.id);
  for (const id of twice(principles.map((p) => p.id))) out.push(say.duplicate({ ...own, id }));
  for (const p of principles) {
    const entry = p.id;
    for (const code of codesNamed(p))
      if (!vocabulary().has(code)) out.push(say.unknownFact({ file, entry, code }));
    out.push(...checkReading(p, principles, file), ...checkSpan(p, { file, entry }));
    for (const id of twice(p.exceptions.map((e) => e.id)))
      out.push(say.duplicate({ file, entry, id }));
    for (const e of p.exceptions)
      if (e.authority === null && e.no_authority === null)
        out.push(say.noAuthority({ file, entry: `${entry} ${e.id}` }));
    for (const e of p.exceptions)
      if (alwaysHolds(e.when)) out.push(say.alwaysExcused({ file, entry: `${entry} ${e.id}` }));
    for (const u of undoingOf(p))
      out.push(
        say.undone({
          file,
          entry,
          place: u.place,
          code: u.code,
          with: u.with,
          tried: u.with !== null,
        }),
      );
    named(p.sources, entry);
    based(p.basis, entry);
    if (p.tests.length === 0) out.push(say.noTest({ file, entry }));
  }
  for (const p of doctrine.parties?.list ?? []) {
    const entry = `${doctrine.id} ${p.place}`;
    if (place(p.place) === undefined) out.push(say.unknownPlace({ file, entry, value: p.place }));
    named(p.sources, entry);
    if (p.status === 'sourced' && p.sources.length === 0) out.push(say.unsourced({ file, entry }));
    out.push(...checkSpan({ valid_from: p.from, valid_to: p.to }, { file, entry }));
  }
  out.push(...checkLimits({ file, doctrine }));
  for (const l of doctrine.limits ?? []) based(l.basis, l.id);
  if (clause !== null) {
    based(clause.basis, clause.id);
    if (clause.authority === null && clause.no_authority === null)
      out.push(say.noAuthority({ file, entry: clause.id }));
  }
  return out;
}

/**
 * Tests beside the rules of a doctrine that fail: a rule that does not do what its owner says it does judges nothing.
 *
 * @example
 * testProblems({ file: 'own.json', doctrine }); // [] when every test passes
 */
export const testProblems = ({ file, doctrine }: Filed): readonly Message[] =>
  testDoctrine(doctrine)
    .filter((t) => !t.passed)
    .map(({ principle, number, expected, found }) =>
      say.testFails({ file, entry: principle, number, expected, found }),
    );

/** Doctrines of one series that hold on one day; one that is only proposed holds on none. */
function checkSeries(all: readonly Filed[]): Message[] {
  const spans = all.flatMap(({ file, doctrine: d }) =>
    d.valid_from === null
      ? []
      : [
          {
            file,
            id: d.id,
            series: d.series,
            from: periodBounds(d.valid_from)?.first ?? d.valid_from,
            to: d.valid_to === null ? '9999-12-31' : (periodBounds(d.valid_to)?.last ?? d.valid_to),
          },
        ],
  );
  return spans.flatMap((a, i) =>
    spans.slice(i + 1).flatMap((b) => {
      if (a.series !== b.series || a.to < b.from || b.to < a.from) return [];
      const from = a.from > b.from ? a.from : b.from;
      const to = a.to < b.to ? a.to : b.to;
      return [say.overlap({ file: b.file, entry: b.id, other: a.id, from, to })];
    }),
  );
}

/**
 * All problems of these doctrines together; each names its file and entry.
 *
 * @param sources ids that have an address
 * @example
 * checkDoctrines([{ file: 'own.json', doctrine }], new Set()); // [] when nothing is wrong
 */
export function checkDoctrines(
  all: readonly Filed[],
  sources: ReadonlySet<string>,
): readonly Message[] {
  const ids = all.map((f) => f.doctrine.id);
  return [
    ...all.flatMap((f) => checkOne(f, sources)),
    ...all.flatMap(({ file, doctrine: { id } }, i) =>
      ids.indexOf(id) === i ? [] : [say.duplicate({ file, entry: id, id })],
    ),
    ...checkSeries(all),
  ];
}
