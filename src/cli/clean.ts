/** What comes from a feed must not be able to move the cursor or to change colours. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, '�');
