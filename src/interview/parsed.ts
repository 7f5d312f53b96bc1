/** What something typed comes to, or why it is refused. */
export type Parsed<T> = { value: T } | { refused: string };
