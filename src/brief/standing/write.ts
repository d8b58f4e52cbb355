/** The page of a country's standing: memberships, seats, offices, peace operations, initiatives, things hosted. */
import {
  type Day,
  type Finding,
  type Lang,
  type PlaceCode,
  format,
  render,
} from '../../core/index.js';
import { packFor, type Pack } from '../../facts/index.js';
import {
  blocMemberships,
  diplomaticCounts,
  organisationsOf,
  STANDING_KINDS,
  STANDING_LABELS,
  standingFacts,
  standingFindings,
  standingSeries,
  type Organisations,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { listSection } from './lists.js';
import { say } from './messages.js';
import { blocsSection, organisationsSection } from './beside.js';
import { channelsSection, findingOf, nowSection, type Standing } from './numbers.js';
import { publishedViews } from './published.js';
import { rulesSection } from './rules.js';
import { yearsSection } from './years.js';

export interface StandingOptions {
  readonly day: Day;
  readonly lang: Lang;
}

/** A count without its unit, as `2` or `2–3`. */
function count(finding: Finding | undefined, lang: Lang): string {
  if (finding === undefined || finding.value.kind === 'missing') return render(say.none({}), lang);
  const { value } = finding;
  const ends = value.kind === 'point' ? [value.value] : [value.low, value.high];
  return ends.map((n) => format.number(n, lang, 0)).join('–');
}

function dekOf(s: Standing): RichText {
  const { lang } = s;
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const part = (kind: 'seat' | 'office'): RichText => {
    const [sourced, all] = [findingOf(s, kind, 'sourced'), findingOf(s, kind, 'all')];
    const [known, more] = [count(sourced, lang), count(all, lang)];
    const first = sourced === undefined ? known : { text: known, finding: sourced.id };
    return known === more ? [first] : [first, word(say.dekWith({ all: more }))];
  };
  return [
    word(say.dek({})),
    ...part('seat'),
    word(say.and({})),
    ...part('office'),
    word(say.stop({})),
  ];
}

function missingOf(
  subject: PlaceCode,
  pack: Pack | undefined,
  organisations: Organisations,
  lang: Lang,
): Page['missing'] {
  const word = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const why = (f: Finding): string =>
    f.value.kind === 'missing' ? word(f.value.missing.detail) : '';
  const held = standingFindings(subject, pack, '0001-01-01');
  const kinds = STANDING_KINDS.flatMap((kind) => {
    if (pack !== undefined && standingFacts(pack, kind).length > 0) return [];
    const finding = held.find((f) => f.label === STANDING_LABELS[kind]);
    const what = STANDING_LABELS[kind][lang];
    return finding === undefined ? [] : [{ kind, what, why: why(finding) }];
  });
  const [first] = kinds;
  const items = [
    // Without a pack one reason stands for all of them.
    ...(pack === undefined && first !== undefined
      ? [
          {
            what: kinds.map((k) => k.what).join('; '),
            why: first.why,
            fill: word(say.fillPack({ place: subject })),
          },
        ]
      : kinds.map(({ kind, what, why: reason }) => ({
          what,
          why: reason,
          fill: word(say.fillFacts({ place: subject, kind })),
        }))),
    ...(organisations.finding.value.kind === 'missing'
      ? [
          {
            what: organisations.finding.label[lang],
            why: why(organisations.finding),
            fill: word(say.fillIgo({})),
          },
        ]
      : []),
  ];
  return { title: items.length === 0 ? '' : word(say.missingTitle({})), items };
}

/** Every Finding of the page: the day's counts, the series, the organisations of the dataset, the blocs. */
export async function standingPageFindings(
  workspace: Pick<Workspace, 'datasets' | 'series'> & Partial<Pick<Workspace, 'dir'>>,
  subject: PlaceCode,
  day: Day,
): Promise<readonly Finding[]> {
  const pack = await packFor(subject, workspace.dir);
  const organisations = await organisationsOf(workspace, subject, day);
  return [
    ...standingFindings(subject, pack, day),
    ...(pack === undefined ? [] : standingSeries(pack, day)),
    ...(pack === undefined ? [] : diplomaticCounts(pack, day).map((c) => c.finding)),
    organisations.finding,
    ...blocMemberships(subject, day),
  ];
}

/**
 * The standing of any country on a day. Without a pack, what datasets and dated lists of members say, and
 * what is missing.
 *
 * @example
 * const page = await writeStandingPage(workspace, 'VNM', { day: '2025-12-31', lang: 'en' });
 * page.sections.map((s) => s.id); // ['now', 'seat', 'office', 'peacekeeping', …]
 */
export async function writeStandingPage(
  workspace: Pick<Workspace, 'datasets' | 'series'> & Partial<Pick<Workspace, 'dir'>>,
  subject: PlaceCode,
  { day, lang }: StandingOptions,
): Promise<Page> {
  const pack = await packFor(subject, workspace.dir);
  const findings = standingFindings(subject, pack, day);
  const organisations = await organisationsOf(workspace, subject, day);
  const blocs = blocMemberships(subject, day);
  const relations = pack === undefined ? [] : diplomaticCounts(pack, day);
  const s: Standing = { lang, day, findings };
  const series = pack === undefined ? [] : standingSeries(pack, day);
  const years = pack === undefined ? undefined : yearsSection(s, pack, series);
  const counted = organisationsSection(s, organisations);
  const lists =
    pack === undefined
      ? []
      : (['seat', 'office', 'peacekeeping', 'initiative', 'hosted', 'membership'] as const).map(
          (kind) => listSection(pack, kind, lang),
        );
  const sections = [
    ...(pack === undefined ? [] : [nowSection(s)]),
    ...lists.slice(0, -1),
    years,
    counted?.section,
    ...lists.slice(-1),
    ...(pack === undefined || relations.length === 0
      ? []
      : [rulesSection(pack, relations, day, lang)]),
    blocsSection(s, blocs),
    ...(pack === undefined ? [] : [channelsSection(s, pack)]),
  ].filter((x): x is Section => x !== undefined);
  const opened = [
    ...findings,
    organisations.finding,
    ...(counted?.findings ?? []),
    ...blocs,
    ...series,
    ...relations.map((r) => r.finding),
  ];
  const facts = pack === undefined ? [] : STANDING_KINDS.flatMap((k) => standingFacts(pack, k));
  const seats = count(findingOf(s, 'seat', 'sourced'), lang);
  const offices = count(findingOf(s, 'office', 'sourced'), lang);
  return framePage({
    lang,
    subject,
    asOf: day,
    kicker: render(say.kicker({ place: subject }), lang),
    title: render(
      pack === undefined
        ? say.titleNone({ place: subject })
        : say.title({ place: subject, seats, offices, day }),
      lang,
    ),
    dek: pack === undefined ? [render(say.dekNone({}), lang)] : dekOf(s),
    sections,
    findings: {
      ...Object.fromEntries(opened.map((f) => [f.id, findingView(f, lang)])),
      ...(pack === undefined
        ? {}
        : { ...factViews(facts, pack, lang), ...publishedViews(pack, lang) }),
    },
    missing: missingOf(subject, pack, organisations, lang),
  });
}
