/** What goes with exported rows, so that they never travel without their source. */
import { render, type Lang, type PlaceCode } from '../core/index.js';
import type { Manifest } from '../store/index.js';
import { say } from './catalogue-messages.js';
import type { DatasetContext } from './catalogue-page.js';
import { datasetView } from './catalogue.js';

export interface RowsNote {
  readonly title: string;
  readonly lines: ReadonlyArray<{ readonly label: string; readonly text: string }>;
}

/** Which rows of which dataset, and the command that wrote them. */
export interface RowsChoice {
  readonly manifest: Manifest;
  readonly about: DatasetContext;
  readonly place?: PlaceCode | undefined;
  readonly year?: number | undefined;
  readonly command: string;
  readonly lang: Lang;
}

/** Source, licence, unit, citation, how many rows of which choice, and the command. */
export function rowsNote(choice: RowsChoice, total: number): RowsNote {
  const { manifest, about, place, year, command, lang } = choice;
  const view = datasetView(manifest, about, lang);
  const [cite] = view.citations;
  const word = (message: Parameters<typeof render>[0]): string => render(message, lang);
  return {
    title: view.title,
    lines: [
      ...view.facts,
      {
        label: word(say.chosen({})),
        text: word(say.choice({ place: place ?? null, year: year ?? null, rows: total })),
      },
      ...view.notes.map((text) => ({ label: word(say.note({})), text })),
      { label: word(say.cite({})), text: cite?.text ?? '' },
      { label: word(say.command({})), text: command },
    ],
  };
}
