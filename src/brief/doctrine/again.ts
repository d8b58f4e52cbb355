/** The command that prints a check again. */
import type { Lang } from '../../core/index.js';
import type { Doctrine, Mode } from '../../doctrine/index.js';

export interface Asked {
  readonly doctrine: Doctrine;
  /** The name of the file that was opened. */
  readonly file: string;
  readonly mode: Mode;
  /** The day asked for; null where the draft's own is taken. */
  readonly asOf: string | null;
  /** Of a doctrine of the reader's own: its file. */
  readonly own?: { readonly file: string } | undefined;
}

/** A file's name as a command takes it. */
const quoted = (file: string): string => (/[^\w./-]/.test(file) ? JSON.stringify(file) : file);

/**
 * @example
 * checkAgain({ doctrine: fourNos, file: 'a file.json', mode: 'actual', asOf: null }, 'en');
 * // 'tuchu check "a file.json" --doctrine VNM-4NO-2019 --mode actual'
 */
export function checkAgain({ doctrine, file, mode, asOf, own }: Asked, lang: Lang): string {
  const under = own === undefined ? doctrine.id : quoted(own.file);
  const day = asOf === null ? '' : ` --as-of ${asOf}`;
  const words = lang === 'en' ? '' : ` --lang ${lang}`;
  return `tuchu check ${quoted(file)} --doctrine ${under} --mode ${mode}${day}${words}`;
}
