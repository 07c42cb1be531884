/** The button that lets a text be listened to: there as soon as the browser has a voice for its language, else not at all. */
import { speaks } from './voices.ts';

export function offerListening(): void {
  const text = document.querySelector<HTMLElement>('[data-listen]');
  if (!text || !('speechSynthesis' in window)) return;
  const offer = (): void => {
    const own = text.querySelector('.frame')?.closest<HTMLElement>('[lang]')?.lang ?? '';
    const languages = text.querySelector('.pair') ? ['ar', 'en'] : [own];
    const voices = speechSynthesis.getVoices();
    if (!text.querySelector('.listen-toggle') && languages.some((one) => voices.some((voice) => speaks(voice, one))))
      text.prepend(button(text));
  };
  offer();
  // Browsers get to know their voices late.
  speechSynthesis.addEventListener('voiceschanged', offer);
}

function button(text: HTMLElement): HTMLElement {
  const made = document.createElement('button');
  made.className = 'listen-toggle screen-only font-ui';
  made.textContent = text.dataset['listen'] ?? '';
  made.onclick = () => void import('./listening.ts').then(({ toggleListening }) => toggleListening());
  return made;
}
