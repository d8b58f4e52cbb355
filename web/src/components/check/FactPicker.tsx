import { useId, useMemo } from 'react';
import type { TermEntry } from '../../../../src/brief/index.js';
import { searchTerms } from '../../lib/search.js';
import { useShell } from '../../state/shell.js';
import { Combobox } from '../Combobox.js';

interface Props {
  readonly code: string | null;
  /** May be left without a code. */
  readonly uncoded?: boolean;
  readonly terms: readonly TermEntry[];
  /** Codes the doctrine asks for: these stand first. */
  readonly asks: readonly string[];
  readonly choose: (code: string | null) => void;
}

interface Option {
  readonly code: string;
  readonly text: string;
  readonly asked: boolean;
}

/** A fact by its words, found by typing some of them, without accents or with. */
export function FactPicker({ code, uncoded = false, terms, asks, choose }: Props) {
  const w = useShell().words.check;
  const id = useId();
  const all = useMemo((): readonly Option[] => {
    const named = terms.map((t) => ({ ...t, asked: asks.includes(t.code) }));
    return [...named.filter((t) => t.asked), ...named.filter((t) => !t.asked)];
  }, [terms, asks]);
  const none = { code: '', text: w.notCoded, asked: false };
  const chosen = code === null ? w.notCoded : (terms.find((t) => t.code === code)?.text ?? code);
  return (
    <div className="field wide">
      <label htmlFor={id}>{w.fact}</label>
      <Combobox
        id={id}
        className="fact-picker"
        listLabel={w.factList}
        chosen={chosen}
        title={chosen}
        search={(query) =>
          searchTerms(uncoded ? [none, ...all] : all, query).map(({ code: key, text, asked }) => ({
            key,
            text,
            note: asked ? w.asked : undefined,
            look: asked ? 'rich' : '',
          }))
        }
        count={(found) => (found === 0 ? w.noFact : w.factHint(found))}
        choose={({ key }) => choose(key === '' ? null : key)}
      />
    </div>
  );
}
