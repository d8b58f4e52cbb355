/** The ledger of a country written out: facts with their dates and sources, and the accounts that were left out. */
import type { Cell, Table } from '../../charts/types.js';
import {
  type Day,
  type Lang,
  type Message,
  type PlaceCode,
  periodBounds,
  placeName,
  render,
} from '../../core/index.js';
import {
  type Fact,
  type Pack,
  type Prefer,
  type Settled,
  amountOf,
  timeOf,
} from '../../facts/index.js';
import { CHANNEL_NAMES } from '../fact-messages.js';
import { beganOf, factView } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { FindingView, Page, Section } from '../page.js';
import { standingText } from '../view.js';
import { say } from './messages.js';

export interface FactsPage {
  readonly pack: Pack;
  /** Facts with what was left out beside them, as `settle` gives them. */
  readonly settled: Settled;
  readonly prefer: Prefer;
  readonly lang: Lang;
  /** Day asked for; the pack's own when none was. */
  readonly asOf: Day | undefined;
  /** Most facts to list; the newest are. */
  readonly top: number;
}

const newest = (fact: Fact): string => periodBounds(beganOf(fact) ?? '')?.first ?? '';

/** Newest first; what has no date last. */
export const byDate = (a: Fact, b: Fact): number =>
  newest(a) === newest(b) ? (a.id < b.id ? -1 : 1) : newest(a) < newest(b) ? 1 : -1;

/**
 * A row opens what it shows: its own date, and the sources of that date only. What speaks against it has a row of
 * its own. A date that is only recalled says so, whoever contradicts it.
 */
function rowView(fact: Fact, pack: Pack, lang: Lang): FindingView {
  const view = factView({ ...fact, alternatives: [] }, pack, lang);
  const recalled = fact.sources.every((id) => pack.sources[id]?.kind === 'recalled');
  if (!recalled || fact.standing === 'unverified') return view;
  const [evidence] = view.evidence;
  if (evidence === undefined) return view;
  const standingLabel = standingText('unverified', lang);
  return { ...view, evidence: [evidence, { ...evidence, standing: 'unverified', standingLabel }] };
}

/** The other side of a fact; of an agreement's action, the only other party where there is one. */
function partnerName(fact: Fact, pack: Pack, lang: Lang): string {
  const instrument = pack.instruments.find((i) => i.code === fact.item);
  const others = instrument?.parties.filter((party) => party !== pack.code) ?? [];
  const only = fact.predicate.startsWith('agreement_') && others.length === 1 ? others[0] : null;
  // What another state does towards the pack's own country is a relation with that state.
  const other = fact.object === pack.code ? fact.subject : fact.object;
  const named = other ?? only ?? null;
  return named === null || named === pack.code ? '' : placeName(named, lang);
}

const AHEAD: ReadonlySet<Fact['status']> = new Set(['planned', 'projected']);

/** Planned, projected, or dated later than the day: it has not happened. */
const isAhead = (fact: Fact, day: Day): boolean => AHEAD.has(fact.status) || newest(fact) > day;

/** How a preference is named to a reader. */
export function preferMessage({ rule, source, reporter }: Prefer): Message {
  if (source !== undefined) return say.bySource({ id: source });
  if (reporter !== undefined) return say.byReporter({ id: reporter });
  const rules = {
    support: say.bySupport,
    newest: say.byNewest,
    earliest: say.byEarliest,
    latest: say.byLatest,
  };
  return rules[rule ?? 'support']({});
}

/** Which of a country's packs speaks, and up to when. */
export const packMessage = (pack: Pack): Message =>
  (pack.origin === 'workspace' ? say.own : say.shipped)({ asOf: pack.profile.asOf });

/**
 * The facts as a page, which the terminal prints with the number and address of every source.
 *
 * @example
 * writeFactsPage({ pack, settled: settle(select(pack, { item: 'APEC' }), pack), prefer: {}, lang: 'en', asOf, top: 40 });
 */
