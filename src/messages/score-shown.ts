/**
 * A score as it stands beside the name of its band: without decimals, or with one, rounded down,
 * where rounding would cross an edge between bands.
 */
export function scoreShown(
  value: number,
  bands: readonly { from: number }[],
  locale: string,
): string {
  const crosses = bands.some(({ from }) => value < from && Math.round(value) >= from);
  return (crosses ? Math.floor(value * 10) / 10 : Math.round(value) + 0).toLocaleString(locale, {
    maximumFractionDigits: 1,
  });
}
