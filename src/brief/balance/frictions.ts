/** Frictions beside partnership, as a section of the balance and as a page of its own. */
import { type Lang, type Text, placeName, render } from '../../core/index.js';
import { type Pack, statementOf } from '../../facts/index.js';
import {
  type FrictionRow,
  type Frictions,
  RECORD_WORDS,
  frictionFindings,
  lastYear,
} from '../../relations/index.js';
import type { Cell, Table } from '../../charts/types.js';
import { credit } from '../context.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { columns, section } from './context.js';
import { say } from './messages.js';

const MOST = 30;
/** Partners named with their years in a sentence. */
const NAMED = 6;

/** `Thailand 1995, China 2014`: the places that the count counts, each with the last year of its strife. */
export function warmNames(f: Frictions, lang: Lang): { names: string[]; more: number } {
  const years = [...f.on].toSorted((a, b) => lastYear(b) - lastYear(a));
  return {
    names: years.slice(0, NAMED).map((row) => `${placeName(row.partner, lang)} ${lastYear(row)}`),
    more: Math.max(0, years.length - NAMED),
  };
}

function strife(row: FrictionRow, lang: Lang): string {
  const kinds = [...new Set(row.records.map((r) => r.what))];
  return kinds
    .map((what) => {
      const of = row.records.filter((r) => r.what === what);
      const [newest] = of;
      const word = (RECORD_WORDS[what] ?? { en: what, vi: what })[lang];
      return render(
        say.strifeOf({
          word,
          count: of.length,
          years: newest?.years ?? '',
          end: newest?.registerEnd ?? 0,
        }),
        lang,
      );
    })
    .join('; ');
}

/** The areas that boundary rules of the profile draw differently: a dispute the pack itself states. */
function areas(pack: Pack | undefined): Text[] {
  const rules = pack?.profile.map.rules ?? [];
  const ids = [...new Set(rules.flatMap((r) => r.features.map((f) => f.id)))];
  return ids.flatMap((id): Text[] => {
    const owners = new Set(
      rules.map((r) => r.features.find((f) => f.id === id)?.belongsTo ?? null),
    );
    const open = rules.flatMap((r) => r.features).find((f) => f.id === id && f.belongsTo === null);
    return owners.size > 1 && open !== undefined ? [open.label] : [];
  });
}

/** Rows of partners: tier, border, strife with its years and registers, pressure that the pack files. */
function tableOf(
  { pack }: Frictions,
  rows: readonly FrictionRow[],
  caption: string,
  lang: Lang,
): Table {
  const tell = (m: Parameters<typeof render>[0]): string => render(m, lang);
  return {
    caption,
    columns: columns(
      [tell(say.partner({})), false],
      [tell(say.tierHead({})), false],
      [tell(say.borderHead({})), false],
      [tell(say.strifeHead({})), false],
      [tell(say.lastHead({})), true],
      [tell(say.pressureHead({})), false],
    ),
    rows: rows.map((row): Cell[] => {
      const [fact] = row.facts;
      const [count] = row.counts;
      return [
        { text: placeName(row.partner, lang) },
        {
          text:
            row.tierLabel?.[lang] ??
            (pack === undefined ? tell(say.noPackTier({})) : tell(say.noTier({}))),
        },
        row.border === undefined
          ? { text: '–' }
          : {
              text:
                row.border.text === null
                  ? tell(say.bordered({}))
                  : tell(say.borderKind({ level: row.border.level ?? 0 })),
              finding: row.border.finding.id,
            },
        row.records.length === 0
          ? { text: tell(say.noneHeld({})) }
          : {
              text: strife(row, lang),
              ...(count === undefined ? {} : { finding: count.id }),
            },
        lastYear(row) === 0
          ? { text: '–', value: null }
          : { text: String(lastYear(row)), value: lastYear(row) },
        fact === undefined || pack === undefined
          ? { text: '–' }
          : {
              text: `${statementOf(fact)[lang]}${row.facts.length > 1 ? ` ${tell(say.andMore({ more: row.facts.length - 1 }))}` : ''}`,
              finding: fact.id,
            },
      ];
    }),
  };
}

export function frictionsSection(f: Frictions, lang: Lang): Section {
  const tell = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const { rows, registers, pack } = f;
  const others = rows.filter((r) => !f.on.includes(r));
  const near = others.filter((r) => r.near || r.facts.length > 0);
  const rest = [...near, ...others.filter((r) => !near.includes(r))].slice(0, MOST);
  const warm = f.warm.value.kind === 'point' ? f.warm.value.value : null;
  const title = tell(
    registers.length === 0 && rows.length === 0
      ? say.frictionsNone({ place: f.subject })
      : warm === null
        ? say.frictionsRows({ place: f.subject, rows: rows.length })
        : say.frictionsTitle({ warm, ...warmNames(f, lang) }),
  );
  const contested = areas(pack);
  return section({
    id: 'frictions',
    nav: tell(say.frictionsNav({})),
    wide: true,
    title,
    subtitle: [
      tell(
        say.frictionsSub({
          registers: [...new Set(registers.map((r) => `${r.title[lang]}, ${r.first}–${r.last}`))],
        }),
      ),
    ],
    tables: f.on.length === 0 ? [] : [tableOf(f, f.on, title, lang)],
    ...(rest.length === 0
      ? {}
      : {
          more: [
            {
              summary: tell(say.frictionsRest({ rows: rest.length, warm: warm !== null })),
              tables: [tableOf(f, rest, tell(say.frictionsRestCaption({})), lang)],
              notes: [],
            },
          ],
        }),
    notes: [
      ...(registers.length === 0
        ? []
        : [
            tell(
              say.notPeace({
                first: Math.min(...registers.map((r) => r.last)),
                last: Math.max(...registers.map((r) => r.last)),
              }),
            ),
          ]),
      ...(contested.length === 0
        ? []
        : [tell(say.contested({ names: contested.map((t) => t[lang]) }))]),
      tell(say.noSanctions({})),
      ...(others.length > MOST
        ? [tell(say.moreRows({ more: others.length - MOST, subject: f.subject }))]
        : []),
    ],
    ...credit({ lang, a: { asOf: f.day } }, title, frictionFindings(f)),
  });
}

/** Findings and facts that the section opens. */
export function frictionViews(f: Frictions, lang: Lang): Page['findings'] {
  const facts = f.rows.flatMap((r) => r.facts);
  return {
    ...Object.fromEntries(frictionFindings(f).map((x) => [x.id, findingView(x, lang)])),
    ...(f.pack === undefined ? {} : factViews(facts, f.pack, lang)),
  };
}

/** @example writeFrictionsPage(await assessFrictions(workspace, 'VNM'), 'en').sections[0]?.id; // 'frictions' */
export function writeFrictionsPage(f: Frictions, lang: Lang): Page {
  const own = frictionsSection(f, lang);
  return framePage({
    lang,
    subject: f.subject,
    asOf: f.day,
    kicker: render(say.kicker({ place: f.subject }), lang),
    title: render(say.frictionsPage({ place: f.subject }), lang),
    dek: [],
    sections: [own],
    findings: frictionViews(f, lang),
  });
}
