/** Every catalogue of words. A new one is added here; a test finds the one that is not. */
import { tBoard } from '../../src/i18n/board.js';
import { tCard } from '../../src/i18n/card.js';
import { tChanges } from '../../src/i18n/changes.js';
import { tCodesDetail } from '../../src/i18n/codes-detail.js';
import { tCodes } from '../../src/i18n/codes.js';
import { tCommitment } from '../../src/i18n/commitment.js';
import { tCommon } from '../../src/i18n/common.js';
import { tCreas } from '../../src/i18n/creas.js';
import { tCurve } from '../../src/i18n/curve.js';
import { tDelivery } from '../../src/i18n/validator-delivery.js';
import { tEditor } from '../../src/i18n/validator-editor.js';
import { tExercise } from '../../src/i18n/exercise.js';
import { tFields } from '../../src/i18n/fields.js';
import { tMesas } from '../../src/i18n/mesas.js';
import { tMatrix } from '../../src/i18n/matrix.js';
import { tMethod } from '../../src/i18n/method.js';
import { tOds } from '../../src/i18n/ods.js';
import { tPage } from '../../src/i18n/page.js';
import { tPaper } from '../../src/i18n/paper.js';
import { tProblemsFile } from '../../src/i18n/problems-file.js';
import { tProblems } from '../../src/i18n/problems.js';
import { tProof } from '../../src/i18n/proof.js';
import { tReport } from '../../src/i18n/report.js';
import { tReviews } from '../../src/i18n/reviews.js';
import { tRoad } from '../../src/i18n/road.js';
import { tSearch } from '../../src/i18n/search.js';
import { tSecretariat } from '../../src/i18n/secretariat.js';
import { tSignings } from '../../src/i18n/signings.js';
import { tStances } from '../../src/i18n/stances.js';
import { tStates } from '../../src/i18n/states.js';
import { tSheet } from '../../src/i18n/sheet.js';
import { tSummary } from '../../src/i18n/summary.js';
import { tTakeaway } from '../../src/i18n/takeaway.js';
import { tViews } from '../../src/i18n/views.js';
import { tValidator } from '../../src/i18n/validator.js';
import { tTimeline } from '../../src/i18n/timeline.js';
import { tTrace } from '../../src/i18n/trace.js';
import { tWhy } from '../../src/i18n/why.js';
import type { Catalogue, Terms } from '../../src/i18n/terms.js';

export const CATALOGUES = [
  tBoard,
  tCard,
  tChanges,
  tCodes,
  tCodesDetail,
  tCommitment,
  tCommon,
  tCreas,
  tCurve,
  tDelivery,
  tEditor,
  tExercise,
  tFields,
  tMesas,
  tMatrix,
  tMethod,
  tOds,
  tPage,
  tPaper,
  tProblems,
  tProblemsFile,
  tProof,
  tReport,
  tReviews,
  tRoad,
  tSearch,
  tSecretariat,
  tSignings,
  tStances,
  tStates,
  tSheet,
  tSummary,
  tTakeaway,
  tTimeline,
  tValidator,
  tViews,
  tTrace,
  tWhy,
] as unknown as readonly Terms<Catalogue>[];
