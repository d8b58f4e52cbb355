/** What every model of a shock tells about itself, and what it is asked with. */
import type { Assumption, Finding, Message, Missing, PlaceCode, Text } from '../core/index.js';
import type { AnswerTable } from '../dependence/index.js';
import type { Workspace } from '../store/index.js';
import type { Applied } from './roles.js';
import type { Shock, ShockEvent } from './file.js';
import type { HeldTable } from './held-table.js';

/** What a model is run with. */
export interface Lab {
  readonly workspace: Workspace;
  readonly subject: PlaceCode;
  readonly shock: Shock;
  /** Events with places in place of roles. */
  readonly events: readonly Applied[];
  /** Input-output table that has the country, or the newest one with the rest of the world in its place. */
  readonly table: () => Promise<HeldTable | Missing>;
  /** Assumptions of the model that runs, with the file's and the reader's values. */
  readonly assumed: (id: string) => number;
  readonly chosen: (id: string) => Assumption;
  /** The command that prints every Finding again. */
  readonly reproduce: string;
}

export interface ShockModel {
  readonly id: string;
  readonly title: Text;
  /** The question it answers. */
  readonly answers: Text;
  /** What it cannot say, whatever the data. */
  readonly cannot: Text;
  /** What data it needs. */
  readonly needs: Text;
  readonly assumptions: readonly Assumption[];
  /** Measures, the best first, one of which says in a line what becomes of the country; `{id}` stands for an assumption. */
  readonly headline: readonly string[];
  /** Kinds of events it speaks of. */
  readonly speaksOf: readonly ShockEvent['what'][];
  /** Tables of Findings, or why this model says nothing of this shock and country. */
  readonly run: (lab: Lab) => Promise<readonly AnswerTable[] | Missing>;
}

/** One model’s part of the answer. */
export interface ModelAnswer {
  readonly model: Pick<ShockModel, 'id' | 'title' | 'answers' | 'cannot' | 'needs'>;
  /** As used, the file's and the reader's values in place of the model's own. */
  readonly assumptions: readonly Assumption[];
  readonly tables: readonly AnswerTable[];
  /** What it says of the country, in one number; none of a model that gives a scan or a rank. */
  readonly headline?: Finding;
  /** Why there are no tables. */
  readonly missing?: Missing;
}

/** Every model's answer to one shock for one country. */
export interface ShockAnswer {
  readonly subject: PlaceCode;
  readonly shock: Shock;
  readonly events: readonly Applied[];
  /** Who stands for which role and by what count, and what is assumed in the file. */
  readonly notes: readonly Message[];
  readonly models: readonly ModelAnswer[];
}
