/** What a command may touch outside itself, as an argument, so that commands run silently in tests. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person watches: colour on `out`, progress on `err`. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the person asks to stop (Ctrl-C). Only who waits for it keeps the signal from ending the process. */
  readonly stopped: () => Promise<void>;
}

/** The process's own streams. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  // A reader that closes early (`tuchu assess VNM | head`) is not an error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outIsTerminal: stdout.isTTY && env['NO_COLOR'] === undefined,
    errIsTerminal: stderr.isTTY,
    columns: stdout.isTTY ? Math.max(60, Math.min(stdout.columns, 100)) : 80,
    env,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
  };
}
