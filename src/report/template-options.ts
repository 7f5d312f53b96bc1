/** A name that the view does not have is an error; and outside of markup nothing is escaped for it. */
export const TEMPLATE_OPTIONS = {
  markup: { strict: true, noEscape: false },
  plain: { strict: true, noEscape: true },
};
