/** A draft read from a file of a person's own and checked; it is kept nowhere. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Message, type PlaceCode, periodBounds, resolvePlace } from '../core/index.js';
import { existenceOf } from '../facts/index.js';
import { type Draft, draftSchema } from './draft.js';
import { readJson } from './load.js';
import { say } from './messages.js';
import { refuse, shaped } from './shape.js';
import { vocabulary } from './vocabulary.js';

/** The place a party is, also by its older code; `undefined` when nothing has the name. */
export const partyCode = (party: string): PlaceCode | undefined => resolvePlace(party)?.code;

/** A party that was not there on any day the date may stand for. */
function checkParty(party: string, draft: Draft, file: string): Message[] {
  const where = { file, entry: draft.id };
  const code = partyCode(party);
  if (code === undefined) return [say.unknownPlace({ ...where, value: party })];
  const held = existenceOf(code);
  const bounds = periodBounds(draft.date);
  if (held === undefined || bounds === undefined) return [];
  const { first, ended } = held;
  if (bounds.last >= first && (ended === null || bounds.first < ended)) return [];
  return [say.notThere({ ...where, party, on: draft.date, first, ended })];
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
    ...draft.parties.flatMap((party) => checkParty(party, draft, file)),
  ];
}

/** A draft from what was read of a file. Throws a TuchuError that names file, entry and field. */
export function parseDraft(content: unknown, file: string): Draft {
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
