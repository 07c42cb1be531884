/** The voices of the browser. */

/** Whether a voice speaks a language, whatever its country; browsers write `ar`, `ar-EG` (BCP 47), Android also `ar_EG` and `ara-EGY`. */
export const speaks = ({ lang }: SpeechSynthesisVoice, language: string): boolean => lang.slice(0, 2) === language;
