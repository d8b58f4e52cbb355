/** Title and opening of the page about a pair, by rule: the tier, the shares, and the friction beside them. */
import { type Finding, range, valueText } from '../../core/index.js';
import { heldOn, type Fact } from '../../facts/index.js';
import { beganOf, beganText } from '../fact-view.js';
import type { RichText } from '../page.js';
import { type PairContext, tell } from './context.js';
import { balanceOf } from './flows.js';
import { say } from './messages.js';
import { lastHeld } from './ties.js';

/** The fact that the partner's tier rests on, in the subject's own pack. */
function tierFact(c: PairContext): { fact: Fact; tier: string } | undefined {
  const own = c.a.packs.find((p) => p.pack.code === c.a.subject);
  if (own?.tier === undefined) return undefined;
  const { tiers } = own.pack.profile.ladder;
  const counted = new Set([
    own.tier,
    ...tiers.filter((t) => t.countsAs === own.tier).map((t) => t.code),
  ]);
  const fact = own.facts
    .filter((f) => f.predicate === 'partner_tier' && counted.has(String(f.value)))
    .filter((f) => heldOn(f, c.a.asOf) !== 'no')
    .at(-1);
  if (fact === undefined) return undefined;
  const label = tiers.find((t) => t.code === fact.value)?.label[c.lang] ?? String(fact.value);
  return { fact, tier: label };
}

/** Shares of the partner in exports and imports: as the pack states them, else from tables of all trade. */
function shares(c: PairContext): { exports?: Finding; imports?: Finding } {
  const pick = (side: 'export' | 'import'): Finding | undefined =>
    c.a.stated.find((f) => f.side === side) ??
    c.a.flows.flows
      .filter((f) => f.side === side && !f.extract && f.domain.startsWith('goods'))
      .flatMap((f) => f.ours ?? [])
      .toSorted((x, y) => (x.period < y.period ? 1 : -1))[0];
  const [exports, imports] = [pick('export'), pick('import')];
  return { ...(exports && { exports }), ...(imports && { imports }) };
}

const value = (c: PairContext, f: Finding | undefined): string =>
  f === undefined || range(f.value) === undefined ? '' : valueText(f, c.lang);

export function pairTitle(c: PairContext): string {
  const { subject, partner, packs } = c.a;
  const held = tierFact(c);
  const owns = packs.some((p) => p.pack.code === subject);
  const { exports, imports } = shares(c);
  // Two years in one clause would read as one: the newer side alone is named then.
  const newest = [exports, imports]
    .flatMap((f) => (f === undefined ? [] : [f.period]))
    .toSorted()
    .at(-1);
  const of = (f: Finding | undefined): string => (f?.period === newest ? value(c, f) : '');
  const [x, m, year] = [of(exports), of(imports), newest ?? ''];
  const none = x === '' && m === '';
  if (held === undefined && !owns)
    return tell(
      c,
      none
        ? say.titleNothing({ subject, partner })
        : say.titleTrade({ subject, partner, exports: x, imports: m, year }),
    );
  const tier =
    held === undefined
      ? say.titleNoTier({ subject, partner })
      : say.titleTier({
          subject,
          partner,
          tier: held.tier,
          since: (beganOf(held.fact) ?? '').slice(0, 4),
          doubt: held.fact.standing,
        });
  return [tier, ...(none ? [] : [say.titleShares({ exports: x, imports: m, year })])]
    .map((message) => tell(c, message))
    .join('; ');
}

export function pairDek(c: PairContext): RichText {
  const { subject, partner, asOf, packs, counts } = c.a;
  const held = tierFact(c);
  const out: Array<RichText[number]> = [];
  if (held !== undefined) {
    const dated = beganOf(held.fact) !== null;
    out.push(tell(c, say.dekTier({ subject, partner, tier: held.tier, dated })));
    out.push({ text: beganText(held.fact, c.lang), finding: held.fact.id }, '. ');
  } else if (packs.some((p) => p.pack.code === subject))
    out.push(tell(c, say.dekNoTier({ subject, partner, day: asOf })));
  const { exports, imports } = shares(c);
  if (value(c, exports) !== '' && exports !== undefined)
    out.push(
      tell(c, say.dekExports({ subject, partner, year: exports.period })),
      { text: value(c, exports), finding: exports.id },
      tell(c, say.dekExportsTail({ subject, partner })),
    );
  if (value(c, imports) !== '' && imports !== undefined)
    out.push(
      tell(c, say.dekImports({ subject, partner, year: imports.period })),
      { text: value(c, imports), finding: imports.id },
      tell(c, say.dekImportsTail({})),
    );
  const [, theirs] = balanceOf(c);
  if (theirs !== undefined && value(c, theirs) !== '')
    out.push(
      tell(c, say.dekTheirs({ subject, partner, year: theirs.period })),
      { text: value(c, theirs), finding: theirs.id },
      tell(c, say.dekTheirsTail({ subject, partner })),
    );
  const strife = counts.filter((f) =>
    c.a.records.some((r) => r.friction && r.what === f.measure.replace(/ count$/, '')),
  );
  strife.forEach((f, i) => {
    const what = f.measure.replace(/ count$/, '');
    const own = c.a.records.filter((r) => r.what === what);
    out.push(i === 0 ? tell(c, say.dekFriction({})) : ', ');
    out.push(tell(c, say.dekFrictionItem({ what: f.label[c.lang] })));
    out.push({ text: valueText(f, c.lang), finding: f.id });
    out.push(
      tell(c, say.dekFrictionTail({ years: f.period.replace('/', '–'), ends: lastHeld(own) })),
    );
  });
  if (strife.length > 0) out.push('.');
  return out;
}
