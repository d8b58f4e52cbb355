/** `tuchu facts`: the ledger of a country; and `check`, `add`, `remove`, `list`, `schema` of packs. */
import { byDate, evidenceText, factView, pageText, writeFactsPage } from '../../brief/index.js';
import { type PlaceCode, TuchuError, bloc, render, resolvePlace } from '../../core/index.js';
import {
  CHANNELS,
  DOMAINS,
  type Fact,
  type FactQuery,
  PREDICATES,
  type Pack,
  type Predicate,
  type Prefer,
  type Settled,
  asHeld,
  packFor,
  preferenceOf,
  readingsOf,
  rivalGroups,
  select,
  settle,
} from '../../facts/index.js';
import { say } from '../facts-messages.js';
import type { Io } from '../io.js';
import { oneOf } from '../option-values.js';
import { type Options, allowOnly, countryOf, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';
import { addCommand, checkCommand, listCommand, removeCommand, schemaCommand } from './packs.js';

/** Facts listed where nobody says how many. */
const TOP = 40;

const VERBS: Readonly<Record<string, (options: Options, io: Io) => Promise<void>>> = {
  add: addCommand,
  check: checkCommand,
  list: listCommand,
  remove: removeCommand,
  schema: schemaCommand,
};

const ASKED = ['predicate', 'with', 'item', 'channel', 'domain', 'as-of', 'source'] as const;

/** @example tuchu facts VNM --with FRA --channel state */
export async function factsCommand(options: Options, io: Io): Promise<void> {
  const [, word = ''] = options.words;
  const verb = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
  if (verb !== undefined) return verb(options, io);
  allowOnly(options, 'facts', [...ASKED, 'prefer', 'top']);
  noMoreWords(options.words, 2, 'facts');
  const code = countryOf(options.words[1], 'facts');
  const pack = await packFor(code, options.workspace);
  if (pack === undefined) throw new TuchuError(say.noPackOf({ code }), 1);
  const fact = factById(pack, options.item);
  if (fact === undefined) return list(select(pack, queryOf(options, pack)), pack, options, io);
  if (options.json && fact.id === heldId(fact.id) && options.prefer === undefined)
    return print(asHeld(fact), {}, pack, options, io);
  if (options.prefer === undefined) return open(fact, pack, options, io);
  const group = rivalGroups(pack.facts).find((facts) =>
    facts.some((f) => f.id === heldId(fact.id)),
  );
  return list(group ?? [], pack, options, io);
}

/** The id of the fact that an account is kept in. */
const heldId = (id: string): string => id.split('#')[0] ?? id;

/** A fact, or one of the accounts kept inside it, by its id. */
const factById = (pack: Pack, id: string | undefined): Fact | undefined =>
  pack.facts
    .filter((f) => id !== undefined && f.id === heldId(id))
    .flatMap(readingsOf)
    .find((f) => f.id === id);

function open(fact: Fact, pack: Pack, options: Options, io: Io): void {
  allowOnly(options, 'facts --item', ['item', 'prefer']);
  if (options.json) io.out(`${JSON.stringify([{ ...fact, leftOut: [] }], null, 2)}\n`);
  else io.out(evidenceText(factView(fact, pack, options.lang), options.lang, styleOf(io)));
}

/** Facts as a table, or as JSON; what was left out for another account stands beside what was shown. */
function list(found: readonly Fact[], pack: Pack, options: Options, io: Io): void {
  const prefer = options.prefer === undefined ? {} : preferenceOf(options.prefer, pack);
  print(settle(found, pack, prefer), prefer, pack, options, io);
}

function print(settled: Settled, prefer: Prefer, pack: Pack, options: Options, io: Io): void {
  const { lang, top = TOP, asOf } = options;
  if (!options.json) {
    const page = writeFactsPage({ pack, settled, prefer, lang, asOf, top });
    io.out(pageText(page, styleOf(io)));
    return;
  }
  const facts = settled.facts.toSorted(byDate).map((fact) => ({
    ...fact,
    leftOut: settled.leftOut
      .filter((left) => left.instead === fact.id)
      .map((left) => ({ fact: left.fact, why: { ...left.why, text: render(left.why, lang) } })),
  }));
  io.out(`${JSON.stringify(facts, null, 2)}\n`);
}

/** What the options ask of the pack; what they name must be there. */
function queryOf(options: Options, pack: Pack): FactQuery {
  const { item, source, asOf } = options;
  const predicate = predicateOf(options.predicate);
  const channel = oneOf('channel', options.channel, CHANNELS);
  const domain = oneOf('domain', options.domain, DOMAINS);
  const partner = options.with === undefined ? undefined : partnerOf(options.with);
  if (source !== undefined && !Object.hasOwn(pack.sources, source))
    throw new TuchuError(say.noSource({ id: source, code: pack.code }), 1);
  if (item !== undefined && !pack.facts.some((f) => f.item === item))
    throw new TuchuError(say.noItem({ id: item, code: pack.code, near: near(item, pack) }), 1);
  return {
    ...(predicate === undefined ? {} : { predicate }),
    ...(partner === undefined ? {} : { with: partner }),
    ...(item === undefined ? {} : { item }),
    ...(channel === undefined ? {} : { channel }),
    ...(domain === undefined ? {} : { domain }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Items whose names hold what was asked for, or are held in it. */
function near(item: string, pack: Pack): string[] {
  const wanted = item.toLowerCase();
  const names = [...new Set(pack.facts.flatMap((f) => (f.item === null ? [] : [f.item])))].sort();
  const like = (name: string): boolean =>
    name.toLowerCase().includes(wanted) || wanted.includes(name.toLowerCase());
  return names.filter(like).slice(0, 6);
}

/** A place or a group of places, by code or name. */
function partnerOf(text: string): PlaceCode {
  const found = resolvePlace(text)?.code ?? bloc(text.toUpperCase())?.code;
  if (found === undefined) throw new TuchuError(say.noPartner({ text }), 2);
  return found;
}

function predicateOf(text: string | undefined): Predicate | undefined {
  if (text === undefined) return undefined;
  if (!Object.hasOwn(PREDICATES, text)) throw new TuchuError(say.noPredicate({ text }), 2);
  return text as Predicate;
}
