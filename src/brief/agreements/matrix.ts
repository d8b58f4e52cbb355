/** The matrix partner by agreement, and the same as a list of what is in force with each partner. */
import {
  placeName,
  render,
  valueText,
  type Day,
  type Finding,
  type Lang,
  type Message,
  type PlaceCode,
} from '../../core/index.js';
import type { AgreementRule } from '../../facts/index.js';
import { AGREEMENT_STATUSES, boundBy, type Overlap } from '../../relations/index.js';
import { beganOf, whenText } from '../fact-view.js';
import type { Section } from '../page.js';
import { say, STATUS_NAMES } from './messages.js';
import { MARKS, markOf, statusText } from './status-text.js';

export function matrixSection(
  rows: readonly Overlap[],
  rule: AgreementRule,
  day: Day,
  lang: Lang,
): Section {
  const word = (m: Message): string => render(m, lang);
  const codes = [...new Set(rows.flatMap((r) => r.states.map((s) => s.instrument)))].sort();
  const caption = word(say.matrixSub({ day, rule: rule.label[lang] }));
  const used = AGREEMENT_STATUSES.filter((status) =>
    rows.some((r) => r.states.some((s) => s.statuses.includes(status))),
  );
  return {
    id: 'matrix',
    nav: word(say.navMatrix({})),
    wide: true,
    title: word(say.matrixTitle({ partners: rows.length, agreements: codes.length })),
    subtitle: [caption],
    chart: null,
    tables: [
      {
        caption,
        columns: [
          { label: word(say.partner({})), numeric: false },
          ...codes.map((label) => ({ label, numeric: false })),
        ],
        rows: rows.map((row) => [
          { text: placeName(row.partner, lang), drill: `partner:${row.partner}` as const },
          ...codes.map((code) => {
            const state = row.states.find((s) => s.instrument === code);
            if (state === undefined) return { text: '' };
            const fact = boundBy(state) ?? state.facts.at(-1);
            return fact === undefined
              ? { text: markOf(state) }
              : { text: markOf(state), finding: fact.id };
          }),
        ]),
      },
    ],
    notes: [word(say.legend({ entries: used.map((s) => `${MARKS[s]} ${STATUS_NAMES[s][lang]}`) }))],
    source: '',
    cite: '',
  };
}

/** @param named partners asked for; all where none are */
export function overlapSection(
  rows: readonly Overlap[],
  findings: readonly Finding[],
  day: Day,
  lang: Lang,
  named: readonly PlaceCode[] = [],
): Section {
  const word = (m: Message): string => render(m, lang);
  const caption = word(say.overlapSub({ day }));
  const [top] = rows;
  return {
    id: 'overlap',
    nav: word(say.navOverlap({})),
    title:
      top === undefined || top.inForce[1] === 0
        ? word(say.overlapNone({ places: named }))
        : word(
            say.overlapTitle({ partner: top.partner, low: top.inForce[0], high: top.inForce[1] }),
          ),
    subtitle: [caption],
    chart: null,
    tables: [
      {
        caption,
        sortable: true,
        columns: [
          { label: word(say.partner({})), numeric: false },
          { label: word(say.inForce({})), numeric: true },
          { label: word(say.which({})), numeric: false },
          { label: word(say.others({})), numeric: false },
        ],
        rows: rows.map(({ partner, inForce, states }) => {
          const finding = findings.find((f) => f.partner === partner);
          const [on, off] = [true, false].map((is) =>
            states.filter((s) => s.statuses.includes('in_force') === is),
          );
          return [
            { text: placeName(partner, lang), drill: `partner:${partner}` as const },
            {
              text: finding === undefined ? '–' : valueText(finding, lang),
              value: inForce[0],
              ...(finding === undefined ? {} : { finding: finding.id }),
            },
            {
              text: (on ?? [])
                .map((s) => {
                  const fact = boundBy(s);
                  const may = s.statuses.length > 1 ? '?' : '';
                  const when = fact === undefined ? null : beganOf(fact);
                  return `${s.instrument}${may} (${whenText(when, lang)})`;
                })
                .join(', '),
            },
            {
              text: (off ?? []).map((s) => `${s.instrument}: ${statusText(s, lang)}`).join(', '),
            },
          ];
        }),
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}
