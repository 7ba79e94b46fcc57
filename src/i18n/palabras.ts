/**
 * The typed template of a page's words: every area and key that the board says, each with what it may
 * be. Types alone; `schema/palabras.json` is the same as a file to fill in.
 */
import type { Catalogue, Terms } from './terms.js';
import type { Words } from './words.js';
import type { tBoard } from './board.js';
import type { tCard } from './card.js';
import type { tChanges } from './changes.js';
import type { tCodes } from './codes.js';
import type { tCodesDetail } from './codes-detail.js';
import type { tCommitment } from './commitment.js';
import type { tCommon } from './common.js';
import type { tCreas } from './creas.js';
import type { tCurve } from './curve.js';
import type { tExercise } from './exercise.js';
import type { tFields } from './fields.js';
import type { tMatrix } from './matrix.js';
import type { tMesas } from './mesas.js';
import type { tMethod } from './method.js';
import type { tOds } from './ods.js';
import type { tPage } from './page.js';
import type { tPaper } from './paper.js';
import type { tProblemsFile } from './problems-file.js';
import type { tProblems } from './problems.js';
import type { tProof } from './proof.js';
import type { tReport } from './report.js';
import type { tReviews } from './reviews.js';
import type { tRoad } from './road.js';
import type { tSearch } from './search.js';
import type { tSecretariat } from './secretariat.js';
import type { tSheet } from './sheet.js';
import type { tSignings } from './signings.js';
import type { tStances } from './stances.js';
import type { tStates } from './states.js';
import type { tSummary } from './summary.js';
import type { tTakeaway } from './takeaway.js';
import type { tTimeline } from './timeline.js';
import type { tTrace } from './trace.js';
import type { tValidator } from './validator.js';
import type { tDelivery } from './validator-delivery.js';
import type { tEditor } from './validator-editor.js';
import type { tViews } from './views.js';
import type { tWhy } from './why.js';

/** Plural forms only where the catalogue has them: where a count chooses the sentence. */
type Area<T> =
  T extends Terms<infer C extends Catalogue>
    ? { readonly [K in keyof C]?: C[K] extends string ? string : Words }
    : never;

export interface Palabras {
  readonly board?: Area<typeof tBoard>;
  readonly card?: Area<typeof tCard>;
  readonly changes?: Area<typeof tChanges>;
  readonly codes?: Area<typeof tCodes>;
  readonly 'codes-detail'?: Area<typeof tCodesDetail>;
  readonly commitment?: Area<typeof tCommitment>;
  readonly common?: Area<typeof tCommon>;
  readonly creas?: Area<typeof tCreas>;
  readonly curve?: Area<typeof tCurve>;
  readonly delivery?: Area<typeof tDelivery>;
  readonly editor?: Area<typeof tEditor>;
  readonly exercise?: Area<typeof tExercise>;
  readonly fields?: Area<typeof tFields>;
  readonly matrix?: Area<typeof tMatrix>;
  readonly mesas?: Area<typeof tMesas>;
  readonly method?: Area<typeof tMethod>;
  readonly ods?: Area<typeof tOds>;
  readonly page?: Area<typeof tPage>;
  readonly paper?: Area<typeof tPaper>;
  readonly problems?: Area<typeof tProblems>;
  readonly 'problems-file'?: Area<typeof tProblemsFile>;
  readonly proof?: Area<typeof tProof>;
  readonly report?: Area<typeof tReport>;
  readonly reviews?: Area<typeof tReviews>;
  readonly road?: Area<typeof tRoad>;
  readonly search?: Area<typeof tSearch>;
  readonly secretariat?: Area<typeof tSecretariat>;
  readonly sheet?: Area<typeof tSheet>;
  readonly signings?: Area<typeof tSignings>;
  readonly stances?: Area<typeof tStances>;
  readonly states?: Area<typeof tStates>;
  readonly summary?: Area<typeof tSummary>;
  readonly takeaway?: Area<typeof tTakeaway>;
  readonly timeline?: Area<typeof tTimeline>;
  readonly trace?: Area<typeof tTrace>;
  readonly validator?: Area<typeof tValidator>;
  readonly views?: Area<typeof tViews>;
  readonly why?: Area<typeof tWhy>;
  /** Notes of whoever translates: read by nobody. */
  readonly [note: `$${string}`]: unknown;
}
