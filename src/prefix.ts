/** Lower-case letters and digits, with a hyphen at the end, or nothing: what a custom element's name can begin with. */
const PREFIX = /^([a-z][a-z\d]*-)*$/;

/** What to say of a prefix that no element can have. */
export const faultOf = (prefix: string): string | false =>
  !PREFIX.test(prefix) && `[topic-elements] prefix "${prefix}": try "ilo-".`;
