/** Answers of an interface as sources: what one row becomes; the rest is the same for all. */
import { basename } from 'node:path';
import { untriedNote } from './define.js';
import type { Cells } from './cells.js';
import { readAnswer, rowsOf } from './json-answer.js';
import type { Reading, Source, Untried } from './source.js';
import { Tally } from './tally.js';

/** One answer while it is read. */
export interface OneAnswer {
  readonly rows: readonly unknown[];
  /** What one row becomes. */
  readonly row: (cells: Cells, out: Tally) => void;
  /** What may be said of the rows once all are read. */
  readonly said: (
    out: Tally,
  ) => Pick<
    Reading,
    'kind' | 'unit' | 'classification' | 'flow' | 'side' | 'scope' | 'additive' | 'key' | 'notes'
  >;
}

export interface AnswerSpec extends Pick<
  Source,
  'id' | 'title' | 'publisher' | 'licence' | 'citation' | 'homepage' | 'recognise'
> {
  /** The marks and names the answer begins with. */
  readonly envelope: readonly string[];
  readonly untried: Untried;
  /** The fields of a row that are read, `a.b` for a field inside another. */
  readonly columns: readonly string[];
  /** Takes the envelope apart. */
  readonly open: (file: string, content: unknown) => OneAnswer;
}

/** @example export const wdiAnswer = answerSource({ id: 'wdi-answer', columns: ['date', …], open, … }); */
export function answerSource(spec: AnswerSpec): Source {
  const { id, title, publisher, licence, citation, homepage, envelope, untried } = spec;
  return {
    id,
    title,
    publisher,
    licence,
    citation,
    homepage,
    layouts: [envelope],
    flexible: true,
    untried: [untried],
    recognise: spec.recognise,

    async read(file, emit, options = {}) {
      const answer = await readAnswer(file, options.signal);
      const { rows, row, said } = spec.open(file, answer.content);
      const tally = new Tally(file, emit);
      try {
        for (const cells of rowsOf(file, answer, rows, spec.columns, tally, options))
          row(cells, tally);
      } finally {
        // Names nobody knows are told before anything that was found later in the file.
        tally.complain();
      }
      const { years } = tally;
      const { sha256, bytes } = answer;
      const span = years === null ? [] : [[...new Set(years)].join('-')];
      const { notes, ...rest } = said(tally);
      return {
        source: id,
        title,
        licence,
        citation,
        homepage,
        release: [...span, sha256.slice(0, 8)].join('-'),
        years,
        rows: tally.counts,
        files: [{ name: basename(file), sha256, bytes }],
        sha256,
        ...rest,
        notes: [...notes, ...untriedNote(untried)],
      };
    },
  };
}
