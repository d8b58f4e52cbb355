/** Citing a fact: one sentence, its public sources, and the evidence a Finding carries. */
import {
  dayWithin,
  lastHeld,
  periodText,
  type FactEvidence,
  type Lang,
  type SourceRef,
  type Text,
} from '../core/index.js';
import type { Status } from './predicates.js';
import type { Fact, Pack } from './schema.js';
import { amountText } from './units.js';

/** Numbers only: a value in words stands in the label, in both languages. */
function numbers(value: Fact['value'] | undefined, unit: string | null, lang: Lang): string {
  if (value === null || value === undefined || typeof value === 'string' || unit === null)
    return '';
  const word = lang === 'en' ? ' to ' : ' đến ';
  return [value]
    .flat()
    .map((n) => amountText(n, unit, lang))
    .join(word);
}

/**
 * When a fact happened or held, in words, to the last day on which it held; '' when nothing is known of it.
 *
 * @example
 * timeOf(fact, 'en'); // 'from 25 July 2013 to 9 September 2023'
 */
export function timeOf(fact: Fact, lang: Lang): string {
  if (fact.period !== null) return periodText(fact.period, lang);
  const { from, to } = fact.valid ?? { from: null, to: null };
  const start = from === null ? '' : dayWithin(from, lang);
  const end = to === null ? '' : dayWithin(lastHeld(to), lang);
  if (start === '' && end === '') return '';
  if (end === '') return lang === 'en' ? `since ${start}` : `từ ${start}`;
  if (start === '') return lang === 'en' ? `until ${end}` : `đến ${end}`;
  if (start === end) return lang === 'en' ? `in ${start}` : `trong ${start}`;
  return lang === 'en' ? `from ${start} to ${end}` : `từ ${start} đến ${end}`;
}

const MARKED: Readonly<Partial<Record<Status, Text>>> = {
  preliminary: { en: 'preliminary', vi: 'sơ bộ' },
  estimate: { en: 'estimate', vi: 'ước tính' },
  derived: { en: 'derived', vi: 'suy ra' },
  rounded: { en: 'rounded', vi: 'làm tròn' },
  projected: { en: 'projected', vi: 'dự báo' },
};

/**
 * The value of a fact in its unit; '' where it has none, or where the label says it in words.
 *
 * @example
 * amountOf(fact, 'vi'); // '12,4 triệu tấn'
 */
export const amountOf = (fact: Fact, lang: Lang): string => numbers(fact.value, fact.unit, lang);

/** The other value or date of an account; '' where only its note says it. */
const otherText = (
  { value, date }: Fact['alternatives'][number],
  unit: string | null,
  lang: Lang,
): string => (date !== undefined ? periodText(date, lang) : numbers(value, unit, lang));

/** What else is reported of a contradicted fact: the other value or date, and who says so. */
function othersText(fact: Fact, lang: Lang): string {
  return fact.alternatives
    .map((account) => {
      const { note } = account;
      const other = otherText(account, fact.unit, lang);
      const lead = lang === 'en' ? '; also reported: ' : '; cũng có nguồn ghi: ';
      return lead + (other === '' ? note[lang] : `${other} (${note[lang]})`);
    })
    .join('');
}

/**
 * A fact as one sentence in both languages: label, time, value, and what is reported against it.
 *
 * @example
 * statementOf(fact).en; // 'Goods exports to the United States, 2025: USD 153.2 bn'
 */
export function statementOf(fact: Fact): Text {
  const sentence = (lang: Lang): string => {
    const when = timeOf(fact, lang);
    const amount = numbers(fact.value, fact.unit, lang);
    const mark = MARKED[fact.status]?.[lang];
    return [
      fact.label[lang],
      when === '' ? '' : `, ${when}`,
      amount === '' ? '' : `: ${amount}`,
      mark === undefined ? '' : ` (${mark})`,
      othersText(fact, lang),
    ].join('');
  };
  return { en: sentence('en'), vi: sentence('vi') };
}

/** Public sources among some ids; a recalled one has none to open. */
const publicOf = (ids: readonly string[], pack: Pack): SourceRef[] =>
  [...new Set(ids)].flatMap((id): SourceRef[] => {
    const source = pack.sources[id];
    if (source?.kind !== 'public') return [];
    const { address, published: on } = source;
    return [on === null ? { id, address } : { id, address, published: on }];
  });

/**
 * Public sources of a fact, then those of what is reported against it, each with what it says instead: they are
 * no evidence of the value held.
 *
 * @example
 * sourcesOf(apec, pack).map((s) => s.against?.en); // ['14 November 1998']
 */
export function sourcesOf(fact: Fact, pack: Pack): readonly SourceRef[] {
  const others = fact.alternatives.flatMap((account) => {
    const said = (lang: Lang): string => otherText(account, fact.unit, lang) || account.note[lang];
    const against: Text = { en: said('en'), vi: said('vi') };
    return publicOf(account.sources, pack).map((source) => ({ ...source, against }));
  });
  return [...publicOf(fact.sources, pack), ...others];
}

/** A fact as evidence of a Finding. */
export function evidenceOf(fact: Fact, pack: Pack): FactEvidence {
  return {
    kind: 'fact',
    id: fact.id,
    statement: statementOf(fact),
    sources: sourcesOf(fact, pack),
    confidence: fact.confidence,
    standing: fact.standing,
  };
}
