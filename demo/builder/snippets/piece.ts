/** One thing to paste somewhere; the packs say where. */
export interface Piece {
  readonly id: 'page' | 'head' | 'style' | 'policy' | 'shortcode' | 'twig' | 'template' | 'config' | 'component';
  /** Name of the file that it may stand in. */
  readonly file?: string;
  readonly code: string;
}

/** The integrity hash of a file of the library, `sha384-…`; undefined where it is not known. */
export type Integrity = (file: string) => string | undefined;
