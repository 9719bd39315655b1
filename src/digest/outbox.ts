import type { View } from '../view/view.ts';

/** Why Discord will not let a post into a channel, now or later: 50001, 50013, 10003, 10004. */
export type Refusal = 'no-access' | 'no-permission' | 'channel-gone' | 'server-gone';

const WHY: Record<Refusal, string> = {
  'no-access': 'Beadle cannot see it',
  'no-permission': 'Beadle may not post there',
  'channel-gone': 'it does not exist any more',
  'server-gone': 'Beadle is not in the server any more',
};
/** A stored refusal in words. */
export const refusalWords = (refusal: string): string =>
  (WHY as Record<string, string | undefined>)[refusal] ?? refusal;

/** `unpostable`: Discord will never take this message, whatever the channel; the reason is for the log. */
export type Posted = { readonly messageId: string } | { readonly refused: Refusal } | { readonly unpostable: string };

/** A channel as far as posting there goes. */
export interface ChannelFacts {
  readonly guildId: string;
  readonly kind: 'text' | 'announcement' | 'thread' | 'forum' | 'other';
  /** Permissions that posting there needs and the bot lacks, in Discord's words: `Send Messages`. */
  readonly missing: readonly string[];
  /** Permissions that the bot lacks and can mostly do without: `Read Message History`, `Attach Files`. */
  readonly wanting: readonly string[];
}

/** The way out to Discord, handed in by whoever builds the bot. Times and retries of single requests are its business. */
export interface Outbox {
  /**
   * Posts a view as one message. `nonce` (at most 25 characters) is enforced: the same one again within a few minutes
   * gives the message that is already there.
   * @throws when Discord did not answer, or answered 5xx, after its own retries: the caller tries again later.
   */
  post(channelId: string, view: View, how: { readonly nonce: string; readonly silent: boolean }): Promise<Posted>;
  /**
   * The id of the bot's own message in the channel since then whose text contains `marker`, a word of letters and digits.
   * `undefined` also where the channel cannot be read.
   */
  findOwnMessage(channelId: string, marker: string, since: Date): Promise<string | undefined>;
  /** `undefined` when the bot sees no such channel. */
  channel(channelId: string): Promise<ChannelFacts | undefined>;
  hasRole(guildId: string, roleId: string): Promise<boolean>;
  /** Reaches whoever set something up, or else the server's owner, outside the channel that is broken. */
  tellAdmin(guildId: string, userId: string, view: View, nonce: string): Promise<void>;
  /** Reaches whoever runs this copy: the owner of the application, or of the team that owns it. */
  tellOperator(view: View, nonce: string): Promise<void>;
}
