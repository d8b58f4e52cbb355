/** The page of a country's agreements: counts by rule, each with its dates, the matrix, the overlap. */
import {
  periodBounds,
  range,
  render,
  type Day,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import { packFor, type Fact, type Pack } from '../../facts/index.js';
import {
  agreementFindings,
  agreementRules,
  agreementsOn,
  countedUnder,
  overlapFindings,
  overlaps,
  replayPublished,
  ruleNamed,
} from '../../relations/index.js';
import type { Workspace } from '../../store/index.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page } from '../page.js';
import { findingView } from '../view.js';
import { conflictsSection } from './conflicts.js';
import { countsSection } from './counts.js';
import { listSection } from './list.js';
import { matrixSection, overlapSection } from './matrix.js';
import { say } from './messages.js';

export interface AgreementsOptions {
  readonly day: Day;
  readonly lang: Lang;
  /** Counting rule of the pack; its own where none is named. */
  readonly rule?: string | undefined;
}

function writePack(pack: Pack, { day, lang, rule: id }: AgreementsOptions): Page {
  const word = (m: Message): string => render(m, lang);
  const rule = ruleNamed(pack, id);
  const rules = id === undefined ? agreementRules(pack) : [rule];
  const found = agreementFindings(pack, day, rules);
  const replays = replayPublished(pack).flatMap((r) =>
    agreementFindings(pack, periodBounds(r.published.day)?.last ?? day, [r.rule]),
  );
  const rows = overlaps(pack, rule, day);
  const overlap = overlapFindings(pack, rule, day, rows);
  const all = agreementsOn(pack, day, rule.economies);
  const listed = id === undefined ? all : countedUnder(pack, rule, all);
  const facts = new Map<string, Fact>(
    all.flatMap((s) => s.partners).flatMap((s) => s.facts.map((f) => [f.id, f] as const)),
  );
  const findings = [...found, ...replays, ...overlap];
  const [agreements, economies] = found;
  const [low, high] = (agreements && range(agreements.value)) ?? [0, 0];
  const [eLow, eHigh] = (economies && range(economies.value)) ?? [0, 0];
  const conflicts = conflictsSection(pack, lang);
  return framePage({
    lang,
    subject: pack.code,
    asOf: day,
    kicker: word(say.kicker({ subject: pack.code })),
    title: word(say.title({ subject: pack.code, low, high, eLow, eHigh })),
    dek: [
      word(say.countedBy({})),
      { text: rule.text[lang], finding: agreements?.id ?? '' },
      '.',
      word(say.dek({})),
    ],
    sections: [
      countsSection(pack, findings, day, lang),
      listSection(pack, listed, day, lang),
      matrixSection(rows, rule, day, lang),
      overlapSection(rows, overlap, day, lang),
      ...(conflicts === undefined ? [] : [conflicts]),
    ],
    findings: {
      ...factViews([...facts.values()], pack, lang),
      ...Object.fromEntries(findings.map((f) => [f.id, findingView(f, lang)])),
    },
  });
}

/**
 * The page of agreements of a country on a day.
 *
 * @throws TuchuError with exit code 2 where the pack has no rule of that name
 * @example
 * (await writeAgreementsPage(workspace, 'CHL', { day: '2018-05-23', lang: 'en' })).title;
 * // 'Chile: 26 agreements with 64 economies'
 */
export async function writeAgreementsPage(
  _workspace: Workspace,
  country: PlaceCode,
  options: AgreementsOptions,
): Promise<Page> {
  const pack = await packFor(country);
  if (pack !== undefined && pack.instruments.length > 0) return writePack(pack, options);
  const { day, lang } = options;
  const word = (m: Message): string => render(m, lang);
  return framePage({
    lang,
    subject: country,
    asOf: day,
    kicker: word(say.kicker({ subject: country })),
    title: word(say.noPackTitle({ subject: country })),
    dek: [],
    sections: [],
    findings: {},
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
  });
}
