/**
 * What templates have to know while content is taken over that was rendered before the page came: when it was made
 * (milliseconds since 1970), so that they give the same once more. Absent at all other times.
 */
export const baked: { at?: number } = {};
