/** What templates have to know while content is taken over that was rendered before the page came. */
export const baked: {
  /** When that was made (milliseconds since 1970), so that they give the same once more; absent at all other times. */
  at?: number;
  /**
   * Whether nodes that no template knows are there already, and stay.
   *
   * @param directive  What stands for the one place where they are.
   * @param start  The mark before them.
   * @param from  What they are made of.
   */
  keeps?: (directive: object, start: Node | null, from: unknown) => boolean;
} = {};
