/** The models side by side: what each asks, what it says, who loses, and how. Then where they disagree most. */
import type { Cell } from '../../charts/types.js';
import { type Missing, format, placeList, render, sentence } from '../../core/index.js';
import {
  AGREED,
  type GapAnswer,
  type ModelAnswer,
  type Told as Loss,
  lossOf,
  lossesTold,
} from '../../shock/index.js';
import { credit, tell } from '../context.js';
import { say as shared } from '../messages.js';
import type { Section } from '../page.js';
import { type Told, inOrder, lossCell, lossText, titleOf } from './context.js';
import { gapSentence } from './gaps.js';
import { say } from './page-messages.js';

/** A cell is plain text: the marks around an id would stand in it as they are. */
const whyNot = (c: Told, { detail }: Missing): string =>
  tell(c, say.cannot({ why: tell(c, detail).replaceAll('`', '') }));

function rowOf(c: Told, answer: ModelAnswer): readonly Cell[] {
  const { model, headline } = answer;
  const head: Cell[] = [{ text: titleOf(answer, c.lang) }, { text: model.answers[c.lang] }];
  const none: Cell = { text: '' };
  if (headline === undefined)
    return [
      ...head,
      { text: tell(c, say.noNumber({})) },
      { text: '–', value: null },
      none,
      none,
      none,
    ];
  const { loss } = headline;
  return [
    ...head,
    { text: headline.label[c.lang] },
    lossCell(c, answer, headline),
    { text: sentence(placeList(loss?.bearers ?? [headline.subject], c.lang)) },
    { text: loss === undefined ? '' : render(loss.channel, c.lang) },
    { text: loss === undefined ? '' : tell(c, shared.homeSupply({ home: loss.domesticSupply })) },
  ];
}

/** The least and the most that models say of one place: of the country, or of what stands in its place. */
function outermost(c: Told): readonly [least: Loss, most: Loss] | undefined {
  const told = lossesTold(c.answer);
  const subjects = told.flatMap((t) => t.answer.headline?.subject ?? []);
  // Where one model tells of the country itself, what stands in its place makes no title.
  const whom = subjects.includes(c.answer.subject) ? [c.answer.subject] : subjects;
  for (const place of whom) {
    const of = told.filter((t) => t.answer.headline?.subject === place);
    const [least, most] = [of[0], of.at(-1)];
    if (least !== undefined && most !== undefined && least !== most) return [least, most];
  }
  return undefined;
}

/** That the widest gap lies between questions, where no declared gap is about these two. */
function questionsDiffer(c: Told, outer: readonly [Loss, Loss], gaps: readonly GapAnswer[]) {
  const ids = outer.map((t) => t.answer.model.id);
  if (gaps.some((g) => g.gap.between.every((side) => ids.includes(side.model)))) return [];
  const [low, high] = outer;
  return [
    tell(
      c,
      say.gapQuestions({
        low: titleOf(low.answer, c.lang),
        high: titleOf(high.answer, c.lang),
        lowAsks: low.answer.model.answers[c.lang],
        highAsks: high.answer.model.answers[c.lang],
      }),
    ),
  ];
}

