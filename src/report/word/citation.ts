interface Cited {
  any: boolean;
  text: string;
}

/** A code with the claims behind it. */
export function citation(code: string, claims: Cited): string {
  return claims.any ? `${code} ${claims.text}` : code;
}

/** What is known of a finding's evidence, on one line. */
export function line(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
