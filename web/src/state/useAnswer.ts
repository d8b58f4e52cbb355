import { useEffect, useState } from 'react';
import { ApiError } from './api.js';

export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly answer: T }
  | { readonly state: 'failed'; readonly text: string };

/** What the server answers; asked anew when the question changes, so keep `ask` the same between. */
export function useAnswer<T>(ask: (signal: AbortSignal) => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'loading' });
  useEffect(() => {
    const stop = new AbortController();
    setAnswer({ state: 'loading' });
    ask(stop.signal).then(
      (found) => setAnswer({ state: 'ready', answer: found }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setAnswer({ state: 'failed', text: error instanceof ApiError ? error.message : '' });
      },
    );
    return () => stop.abort();
  }, [ask]);
  return answer;
}
