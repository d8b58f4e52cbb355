/** Sections of the page: every verdict, each conflict between documents, each document with its readings. */
import { render, type Lang, type Message } from '../../core/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { apart, turns, type Judgement, type Reading, type Segment } from '../../assess/index.js';
import { evidenceOf, statementOf, type Pack } from '../../facts/index.js';
import type { Section } from '../page.js';
import { say } from './messages.js';
import { claimId, factsOf } from './views.js';
import {
  agreesText,
  claimText,
  daysText,
  decides,
  isShare,
  nameOfRule,
  readingText,
  ruleText,
  saidText,
  verdictText,
} from './words.js';
import { periodText } from '../../core/index.js';

export interface Told {
  readonly all: readonly Judgement[];
  readonly pack: Pack | undefined;
  readonly lang: Lang;
}

const columns = (lang: Lang, ...labels: readonly Message[]): Table['columns'] =>
  labels.map((m) => ({ label: render(m, lang), numeric: false }));

/** What a segment opens: its Finding, or the fact it rests on. */
export const opens = (s: Segment): string | undefined => s.findings[0]?.id ?? s.facts[0]?.id;

const cell = (text: string, finding?: string): Cell =>
  finding === undefined ? { text } : { text, finding };

/** A day on which the answer changes opens the fact that changed it. */
const opensDays = (s: Segment): string | undefined =>
  s.facts.find((f) => turns([f]).includes(s.from))?.id ?? opens(s);

/** Why the verdict: the rule, what is found instead, or what is needed. */
function why(j: Judgement, { all, pack, lang }: Told): string {
  const word = (m: Message): string => render(m, lang);
  if (j.verdict === 'not-checkable')
    return j.needs.length === 0 ? '' : word(say.needs({ what: word(j.needs[0] as Message) }));
  const rivals = all.filter((o) => j.rivals.includes(o.claim.id));
  if (rivals.length > 0) {
    const others = rivals.map((o) =>
      word(
        say.other({
          value: saidText(o.claim, isShare(o), pack, lang),
          id: o.claim.id,
          date: o.claim.claimedAsOf,
        }),
      ),
    );
    return word(say.otherDocuments({ others }));
  }
  if (j.rule !== null) return ruleText(j.rule, lang);
  const counted = j.readings.filter((r) => !r.context);
  const found = [...new Set(counted.flatMap((r) => r.segments.map((s) => s.found.text[lang])))];
  return word(say.foundIs({ found }));
}

