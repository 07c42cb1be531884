/**
 * The service worker: what a reader has saved is there without a network, and nothing else changes. It is registered by the
 * first press on the button that saves, and goes with the last article that is removed.
 */
import type { Answer, Wish } from '../model.ts';
import { savedArticles } from '../saved.ts';
import { answerOf } from './answer.ts';
import { whyNot } from './failure.ts';
import { refresh } from './refresh.ts';
import { alone, remove, removeAll, save } from './save.ts';
import { root, worker } from './scope.ts';

// Without a network the next page that is asked for tries again.
const brought = (): Promise<void> => refresh().catch(() => {});

// A worker of a new site takes over when what is saved is of that site too. Either can read what the other keeps.
worker.addEventListener('install', (event) => {
  void worker.skipWaiting();
  event.waitUntil(brought());
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const answer = answerOf(event.request);
  if (!answer) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(answer.then(brought));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(grant(event.data as Wish).then((answer) => event.ports[0]?.postMessage(answer)));
});

async function grant(wish: Wish): Promise<Answer> {
  try {
    await alone(() => granted(wish));
    return null;
  } catch (error) {
    return whyNot(error);
  } finally {
    if ((await savedArticles(root)).length === 0) await worker.registration.unregister();
  }
}

function granted(wish: Wish): Promise<void> {
  if (wish.do === 'remove-all') return removeAll();
  return wish.do === 'save' ? save(wish.address) : remove(wish.address);
}
