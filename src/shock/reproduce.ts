/** The command that prints a shock's answer again. */
import type { LimitSetting, PlaceCode } from '../core/index.js';
import { settingOptions } from '../dependence/index.js';

export interface AskedShock {
  /** A ready shock's name, or the name of a file. */
  readonly file: string;
  readonly subject: PlaceCode;
  readonly partner?: PlaceCode | undefined;
  /** Ids with commas between them. */
  readonly model?: string | undefined;
  readonly dataset?: string | undefined;
  readonly year?: number | undefined;
  readonly limits?: readonly LimitSetting[] | undefined;
}

/**
 * @example
 * reproduceShock({ file: 'embargo', subject: 'DEU', year: 2008 }); // 'tuchu shock embargo --country DEU --year 2008'
 */
export function reproduceShock({ file, subject, limits, ...more }: AskedShock): string {
  const option = (name: string, x: string | number | undefined): string =>
    x === undefined ? '' : ` --${name} ${x}`;
  // A name with anything a shell would read is quoted.
  const named = /^[\w./-]+$/.test(file) ? file : `'${file.replaceAll("'", `'\\''`)}'`;
  return (
    `tuchu shock ${named} --country ${subject}` +
    option('with', more.partner) +
    option('model', more.model) +
    option('dataset', more.dataset) +
    option('year', more.year) +
    settingOptions(limits)
  );
}