export function verdicts(told: Told): Section {
  const { all, lang } = told;
  const word = (m: Message): string => render(m, lang);
  return {
    id: 'verdicts',
    nav: word(say.verdictsNav({})),
    wide: true,
    title: word(say.verdictsTitle({})),
    subtitle: [word(say.verdictsSub({}))],
    chart: null,
    tables: [
      {
        caption: word(say.verdictsTitle({})),
        sortable: true,
        columns: columns(
          lang,
          say.claimWord({}),
          say.saidWord({}),
          say.ofWord({}),
          say.verdictWord({}),
          say.whyWord({}),
        ),
        rows: all.map((j) => [
          cell(j.claim.id, claimId(j)),
          cell(claimText(j.claim, lang)),
          cell(periodText(j.claim.claimedAsOf, lang)),
          cell(verdictText(j.verdict, lang)),
          cell(why(j, told)),
        ]),
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}

/** One row for each run of days of each reading. */
const readingRows = (j: Judgement, lang: Lang): readonly (readonly Cell[])[] =>
  j.readings.flatMap((r: Reading) =>
    r.segments.map((s, i) => [
      cell(i === 0 ? nameOfRule(r.rule, lang) : ''),
      cell(daysText(s, lang), opensDays(s)),
      cell(s.found.text[lang], opens(s)),
      cell(decides(r, s) ? agreesText(s.says, lang) : render(say.context({}), lang)),
    ]),
  );

/** What a reader of one claim must know beside its readings, a line each. */
export function notesOf(j: Judgement, pack: Pack | undefined, lang: Lang): readonly string[] {
  const word = (m: Message): string => render(m, lang);
  const reading = readingText(j, lang);
  const also = factsOf(j, pack).filter((f) => j.claim.seeAlso.includes(f.id));
  const notes = [
    ...(reading === null ? [] : [reading.replace(/\.$/, '')]),
    ...(j.proposal === null
      ? []
      : [word(say.readSo({ words: j.proposal.words, measure: j.proposal.ask.measure }))]),
    ...j.notes.map(word),
    ...also.map((f) => word(say.seeAlso({ statement: statementOf(f)[lang] }))),
    ...j.needs.map((n) => word(say.needs({ what: word(n) }))),
  ];
  return notes.map((note) => word(say.claimNote({ id: j.claim.id, note })));
}

/** How many sources a section names; the others open from its cells. */
const MOST_SOURCES = 8;

/** Addresses behind the readings, the document's own first. */
function sourceText(list: readonly Judgement[], pack: Pack | undefined, lang: Lang): string {
  const document = list.map(
    (j) => `${j.source.title[lang]}${j.source.address === null ? '' : ` ${j.source.address}`}`,
  );
  // What changed an answer inside the period comes first.
  const evidence = list.flatMap((j) => [
    ...(pack === undefined ? [] : factsOf(j, pack).map((f) => evidenceOf(f, pack))),
    ...j.readings.flatMap((r) => r.segments.flatMap((s) => s.findings.flatMap((f) => f.evidence))),
  ]);
  const named = evidence.flatMap((e) =>
    e.kind === 'dataset'
      ? [`${e.title[lang]} · ${e.release}`]
      : e.sources.map((s) => `${s.id} ${s.address}`),
  );
  const all = [...new Set([...document, ...named])];
  const shown = all.slice(0, MOST_SOURCES);
  const more = all.length - shown.length;
  const sources = more > 0 ? [...shown, render(say.moreSources({ count: more }), lang)] : shown;
  return render(say.sources({ sources }), lang);
}

/** One claim alone, with every reading. */
export function oneClaim(j: Judgement, told: Told): Section {
  const { pack, lang } = told;
  const said = saidText(j.claim, isShare(j), pack, lang);
  return {
    id: `claim-${j.claim.id}`,
    nav: j.claim.id,
    wide: true,
    title: `${verdictText(j.verdict, lang)}: ${claimText(j.claim, lang)}`,
    subtitle: [
      {
        text: `${j.claim.id} · ${said} · ${periodText(j.claim.claimedAsOf, lang)} · `,
        finding: claimId(j),
      },
      j.source.title[lang],
      why(j, told) === '' ? '' : ` · ${why(j, told)}`,
    ],
    chart: null,
    tables:
      j.readings.length === 0
        ? []
        : [
            {
              caption: claimText(j.claim, lang),
              columns: columns(
                lang,
                say.ruleWord({}),
                say.daysWord({}),
                say.foundWord({}),
                say.agreesWord({}),
              ),
              rows: readingRows(j, lang),
            },
          ],
    notes: [
      ...notesOf(j, pack, lang),
      ...apart(told.all)
        .filter((pair) => pair.includes(j.claim.id))
        .map(([a, b]) => render(say.apart({ a, b }), lang)),
    ],
    source: sourceText([j], pack, lang),
    cite: '',
  };
}

/** A document with each of its claims and every reading. */
function document(list: readonly Judgement[], told: Told): Section {
  const { pack, lang } = told;
  const word = (m: Message): string => render(m, lang);
  const [first] = list as [Judgement, ...Judgement[]];
  const { id, title, published, address } = first.source;
  return {
    id: `document-${id}`,
    nav: title[lang].split(' (')[0] ?? title[lang],
    wide: true,
    title: title[lang],
    subtitle: [
      word(
        say.documentSub({ count: list.length, published: published ?? '', address: address ?? '' }),
      ),
    ],
    chart: null,
    tables: [
      {
        caption: title[lang],
        columns: columns(
          lang,
          say.claimWord({}),
          say.ruleWord({}),
          say.daysWord({}),
          say.foundWord({}),
          say.agreesWord({}),
        ),
        rows: list.flatMap((j) => {
          const lead = cell(
            `${j.claim.id} ${claimText(j.claim, lang)} · ${verdictText(j.verdict, lang)}`,
            claimId(j),
          );
          const rows = readingRows(j, lang);
          if (rows.length === 0) return [[lead, cell(why(j, told)), cell(''), cell(''), cell('')]];
          return rows.map((row, i) => [i === 0 ? lead : cell(''), ...row]);
        }),
      },
    ],
    notes: [
      ...list.flatMap((j) => notesOf(j, pack, lang)),
      ...apart(list).map(([a, b]) => word(say.apart({ a, b }))),
    ],
    source: sourceText(list, pack, lang),
    cite: '',
  };
}

export function documents(told: Told): readonly Section[] {
  const ids = [...new Set(told.all.map((j) => j.source.id))];
  return ids.map((id) =>
    document(
      told.all.filter((j) => j.source.id === id),
      told,
    ),
  );
}

/** Claims of different documents that say different things of one: the numbers, and the set behind each count. */
function conflict(group: readonly Judgement[], told: Told): Section {
  const { pack, lang } = told;
  const word = (m: Message): string => render(m, lang);
  const said = (j: Judgement): string => saidText(j.claim, isShare(j), pack, lang);
  const rules = new Map(
    group.flatMap((j) => j.readings.filter((r) => !r.context)).map((r) => [r.rule.id, r]),
  );
  return {
    id: `conflict-${group[0]?.claim.id ?? ''}`,
    nav: word(say.conflictNav({})),
    wide: true,
    title: word(say.conflictTitle({ values: [...new Set(group.map(said))].sort() })),
    subtitle: [word(say.conflictSub({}))],
    chart: null,
    tables: [
      {
        caption: word(say.conflictTitle({ values: [...new Set(group.map(said))].sort() })),
        columns: columns(
          lang,
          say.claimWord({}),
          say.saidWord({}),
          say.ofWord({}),
          say.documentWord({}),
          say.ruleWord({}),
        ),
        rows: group.map((j) => [
          cell(j.claim.id, claimId(j)),
          cell(said(j)),
          cell(periodText(j.claim.claimedAsOf, lang)),
          cell(j.source.title[lang]),
          cell(j.rule === null ? '–' : ruleText(j.rule, lang)),
        ]),
      },
      {
        caption: word(say.setsCaption({})),
        columns: columns(
          lang,
          say.foundWord({}),
          say.ruleWord({}),
          say.daysWord({}),
          say.differenceWord({}),
        ),
        rows: [...rules.values()].flatMap((r) => {
          const s = r.segments.at(-1);
          if (s === undefined) return [];
          const caveats = s.findings.flatMap((f) => f.caveats.map(word));
          return [
            [
              cell(s.found.text[lang], opens(s)),
              cell(nameOfRule(r.rule, lang)),
              cell(daysText(s, lang), opens(s)),
              cell(caveats.join('; ')),
            ],
          ];
        }),
      },
    ],
    notes: [],
    source: sourceText(group, pack, lang),
    cite: '',
  };
}

export function conflicts(told: Told): readonly Section[] {
  const seen = new Set<string>();
  return told.all.flatMap((j) => {
    if (j.rivals.length === 0 || seen.has(j.claim.id)) return [];
    const group = told.all.filter((o) => o === j || j.rivals.includes(o.claim.id));
    for (const o of group) seen.add(o.claim.id);
    return [conflict(group, told)];
  });
}
