/** Serves what is built, on the port given. */
import { preview } from 'astro';

await preview({ logLevel: 'warn', server: { port: Number(process.argv[2]) } });
