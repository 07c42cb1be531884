/**
 * The one script of every page, run once the page has been read: it starts whatever has something to do there. What a reader
 * has to ask for first is imported where it is asked for.
 */
import { keepLinks } from './anchor.ts';
import { factCard } from './fact-card.ts';
import { keepPlace } from './keep-place.ts';
import { listenForKeys } from './keys.ts';
import { offerListening } from './listen.ts';
import { offerOffline } from './offline.ts';
import { keepPreferences } from './preferences.ts';
import { printAddresses } from './print-addresses.ts';
import { returnToPlace } from './return.ts';
import { offerSearch } from './search.ts';
import { offerSettings } from './settings.ts';
import { share } from './share.ts';

keepPreferences();
keepPlace();
offerSettings();
factCard();
returnToPlace();
listenForKeys();
offerListening();
printAddresses();
keepLinks();
share();
offerOffline();
offerSearch();
