// `digest --once` by the compiled program in a process of its own, once a moment, which can be told to die at a named point.
import { buildServices } from '../../dist/services.js';
import { digestRunner } from '../../dist/digest/run.js';
import { discordOutbox } from '../../dist/discord/outbox.js';
import { discordRest } from '../../dist/discord/rest.js';
import { createLogger } from '../../dist/log.js';
import { openStore } from '../../dist/store/open.js';

const { path, url, token, moments, dieAt, dieAfterMs } = JSON.parse(process.argv[2]);
const die = () => process.kill(process.pid, 'SIGKILL');
const log = createLogger({ level: 'silent' });
const db = openStore(path);
const { desk } = buildServices(db);
const real = discordOutbox(discordRest({ discordApiUrl: url, token }, log), log);

/** Calls die before or after the method does its work. */
const dying = (object, method, before, after) => {
  const work = object[method].bind(object);
  return {
    ...object,
    [method]: (...given) => {
      if (dieAt === before) die();
      const result = work(...given);
      if (dieAt === after) die();
      return result;
    },
  };
};

let deliveries = dying(desk.deliveries, 'claimDigest', 'before the claim', 'after the claim');
deliveries = dying(deliveries, 'markPart', 'before the record', 'after the record');
const outbox = {
  ...real,
  async post(...given) {
    const answer = real.post(...given);
    if (dieAt === 'during the request') setTimeout(die, dieAfterMs);
    const posted = await answer;
    if (dieAt === 'after Discord’s answer') die();
    return posted;
  },
};

process.stdout.write('ready\n');
for (const moment of moments) {
  const runner = digestRunner({ ...desk, deliveries, outbox, now: () => new Date(moment), log });
  await (
    await runner.begin()
  ).done;
}
db.close();
process.exit();
