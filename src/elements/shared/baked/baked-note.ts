/** What stands before content that is rendered before the page comes: by which version that was made, and when. */
export interface Note {
  readonly version: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const NOTE = /^topic-elements (\S+) (\d+)$/;

/** As a comment. */
export const noteOf = ({ version, at }: Note): string => `<!--topic-elements ${version} ${at}-->`;

/** What a comment says; undefined for those that are none. */
export function readNote(comment: string | undefined): Note | undefined {
  const [, version, at] = NOTE.exec(comment ?? '') ?? [];
  return version === undefined ? undefined : { version, at: Number(at) };
}
