/** Doctrines listed, one of them shown whole, and the vocabulary of facts. */
import { type Lang, type Message, render } from '../../core/index.js';
import {
  type Checklist,
  type Doctrine,
  type Library,
  type Principle,
  vocabulary,
} from '../../doctrine/index.js';
import { framePage } from '../frame.js';
import type { Page, Section } from '../page.js';
import { conditionText } from './condition-text.js';
import { say } from './messages.js';
import { statedSections } from './stated.js';
import { variantSections } from './variants-section.js';

const blank: Pick<Section, 'chart' | 'source' | 'cite'> = { chart: null, source: '', cite: '' };
/** A page about no country in particular. */
const frame = { subject: '', asOf: '' } as const;

/** Every doctrine and checklist, one a row. */
export function writeDoctrineList(library: Library, lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const { doctrines, checklists } = library;
  const title = word(say.listTitle({ count: doctrines.length, lists: checklists.length }));
  return framePage({
    ...frame,
    lang,
    kicker: word(say.libraryKicker({})),
    title,
    dek: [],
    findings: {},
    sections: [
      {
        ...blank,
        id: 'list',
        nav: word(say.name({})),
        title: word(say.listSub({})),
        subtitle: [],
        notes: [],
        tables: [
          {
            caption: title,
            columns: [
              { label: word(say.id({})), numeric: false, whole: true },
              { label: word(say.name({})), numeric: false },
              { label: word(say.holds({})), numeric: false },
              { label: word(say.rules({})), numeric: true },
            ],
            rows: [
              ...doctrines.map(({ doctrine: d }) => [
                { text: d.id },
                { text: d.name[lang] },
                { text: word(say.valid({ from: d.valid_from, to: d.valid_to })) },
                { text: String(d.principles.length) },
              ]),
              ...checklists.map(({ checklist: c }) => [
                { text: c.id },
                { text: c.name[lang] },
                { text: word(say.checklistRow({})) },
                { text: String(c.choices.length) },
              ]),
            ],
          },
        ],
      },
    ],
  });
}

function principleSection(p: Principle, lang: Lang, sources: ReadonlyMap<string, string>): Section {
  const word = (m: Message): string => render(m, lang);
  const exceptions = p.exceptions.map((e) =>
    word(
      say.exceptionLine({
        id: e.id,
        text: `${e.text[lang]} (${conditionText(e.when, lang)})`,
        authority: (e.authority ?? e.no_authority)?.[lang] ?? '',
        named: e.authority !== null,
        outside: e.effect === 'outside',
      }),
    ),
  );
  const items = p.not_a_violation.map((n) => n[lang]).join('; ');
  const named = [...new Set([...p.sources, ...p.basis.flatMap((b) => b.sources)])];
  return {
    ...blank,
    id: p.id,
    nav: p.id,
    title: `${p.id}: ${p.title[lang]}`,
    subtitle: [
      p.rule[lang],
      ...(p.alternative_reading_of === null
        ? []
        : [` (${word(say.otherReading({ of: p.alternative_reading_of }))})`]),
    ],
    tables: [
      {
        caption: p.title[lang],
        columns: [
          { label: word(say.basis({})), numeric: false },
          { label: word(say.status({})), numeric: false },
        ],
        rows: p.basis.map((b) => [
          { text: b.text[lang] },
          { text: word(say.basisStatus({ status: b.status })) },
        ]),
      },
    ],
    notes: [
      `${word(say.breachIf({}))}: ${conditionText(p.breach_if, lang)}`,
      `${word(say.justifyIf({}))}: ${conditionText(p.justify_if, lang)}`,
      ...exceptions,
      ...(items === '' ? [] : [word(say.notViolation({ items }))]),
      ...(p.note === null ? [] : [p.note[lang]]),
      ...(p.severity === 'judgement' ? [word(say.byPerson({}))] : []),
      word(say.confidence({ confidence: p.confidence, tests: p.tests.length })),
      ...named.flatMap((id) => {
        const address = sources.get(id);
        return address === undefined ? [] : [`${id}: ${address}`];
      }),
    ],
  };
}

/** One doctrine whole: its rules, what they rest on, its clause, and the wordings in circulation. */
export function writeDoctrine(
  d: Doctrine,
  hash: string,
  sources: ReadonlyMap<string, string>,
  lang: Lang,
): Page {
  const word = (m: Message): string => render(m, lang);
  const clause = d.clause;
  const clauses: Section[] =
    clause === null
      ? []
      : [
          {
            ...blank,
            id: clause.id,
            nav: clause.id,
            title: `${clause.id}: ${clause.text[lang]}`,
            subtitle: [clause.effect[lang]],
            tables: [],
            notes: [
              ...clause.conditions.map((c) => `· ${c[lang]}`),
              word(
                say.lacks({ fields: clause.required_fields.map((f) => f.text[lang]).join(', ') }),
              ),
              ...(clause.dispute === null ? [] : [clause.dispute[lang]]),
            ],
          },
        ];
  return framePage({
    ...frame,
    subject: d.country ?? '',
    lang,
    kicker: d.id,
    title: d.name[lang],
    dek: [
      [
        `${d.kind[lang]}; ${d.legal_force[lang]};`,
        `${word(say.valid({ from: d.valid_from, to: d.valid_to }))}.`,
        ...(d.note === null ? [] : [d.note[lang]]),
        `sha256 ${hash}`,
      ].join(' '),
    ],
    sections: [
      ...d.principles.map((p) => principleSection(p, lang, sources)),
      ...clauses,
      ...statedSections(d, sources, lang),
      ...variantSections(d, lang),
    ],
    findings: {},
  });
}

/** A checklist whole. */
export function writeChecklist(list: Checklist, lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  return framePage({
    ...frame,
    lang,
    kicker: list.id,
    title: list.name[lang],
    dek: [[list.basis[lang], ...(list.note === null ? [] : [list.note[lang]])].join(' ')],
    findings: {},
    sections: [
      {
        ...blank,
        id: 'choices',
        nav: word(say.choiceHead({})),
        title: word(say.choiceHead({})),
        subtitle: [],
        notes: [],
        tables: [
          {
            caption: list.name[lang],
            columns: [
              { label: word(say.choiceHead({})), numeric: false },
              { label: word(say.question({})), numeric: false },
            ],
            rows: list.choices.map((c) => [
              { text: word(say.choice({ chosen: c.chosen[lang], over: c.over[lang] })) },
              { text: c.question[lang] },
            ]),
          },
        ],
      },
    ],
  });
}

/** Every fact that a rule may ask for and a draft may state. */
export function writeVocabulary(lang: Lang): Page {
  const word = (m: Message): string => render(m, lang);
  const terms = [...vocabulary().values()];
  return framePage({
    ...frame,
    lang,
    kicker: word(say.libraryKicker({})),
    title: word(say.vocabularyTitle({ count: terms.length })),
    dek: [],
    findings: {},
    sections: [
      {
        ...blank,
        id: 'vocabulary',
        nav: word(say.code({})),
        title: word(say.vocabularySub({})),
        subtitle: [],
        notes: [],
        tables: [
          {
            caption: word(say.meaning({})),
            columns: [
              { label: word(say.code({})), numeric: false, whole: true },
              { label: word(say.meaning({})), numeric: false },
            ],
            rows: terms.map((t) => [{ text: t.code }, { text: t.text[lang] }]),
          },
        ],
      },
    ],
  });
}
