/** YAML before any meaning: every scalar is its text, an empty value is null. */
export type Tree = string | null | Tree[] | { [key: string]: Tree };
