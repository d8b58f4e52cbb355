import { useCallback, useEffect, useState } from 'react';
import type { CheckSheet } from '../../../src/brief/index.js';
import type { Lang } from '../../../src/core/index.js';
import type { DraftFile } from '../lib/draft.js';
import { ApiError, type CheckQuestion, postCheck } from './api.js';

/** A reader's own draft, and the name of the file it came from. */
export interface OwnDraft {
  readonly file: string;
  readonly draft: DraftFile;
}

/** Kept in memory while the page is open, so that a look at another page does not lose it; written nowhere. */
let held: OwnDraft | null = null;

export function useOwnDraft(): readonly [OwnDraft | null, (own: OwnDraft) => void] {
  const [own, setOwn] = useState(held);
  const keep = useCallback((next: OwnDraft): void => {
    held = next;
    setOwn(next);
  }, []);
  return [own, keep];
}

export type Checked =
  | { readonly state: 'idle' }
  | { readonly state: 'judging'; readonly sheet: CheckSheet | null }
  | { readonly state: 'ready'; readonly sheet: CheckSheet }
  | { readonly state: 'refused'; readonly text: string };

/** The sheet of a question; null asks nothing. A refused draft has no sheet: none is shown that is not its own. */
export function useCheck(question: CheckQuestion | null, lang: Lang): Checked {
  const [checked, setChecked] = useState<Checked>({ state: 'idle' });
  const asked = question === null ? '' : JSON.stringify(question);
  useEffect(() => {
    if (asked === '') {
      setChecked({ state: 'idle' });
      return;
    }
    const stop = new AbortController();
    setChecked((was) => ({ state: 'judging', sheet: 'sheet' in was ? was.sheet : null }));
    postCheck(JSON.parse(asked) as CheckQuestion, lang, stop.signal).then(
      (sheet) => setChecked({ state: 'ready', sheet }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setChecked({ state: 'refused', text: error instanceof ApiError ? error.message : '' });
      },
    );
    return () => stop.abort();
  }, [asked, lang]);
  return checked;
}
