/**
 * Full-width, circled and raised digits and signs as their plain ones. Whatever would become longer stays, so that every
 * offset is the same in both texts.
 */
export function narrowText(text: string): string {
  return text.replace(/[^\u0020-\u007E\uAC00-\uD7A3]/g, (sign) => {
    const plain = sign.normalize('NFKC');
    return plain.length === 1 ? plain : sign;
  });
}
