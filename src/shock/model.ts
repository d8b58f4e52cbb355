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

/** One place day by day, as the model that runs over time has it. */
export interface DayPath {
  readonly place: PlaceCode;
  /** What is followed. */
  readonly measure: string;
  readonly label: Text;
  /** A share of the usual, or days of need. */
  readonly unit: 'share' | 'day';
  /** What it is on a day without the shock. */
  readonly usual: number;
  /** At the end of each day, from day 0. */
  readonly values: readonly number[];
  /** Findings of some of the days. */
  readonly findings: ReadonlyArray<readonly [day: number, finding: Finding]>;
}

/** What a model found: tables, and paths where it has days. */
export interface ModelRun {
  readonly tables: readonly AnswerTable[];
  readonly paths: readonly DayPath[];
}

/** The measure that says, place by place, who loses how much. */
export interface LossMeasure {
  readonly measure: string;
  /** Of a change: what is below zero is lost, what is above is gained. */
  readonly below: boolean;
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
  /** Assumptions that the shock itself states, by id; a setting of the file or the reader goes before. */
  readonly byShock?: (events: readonly Applied[]) => ReadonlyMap<string, number>;
  /** Measures, the best first, one of which says in a line what becomes of the country; `{id}` stands for an assumption, `*` for any name. */
  readonly headline: readonly string[];
  /** Of a model whose table has a row for each place. */
  readonly losses?: LossMeasure;
  /** Kinds of events it speaks of. */
  readonly speaksOf: readonly ShockEvent['what'][];
  /** Tables of Findings, or why this model says nothing of this shock and country. */
  readonly run: (lab: Lab) => Promise<readonly AnswerTable[] | ModelRun | Missing>;
}

/** One model’s part of the answer. */
export interface ModelAnswer {
  readonly model: Pick<ShockModel, 'id' | 'title' | 'answers' | 'cannot' | 'needs' | 'losses'>;
  /** As used, the file's and the reader's values in place of the model's own. */
  readonly assumptions: readonly Assumption[];
  readonly tables: readonly AnswerTable[];
  /** Day by day, of a model that runs over time. */
  readonly paths?: readonly DayPath[];
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
