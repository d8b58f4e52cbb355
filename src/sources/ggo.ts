/**
 * GGO (manytreaties, globalgov): treaties on the environment, trade and health since 1351, and what each
 * party did when. Agreements: `signature`, `force`, `end`, `term` dated, then what they are about
 * (`domain`, `kind`, `ambit`, `subject`). Parties: `signature`, `ratification`, `force`, `end` of the
 * state, `party` where no date is known. Traps: one treatyID may stand for several amendments of one
 * day; 9999-12-31 means no end; doubtful dates end in `?`; no alliances and no basing treaties.
 */
import { dateNotes, looseDate, party, steps, writeOnce } from './agreement-rows.js';
import { defineTable } from './define.js';
import { say } from './messages.js';

const ABOUT = [
  ['domain', 'TypeDomain'],
  ['kind', 'TypeAgree'],
  ['ambit', 'TypeAmbit'],
  ['area', 'TypeGeo'],
  ['subject', 'TypeSubject'],
] as const;

export const ggo = defineTable({
  id: 'ggo',
  title: { en: 'GGO treaties and parties', vi: 'GGO, điều ước và các bên tham gia' },
  publisher: 'globalgov (manytreaties)',
  licence:
    'CC BY 4.0 as packaged in manytreaties; parts drawn from IEADB are non-commercial by its own terms',
  citation:
    'Hollway, J. et al., GGO in the R package manytreaties (PANARCHIC, SNSF 188976), globalgov.',
  homepage: 'https://globalgov.github.io/manytreaties/',
  layouts: [
    {
      columns:
        'treatyID,Title,Begin,End,Signature,Force,Term,Grounds,TypeDomain,TypeAgree,TypeAmbit,TypeGeo,TypeSubject,Location,Depository,Published,Secretariat,Website,TitleAlt,Language,Languages,Text,TextURL,Coder,Comments,Source'.split(
          ',',
        ),
      kind: 'records',
      unit: 'none',
      key: ['treatyID', 'Title', 'Signature'],
      notes: dateNotes,
      row(cells, out) {
        const [id, text] = [cells.text('treatyID'), cells.text('Title')];
        const date = (column: string): string | null => looseDate(cells, out, column);
        const dated = {
          signature: date('Signature'),
          force: date('Force'),
          end: date('End'),
          term: date('Term'),
        };
        const rows = steps({ id, text }, dated, 'agreement');
        for (const [what, column] of ABOUT) {
          const said = cells.maybe(column);
          if (said !== null) rows.push({ id, what, text: said });
        }
        writeOnce(out, rows);
      },
    },
    {
      columns:
        'stateID,treatyID,Title,Begin,End,Signature,StateSignature,StateRatification,Force,StateForce,Term,StateEnd,Coder,Comments'.split(
          ',',
        ),
      kind: 'records',
      unit: 'none',
      key: [
        'stateID',
        'treatyID',
        'Title',
        'StateSignature',
        'StateRatification',
        'StateForce',
        'StateEnd',
      ],
      notes: (out) => [
        ...dateNotes(out),
        say.note({
          en: 'stateID codes beside ISO 3166 (EAZ Zanzibar, SAR Sahrawi, PRU Prussia …) are read as manystates uses them; UNK and BZL are not guessed',
          vi: 'các mã stateID ngoài ISO 3166 (EAZ Zanzibar, SAR Sahrawi, PRU Phổ …) được đọc như gói manystates dùng; không suy đoán UNK và BZL',
        }),
      ],
      row(cells, out) {
        const subject = party(cells, out, 'stateID');
        if (subject === undefined) return;
        if (subject === null) return out.setAside(say.notAState({}));
        const date = (column: string): string | null => looseDate(cells, out, column);
        const dated = {
          signature: date('StateSignature'),
          ratification: date('StateRatification'),
          force: date('StateForce'),
          end: date('StateEnd'),
        };
        const row = { id: cells.text('treatyID'), subject, text: cells.text('Title') };
        writeOnce(out, steps(row, dated, 'party'));
      },
    },
  ],
});
