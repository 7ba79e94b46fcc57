import type { Feed } from '../src/feed/types.js';

export interface OpcionesFeedGrande {
  /** How many commitments; 300. */
  compromisos?: number;
  /** Activities of each commitment; 8. */
  actividades?: number;
  /** 32-bit seed; 1. The same arguments give the same feed. */
  semilla?: number;
}

/** A valid feed with one plan that starts on 2026-03-02; a sensible `hoy` is 2026-11-22. */
export function feedGrande(opciones?: OpcionesFeedGrande): Feed;
