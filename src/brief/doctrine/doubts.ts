/** What keeps a verdict from being taken at its word, each doubt as a sentence. */
import type { Message } from '../../core/index.js';
import type { DraftVerdict } from '../../doctrine/index.js';
import { doubtWords } from './doubt-messages.js';
import { say } from './messages.js';
import { statedWords } from './stated-messages.js';

export function doubtText(d: DraftVerdict['doubts'][number]): Message {
  switch (d.kind) {
    case 'uncoded':
      return say.doubtUncoded({ clauses: d.clauses });
    case 'part_of_time':
      return say.doubtTime({});
    case 'empty':
      return doubtWords.empty({});
    case 'contradiction':
      return doubtWords.contradiction({
        codes: d.facts.map((c) => c.code),
        so: d.facts.map((c) => c.so.join(' ')),
        notSo: d.facts.map((c) => c.notSo.join(' ')),
        worst: d.worst,
        principles: d.principles,
      });
    case 'ahead':
      return doubtWords.ahead({});
    case 'members_unknown':
      return say.doubtMembers({});
    case 'membership_unsure':
      return statedWords.doubtMembership({ parties: d.parties });
    case 'membership_recalled':
      return statedWords.doubtRecalled({ parties: d.parties });
  }
}
