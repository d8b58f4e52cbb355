/** Sentences of the page, the note and the terminal, section by section. */
import { dependence } from './dependence-messages.js';
import { evidence } from './evidence-messages.js';
import { headline } from './headline-messages.js';
import { next } from './next-messages.js';
import { relations } from './relations-messages.js';

export const say = { ...evidence, ...headline, ...relations, ...dependence, ...next };
