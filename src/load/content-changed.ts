/** What the server says to the book while editing, when a file of the content folder changed. */
export const contentChanged = 'pledgebook:content-changed';
