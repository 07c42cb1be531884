/** One voice, one sentence at a time. */

let turn = 0;
/** Held, since Chromium forgets an utterance that nobody holds, and then never tells its end. */
let spoken: SpeechSynthesisUtterance | undefined;
/** What is said directly after something was broken off is lost where the system's speech takes it late (Chromium on Linux). */
const AFTER_BREAK = 100;

export interface Sentence {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly rate: number;
}

/**
 * Says a sentence instead of whatever is being said.
 * @param then told when it has been said (true) or cannot be (false); not where something else is said instead, or nothing
 */
export function say({ text, voice, rate }: Sentence, then: (said: boolean) => void): void {
  const broken = speechSynthesis.speaking || speechSynthesis.pending;
  hush();
  const own = turn;
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { voice, rate, lang: voice.lang });
  utterance.onend = () => own === turn && then(true);
  utterance.onerror = () => own === turn && then(false);
  spoken = utterance;
  const begin = (): void => {
    if (own === turn && spoken) speechSynthesis.speak(spoken);
  };
  if (broken) setTimeout(begin, AFTER_BREAK);
  else begin();
}

/** Breaks off. Pausing is not asked of the browser: on Android it ends the sentence, elsewhere it may never go on. */
export function hush(): void {
  turn += 1;
  speechSynthesis.cancel();
  // Another page may have left it paused.
  speechSynthesis.resume();
}
