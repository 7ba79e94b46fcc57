/** Asks the nearest ancestor for its feed, and keeps asking when ancestors wake up later. */
import { ContextEvent } from '@lit/context';
import type { FeedProvided } from './feed-context.js';
import { feedContext } from './feed-context.js';

/**
 * Follows the feed of the nearest ancestor that has one.
 * @param changed called at once when an ancestor answers, and on every change
 * @returns the function that ends it
 */
export function followOuterFeed(
  host: HTMLElement,
  changed: (value: FeedProvided) => void,
): () => void {
  let leave: (() => void) | undefined;
  let over = false;
  const receive = (value: FeedProvided, unsubscribe?: () => void): void => {
    if (unsubscribe !== leave) leave?.();
    leave = unsubscribe;
    if (over) leave?.();
    else changed(value);
  };
  const ask = (): void => {
    host.dispatchEvent(new ContextEvent(feedContext, host, receive, true));
  };
  // An ancestor may be defined after its descendants; a provider announces itself as it wakes up,
  // and one that is already answered is asked again by its own provider.
  const onProvider = (): void => {
    if (!leave) ask();
  };
  ask();
  document.addEventListener('context-provider', onProvider);
  return () => {
    over = true;
    leave?.();
    document.removeEventListener('context-provider', onProvider);
  };
}
