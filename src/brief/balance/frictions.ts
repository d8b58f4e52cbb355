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
import type { Cell } from '../../charts/types.js';
import { credit } from '../context.js';
import { factViews } from '../fact-view.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { findingView } from '../view.js';
import { columns, section } from './context.js';
import { say } from './messages.js';

const MOST = 30;

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

export function frictionsSection(f: Frictions, lang: Lang): Section {
  const tell = (m: Parameters<typeof render>[0]): string => render(m, lang);
  const { rows, registers, pack } = f;
  const near = rows.filter((r) => r.near || r.facts.length > 0);
  const shown = [...near, ...rows.filter((r) => !near.includes(r))].slice(0, MOST);
  const warm = f.warm.value.kind === 'point' ? f.warm.value.value : null;
  const title = tell(
    registers.length === 0 && rows.length === 0
      ? say.frictionsNone({ place: f.subject })
      : warm === null
        ? say.frictionsRows({ place: f.subject, rows: rows.length })
        : say.frictionsTitle({ warm, end: Math.max(0, ...registers.map((r) => r.last)) }),
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
    tables:
      shown.length === 0
        ? []
        : [
            {
              caption: title,
              columns: columns(
                [tell(say.partner({})), false],
                [tell(say.tierHead({})), false],
                [tell(say.borderHead({})), false],
                [tell(say.strifeHead({})), false],
                [tell(say.lastHead({})), true],
                [tell(say.pressureHead({})), false],
              ),
              rows: shown.map((row): Cell[] => {
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
            },
          ],
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
      ...(rows.length > MOST
        ? [tell(say.moreRows({ more: rows.length - MOST, subject: f.subject }))]
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
