/** What the coder proposes of clauses, with the words it rests on; and how good it is on cases a person has coded. */
import type { Column, Table } from '../../charts/types.js';
import { type Lang, type Message, format, render } from '../../core/index.js';
import {
  type ClauseMeasure,
  type ClauseScore,
  type CodedClause,
  type Measure,
  type Quote,
  type Score,
  abstention,
  precision,
  recall,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { say } from './coder-messages.js';
import { factName } from './facts-of-draft.js';
import { say as words } from './messages.js';

const page = (
  id: string,
  title: string,
  head: string,
  dek: readonly string[],
  tables: readonly Table[],
  lang: Lang,
  notes: readonly string[] = [],
): Page =>
  framePage({
    lang,
    subject: '',
    asOf: '',
    kicker: render(say.kicker({}), lang),
    title,
    dek: [dek.join(' ')],
    findings: {},
    sections: [
      {
        id,
        nav: head,
        title: head,
        subtitle: [],
        tables,
        chart: null,
        notes,
        source: '',
        cite: '',
      },
    ],
  });

const text = (label: string): Column => ({ label, numeric: false });
const shareOf = (part: number, of: number): number | null => (of === 0 ? null : part / of);
const count = (label: string): Column => ({ label, numeric: true });

/**
 * Proposals and abstentions, clause by clause.
 *
 * @example
 * writeCoded(codePlain('Không nhằm vào nước thứ ba.', patterns()), 'vi').sections[0]?.tables.length; // 1
 */
export function writeCoded(coded: readonly CodedClause[], lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const quoted = (quotes: readonly Quote[]): string =>
    quotes.map((q) => `“${q.words}” (${q.pattern})`).join('; ');
  const proposed = coded.reduce((n, c) => n + c.proposals.length, 0);
  const silent = coded.filter((c) => c.proposals.length === 0).length;
  const title = word(say.proposedTitle({ proposed, clauses: coded.length, silent }));
  const table: Table = {
    caption: title,
    columns: [
      count(word(say.clauseHead({}))),
      text(word(say.factHead({}))),
      text(word(words.value({}))),
      text(word(say.wordsHead({}))),
    ],
    rows: coded.flatMap((c) => [
      ...c.proposals.map((p) => [
        { text: `${c.clause}` },
        { text: `${p.code}: ${factName(p.code, lang)}` },
        { text: word(words.truth({ value: p.value ? 'true' : 'false' })) },
        { text: quoted(p.quotes) },
      ]),
      ...c.abstentions.map((a) => [
        { text: `${c.clause}` },
        { text: a.code === null ? '' : `${a.code}: ${factName(a.code, lang)}` },
        { text: word(say.abstains({})) },
        {
          text: [word(say.reason({ reason: a.reason })), quoted(a.quotes)]
            .filter((x) => x !== '')
            .join(': '),
        },
      ]),
    ]),
  };
  return page(
    'proposals',
    title,
    word(say.proposals({})),
    [word(say.proposedDek({}))],
    [table],
    lang,
  );
}

/** Precision, recall and abstention with the counts behind them. */
export function writeMeasure(m: Measure, clauses: readonly ClauseMeasure[], lang: Lang): Page {
  const word = (msg: Message): string => render(msg, lang);
  const rate = (share: number | null, of: string): string =>
    share === null ? '–' : `${format.percent(share, lang, 0)} (${of})`;
  const row = (name: string, s: Score): Array<{ readonly text: string }> => [
    { text: name },
    { text: rate(precision(s), `${s.right}/${s.right + s.wrong}`) },
    { text: rate(recall(s), `${s.found}/${s.clauses}`) },
    { text: rate(abstention(s), `${s.abstained}/${s.read}`) },
  ];
  const columns = (first: string): readonly Column[] => [
    text(first),
    count(word(say.precision({}))),
    count(word(say.recall({}))),
    count(word(say.abstention({}))),
  ];
  const setRow = (name: string, s: ClauseScore): Array<{ readonly text: string }> => [
    { text: name },
    { text: rate(shareOf(s.right, s.right + s.wrong), `${s.right}/${s.right + s.wrong}`) },
    { text: rate(shareOf(s.found, s.facts), `${s.found}/${s.facts}`) },
    { text: rate(shareOf(s.abstained, s.clauses), `${s.abstained}/${s.clauses}`) },
  ];
  const out = m.leavingOneOut;
  const title = word(
    say.measureTitle({
      right: out.right,
      made: out.right + out.wrong,
      found: out.found,
      clauses: out.clauses,
    }),
  );
  return page(
    'measure',
    title,
    word(say.measures({})),
    [word(say.measureDek({ cases: m.cases, patterns: m.patterns, from: m.drawnFrom.length }))],
    [
      {
        caption: word(say.overall({})),
        columns: columns(word(say.patternsHead({}))),
        rows: [
          row(word(say.leavingOut({})), out),
          row(word(say.vocabularyOnly({})), m.vocabularyOnly),
          row(word(say.nothingOut({})), m.nothingLeftOut),
        ],
      },
      {
        caption: word(say.bySet({})),
        columns: columns(word(say.setHead({}))),
        rows: clauses.flatMap(({ set, language, now, first }) => [
          setRow(word(say.setName({ set, language, first: true })), first),
          setRow(word(say.setName({ set, language, first: false })), now),
        ]),
      },
      {
        caption: word(say.byFact({})),
        columns: columns(word(say.factHead({}))),
        rows: m.codes.map(({ code, score }) => row(code, score)),
      },
    ],
    lang,
    [
      word(say.measureNote({})),
      word(say.setsNote({})),
      ...clauses.flatMap((c) => c.errors.map((e) => word(say.wrongClause(e)))),
      ...m.errors.map(({ draft, clause, proposal }) =>
        word(say.wrong({ draft, clause, code: proposal.code, value: proposal.value })),
      ),
    ],
  );
}
