/** The lists of a pack: its instruments, declared conflicts and profile name only what is held. */
import { bloc, periodBounds, place, type Message } from '../core/index.js';
import { knownPlace, shown } from './cross.js';
import { say, type Where } from './messages.js';
import { NEEDED, needs } from './needed.js';
import type { Pack } from './schema.js';

/** Parties of instruments are places or blocs, the rules they count under are known; each is listed once. */
export function checkInstruments(pack: Pack): Message[] {
  const file = 'agreements.json';
  const seen = new Set<string>();
  const rules = new Set(pack.profile.agreements?.rules.map((r) => r.id));
  return pack.instruments.flatMap(({ code, parties, countsUnder }) => {
    const twice = seen.has(code);
    seen.add(code);
    const list = 'agreements.rules of profile.json';
    const alone = parties.every((party) => party === pack.code);
    const field = 'parties';
    return [
      ...(twice ? [say.duplicate({ file, entry: code, field: 'code', value: code })] : []),
      // With nobody named it is a record of what was signed, which no rule may count.
      ...(alone && countsUnder.length > 0
        ? [needs({ file, entry: code, field, value: parties.join(', ') }, NEEDED.parties)]
        : []),
      ...countsUnder
        .filter((rule) => !rules.has(rule))
        .map((value) => say.unknownName({ file, entry: code, field: 'countsUnder', value, list })),
      ...parties
        .filter((party) => !knownPlace(party))
        .map((value) => say.unknownPlace({ file, entry: code, field, value })),
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
  if (code !== pack.code) out.push(needs(at('profile', 'code', code), NEEDED.folder));
  const own = place(code);
  if (own === undefined) out.push(say.unknownPlace(at('profile', 'code', code)));
  else if (own.kind === 'area' || own.kind === 'bloc')
    out.push(needs(at('profile', 'code', code), NEEDED.country));
  const codes = new Set(ladder.tiers.map((t) => t.code));
  for (const [i, tier] of ladder.tiers.entries()) {
    if (ladder.tiers.findIndex((t) => t.code === tier.code) < i)
      out.push(say.duplicate(at(tier.code, 'code', tier.code)));
    const named = [...tier.within, ...(tier.countsAs === undefined ? [] : [tier.countsAs])];
    for (const other of named)
      if (!codes.has(other)) out.push(say.unknownTier(at(tier.code, 'within', other)));
    if ((tier.kind === 'ladder') !== (tier.rank !== null))
      out.push(needs(at(tier.code, 'rank', tier.rank), NEEDED.rank));
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
  const { around = [], reference } = pack.profile.timeline ?? {};
  const milestones = pack.facts.filter((f) => f.predicate === 'milestone');
  for (const word of around)
    if (
      periodBounds(word) === undefined &&
      !milestones.some((f) => f.item === word || f.id === word || f.id.endsWith(`/${word}`))
    )
      out.push(
        say.unknownName({ ...at('timeline', 'around', word), list: 'milestones.json (item, id)' }),
      );
  if (reference !== undefined && bloc(reference) === undefined)
    out.push(needs(at('timeline', 'reference', reference), NEEDED.bloc));
  const { defaultRule } = map;
  if (!map.rules.some((r) => r.id === defaultRule))
    out.push(say.unknownName({ ...at('map', 'defaultRule', defaultRule), list: 'map.rules' }));
  return out;
}
