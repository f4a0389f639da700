import { createServer } from 'node:net';
import { problem } from './problem.ts';

/**
 * Makes sure that we shall be able to listen on this address, before anything else is started.
 * @throws a problem saying what to do: `remedy` when somebody else listens there.
 */
export async function assertPortFree(
  host: string,
  port: number,
  remedy = 'stop it or set PORT',
): Promise<void> {
  const refusal = await tryToListen(host, port);
  if (refusal !== undefined) throw problem(explain(refusal, host, port, remedy));
}

/** A free port on the loopback address: the wanted one when it is still free, otherwise a random one. */
export async function freeLoopbackPort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await tryToListen('127.0.0.1', wanted)) === undefined) return wanted;
  return listen('127.0.0.1', 0);
}

async function tryToListen(host: string, port: number): Promise<string | undefined> {
  try {
    await listen(host, port);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

/** Listens for a moment and returns the port that was given. */
function listen(host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}

function explain(code: string, host: string, port: number, remedy: string): string {
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is taken by another program; ${remedy}.`;
  if (code === 'EACCES')
    return `Port ${port} needs more rights than this user has; set PORT to 1024 or above.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is not an address of this machine.`;
  return `Cannot listen on ${host} port ${port} (${code}); check HOST and PORT.`;
}
