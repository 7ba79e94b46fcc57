/**
 * Property tests of the usual suite draw the same cases in every run: a red run says something of
 * the change, not of luck. The slow suites (*.extended.ts) are run without this and draw anew.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_122 });
