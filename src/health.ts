import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { ExitError } from './exit.ts';

/**
 * A page for whoever watches the process: 200 while `healthy` says so, 503 otherwise, with what it says as JSON.
 * Reached from this machine alone.
 * @throws ExitError (2) when the port is taken or not allowed.
 */
export async function serveHealth(port: number, state: () => { readonly healthy: boolean }): Promise<Server> {
  const server = createServer((_request, response) => {
    const body = state();
    response.writeHead(body.healthy ? 200 : 503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(`${JSON.stringify(body)}\n`);
  });
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  } catch (cause) {
    const why = (cause as { code?: string }).code === 'EADDRINUSE' ? 'is in use' : 'cannot be opened';
    throw new ExitError(2, `HEALTH_PORT ${port} ${why}: name a free port, or leave it out.`, { cause });
  }
}
