/** A progress bar on a terminal: done, rate and time left. Nothing anywhere else. */
export function progressBar(total: number, stream: NodeJS.WriteStream = process.stderr) {
  const started = performance.now();
  let done = 0;
  const clear = () => {
    if (stream.isTTY) stream.write('\r\u001B[K');
  };
  return {
    step(): void {
      done += 1;
      if (!stream.isTTY) return;
      const seconds = (performance.now() - started) / 1000;
      const left = Math.round(((total - done) * seconds) / done);
      const filled = Math.round((24 * done) / total);
      clear();
      stream.write(
        `[${'#'.repeat(filled)}${'.'.repeat(24 - filled)}] ${done}/${total}  ${(done / seconds).toFixed(1)}/s  ${left} s left`,
      );
    },
    clear,
  };
}
