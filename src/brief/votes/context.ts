/** What the parts of the page of votes share: the question settled, the pack, the boundary rule in force. */
import { TuchuError, type Finding } from '../../core/index.js';
import type { MapRule, Pack } from '../../facts/index.js';
import type { AskedVotes } from '../../relations/index.js';
import type { Written } from '../context.js';
import { say as shared } from '../messages.js';

/** What every part of the page needs. */
export interface VotesTold extends Written {
  readonly asked: AskedVotes;
  readonly pack: Pack | undefined;
  readonly rule: string | undefined;
  /** Neighbours drawn in the series. */
  readonly near: readonly string[];
  /** Findings shown so far. */
  readonly shown: Map<string, Finding>;
}

/** The boundary rule in force: the one asked for, else the profile's own. */
export function mapRuleOf({ pack, rule }: Pick<VotesTold, 'pack' | 'rule'>): MapRule | undefined {
  const map = pack?.profile.map;
  const ids = map?.rules.map((r) => r.id) ?? [];
  if (rule !== undefined && map !== undefined && !ids.includes(rule))
    throw new TuchuError(shared.unknownRule({ rule, known: ids }), 2);
  return map?.rules.find((r) => r.id === rule) ?? map?.rules.find((r) => r.id === map.defaultRule);
}
