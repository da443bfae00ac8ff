/** An address as it may be told to others: without user name and password. */
export const withoutCredentials = (url: string): string => url.replace(/^(https?:\/\/)[^/?#]*@/i, '$1');