export function writeFactsPage({ pack, settled, prefer, lang, asOf, top }: FactsPage): Page {
  const word = (message: Message): string => render(message, lang);
  const day = asOf ?? periodBounds(pack.profile.asOf)?.last ?? pack.profile.asOf;
  const facts = settled.facts.toSorted(byDate);
  const happened = facts.filter((f) => !isAhead(f, day)).slice(0, top);
  const ahead = facts.filter((f) => isAhead(f, day)).slice(0, Math.max(0, top - happened.length));
  const listed = [...happened, ...ahead];
  const ids = new Set(listed.map((f) => f.id));
  const leftOut = settled.leftOut.filter((left) => ids.has(left.instead));
  const when = (fact: Fact): Cell => ({ text: timeOf(fact, lang) || '–', finding: fact.id });
  const what = (fact: Fact): Cell => {
    const amount = amountOf(fact, lang);
    return { text: amount === '' ? fact.label[lang] : `${fact.label[lang]}: ${amount}` };
  };
  const tableOf = (caption: string, shown: readonly Fact[]): Table => ({
    caption,
    sortable: true,
    columns: [say.when, say.what, say.partner, say.channel].map((label) => ({
      label: word(label({})),
      numeric: false,
    })),
    rows: shown.map((fact) => [
      when(fact),
      what(fact),
      { text: partnerName(fact, pack, lang) },
      { text: CHANNEL_NAMES[fact.channel][lang] },
    ]),
  });
  const others: Table = {
    caption: word(say.leftOutTitle({ count: leftOut.length })),
    columns: [say.when, say.what, say.why].map((label) => ({
      label: word(label({})),
      numeric: false,
    })),
    rows: leftOut.map(({ fact, why }) => [when(fact), what(fact), { text: word(why) }]),
  };
  const section = (id: string, nav: Message, drawn: Table, notes: string[] = []): Section => ({
    id,
    nav: word(nav),
    wide: true,
    title: drawn.caption,
    subtitle: [],
    chart: null,
    tables: [drawn],
    notes,
    source: '',
    cite: '',
  });
  const more = facts.length > top ? [word(say.shown({ shown: top, of: facts.length }))] : [];
  const count = (standing: Fact['standing']): number =>
    facts.filter((f) => f.standing === standing).length;
  const title =
    facts.length === 0
      ? say.none({})
      : say.title({
          count: facts.length,
          contradicted: count('contradicted'),
          recalled: count('unverified'),
        });
  const dek = [
    word(packMessage(pack)),
    ...(leftOut.length === 0 ? [] : [word(say.chosen({ by: word(preferMessage(prefer)) }))]),
  ];
  return framePage({
    lang,
    subject: pack.code,
    asOf: day,
    kicker: word(say.kicker({ name: pack.profile.name[lang] })),
    title: word(title),
    dek: [dek.join(' ')],
    sections: [
      ...(happened.length === 0
        ? []
        : [section('facts', say.nav({}), tableOf(word(say.listTitle({})), happened), more)]),
      ...(ahead.length === 0
        ? []
        : [
            section(
              'ahead',
              say.aheadNav({}),
              tableOf(word(say.aheadTitle({ count: ahead.length })), ahead),
              happened.length === 0 ? more : [],
            ),
          ]),
      ...(leftOut.length === 0 ? [] : [section('left-out', say.leftOutNav({}), others)]),
    ],
    findings: Object.fromEntries(
      [...listed, ...leftOut.map((l) => l.fact)].map((f) => [f.id, rowView(f, pack, lang)]),
    ),
    next: listed.slice(0, 1).map((fact) => ({
      title: word(say.openTitle({})),
      text: word(say.openText({})),
      command: `tuchu facts ${pack.code} --item ${fact.id}`,
    })),
  });
}

/**
 * The ledger of a country that has no pack: why it is empty, and how to fill it.
 *
 * @example
 * writeNoFactsPage('NOR', '2025-12-31', 'en').title; // 'No dated facts of Norway are held'
 */
export function writeNoFactsPage(subject: PlaceCode, day: Day, lang: Lang): Page {
  const word = (message: Message): string => render(message, lang);
  return framePage({
    lang,
    subject,
    asOf: day,
    kicker: word(say.kicker({ name: placeName(subject, lang) })),
    title: word(say.noPackTitle({ subject })),
    dek: [],
    sections: [],
    findings: {},
    missing: {
      title: word(say.missingTitle({})),
      items: [
        {
          what: word(say.noPackWhat({ subject })),
          why: word(say.noPackWhy({})),
          fill: word(say.noPackFill({})),
        },
      ],
    },
  });
}
