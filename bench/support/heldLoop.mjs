// Loaded into a program before its own code: when it ends, tells on channel 3 how long its event loop was held at most
// (from its first line of output on, so without its start) and how much memory it had at its peak.
import { writeSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const resolution = 5;
const held = monitorEventLoopDelay({ resolution });
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = (...args) => {
  process.stdout.write = write;
  held.enable();
  return write(...args);
};
process.on('exit', () => {
  const heldMs = [1, 0.99].map((q) => Math.max(0, held.percentile(100 * q) / 1e6 - resolution));
  writeSync(3, JSON.stringify({ ms: performance.now(), heldMs, peakMb: process.resourceUsage().maxRSS / 1024 }));
});
