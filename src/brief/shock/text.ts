/** A shock for the terminal: who is meant, then model by model what it asks, what it found and what it takes as given. */
import { type Lang, placeName, render, valueText } from '../../core/index.js';
import type { GapAnswer, ModelAnswer, Shock, ShockAnswer, ShockModel } from '../../shock/index.js';
import { answerText } from '../answer-text.js';
import { tableText, wrap } from '../layout.js';
import { PLAIN, type TextStyle } from '../text.js';
import { gapLines } from './gaps.js';
import { say } from './messages.js';

/**
 * @param gaps why two models differ, said after the models side by side
 * @param top rows of each table that are printed; the rest is counted
 * @example
 * shockText(await runShock(workspace, question), 'en', 8); // 'Germany: Embargo by the largest supplier …'
 */
export function shockText(
  { subject, shock, notes, models }: ShockAnswer,
  lang: Lang,
  top: number,
  style: TextStyle = PLAIN,
  gaps: readonly GapAnswer[] = [],
): string {
  const ran = models.filter((m) => m.missing === undefined);
  const silent = models.filter((m) => m.missing !== undefined);
  const line = (text: string): string[] => wrap(text, style.width);
  const head = [
    ...line(
      render(say.heading({ country: placeName(subject, lang), title: shock.title[lang] }), lang),
    ).map(style.strong),
    ...line(shock.about[lang]),
    ...(shock.assumed === undefined
      ? []
      : line(render(say.assumedInFile({ text: shock.assumed[lang] }), lang))),
    ...notes.flatMap((note) => line(render(note, lang))),
    ...(notes.some((note) => note.code === 'shock/roleFound')
      ? line(render(say.otherPartner({}), lang))
      : []),
    ...line(render(say.counts({ ran: ran.length, all: models.length }), lang)),
    '',
  ];
  const beside = sideBySide(models, lang, style);
  const parts = ran.flatMap((m) => [
    ...modelLines(m, lang, style),
    answerText({ tables: m.tables, refused: [] }, lang, top, style),
  ]);
  const last =
    silent.length === 0
      ? []
      : [
          render(say.silentTitle({}), lang),
          ...silent.flatMap((m) => {
            const why = m.missing === undefined ? '' : render(m.missing.detail, lang);
            const [first = '', ...rest] = wrap(
              render(say.silent({ model: m.model.title[lang], why }), lang),
              style.width - 4,
            );
            return [`  - ${first}`, ...rest.map((l) => `    ${l}`)];
          }),
          '',
        ];
  return [...head, ...beside, ...gapLines(gaps, lang, style), ...parts, ...last].join('\n');
}

/** What each model says of the country, a line each: their questions differ, and so do what they call a loss. */
function sideBySide(models: readonly ModelAnswer[], lang: Lang, style: TextStyle): string[] {
  const rows = models.flatMap(({ model, headline }) =>
    headline === undefined
      ? []
      : [
          [
            { text: model.id },
            { text: headline.label[lang] },
            { text: placeName(headline.subject, lang) },
            { text: valueText(headline, lang) },
          ],
        ],
  );
  if (rows.length === 0) return [];
  const columns = [say.colModel, say.colWhat, say.colWhom].map((make) => ({
    label: render(make({}), lang),
    numeric: false,
  }));
  return [
    ...tableText(
      { columns: [...columns, { label: render(say.colValue({}), lang), numeric: true }], rows },
      style.width,
    ),
    '',
  ];
}

function modelLines({ model, assumptions }: ModelAnswer, lang: Lang, style: TextStyle): string[] {
  const words = [
    render(say.answers({ text: model.answers[lang] }), lang),
    render(say.cannot({ text: model.cannot[lang] }), lang),
  ];
  const given = assumptions.map(({ id, label, value, unit }) =>
    render(say.assumption({ id, label: label[lang], value, unit }), lang),
  );
  return [
    style.strong(`== ${model.title[lang]} (${model.id})`),
    ...words.flatMap((w) => wrap(w, style.width)),
    ...(given.length === 0 ? [] : [render(say.assumes({}), lang)]),
    ...given.flatMap((g) => {
      const [first = '', ...rest] = wrap(g, style.width - 4);
      return [`  - ${first}`, ...rest.map((l) => `    ${l}`)].map(style.faint);
    }),
    '',
  ];
}

/** Ready shocks and the models, each with its question and its needs. */
export function shockListText(
  ready: ReadonlyArray<{ readonly name: string; readonly shock: Shock }>,
  models: readonly Pick<ShockModel, 'id' | 'title' | 'answers' | 'cannot' | 'needs'>[],
  lang: Lang,
  style: TextStyle = PLAIN,
): string {
  const indented = (text: string): string[] => wrap(text, style.width - 4).map((l) => `    ${l}`);
  return [
    ...wrap(render(say.ready({}), lang), style.width),
    '',
    ...ready.flatMap(({ name, shock }) => [
      style.strong(`  ${name}`),
      ...indented(`${shock.title[lang]}. ${shock.about[lang]}`),
    ]),
    '',
    render(say.models({}), lang),
    '',
    ...models.flatMap(({ id, title, answers, cannot, needs }) => [
      style.strong(`  ${id}`) + ` · ${title[lang]}`,
      ...indented(render(say.answers({ text: answers[lang] }), lang)),
      ...indented(render(say.cannot({ text: cannot[lang] }), lang)),
      ...indented(render(say.needs({ text: needs[lang] }), lang)),
    ]),
    '',
  ].join('\n');
}
