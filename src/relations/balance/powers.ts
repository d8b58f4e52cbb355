/** Who counts as a great power: a reader's own list, or the one in `packs/balance/powers.json`. */
import {
  type Day,
  type PlaceCode,
  type Text,
  TuchuError,
  type Bloc,
  bloc,
  membersAt,
  periodBounds,
  place,
  placeName,
  render,
  resolvePlace,
} from '../../core/index.js';
import { balanceData } from './data.js';
import { say } from './messages.js';

export interface Powers {
  /** Sorted as the list names them; never the country itself. */
  readonly codes: readonly PlaceCode[];
  /** Words of the list: `P5`, `G7`, or names. */
  readonly words: readonly string[];
  readonly chosen: 'default' | 'reader';
  readonly rule: Text;
}

/** The first day on which a list has a member. */
const beganOn = (group: Bloc): Day =>
  group.members.map((m) => periodBounds(m.from)?.first ?? m.from).sort()[0] ?? '';

/** Whoever has not left. */
const LATEST: Day = '9999-12-31';

function codesOf(word: string, day: Day): readonly PlaceCode[] {
  const found = resolvePlace(word);
  if (found?.kind === 'country' || found?.kind === 'territory') return [found.code];
  const group = bloc(word.toUpperCase());
  // A union is one power under its own name, and stands for its members in no other list.
  if (found?.kind === 'union') return [found.code];
  if (group === undefined) throw new TuchuError(say.unknownPower({ text: word }), 2);
  const on = membersAt(group.code, day, 'states');
  // Before the list begins its members of now are asked about: what they held then is another question.
  return on.length > 0 ? on : membersAt(group.code, LATEST, 'states');
}

/**
 * @param asked words between commas: countries, unions, blocs (`P5`, `G7`, `G20`); the default list without it
 * @throws `TuchuError` for an unknown word, for the country itself named alone, for fewer than two powers, and for a
 *   union beside one of its members, whose trade would count twice
 * @example
 * powersOf('VNM', '2025-12-31').codes.length; // 9: the five permanent members and the rest of the G7
 * powersOf('VNM', '2025-12-31', 'USA,CHN').codes; // ['USA', 'CHN']
 */
export function powersOf(subject: PlaceCode, day: Day, asked?: string): Powers {
  const data = balanceData().powers;
  const words = asked === undefined ? data.default : asked.split(',').map((w) => w.trim());
  const codes: PlaceCode[] = [];
  for (const word of words)
    for (const code of codesOf(word, day)) {
      if (code === subject && codesOf(word, day).length === 1)
        throw new TuchuError(say.powerIsSubject({ place: subject }), 2);
      if (code !== subject && !codes.includes(code)) codes.push(code);
    }
  if (codes.length < 2) throw new TuchuError(say.tooFewPowers({ count: codes.length }), 2);
  for (const union of codes.filter((c) => place(c)?.kind === 'union')) {
    const inside = codes.find(
      (c) =>
        c !== union && bloc(union) !== undefined && membersAt(union, day, 'states').includes(c),
    );
    if (inside !== undefined)
      throw new TuchuError(say.unionAndMember({ union, member: inside }), 2);
    if (bloc(union) !== undefined && membersAt(union, day, 'states').includes(subject))
      throw new TuchuError(say.ownUnion({ union, place: subject }), 2);
  }
  const names = (lang: 'en' | 'vi'): string => codes.map((c) => placeName(c, lang)).join(', ');
  const chosen = asked === undefined ? 'default' : 'reader';
  const later = words.flatMap((w) => {
    const group = bloc(w.toUpperCase());
    return group !== undefined && day < beganOn(group) ? [group.code] : [];
  });
  const now = (lang: 'en' | 'vi'): string =>
    later.length === 0 ? '' : render(say.notYetThere({ groups: later, day }), lang);
  return {
    codes,
    words,
    chosen,
    rule: {
      en: `Powers (${words.join(', ')}${chosen === 'reader' ? ', set by the reader' : ''}): ${names('en')}. ${chosen === 'default' ? data.note.en : ''} ${now('en')}`
        .replaceAll('  ', ' ')
        .trim(),
      vi: `Nước lớn (${words.join(', ')}${chosen === 'reader' ? ', do người đọc chọn' : ''}): ${names('vi')}. ${chosen === 'default' ? data.note.vi : ''} ${now('vi')}`
        .replaceAll('  ', ' ')
        .trim(),
    },
  };
}

/** Lists that a reader may choose from: the one read where none is named, and each of its parts. */
export const powerLists = (): readonly string[] => {
  const words = balanceData().powers.default;
  return [words.join(','), ...(words.length > 1 ? words : [])];
};

/** The option that names the same powers again; '' for the default. */
export const powersOption = (powers: Powers): string =>
  powers.chosen === 'default'
    ? ''
    : ` --powers ${powers.words.map((w) => (w.includes(' ') ? `'${w}'` : w)).join(',')}`;
