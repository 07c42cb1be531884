/**
 * Completes package-lock.json. npm leaves the optional packages of other platforms out of a lock file where the registry
 * it asked does not have them, and then `npm ci` calls the lock file incomplete. Run after every `npm install` with such a
 * registry: `node_modules/.bin/node scripts/complete-lock.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
type Packages = Record<string, Package>;

const FILE = 'package-lock.json';
/** What a package's name calls a system, and what npm's `os` field does. */
const SYSTEMS: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  fsevents: 'darwin',
  linux: 'linux',
  linuxmusl: 'linux',
  macos: 'darwin',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = 'arm arm64 ia32 loong64 mips64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Packages };
const missing = Object.entries(lock.packages).flatMap(([path, info]) => missingOf(path, info, lock.packages));
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...missing].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${FILE}: ${missing.length} packages of other platforms added.`);

function missingOf(path: string, info: Package, packages: Packages): [string, object][] {
  return Object.entries(info.optionalDependencies ?? {})
    .filter(([name]) => !resolves(path, name, packages))
    .map(([name, range]) => [`node_modules/${name}`, entry(name, range, info.dev ?? false)]);
}

/** Whether a package that stands at `path` finds `name` beside it or in a folder above. */
function resolves(path: string, name: string, packages: Packages): boolean {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/')))) {
    if (`${at.replace(/\/?$/, '/')}node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

function entry(name: string, range: string, dev: boolean): object {
  const words = name.split(/[/.-]/);
  const os = [...new Set(words.flatMap((word) => SYSTEMS[word] ?? []))];
  const cpu = words.filter((word) => PROCESSORS.includes(word)).slice(0, 1);
  return {
    version: range.replace(/^[^\d]*/, ''),
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
