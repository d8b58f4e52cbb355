/** The one error type: a message a person can act on, and the exit code a shell gives for it. */
import { render, type Message } from './message.js';

/** 1: the data are bad. 2: the command was misused. */
export type ExitCode = 1 | 2;

/**
 * An error with a message in both languages.
 *
 * @example
 * throw new TuchuError(say.unknownPlace({ text: 'XX' }), 2);
 */
export class TuchuError extends Error {
  override readonly name = 'TuchuError';
  readonly detail: Message;
  readonly exit: ExitCode;

  constructor(detail: Message, exit: ExitCode = 1, cause?: unknown) {
    super(render(detail, 'en'), cause === undefined ? undefined : { cause });
    this.detail = detail;
    this.exit = exit;
  }
}
