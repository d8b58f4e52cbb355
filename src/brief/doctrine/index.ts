export { checkAgain } from './again.js';
export { conditionText } from './condition-text.js';
export { writeAtopPartners, writeScreening, type AtopFrame } from './atop-page.js';
export { writeCheckPage, type CheckInput } from './check-page.js';
export { writeChoicesPage } from './choices-page.js';
export { writeCoded, writeMeasure } from './coder-page.js';
export { factName } from './facts-of-draft.js';
export {
  writeChecklist,
  writeDoctrine,
  writeDoctrineList,
  writeVocabulary,
} from './library-page.js';
export { waysOf } from './what-changes.js';
export { say as doctrineWords } from './messages.js';
export { writeComparison } from './compare-page.js';
export {
  type CheckSheet,
  type DecisionSheet,
  type ReasonSheet,
  type SheetInput,
  writeCheckSheet,
  writeChoicesSheet,
} from './check-sheet.js';
export { type Gap, gapsMissing, gapsOf, gapsWhole } from './gaps.js';
export type { ReasonNode } from './reason-tree.js';
export {
  type DoctrineEntry,
  type ExampleEntry,
  type TermEntry,
  doctrineList,
  exampleList,
  vocabularyList,
} from './choices.js';
export { type Standing, changesOf, standingOf } from './changes.js';
export {
  type ClauseText,
  type CoderSheet,
  type ProposalSheet,
  type QuoteSheet,
  writeCoder,
} from './coder-sheet.js';
export { type OwnPackSheet, testText, testsText, writeOwnPack } from './own-pack.js';
export { type CountryDoctrines, doctrinesOn, writeCountryDoctrines } from './country-doctrines.js';
