/** What goes between the two: amounts that packs state, shares that datasets hold, products, votes. */
import {
  type Finding,
  bloc,
  periodBounds,
  format,
  groupBy,
  placeName,
  valueText,
} from '../../core/index.js';
import type { PairFlow } from '../../assess/index.js';
import type { Cell } from '../../charts/types.js';
import { type Domain, DOMAINS, type Fact, PREDICATES, amountText } from '../../facts/index.js';
import { credit, findingCell } from '../context.js';
import { beganOf, whenText } from '../fact-view.js';
import { leverageParagraphs } from '../leverage.js';
import { richText } from '../text.js';
import type { Section } from '../page.js';
import { type PairContext, columns, factsSource, otherReports, section, tell } from './context.js';
import { say } from './messages.js';
import { DOMAIN_NAMES } from './names.js';

export const isMeasured = (f: Fact): boolean => PREDICATES[f.predicate] === 'measure';

function amountCell(c: PairContext, fact: Fact): Cell {
  const amounts = [fact.value].flat().filter((n) => typeof n === 'number');
  const text = amounts
    .map((n) => amountText(n, fact.unit, c.lang))
    .join(c.lang === 'en' ? ' to ' : ' đến ');
  return { text: text === '' ? '–' : text, value: amounts[0] ?? null, finding: fact.id };
}

const ends = (f: Fact): string => periodBounds(beganOf(f) ?? '')?.last ?? '';
const begins = (f: Fact): string => periodBounds(beganOf(f) ?? '')?.first ?? '';

/** Whole flows before products; then newest first, the longer period of those that end together. */
const newestFirst = (a: Fact, b: Fact): number =>
  Number(a.item !== null) - Number(b.item !== null) ||
  (ends(a) !== ends(b) ? (ends(a) < ends(b) ? 1 : -1) : begins(a) < begins(b) ? -1 : 1);

/** One section a domain in which packs state amounts between the two. */
export function statedSections(c: PairContext): Section[] {
  const measured = c.a.packs.flatMap((p) => p.facts.filter(isMeasured));
  return DOMAINS.flatMap((domain: Domain): Section[] => {
    const facts = measured.filter((f) => f.domain === domain).toSorted(newestFirst);
    const newest = facts.toSorted((x, y) => (ends(x) < ends(y) ? 1 : -1))[0];
    if (newest === undefined) return [];
    const name = DOMAIN_NAMES[domain][c.lang];
    const last = beganOf(newest) ?? '';
    return [
      section({
        id: `stated-${domain}`,
        nav: name,
        title: tell(c, say.statedTitle({ domain: name, count: facts.length, last })),
        subtitle: [tell(c, say.statedSub({}))],
        tables: [
          {
            caption: name,
            columns: columns(
              [tell(c, say.what({})), false],
              [tell(c, say.period({})), false],
              [tell(c, say.amount({})), true],
            ),
            rows: facts.map((f) => [
              { text: f.label[c.lang] },
              { text: whenText(beganOf(f), c.lang) },
              amountCell(c, f),
            ]),
          },
        ],
        notes: otherReports(c, facts),
        source: factsSource(
          c,
          facts,
          c.a.packs.map((p) => p.pack),
        ),
      }),
    ];
  });
}

/** Our share, theirs and the difference: the first publication that gives all three, else the first. */
export function balanceOf(c: PairContext): readonly Finding[] {
  const sets = groupBy(c.a.flows.balance, (f) => f.id.split('/').slice(0, -1).join('/'));
  const all = [...sets.values()];
  return all.find((set) => set.every((f) => f.value.kind === 'point')) ?? all[0] ?? [];
}

const sharePlace = (c: PairContext, flow: PairFlow): string =>
  flow.side === 'import' ? c.a.subject : c.a.partner;

