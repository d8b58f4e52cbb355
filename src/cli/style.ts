/** Colour on a terminal, never needed to read. */
import type { Io } from './io.js';

export interface Style {
  readonly width: number;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function styleOf(io: Io): Style {
  const wrap = (on: number, off: number) => (text: string) =>
    io.outIsTerminal ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { width: io.columns, strong: wrap(1, 22), faint: wrap(2, 22) };
}
