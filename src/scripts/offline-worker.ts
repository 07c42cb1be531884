/** The service worker as pages know it: registered when the first article is saved, and asked to save and to remove. */
import type { Answer, Wish } from '../offline/model.ts';

/** The absolute address of the site with its base path. */
export const root = new URL(import.meta.env.BASE_URL, location.href).href;

const ADDRESS = `${root}service-worker.js`;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Where the policy demands Trusted Types, the address of our own worker and no other is one. */
function trustedAddress(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const createScriptURL = (url: string): string => {
    if (url !== ADDRESS) throw new TypeError(`${url} is no worker of this site.`);
    return url;
  };
  return trustedTypes?.createPolicy('hashiya', { createScriptURL }).createScriptURL(ADDRESS) ?? ADDRESS;
}

let address: string | undefined;

/** @returns null where it is done, else why it is not */
export async function askWorker(wish: Wish): Promise<Answer> {
  try {
    address ??= trustedAddress();
    const registration = await navigator.serviceWorker.register(address, { scope: root, updateViaCache: 'none' });
    return await answerFrom(await active(registration), wish);
  } catch (error) {
    // What cannot be fetched is a TypeError here; what the browser forbids is none.
    return error instanceof TypeError ? 'network' : 'refused';
  }
}

function active(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker?.state === 'activated') resolve(worker);
      else if (!worker || worker.state === 'redundant') reject(new Error('The service worker did not start.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

function answerFrom(worker: ServiceWorker, wish: Wish): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data as Answer);
    worker.postMessage(wish, [port2]);
  });
}
