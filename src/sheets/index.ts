/** The meaning of a workbook: sheets to feed, feed to sheets, and what is wrong in which cell. */
export * from './book.js';
export { bookOfFeed, templateBook } from './write.js';
export {
  checkBook,
  feedOfBook,
  type BookCheck,
  type BookOptions,
  type FeedOfBook,
  type Lugar,
} from './check.js';
export type { Mensaje } from './mensajes.js';
export { placeText, todoList } from './todo.js';
