/** What reading one cell gives, and what the cells around it tell about how it is meant. */
import type { Gravedad } from '../feed/problems.js';

/** How the workbook writes what could be read in two ways; undefined where nothing tells. */
export interface CellContext {
  /** `05/06/2026` is 5 June. */
  dayFirst?: boolean;
  /** What stands before the decimals. */
  decimal?: '.' | ',';
  /** The column holds shares of 1: 0.4 is 40 %. */
  fractions?: boolean;
  /** Every value came as text, so that a number as text is no news. */
  plain?: boolean;
  /** IANA zone of the feed. */
  zone?: string;
}

export const NEUTRAL: CellContext = {};

/** A value, and what was done to it. */
export interface Read {
  value: unknown;
  /** Code of what is to be said about it. */
  notice?: string;
  severity?: Gravedad;
}

/** A cell that says nothing that can be used. */
export interface Unread {
  problem: string;
  expected?: string;
}

/** Undefined for a blank cell. */
export type CellReading = Read | Unread | undefined;

export function isUnread(reading: CellReading): reading is Unread {
  return reading !== undefined && 'problem' in reading;
}
