/**
 * The page of a country's agreements: counts by rule, each with its dates, the matrix, the overlap; then
 * what loaded datasets say, each for itself. A country without a pack has the datasets' part alone.
 */
import {
  periodBounds,
  range,
  render,
  type Day,
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import { packFor, type AgreementRule, type Fact, type Pack } from '../../facts/index.js';
import {
  agreementFindings,
  agreementRules,
  agreementsOn,
  countedUnder,
  overlapFindings,
  overlaps,
  replayPublished,
  ruleNamed,
  surveyAgreements,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { FindingView, Page, RichText, Section } from '../page.js';
import { findingView } from '../view.js';
import { conflictsSection } from './conflicts.js';
import { countsSection } from './counts.js';
import { listSection } from './list.js';
import { matrixSection, overlapSection } from './matrix.js';
import { say } from './messages.js';
import { publishedId, publishedView } from './published.js';
import { hubSection, marginalSection, worldSection } from './survey.js';

export interface AgreementsOptions {
  readonly day: Day;
  readonly lang: Lang;
  /** Counting rule of the pack; its own where none is named. */
  readonly rule?: string | undefined;
  /** Partners of an agreement that might be, and those whose rows are shown. */
  readonly with?: readonly PlaceCode[] | undefined;
  /** Of agreements; all that are loaded where none is named. */
  readonly dataset?: string | undefined;
  /** False leaves out what datasets say, where a pack speaks. */
  readonly datasets?: boolean | undefined;
  /** For a terminal: the list of agreements in fewer columns. */
  readonly narrow?: boolean | undefined;
}

/** A page, and the Findings its numbers are. */
export interface AgreementsPage {
  readonly page: Page;
  readonly findings: readonly Finding[];
}

interface Part {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  readonly views: Readonly<Record<string, FindingView>>;
}

interface PackPart extends Part {
  readonly title: string;
  readonly dek: RichText;
}

function packPart(pack: Pack, own: AgreementRule, options: AgreementsOptions): PackPart {
  const { day, lang, rule: id, with: named } = options;
  const word = (m: Message): string => render(m, lang);
  const found = agreementFindings(pack, day, id === undefined ? agreementRules(pack) : [own]);
  const replays = replayPublished(pack).flatMap((r) =>
    agreementFindings(pack, periodBounds(r.published.day)?.last ?? day, [r.rule]),
  );
  const rows = overlaps(pack, own, day).filter((o) => named?.includes(o.partner) ?? true);
  const overlap = overlapFindings(pack, own, day, rows);
  const all = agreementsOn(pack, day, own.economies);
  const codes = new Set(countedUnder(pack, own).map((i) => i.code));
  const listed = id === undefined ? all : all.filter((s) => codes.has(s.instrument.code));
  const facts = new Map<string, Fact>(
    all.flatMap((s) => s.partners).flatMap((s) => s.facts.map((f) => [f.id, f] as const)),
  );
  const [low, high] = (found[0] && range(found[0].value)) ?? [0, 0];
  const [eLow, eHigh] = (found[1] && range(found[1].value)) ?? [0, 0];
  const conflicts = conflictsSection(pack, lang);
  const counts = [...found, ...replays];
  return {
    title: word(say.title({ subject: pack.code, low, high, eLow, eHigh })),
    dek: [
      word(say.countedBy({})),
      { text: own.text[lang], finding: found[0]?.id ?? '' },
      own.text[lang].endsWith('.') ? '' : '.',
      word(say.dek({})),
    ],
    sections: [
      countsSection(pack, counts, day, lang),
      listSection(pack, listed, day, lang, options.narrow),
      matrixSection(rows, own, day, lang),
      overlapSection(rows, overlap, day, lang, named),
      ...(conflicts === undefined ? [] : [conflicts]),
    ],
    findings: [...found, ...overlap],
    views: {
      ...factViews([...facts.values()], pack, lang),
      ...Object.fromEntries(replays.map((f) => [f.id, findingView(f, lang)])),
      ...Object.fromEntries(
        replayPublished(pack).map((r) => [publishedId(pack.code, r), publishedView(pack, r, lang)]),
      ),
    },
  };
}

async function datasetsPart(
  workspace: Workspace,
  subject: PlaceCode,
  pack: Pack | undefined,
  rule: AgreementRule | undefined,
  { day, lang, with: named, dataset }: AgreementsOptions,
): Promise<Part> {
  const question = { subject, day, with: named, dataset };
  const survey = await surveyAgreements(workspace, pack, rule, question);
  const sections = [
    marginalSection(survey, lang),
    hubSection(survey, subject, lang),
    worldSection(survey, lang),
  ].filter((s) => s !== undefined);
  return {
    sections,
    findings: [...survey.overlap, ...survey.hub, ...survey.marginal],
    views: {},
  };
}

const NOTHING: Part = { sections: [], findings: [], views: {} };

/**
 * The page of agreements of a country on a day, and its Findings.
 *
 * @throws TuchuError with exit code 2 where the pack has no rule of that name; 1 where the dataset named
 *   does not say who is party to what
 * @example
 * const { page, findings } = await writeAgreements(workspace, 'VNM', { day: '2025-12-31', lang: 'en' });
 */
export async function writeAgreements(
  workspace: Workspace,
  country: PlaceCode,
  options: AgreementsOptions,
): Promise<AgreementsPage> {
  const { day, lang } = options;
  const word = (m: Message): string => render(m, lang);
  const found = await packFor(country, workspace.dir);
  const pack = found !== undefined && found.instruments.length > 0 ? found : undefined;
  const rule = pack && ruleNamed(pack, options.rule);
  const own = pack && rule && packPart(pack, rule, options);
  const wanted = own === undefined || options.datasets !== false;
  const loaded = wanted ? await datasetsPart(workspace, country, pack, rule, options) : NOTHING;
  const findings = [...(own?.findings ?? []), ...loaded.findings];
  const page = framePage({
    lang,
    subject: country,
    asOf: day,
    kicker: word(say.kicker({ subject: country })),
    title: own?.title ?? word(say.noPackTitle({ subject: country })),
    dek: own?.dek ?? [],
    sections: [...(own?.sections ?? []), ...loaded.sections],
    findings: {
      ...own?.views,
      ...Object.fromEntries(findings.map((f) => [f.id, findingView(f, lang)])),
    },
    ...(own === undefined
      ? {
          missing: {
            title: word(say.missingTitle({})),
            items: [
              {
                what: word(say.noPack({ subject: country })),
                why: word(say.noPackWhy({})),
                fill: word(say.noPackFill({})),
              },
            ],
          },
        }
      : {}),
  });
  return { page, findings };
}

/**
 * The page alone.
 *
 * @throws TuchuError as `writeAgreements`
 * @example
 * (await writeAgreementsPage(workspace, 'CHL', { day: '2018-05-23', lang: 'en' })).title;
 * // 'Chile: 26 agreements with 64 economies'
 */
export async function writeAgreementsPage(
  workspace: Workspace,
  country: PlaceCode,
  options: AgreementsOptions,
): Promise<Page> {
  return (await writeAgreements(workspace, country, options)).page;
}
