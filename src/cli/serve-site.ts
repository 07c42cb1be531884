/** Serving what is built, until the process is told to end. */
import { preview } from 'astro';
import { settings } from '../settings/index.ts';

/** Serves the built site in the foreground; SIGINT and SIGTERM end it. */
export async function serveSite(): Promise<void> {
  const server = await preview({ logLevel: 'warn' });
  console.log(`\nThe site is at http://localhost:${server.port}${settings().base}  (Ctrl+C ends it)`);
  endWith(() => server.stop());
}

/** Ends the process when it is told to, after `stop`. */
export function endWith(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().finally(() => process.exit(0));
    });
  }
}
