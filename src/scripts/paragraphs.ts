/** What is listened to. */
import { speaks } from './voices.ts';

/** The paragraphs that are read aloud, in the order of the page: those with a voice for their language. */
export function paragraphs(): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('.frame > :is(p, h2).block, .pair-text > :is(p, h2).block');
  return [...all].filter((one) => voiceFor(languageOf(one)) && one.textContent.trim() !== '');
}

export function languageOf(paragraph: Element): string {
  return paragraph.closest<HTMLElement>('[lang]')?.lang ?? '';
}

/**
 * The voice for a language: the system's own, else one that speaks on the device, so that the text is sent nowhere, else any;
 * undefined where there is none.
 */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter((voice) => speaks(voice, language));
  const local = voices.filter(({ localService }) => localService);
  return local.find((voice) => voice.default) ?? local[0] ?? voices[0];
}
