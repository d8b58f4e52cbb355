/** Dated facts of one kind as a table: what, from when to when, how known; each date opens its source. */
import type { Cell, Table } from '../../charts/types.js';
import { format, render, type Lang } from '../../core/index.js';
import type { Fact, Pack } from '../../facts/index.js';
import { isEvent, standingFacts, type StandingKind } from '../../relations/index.js';
import { dateCell, endCell } from '../fact-view.js';
import type { Section } from '../page.js';
import { standingText } from '../view.js';
import { say } from './messages.js';

const toCell = (fact: Fact, lang: Lang): Cell =>
  fact.status === 'planned' ? { text: render(say.planned({}), lang) } : endCell(fact, lang);

const people = (fact: Fact, lang: Lang): Cell =>
  typeof fact.value === 'number'
    ? { text: format.number(fact.value, lang, 0), value: fact.value, finding: fact.id }
    : { text: '–', value: null };

/**
 * One kind of standing as a section; nothing where the pack holds none of the kind.
 *
 * @example
 * listSection(pack, 'seat', 'en')?.tables[0]?.rows.length; // one a fact, newest first
 */
export function listSection(pack: Pack, kind: StandingKind, lang: Lang): Section | undefined {
  const facts = standingFacts(pack, kind).toReversed();
  if (facts.length === 0) return undefined;
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  const event = isEvent(kind);
  const sourced = facts.filter((f) => f.standing !== 'unverified').length;
  const title = word(say.listTitle({ kind, facts: facts.length, sourced }));
  const count = kind === 'peacekeeping';
  const table: Table = {
    caption: title,
    sortable: true,
    columns: [
      { label: word(event ? say.whatHead({}) : say.bodyHead({})), numeric: false },
      { label: word(event ? say.dateHead({}) : say.fromHead({})), numeric: false },
      ...(event ? [] : [{ label: word(say.toHead({})), numeric: false }]),
      ...(count ? [{ label: word(say.peopleHead({})), numeric: true }] : []),
      { label: word(say.channelHead({})), numeric: false },
      { label: word(say.knownHead({})), numeric: false },
    ],
    rows: facts.map((f) => [
      { text: f.label[lang] },
      dateCell(f, lang),
      ...(event ? [] : [toCell(f, lang)]),
      ...(count ? [people(f, lang)] : []),
      { text: word(say.channel({ channel: f.channel })) },
      { text: standingText(f.standing, lang) },
    ]),
  };
  return {
    id: kind,
    nav: word(say.kind({ kind })),
    wide: true,
    title,
    subtitle: [word(say.listSub({}))],
    chart: null,
    tables: [table],
    notes: [],
    source: '',
    cite: '',
  };
}
