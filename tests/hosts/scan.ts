/**
 * Prints Mozilla Observatory's own verdict on a host, as JSON. Run by itself, since a process trusts the certificates that it was
 * started with (NODE_EXTRA_CA_CERTS).
 */
import { argv } from 'node:process';

const [, , scanner = '', host = ''] = argv;
const { scan } = (await import(scanner)) as { scan(host: string): Promise<unknown> };
console.log(JSON.stringify(await scan(host)));
