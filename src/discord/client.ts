import { Client, Events, GatewayIntentBits, Options, type ClientOptions } from 'discord.js';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { PatientSharding, reconnectPace, type Pace } from './patience.ts';
import { restOptions, watchRest } from './rest.ts';

/** Beadle reads no messages and no members: interactions carry what it needs. */
const options = (config: Pick<Config, 'discordApiUrl'>, pace: Pace): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds],
  rest: restOptions(config),
  ws: { buildStrategy: (manager) => new PatientSharding(manager, pace) },
  allowedMentions: { parse: [] },
  enforceNonce: true,
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    ApplicationCommandManager: 0,
    ApplicationEmojiManager: 0,
    AutoModerationRuleManager: 0,
    BaseGuildEmojiManager: 0,
    DMMessageManager: 0,
    EntitlementManager: 0,
    GuildBanManager: 0,
    GuildEmojiManager: 0,
    GuildInviteManager: 0,
    GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    GuildMessageManager: 0,
    GuildScheduledEventManager: 0,
    GuildStickerManager: 0,
    GuildTextThreadManager: 0,
    GuildForumThreadManager: 0,
    MessageManager: 0,
    PresenceManager: 0,
    ReactionManager: 0,
    ReactionUserManager: 0,
    StageInstanceManager: 0,
    ThreadManager: 0,
    ThreadMemberManager: 0,
    UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
    VoiceStateManager: 0,
  }),
});

export function createClient(config: Pick<Config, 'discordApiUrl'>, log: Logger): Client {
  const pace = reconnectPace();
  const client = new Client(options(config, pace));
  watchRest(client.rest, log);
  client.on(Events.Error, (err) => {
    log.error({ err }, 'the Discord library reports an error');
  });
  client.on(Events.ShardError, (err) => {
    log.warn({ event: 'gateway-error', err }, 'the gateway cannot be reached');
  });
  client.on(Events.ShardReady, pace.works);
  client.on(Events.ShardReconnecting, () => {
    pace.failed();
    log.info({ event: 'reconnecting' }, 'reconnecting to the gateway');
  });
  client.on(Events.ShardResume, (_, replayed) => {
    pace.works();
    log.info({ event: 'resumed', replayed }, 'the gateway session goes on');
  });
  return client;
}
