import { choices, PREFERENCES_KEY } from './preferences.ts';

/**
 * The one inline script, the same bytes on every page: shows what was chosen before anything is painted. Of what is kept it
 * takes only words that stand in its own list; where storage is refused it does nothing. Its hash stands in the policy.
 */
export const preferencesScript = `try{for(const c of localStorage.${PREFERENCES_KEY}.split(" "))if("${choices.join(' ')}".split(" ").includes(c)){const[n,v]=c.split("=");document.documentElement.dataset[n]=v}}catch{}`;
