import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Db } from '../store/open.ts';
import type { ReadAddress } from './readAddress.ts';
import type { OpenReader } from './source.ts';
import { updater } from './updater.ts';

/** The sources in the running bot. */
export interface BotUpdating {
  readonly readAddress: ReadAddress;
  /** From now on sources are asked when their time has come. */
  readonly begin: () => void;
  /** Breaks off what is under way; afterwards the store may be closed. */
  readonly stop: () => Promise<void>;
}

export interface BotUpdatingParts {
  readonly config: Config;
  readonly db: Db;
  readonly openReader: OpenReader;
  readonly log: Logger;
  /** Told a sentence once for each trouble of a source, besides the log. */
  readonly tell: (sentence: string) => void;
}

/** The sources that are switched on, asked by the running bot; rounds and troubles are told in the log. */
export function startUpdating({ config, db, openReader, log, tell }: BotUpdatingParts): BotUpdating {
  const reader = openReader(db);
  const updating = updater({ config, db, names: config.sources, reader });
  let keeping: Promise<void> = Promise.resolve();
  return {
    readAddress: updating.readAddress,
    begin() {
      keeping = updating.keep({
        say: (line) => {
          log.info({ event: 'updated' }, line);
        },
        tell: (sentence) => {
          log.warn({ event: 'source' }, sentence);
          tell(sentence);
        },
        fail: (err) => {
          log.error({ event: 'update', err }, 'a source could not be asked because of a fault of Beadle');
        },
      });
    },
    async stop() {
      await updating.close();
      await reader.close();
      await keeping;
    },
  };
}
