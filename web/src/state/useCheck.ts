import { useCallback, useEffect, useRef, useState } from 'react';
import type {
  CheckSheet,
  ClauseText,
  CoderSheet,
  OwnPackSheet,
  Standing,
} from '../../../src/brief/index.js';
import type { Lang } from '../../../src/core/index.js';
import type { DraftFile } from '../lib/draft.js';
import {
  ApiError,
  type CheckQuestion,
  type HeldFile,
  postCheck,
  postClauses,
  postDoctrine,
} from './api.js';

/** A reader's own draft, and the name of the file it came from. */
export interface OwnDraft {
  readonly file: string;
  readonly draft: DraftFile;
  /** Another draft has another number, so that verdicts on two drafts are never compared. */
  readonly serial: number;
}

/** Kept in memory while the page is open, so that a look at another page does not lose it; written nowhere. */
const held: { draft: OwnDraft | null; pack: readonly HeldFile[] | null } = {
  draft: null,
  pack: null,
};

function useHeld<K extends keyof typeof held>(
  key: K,
): readonly [(typeof held)[K], (next: (typeof held)[K]) => void] {
  const [own, setOwn] = useState(held[key]);
  const keep = useCallback(
    (next: (typeof held)[K]): void => {
      held[key] = next;
      setOwn(next);
    },
    [key],
  );
  return [own, keep];
}

export const useOwnDraft = () => useHeld('draft');

/** The draft as it was last opened or saved; one that differs from it is asked about before it is lost. */
let safe: DraftFile | null = null;

export const markSaved = (draft: DraftFile): void => {
  safe = draft;
};

/** Asks before a reload or a closed page drops a draft that was changed and not saved. */
export function useUnsavedGuard(draft: DraftFile | null): void {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (draft !== null && draft !== safe) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft]);
}

export type PackAnswer =
  | { readonly state: 'none' }
  | { readonly state: 'checking' }
  | { readonly state: 'checked'; readonly sheet: OwnPackSheet }
  | { readonly state: 'failed'; readonly text: string };

const textOf = (error: unknown): string => (error instanceof ApiError ? error.message : '');

/** A doctrine of the reader's own: its files, and what the server finds in them. */
export function useOwnPack(lang: Lang) {
  const [files, keep] = useHeld('pack');
  const [found, setFound] = useState<{ of: typeof files; answer: PackAnswer } | null>(null);
  useEffect(() => {
    if (files === null) return setFound(null);
    const stop = new AbortController();
    setFound(null);
    postDoctrine(files, lang, stop.signal).then(
      (sheet) => setFound({ of: files, answer: { state: 'checked', sheet } }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setFound({ of: files, answer: { state: 'failed', text: textOf(error) } });
      },
    );
    return () => stop.abort();
  }, [files, lang]);
  // What was found in other files says nothing of these.
  const answer: PackAnswer =
    files === null ? { state: 'none' } : found?.of === files ? found.answer : { state: 'checking' };
  return { files, keep, answer };
}

/** What the coder proposes of the clauses that nobody has coded; asked anew when their words change. */
export function useCoder(clauses: readonly ClauseText[], lang: Lang): CoderSheet | null {
  const [sheet, setSheet] = useState<CoderSheet | null>(null);
  const asked = clauses.length === 0 ? '' : JSON.stringify(clauses);
  useEffect(() => {
    if (asked === '') return setSheet(null);
    const stop = new AbortController();
    postClauses(JSON.parse(asked) as readonly ClauseText[], lang, stop.signal).then(
      setSheet,
      () => {
        if (!stop.signal.aborted) setSheet(null);
      },
    );
    return () => stop.abort();
  }, [asked, lang]);
  return sheet;
}

export type Checked =
  | { readonly state: 'idle' }
  | { readonly state: 'judging'; readonly sheet: CheckSheet | null }
  | { readonly state: 'ready'; readonly sheet: CheckSheet }
  | { readonly state: 'refused'; readonly text: string };

/**
 * The sheet of a question; null asks nothing. A refused draft has no sheet: none is shown that is not its own. The verdict
 * on the same draft before it was changed goes with the question, and what changed comes back.
 *
 * @param subject whose verdicts are compared: another draft or doctrine begins anew
 */
export function useCheck(question: CheckQuestion | null, subject: string, lang: Lang): Checked {
  const [checked, setChecked] = useState<Checked>({ state: 'idle' });
  const asked = question === null ? '' : JSON.stringify(question);
  /** The last verdict, the one before the last change, and the question each belongs to. */
  const last = useRef<{
    subject: string;
    asked: string;
    before: Standing | null;
    now: Standing | null;
  }>({ subject: '', asked: '', before: null, now: null });
  useEffect(() => {
    if (asked === '') {
      setChecked({ state: 'idle' });
      return;
    }
    const was = last.current;
    if (was.subject !== subject) last.current = { subject, asked, before: null, now: null };
    else if (was.asked !== asked) last.current = { ...was, asked, before: was.now };
    const { before } = last.current;
    const stop = new AbortController();
    setChecked((old) => ({ state: 'judging', sheet: 'sheet' in old ? old.sheet : null }));
    const full = {
      ...(JSON.parse(asked) as CheckQuestion),
      ...(before === null ? {} : { before }),
    };
    const judge = async (): Promise<void> => {
      try {
        const sheet = await postCheck(full, lang, stop.signal);
        last.current = { ...last.current, now: sheet.standing };
        setChecked({ state: 'ready', sheet });
      } catch (error) {
        if (!stop.signal.aborted) setChecked({ state: 'refused', text: textOf(error) });
      }
    };
    void judge();
    return () => stop.abort();
  }, [asked, subject, lang]);
  return checked;
}
