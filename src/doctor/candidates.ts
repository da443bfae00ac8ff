/** The addresses in a `srcset` that has been checked: `https://a.example/1.jpg 1x, https://a.example/2.jpg 2x`. */
export const candidatesOf = (srcset = ''): readonly string[] =>
  srcset.split(/,\s+/).flatMap((candidate) => candidate.replace(/\s.*/, '') || []);
