import { useCallback, useEffect, useState } from 'react';
import { formatAddress, parseAddress, type Address } from './address.js';

export type Go = (change: Partial<Address>, how?: 'push' | 'replace') => void;

/** The address as state: changing it writes history, and the back button changes it. */
export function useAddress(): readonly [Address, Go] {
  const [address, setAddress] = useState(() => parseAddress(window.location.search));
  useEffect(() => {
    const read = (): void => setAddress(parseAddress(window.location.search));
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, []);
  const go = useCallback<Go>((change, how = 'push') => {
    const next = { ...parseAddress(window.location.search), ...change };
    const query = formatAddress(next);
    const target = window.location.pathname + query;
    if (query !== window.location.search) {
      if (how === 'push') window.history.pushState({ tuchu: true }, '', target);
      else window.history.replaceState(window.history.state, '', target);
    }
    setAddress(next);
  }, []);
  return [address, go];
}
