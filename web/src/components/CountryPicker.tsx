import { searchPlaces } from '../lib/search.js';
import { UNDRILLED } from '../state/address.js';
import type { PlaceEntry } from '../state/api.js';
import { useShell } from '../state/shell.js';
import { Combobox, type Choice } from './Combobox.js';

/** Searchable list of countries; choosing one opens the same page of it. */
export function CountryPicker({ places }: { readonly places: readonly PlaceEntry[] }) {
  const { lang, words, address, page, go } = useShell();
  const choose = ({ key }: Choice): void =>
    go({
      ...UNDRILLED,
      // The same page of another country; a pair has no second half there.
      page:
        address.page === 'data' ? null : address.page === 'partner' ? 'relations' : address.page,
      side: address.side,
      // The same shock, with what was set, asked of another country.
      shock: address.shock,
      set: address.set,
      country: key,
      rule: null,
    });
  const choice = (p: PlaceEntry): Choice => ({
    key: p.code,
    text: p.names[lang],
    note: p.profile ? words.fullProfile : p.data ? words.dataOnly : words.noData,
    look: p.profile ? 'rich' : p.data ? '' : 'poor',
  });
  return (
    <Combobox
      id="country"
      label={words.country}
      listLabel={words.country}
      chosen={
        places.find((p) => p.code === address.country)?.names[lang] ?? page?.subject.name ?? ''
      }
      prompt={words.search}
      search={(query) => searchPlaces(places, query, lang).map(choice)}
      count={(found) =>
        found === 0 ? words.noMatch : `${words.places(found)} · ${words.searchHint}`
      }
      choose={choose}
      leave
    />
  );
}
