import type { Fold } from '../../../src/brief/page.js';
import { Coded } from './Coded.js';
import { TableView } from './TableView.js';

/** A part of a section behind the line that says what is inside. */
export function Folded({ fold }: { readonly fold: Fold }) {
  return (
    <details className="folded">
      <summary>{fold.summary}</summary>
      {fold.tables.length > 0 && (
        <div className="tables">
          {fold.tables.map((table) => (
            <TableView key={table.caption} table={table} quiet />
          ))}
        </div>
      )}
      {fold.notes.map((note) => (
        <p key={note} className="note">
          <Coded text={note} />
        </p>
      ))}
    </details>
  );
}