export function flowsSection(c: PairContext): Section | undefined {
  const { subject, partner, flows } = c.a;
  if (flows.flows.length === 0) return undefined;
  const [ours, theirs, difference] = balanceOf(c);
  const known = (f: Finding | undefined): string =>
    f?.value.kind === 'point' ? valueText(f, c.lang) : '';
  const title = tell(
    c,
    say.flowsTitle({
      subject,
      partner,
      ours: known(ours),
      theirs: known(theirs),
      year: ours?.period ?? '',
    }),
  );
  const shown = flows.flows.flatMap((f) => [f.ours, f.theirs].filter((x) => x !== undefined));
  return section({
    id: 'flows',
    nav: tell(c, say.navFlows({})),
    title,
    subtitle: [
      tell(c, say.flowsSub({ subject, partner })),
      ...(difference === undefined || known(difference) === ''
        ? []
        : [
            ' · ',
            tell(c, say.asymmetry({})),
            { text: known(difference), finding: difference.id },
            tell(c, say.asymmetryNote({ subject, partner })),
          ]),
    ],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.flow({})), false],
          [tell(c, say.period({})), false],
          [tell(c, say.amount({})), true],
          [tell(c, say.shareOf({ place: subject })), true],
          [tell(c, say.shareOf({ place: partner })), true],
        ),
        rows: flows.flows.map((f) => [
          {
            text: tell(
              c,
              say.towards({
                name: f.name[c.lang],
                place: sharePlace(c, f),
                extract: f.extract,
              }),
            ),
          },
          { text: [...new Set([f.ours?.period, f.theirs?.period])].filter(Boolean).join(' / ') },
          {
            text:
              f.amount === undefined || f.unit === undefined
                ? '–'
                : format.quantity(f.amount, f.unit, c.lang),
          },
          findingCell(c, f.ours),
          findingCell(c, f.theirs),
        ]),
      },
    ],
    ...credit(c, title, shown),
  });
}

export function productsSection(c: PairContext): Section | undefined {
  const { subject, partner, flows } = c.a;
  const { products, leverage } = flows;
  const [first] = products;
  if (first === undefined) return undefined;
  const extract = flows.flows.some((f) => f.domain === 'goods' && f.extract);
  const title = tell(c, say.productsTitle({ subject, partner, year: first.share.period, extract }));
  const paragraphs =
    leverage === undefined ? [] : leverageParagraphs(leverage, c.lang, true).map(richText);
  return section({
    id: 'products',
    nav: tell(c, say.navProducts({})),
    title,
    subtitle: [tell(c, say.productsSub({ subject, partner }))],
    tables: [
      {
        caption: title,
        columns: columns(
          [tell(c, say.product({})), false],
          [tell(c, say.side({})), false],
          [tell(c, say.amount({})), true],
          [tell(c, say.share({})), true],
        ),
        rows: products.map((p) => [
          { text: p.name === undefined ? p.code : `${p.code} ${p.name}` },
          { text: tell(c, p.side === 'import' ? say.bought({}) : say.sold({})) },
          { text: format.quantity(p.value, p.unit, c.lang), value: p.value },
          findingCell(c, p.share),
        ]),
      },
    ],
    notes: paragraphs,
    ...credit(
      c,
      title,
      products.map((p) => p.share),
    ),
  });
}

/** Since when a place is in a group, as its dated membership says. */
function sinceCell(c: PairContext, code: string, member: string, finding: Finding): Cell {
  const spans = bloc(code)?.members.filter((m) => m.place === member) ?? [];
  const now = spans.at(-1);
  return { text: now === undefined ? '–' : whenText(now.from, c.lang), finding: finding.id };
}

export function groupsSection(c: PairContext): Section | undefined {
  const { groups, organisations, subject, partner, asOf } = c.a;
  if (groups.length === 0 && organisations.length === 0) return undefined;
  const title = tell(c, say.groupsTitle({ count: groups.length }));
  return section({
    id: 'groups',
    nav: tell(c, say.navGroups({})),
    title,
    subtitle: [
      tell(c, say.groupsSub({ day: asOf })),
      ...organisations.flatMap((f) => [
        ' · ',
        tell(c, say.organisations({})),
        { text: `${valueText(f, c.lang)} (${f.period})`, finding: f.id },
      ]),
    ],
    tables:
      groups.length === 0
        ? []
        : [
            {
              caption: title,
              columns: columns(
                [tell(c, say.group({})), false],
                [tell(c, say.memberSince({ place: subject })), false],
                [tell(c, say.memberSince({ place: partner })), false],
              ),
              rows: groups.map((g) => [
                { text: placeName(g.bloc, c.lang) },
                sinceCell(c, g.bloc, subject, g.ours),
                sinceCell(c, g.bloc, partner, g.theirs),
              ]),
            },
          ],
    ...credit(c, title, [...groups.flatMap((g) => [g.ours, g.theirs]), ...organisations]),
  });
}
