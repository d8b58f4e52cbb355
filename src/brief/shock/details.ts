/** Tables of models that give no loss by place: a scan, a rank, a passage; their first rows, and what they cannot say. */
import type { AnswerTable } from '../../core/index.js';
import type { ModelAnswer } from '../../shock/index.js';
import { credit, tell } from '../context.js';
import type { Section } from '../page.js';
import { type Told, lossRows, open, titleOf } from './context.js';
import { say } from './page-messages.js';

/** Rows shown; the command prints them all. */
const LISTED = 10;
/** Tables of one model that are shown. */
const TABLES = 3;

export const detailSections = (c: Told): readonly Section[] =>
  c.answer.models
    .flatMap((answer) =>
      answer.missing !== undefined || lossRows(answer).length > 0 ? [] : [answer],
    )
    .map((answer, i) => detailSection(c, answer, i === 0));

/** Only the first stands in the list of contents: the names of models are long. */
function detailSection(c: Told, answer: ModelAnswer, first: boolean): Section {
  const { model, tables } = answer;
  const shown = tables.filter((t) => t.rows.length > 0).slice(0, TABLES);
  const name = titleOf(answer, c.lang);
  const findings = shown.flatMap((t) =>
    t.rows.slice(0, LISTED).flatMap((r) => r.cells.filter((f) => f !== null)),
  );
  return {
    id: `model-${model.id}`,
    nav: first ? tell(c, say.navDetails({})) : '',
    wide: true,
    title: name,
    subtitle: [model.answers[c.lang]],
    chart: null,
    tables: shown.map((t) => drawn(c, t)),
    notes: [
      tell(c, say.cannotSay({ text: model.cannot[c.lang] })),
      ...new Set(
        shown.flatMap((t) => [
          ...(t.rows.length > LISTED
            ? [tell(c, say.detailMore({ shown: LISTED, all: t.rows.length }))]
            : []),
          ...t.notes.map((m) => tell(c, m)),
        ]),
      ),
    ],
    ...credit(c, name, findings),
  };
}

const drawn = (c: Told, table: AnswerTable): Section['tables'][number] => ({
  caption: tell(c, table.title),
  columns: [
    { label: table.rowLabel[c.lang], numeric: false },
    ...table.columns.map(({ label }) => ({ label: label[c.lang], numeric: true })),
  ],
  rows: table.rows
    .slice(0, LISTED)
    .map((row) => [
      { text: row.label[c.lang] },
      ...row.cells.map((f) => (f === null ? { text: '', value: null } : open(c, f))),
    ]),
});
