// Loaded into a bot before its own code: tells the benchmark what the process has used, when asked. Threads of the bot load it
// too, and have no channel to be asked by.
if (process.channel) {
  process.on('message', () => {
    globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage().rss / 1e6 });
  });
  process.channel.unref();
}
