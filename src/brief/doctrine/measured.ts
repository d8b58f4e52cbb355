/** Facts measured against a doctrine's limits, written out: value, level, what the draft says, and what is taken. */
import {
  type Lang,
  type Message,
  format,
  periodText,
  render,
  valueText,
} from '../../core/index.js';
import type { Measured, MeasuredFact } from '../../doctrine/index.js';
import type { FindingView, Section } from '../page.js';
import { findingView } from '../view.js';
import { say } from './messages.js';
import { measuredWords as words } from './measured-messages.js';

const levelText = ({ read }: Measured, lang: Lang): string =>
  render(
    words.level({
      label: read.label[lang],
      sign: read.crossedWhen,
      level: format.quantity(read.value, read.unit, lang),
    }),
    lang,
  );

const valueWithPeriod = (m: Measured, lang: Lang): string =>
  reasonOf(m) === undefined
    ? `${valueText(m.finding, lang)} (${periodText(m.finding.period, lang)})`
    : valueText(m.finding, lang);

/** Of the measuring itself; what a dataset says of itself opens with the number. */
const own = (c: Message): boolean => c.code.startsWith('doctrine-measure/');

const reasonOf = ({ finding: { value } }: Measured): Message | undefined =>
  value.kind === 'missing' ? value.missing.detail : undefined;

/** In one line: what was measured, against which level; or why nothing was. */
export function measuredLine(fact: MeasuredFact, said: string | null, lang: Lang): string {
  if (fact.limits.length === 0) {
    const none = render(words.notRead({}), lang);
    return said === null ? none : `${said}; ${none}`;
  }
  const lines = fact.limits
    .filter((m) => m.applies)
    .map((m) => {
      const why = reasonOf(m);
      const value = why === undefined ? valueWithPeriod(m, lang) : render(why, lang);
      return `${value}; ${m.limit.id}: ${levelText(m, lang)}`;
    });
  return render(words.saidBy({ lines: lines.join('; '), said }), lang);
}

/** Views of the Findings behind measured facts, by id. */
export const measuredViews = (
  facts: readonly MeasuredFact[],
  lang: Lang,
): Readonly<Record<string, FindingView>> =>
  Object.fromEntries(
    facts.flatMap((f) =>
      f.limits.map((m) => [m.finding.id, findingView(m.finding, lang)] as const),
    ),
  );

/** Empty where no limit was read. */
export function measuredSections(
  facts: readonly MeasuredFact[],
  factName: (code: string, lang: Lang) => string,
  lang: Lang,
): Section[] {
  const read = facts.filter((f) => f.limits.length > 0);
  if (read.length === 0) return [];
  const word = (m: Message): string => render(m, lang);
  const title = word(
    words.title({ facts: read.length, disagree: read.filter((f) => f.disagree).length }),
  );
  const column = (m: Message, numeric = false) => ({ label: word(m), numeric });
  const limitRow = (m: Measured) => [
    { text: m.limit.id },
    { text: levelText(m, lang) },
    { text: valueWithPeriod(m, lang), finding: m.finding.id },
    { text: word(m.applies ? say.truth({ value: m.truth }) : words.skipped({})) },
  ];
  const factRow = (f: MeasuredFact) => [
    { text: factName(f.fact, lang) },
    { text: word(say.truth({ value: f.measured })) },
    { text: word(f.coded === null ? words.unsaid({}) : say.truth({ value: f.coded })) },
    { text: word(say.truth({ value: f.value })) },
  ];
  const notes = read.flatMap((f) => {
    const name = factName(f.fact, lang);
    const { coded, measured } = f;
    return [
      ...(f.disagree && coded !== null
        ? [word(words.disagree({ fact: name, coded, measured }))]
        : []),
      ...(coded !== null && coded !== 'unknown' && measured === 'unknown'
        ? [word(words.codedAlone({ fact: name, coded }))]
        : []),
      ...f.limits.flatMap((m) => {
        const why = reasonOf(m);
        const told = why === undefined ? m.finding.caveats.filter(own) : [why];
        return told.map((c) => word(words.why({ id: m.limit.id, why: word(c) })));
      }),
    ];
  });
  const cited = read.flatMap((f) =>
    f.limits.flatMap((m) =>
      m.finding.evidence.flatMap((e) => (e.kind === 'dataset' ? [`${e.citation} ${e.id}`] : [])),
    ),
  );
  return [
    {
      id: 'measured',
      nav: word(words.nav({})),
      title,
      subtitle: [word(words.sub({}))],
      chart: null,
      wide: true,
      tables: [
        {
          caption: title,
          columns: [
            { ...column(say.id({})), whole: true },
            column(words.limit({})),
            column(words.value({}), true),
            column(words.crossed({})),
          ],
          rows: read.flatMap((f) => f.limits.map(limitRow)),
        },
        {
          caption: title,
          columns: [
            column(words.fact({})),
            column(words.byData({})),
            column(words.coded({})),
            column(words.taken({})),
          ],
          rows: read.map(factRow),
        },
      ],
      notes: [...new Set(notes)],
      source: [...new Set(cited)].join(' '),
      cite: '',
    },
  ];
}
