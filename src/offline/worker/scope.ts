/** What a service worker has that a page has not (W3C Service Workers), as far as it is used: TypeScript's own library of it contradicts that of pages. */

interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
export interface WishEvent extends WorkerEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WishEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
}
export const worker = globalThis as unknown as WorkerScope;

/** The absolute address of the site with its base path. */
export const root = worker.registration.scope;
