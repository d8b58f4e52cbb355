/** Checks a pack whole: the shape of every file, then what the files say of one another. */
import type { Message } from '../core/index.js';
import { checkBalances, checkOverlaps } from './beside.js';
import { crossCheckClaims } from './claims/check.js';
import { checkFact } from './cross.js';
import { checkExistence } from './existence.js';
import { checkConflicts, checkInstruments, checkProfile } from './lists.js';
import { say } from './messages.js';
import { shapeProblems } from './shape.js';
import { checkSides } from './sides.js';
import { FACT_FILES, FILES, type FileName, type Pack } from './schema.js';

/** A pack as read from disk: parsed JSON by file name. */
export interface RawPack {
  readonly code: string;
  readonly files: Readonly<Record<string, unknown>>;
  /** What is wrong with the texts of the files: no JSON, or a key given twice. */
  readonly unreadable?: readonly Message[];
  /** Written by the user, in the workspace, or shipped with the program. */
  readonly origin?: Pack['origin'];
}

export interface Checked {
  readonly problems: readonly Message[];
  /** The pack when it has no problem. */
  readonly pack: Pack | undefined;
  /** True when the problems are of shape: what entries say of one another was not looked at. */
  readonly shapes: boolean;
}

function checkShapes(raw: RawPack): { problems: Message[]; parsed: Map<FileName, unknown> } {
  const problems: Message[] = [];
  const parsed = new Map<FileName, unknown>();
  const unreadable = raw.unreadable ?? [];
  problems.push(...unreadable);
  const named = new Set(unreadable.map((p) => String(p.fields['file'])));
  for (const file of [...new Set([...Object.keys(raw.files), ...named])].sort())
    if (!Object.hasOwn(FILES, file)) problems.push(say.unknownFile({ file }));
  for (const file of Object.keys(FILES) as FileName[]) {
    const content = raw.files[file];
    if (content === undefined) {
      if (named.has(file)) continue;
      if (file === 'profile.json' || file === 'sources.json') problems.push(say.noFile({ file }));
      continue;
    }
    const result = FILES[file].safeParse(content);
    if (result.success) parsed.set(file, result.data);
    else problems.push(...shapeProblems(file, content, result.error.issues));
  }
  return { problems, parsed };
}

/**
 * All problems of a pack: shapes first; what the files say of one another only once the shapes hold.
 *
 * @example
 * checkPack(await readPack('VNM')).problems; // []
 */
export function checkPack(raw: RawPack): Checked {
  const { problems, parsed } = checkShapes(raw);
  if (problems.length > 0) return { problems, pack: undefined, shapes: true };
  type Shape = { [K in FileName]?: ReturnType<(typeof FILES)[K]['parse']> };
  const files = Object.fromEntries(parsed) as Shape &
    Required<Pick<Shape, 'profile.json' | 'sources.json'>>;
  const pack: Pack = {
    code: raw.code,
    origin: raw.origin ?? 'built-in',
    profile: files['profile.json'],
    facts: FACT_FILES.flatMap((f) => files[f]?.facts ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    instruments: files['agreements.json']?.instruments ?? [],
    conflicts: files['conflicts.json']?.conflicts ?? [],
    ...(files['claims.json'] === undefined ? {} : { claims: files['claims.json'] }),
    gaps: files['economy.json']?.gaps ?? [],
    reporters: files['economy.json']?.reporters ?? {},
    sources: files['sources.json'].sources,
  };
  const seen = new Map<string, FileName>();
  for (const file of FACT_FILES)
    for (const fact of files[file]?.facts ?? []) {
      if (seen.has(fact.id))
        problems.push(say.duplicate({ file, entry: fact.id, field: 'id', value: fact.id }));
      seen.set(fact.id, file);
      for (const check of [checkFact, checkExistence, checkSides])
        problems.push(...check(fact, file, pack));
    }
  for (const check of [checkInstruments, checkConflicts, checkProfile])
    problems.push(...check(pack));
  for (const check of [checkOverlaps, checkBalances])
    problems.push(...check(pack, (id) => seen.get(id) ?? ''));
  if (pack.claims !== undefined)
    problems.push(...crossCheckClaims(pack.claims, 'claims.json', pack));
  return { problems, pack: problems.length === 0 ? pack : undefined, shapes: false };
}

/** How many entries of each kind a file of a pack holds. */
export interface Contents {
  readonly file: string;
  readonly kind: Counted;
  readonly count: number;
}

/** Lists and keyed objects of a pack's files. */
export const COUNTED_LISTS = [
  'facts',
  'instruments',
  'conflicts',
  'gaps',
  'sources',
  'reporters',
  'claims',
] as const;
export type Counted = (typeof COUNTED_LISTS)[number];

/**
 * What the files of a pack hold, file by file.
 *
 * @example
 * contentsOf({ code: 'NZL', files: { 'sources.json': { sources: { mfat: {} } } } });
 * // [{ file: 'sources.json', kind: 'sources', count: 1 }]
 */
export function contentsOf(raw: RawPack): readonly Contents[] {
  return Object.entries(raw.files).flatMap(([file, content]) =>
    COUNTED_LISTS.flatMap((kind): Contents[] => {
      const list = (content as Record<string, unknown> | null)?.[kind];
      if (typeof list !== 'object' || list === null) return [];
      return [{ file, kind, count: Object.keys(list).length }];
    }),
  );
}