/** @param gaps why two models differ, the widest first, as the terminal says it */
export function besideSection(c: Told, gaps: readonly GapAnswer[]): Section {
  const { models } = c.answer;
  const ran = inOrder(models);
  const counts = { ran: ran.length, all: models.length };
  const outer = outermost(c);
  const [least, most] = outer ?? [];
  const agreed = least !== undefined && most !== undefined && most.loss - least.loss < AGREED;
  const whom = least?.answer.headline?.subject ?? c.answer.subject;
  const title = tell(
    c,
    least === undefined || most === undefined
      ? say.besideTitle(counts)
      : agreed
        ? say.gapNone({ models: lossesTold(c.answer).length })
        : say.besideGap({
            low: titleOf(least.answer, c.lang),
            lowLoss: least.loss,
            high: titleOf(most.answer, c.lang),
            highLoss: most.loss,
            place: whom === c.answer.subject ? '' : whom,
          }),
  );
  const explained = [
    ...gaps.map((gap) => gapSentence(gap, c.lang)),
    ...(outer === undefined || agreed ? [] : questionsDiffer(c, outer, gaps)),
  ];
  const own = (m: ModelAnswer): boolean =>
    m.headline === undefined || m.headline.subject === c.answer.subject;
  // What speaks of the country itself stands first; those who cannot answer stand below, with why.
  const rows = [...ran.filter(own), ...ran.filter((m) => !own(m))].map((m) => rowOf(c, m));
  const headlines = ran.flatMap((m) => (m.headline === undefined ? [] : [m.headline]));
  const signed = ran.some((m) => m.model.losses?.below === true && m.headline !== undefined);
  return {
    id: 'models',
    nav: tell(c, say.navBeside({})),
    wide: true,
    title,
    subtitle: [[...explained.slice(0, 1), tell(c, say.besideSub({}))].join(' ')],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          say.colModel,
          say.colAsks,
          say.colSays,
          say.colValue,
          say.colWho,
          say.colChannel,
          say.colHome,
        ].map((make) => ({ label: tell(c, make({})), numeric: make === say.colValue })),
        rows,
      },
    ],
    notes: [...explained.slice(1), ...(signed ? [tell(c, say.signNote({}))] : [])],
    ...credit(c, title, headlines),
  };
}

/** What a reader's settings moved: the same measure of the same place before and after. */
export function movedSection(
  c: Told,
  before: readonly ModelAnswer[],
  set: ReadonlyArray<{ readonly id: string; readonly value: number }>,
): Section | undefined {
  if (set.length === 0) return undefined;
  const rows = c.answer.models.flatMap((now) => {
    const was = before.find((m) => m.model.id === now.model.id);
    if (was === undefined || !now.assumptions.some((a) => set.some((s) => s.id === a.id)))
      return [];
    const [a, b] = [was.headline, now.headline];
    if (a === undefined && b === undefined) return [];
    const number = (m: ModelAnswer): number | undefined =>
      lossOf(m) ?? (m.headline?.value.kind === 'point' ? m.headline.value.value : undefined);
    const [x, y] = [number(was), number(now)];
    const change = x === undefined || y === undefined ? null : (y - x) * 100;
    const silent = (m: ModelAnswer): Cell => ({
      text: m.missing === undefined ? '–' : whyNot(c, m.missing),
      value: null,
    });
    return [
      {
        moved: (a === undefined) !== (b === undefined) || (change ?? 0) !== 0,
        cells: [
          { text: titleOf(now, c.lang) },
          { text: (b ?? a)?.label[c.lang] ?? '' },
          { text: sentence(placeList([(b ?? a)?.subject ?? c.answer.subject], c.lang)) },
          // The value before has the same id as the one after: it is told, and opened by its own settings.
          a === undefined ? silent(was) : { text: lossText(c, was, a), value: x ?? null },
          b === undefined ? silent(now) : lossCell(c, now, b),
          {
            text: change === null ? '–' : format.number(change, c.lang, 2),
            value: change,
          },
        ] satisfies Cell[],
      },
    ];
  });
  const title = tell(
    c,
    say.movedTitle({
      ids: set.map((s) => `${s.id} = ${s.value}`),
      moved: rows.filter((r) => r.moved).length,
    }),
  );
  return {
    id: 'moved',
    nav: tell(c, say.navMoved({})),
    wide: true,
    title,
    subtitle: [tell(c, say.movedSub({}))],
    chart: null,
    tables: [
      {
        caption: title,
        columns: [
          say.colModel,
          say.colSays,
          say.colOf,
          say.colBefore,
          say.colAfter,
          say.colChange,
        ].map((make, i) => ({ label: tell(c, make({})), numeric: i > 2 })),
        rows: rows.map((r) => r.cells),
      },
    ],
    notes: [],
    source: '',
    cite: '',
  };
}
