/** Checks a pack whole: the shape of every file, then what the files say of one another. */
import type { Message } from '../core/index.js';
import { crossCheckClaims } from './claims/check.js';
import {
  checkBalances,
  checkConflicts,
  checkFact,
  checkInstruments,
  checkOverlaps,
  checkProfile,
  shown,
  type Where,
} from './cross.js';
import { say } from './messages.js';
import { FACT_FILES, FILES, type FileName, type Pack } from './schema.js';

/** A pack as read from disk: parsed JSON by file name. */
export interface RawPack {
  readonly code: string;
  readonly files: Readonly<Record<string, unknown>>;
}

export type Checked = { readonly problems: readonly Message[]; readonly pack: Pack | undefined };

/** The entry a path of a schema problem leads through: a fact's id, or the keys walked. */
function locate(root: unknown, path: readonly PropertyKey[]): Omit<Where, 'file'> {
  let at: unknown = root;
  let entry = '';
  let left = [...path];
  path.forEach((key, i) => {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[key];
    const named = at as { id?: unknown; code?: unknown } | null | undefined;
    const name = named?.id ?? named?.code;
    if (typeof key === 'number' && typeof name === 'string') {
      entry = name;
      left = path.slice(i + 1);
    }
  });
  return { entry: entry || 'pack', field: left.map(String).join('.') || 'entry', value: shown(at) };
}

function checkShapes(raw: RawPack): { problems: Message[]; parsed: Map<FileName, unknown> } {
  const problems: Message[] = [];
  const parsed = new Map<FileName, unknown>();
  for (const file of Object.keys(raw.files).sort())
    if (!Object.hasOwn(FILES, file)) problems.push(say.unknownFile({ file }));
  for (const file of Object.keys(FILES) as FileName[]) {
    const content = raw.files[file];
    if (content === undefined) {
      if (file === 'profile.json' || file === 'sources.json') problems.push(say.noFile({ file }));
      continue;
    }
    const result = FILES[file].safeParse(content);
    if (result.success) parsed.set(file, result.data);
    else
      for (const issue of result.error.issues)
        problems.push(say.schema({ file, ...locate(content, issue.path), problem: issue.message }));
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
  if (problems.length > 0) return { problems, pack: undefined };
  type Shape = { [K in FileName]?: ReturnType<(typeof FILES)[K]['parse']> };
  const files = Object.fromEntries(parsed) as Shape &
    Required<Pick<Shape, 'profile.json' | 'sources.json'>>;
  const pack: Pack = {
    code: raw.code,
    profile: files['profile.json'],
    facts: FACT_FILES.flatMap((f) => files[f]?.facts ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    instruments: files['agreements.json']?.instruments ?? [],
    conflicts: files['conflicts.json']?.conflicts ?? [],
    ...(files['claims.json'] === undefined ? {} : { claims: files['claims.json'] }),
    gaps: files['economy.json']?.gaps ?? [],
    reporters: files['economy.json']?.reporters ?? {},
    sources: files['sources.json'].sources,
  };
  const seen = new Set<string>();
  for (const file of FACT_FILES)
    for (const fact of files[file]?.facts ?? []) {
      if (seen.has(fact.id))
        problems.push(say.duplicate({ file, entry: fact.id, field: 'id', value: fact.id }));
      seen.add(fact.id);
      problems.push(...checkFact(fact, file, pack));
    }
  for (const check of [
    checkInstruments,
    checkConflicts,
    checkProfile,
    checkOverlaps,
    checkBalances,
  ])
    problems.push(...check(pack));
  if (pack.claims !== undefined)
    problems.push(...crossCheckClaims(pack.claims, 'claims.json', pack));
  return { problems, pack: problems.length === 0 ? pack : undefined };
}
