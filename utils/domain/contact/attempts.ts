/** How often a lead was tried since its newest hand-off (S3), and the agreement's channel for a way of reaching it. */
import type { Channel } from '../agreement';
import type { StoredEvent } from '../events';

/** Attempts since the newest hand-off. @param timeline what still stands, oldest first. */
export function attemptsMade(timeline: readonly StoredEvent[]): number {
  const handOff = timeline.findLastIndex(({ kind }) => kind === 'handed over');
  return timeline.slice(handOff + 1).filter(({ kind }) => kind === 'tried').length;
}

/** The channel by which a link reaches the lead; of several the first that counts as contact. */
export function channelBy(channels: readonly Channel[], by: NonNullable<Channel['by']>): Channel | undefined {
  const fitting = channels.filter((channel) => channel.by === by);
  return fitting.find(({ isContact }) => isContact) ?? fitting[0];
}
