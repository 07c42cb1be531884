declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** True where no other glyph is kept than those of `text`: none that a feature of the font would put in their place. */
    readonly noLayoutClosure?: boolean;
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  }
  /** The font with only the glyphs that `text` needs. */
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
