/** Words of the pages on doctrine, section by section. */
import { check } from './check-messages.js';
import { draft } from './draft-messages.js';
import { library } from './library-messages.js';
import { reason } from './reason-messages.js';
import { screen } from './screen-messages.js';

export { leaningWord, verdictWord } from './verdict-words.js';

export const say = { ...check, ...reason, ...library, ...draft, ...screen };
