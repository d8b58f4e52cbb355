/** Events that a model leaves out of its answer, said beside it. */
import type { Message } from '../../core/index.js';
import { say } from '../messages.js';
import type { Lab } from '../model.js';
import type { Applied } from '../roles.js';

/** @returns nothing where nothing is left out */
export const leftOutNotes = (lab: Lab, left: readonly Applied[]): readonly Message[] =>
  left.length === 0
    ? []
    : [say.leavesOut({ events: left.map((event) => lab.events.indexOf(event) + 1) })];
