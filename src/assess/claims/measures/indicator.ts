/**
 * An amount or a rank that is published: the newest figure of each name that was measured by the end of the
 * claimed period. Several names are several sources of one amount. A figure more than two years older than
 * the claim is shown and decides nothing.
 */
import { endYear, periodBounds, type Text } from '../../../core/index.js';
import { amountText, preferred, type AskOf, type Fact } from '../../../facts/index.js';
import { say } from '../messages.js';
import { whole } from '../segments.js';
import type { Case, Found, Outcome, Reading } from '../types.js';
import { agrees, foundText, type Range } from '../values.js';

/** Years after which a figure no longer speaks for a claim. */
export const STALE_YEARS = 2;

/** Amounts that were rounded before they were published: known to half a unit of their last digit. */
const ROUNDED: ReadonlySet<Fact['status']> = new Set(['estimate', 'rounded']);

/** Half a unit of the last digit that is not zero. @example halfUnit(6_000_000) // 500000 */
export function halfUnit(n: number): number {
  if (n === 0 || !Number.isInteger(n)) return 0;
  let unit = 1;
  while (n % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2;
}

/**
 * The amount of a fact as a range: `top 20` is a rank from 1 to 20, and an estimate of six million lies
 * within half a million of it.
 */
export function amountOf(fact: Fact): Range | undefined {
  if (typeof fact.value === 'number') {
    const by = ROUNDED.has(fact.status) ? halfUnit(fact.value) : 0;
    return [fact.value - by, fact.value + by];
  }
  if (Array.isArray(fact.value)) return fact.value;
  const top = /^top (\d+)$/i.exec(fact.value ?? '');
  return top === null ? undefined : [1, Number(top[1])];
}

const textOf = (fact: Fact): Text => {
  const say = (lang: 'en' | 'vi'): string => {
    if (typeof fact.value === 'string') {
      const top = /^top (\d+)$/i.exec(fact.value);
      return top === null ? fact.label[lang] : lang === 'en' ? `top ${top[1]}` : `nhóm ${top[1]}`;
    }
    const word = lang === 'en' ? ' to ' : ' đến ';
    return [fact.value ?? []]
      .flat()
      .map((n) => amountText(n, fact.unit, lang))
      .join(word);
  };
  return { en: say('en'), vi: say('vi') };
};

/** Facts of one name that could be known: measured by the end of the period; a year that holds the claim counts. */
function candidates(of: Case, item: string): readonly Fact[] {
  const facts = (of.pack?.facts ?? []).filter(
    (f) => f.predicate === 'indicator' && f.item === item && f.subject === of.claim.subject,
  );
  return facts.filter((f) => {
    const own = periodBounds(f.period ?? '');
    return own !== undefined && own.first <= of.period.last && amountOf(f) !== undefined;
  });
}

/** The newest of them, chosen by the ledger's own rule where several are of one period. */
export function newestFact(of: Case, item: string): Fact | undefined {
  const facts = candidates(of, item);
  const newest = facts
    .map((f) => periodBounds(f.period ?? '')?.last ?? '')
    .sort()
    .at(-1);
  const rivals = facts.filter((f) => periodBounds(f.period ?? '')?.last === newest);
  return of.pack === undefined ? undefined : preferred(rivals, of.pack).fact;
}

function readingOf(of: Case, fact: Fact): Reading {
  const amount = amountOf(fact) as Range;
  const found: Found = foundText(
    textOf(fact),
    typeof fact.value === 'string' ? fact.value : amount[0] === amount[1] ? amount[0] : amount,
  );
  const period = fact.period ?? '';
  const gap = Number(of.period.first.slice(0, 4)) - endYear(period);
  return {
    rule: { id: fact.item ?? fact.id, text: fact.label },
    context: gap > STALE_YEARS,
    segments: whole(of.period, {
      says: agrees(of.claim.value, amount),
      found,
      date: period,
      older: gap > 0,
      findings: [],
      facts: [fact],
    }),
  };
}

export function indicator(of: Case, ask: AskOf<'indicator'>): Outcome {
  const found = ask.items.flatMap((item) => newestFact(of, item) ?? []);
  const absent = ask.items.filter((item) => !found.some((f) => f.item === item));
  return {
    readings: found.map((fact) => readingOf(of, fact)),
    notes: [],
    needs: [
      say.needsIndicator({
        items: absent.length > 0 ? absent : ask.items,
        place: of.claim.subject,
      }),
    ],
    sources: true,
  };
}

/** A stated aim: checked against the document that states it; what came of it is shown beside. */
export function target(of: Case, ask: AskOf<'target'>): Outcome {
  const aim = newestFact(of, ask.item);
  const outturn = ask.of === undefined ? undefined : newestFact(of, ask.of);
  const readings = aim === undefined ? [] : [readingOf(of, aim)];
  const beside = outturn === undefined ? [] : [{ ...readingOf(of, outturn), context: true }];
  return {
    readings: [...readings, ...beside],
    notes: [say.isAim({})],
    needs: [say.needsTarget({ item: ask.item, place: of.claim.subject })],
    sources: true,
  };
}
