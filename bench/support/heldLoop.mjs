// Loaded into a program before its own code: when it ends, tells on channel 3 how long its event loop was held at most
// (from its first line of output to its last, so without start and end) and how much memory it had at its peak.
import { writeSync } from 'node:fs';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

const resolution = 5;
const held = monitorEventLoopDelay({ resolution });
const write = process.stdout.write.bind(process.stdout);
let heldMs = [0, 0];
process.stdout.write = (...args) => {
  held.enable();
  heldMs = [1, 0.99].map((q) => Math.max(0, held.percentile(100 * q) / 1e6 - resolution));
  return write(...args);
};
process.on('exit', () => {
  writeSync(3, JSON.stringify({ ms: performance.now(), heldMs, peakMb: process.resourceUsage().maxRSS / 1024 }));
});
