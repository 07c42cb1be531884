/** The paper, as --color-paper in src/styles/site.css has it: what browsers draw round a page. */
export const THEME_COLORS = { light: '#faf6ec', dark: '#15171b' } as const;
