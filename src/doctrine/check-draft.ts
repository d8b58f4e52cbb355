/** A draft read from a file of a person's own and checked; it is kept nowhere. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Day,
  type Message,
  type PlaceCode,
  periodBounds,
  resolvePlace,
} from '../core/index.js';
import { existenceOf } from '../facts/index.js';
import { type Draft, draftSchema } from './draft.js';
import { readJson } from './load.js';
import { say } from './messages.js';
import { refuse, shaped } from './shape.js';
import { vocabulary } from './vocabulary.js';

/** The place a party is, also by its older code; `undefined` when nothing has the name. */
export const partyCode = (party: string): PlaceCode | undefined => resolvePlace(party)?.code;

/** A party that is no state: its name and, in brackets, the place it has its seat in. It is bound by no doctrine of a state. */
export interface Firm {
  readonly name: string;
  readonly seat: PlaceCode;
}

/**
 * A firm among the parties; `undefined` of a place, or where the seat is none.
 *
 * @example
 * firmOf('Example Networks (CHE)'); // { name: 'Example Networks', seat: 'CHE' }
 */
export function firmOf(party: string): Firm | undefined {
  const [, name, home] = /^(.*\S)\s*\(([A-Z]{3})\)$/u.exec(party) ?? [];
  const seat = home === undefined ? undefined : partyCode(home);
  return name === undefined || seat === undefined || partyCode(party) !== undefined
    ? undefined
    : { name, seat };
}

/**
 * Parties that were not there on any day from `first` to `last`, with when they were.
 *
 * @example
 * absentParties(['SSD', 'CHE'], '1950-01-01', '1950-12-31'); // [{ party: 'SSD', first: '2011-07-09', ended: null }]
 */
export function absentParties(
  parties: readonly string[],
  first: Day,
  last: Day,
): ReadonlyArray<{ readonly party: string; readonly first: Day; readonly ended: Day | null }> {
  return parties.flatMap((party) => {
    const code = partyCode(party);
    const held = code === undefined ? undefined : existenceOf(code);
    if (held === undefined) return [];
    const there = last >= held.first && (held.ended === null || first < held.ended);
    return there ? [] : [{ party, first: held.first, ended: held.ended }];
  });
}

/** Parties that nothing is known of, or that were not there on the date of the text. */
function checkParties({ id, parties, date }: Draft, file: string): Message[] {
  const where = { file, entry: id };
  const bounds = periodBounds(date);
  return [
    ...parties.flatMap((party) =>
      partyCode(party) === undefined && firmOf(party) === undefined
        ? [say.unknownParty({ ...where, value: party })]
        : [],
    ),
    ...(bounds === undefined ? [] : absentParties(parties, bounds.first, bounds.last)).map((a) =>
      say.notThere({ ...where, ...a, on: date }),
    ),
  ];
}

/**
 * What is wrong with a draft, besides its shape.
 *
 * @example
 * checkDraft(draft, 'draft.json'); // [] when its codes are in the vocabulary and its parties were there
 */
export function checkDraft(draft: Draft, file: string): readonly Message[] {
  const entry = draft.id;
  const codes = [
    ...draft.clauses.flatMap((c) => (c.code === null ? [] : [c.code])),
    ...Object.keys(draft.context),
  ];
  return [
    ...[...new Set(codes)].flatMap((code) =>
      vocabulary().has(code) ? [] : [say.unknownFact({ file, entry, code })],
    ),
    ...checkParties(draft, file),
  ];
}

/** Clauses of one draft that are read. The longest treaties coded so far have some hundreds. */
export const MOST_CLAUSES = 2000;

/** What a file is that is no draft, said before its fields are listed as wrong. */
function notDraft(content: unknown, file: string): Message | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    return say.noObject({ file });
  if ('principles' in content || 'choices' in content) return say.isDoctrine({ file });
  if (!('clauses' in content) && !('parties' in content)) return say.noDraft({ file });
  const { clauses } = content as { readonly clauses?: unknown };
  if (Array.isArray(clauses) && clauses.length > MOST_CLAUSES)
    return say.tooManyClauses({ file, count: clauses.length, most: MOST_CLAUSES });
  return undefined;
}

/** A draft from what was read of a file. Throws a TuchuError that names file, entry and field. */
export function parseDraft(content: unknown, file: string): Draft {
  const other = notDraft(content, file);
  if (other !== undefined) return refuse([other]);
  const { value, problems } = shaped(draftSchema, content, file);
  if (value === undefined) return refuse(problems);
  const found = checkDraft(value, file);
  return found.length === 0 ? value : refuse(found);
}

/**
 * @throws TuchuError where the file is absent, is not JSON, or does not hold a draft in order
 * @example
 * readDraft('examples/drafts/rus-prk-2024.json').parties; // ['RUS', 'PRK']
 */
export const readDraft = (path: string): Draft => parseDraft(readJson(path), basename(path));

/**
 * Drafts of files and folders, in the order named, those of a folder by name.
 *
 * @example
 * readDrafts(['examples/drafts']).length; // 20
 */
export const readDrafts = (paths: readonly string[]): readonly Draft[] =>
  paths.flatMap((path) =>
    statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(path)
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map((name) => readDraft(join(path, name)))
      : [readDraft(path)],
  );
