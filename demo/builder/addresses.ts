/** Attributes whose value is an address. */
export const ADDRESSES: readonly string[] = ['feed', 'src', 'href', 'image', 'poster', 'captions', 'transcript'];

/** Whether an address says where it begins. `example.org/feed` does not: browsers take it for a file beside the page. */
export const isWhole = (address: string): boolean => /^([a-z][a-z\d+.-]*:|\.{0,2}\/)/i.test(address.trim());
