import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface LogLine {
  readonly event?: string;
  readonly level: string;
  readonly msg?: string;
}

/** The built program as a child process, with its log. */
export function startProgram(env: Readonly<Record<string, string>>, args: readonly string[] = ['start']) {
  const cwd = mkdtempSync(join(tmpdir(), 'beadle-bot-'));
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  let changed = () => undefined as unknown;
  child.stdout.on('data', (data: Buffer) => (stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => {
    stderr += data.toString();
    changed();
  });
  const exited = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      changed();
    });
  });
  const lines = (): LogLine[] =>
    stderr
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);

  return {
    child,
    cwd,
    exited,
    lines,
    stdout: () => stdout,
    stderr: () => stderr,
    /** Waits for a log line with this event. */
    async logged(event: string, withinMs = 15_000): Promise<LogLine> {
      for (const end = Date.now() + withinMs; ;) {
        const line = lines().find((one) => one.event === event);
        if (line) return line;
        if (child.exitCode !== null || Date.now() > end) throw new Error(`no “${event}” in the log:\n${stderr}`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 200);
          changed = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
    async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
      child.kill(signal);
      return exited;
    },
  };
}
