/** Everything the page about one pair says, section by section, in both languages. */
import { flows } from './flows-messages.js';
import { headline } from './headline-messages.js';
import { next } from './next-messages.js';
import { relation } from './relation-messages.js';
import { ties } from './ties-messages.js';

export const say = { ...headline, ...relation, ...flows, ...ties, ...next };
