/** Measures and colours of a card, in pixels and as the light theme of styles/site.css has them. */

/** What Open Graph's readers show whole: 1.91 to 1. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
