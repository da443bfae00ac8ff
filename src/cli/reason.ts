/** What an error says, in the place of the error. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
