import type { Settings } from './env.ts';

/** Where people reach this instance: PUBLIC_URL, or the address we listen on in a form a browser takes. */
export function publicUrl({ publicUrl: configured, host, port }: Settings): string {
  return configured ?? `http://${LOCAL_HOSTS.has(host) ? 'localhost' : bracketed(host)}:${port}`;
}

/** Where this machine itself reaches the API. */
export function localUrl({ host, port }: Settings): string {
  if (host === '0.0.0.0') return `http://127.0.0.1:${port}`;
  return `http://${bracketed(host === '::' ? '::1' : host)}:${port}`;
}

/** Passkeys need the name "localhost"; browsers refuse them on 127.0.0.1. */
const LOCAL_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost']);

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
