/** `1 page`, `1,200 pages`. */
export const count = (number: number, one: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : `${one}s`}`;
