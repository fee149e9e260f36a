import { createHash, randomBytes } from "node:crypto";

const newSecret = (): string => randomBytes(32).toString("base64url");
const digest = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Who may come in: launch tokens that work once, and the cookies that they turn into. */
export type Admission = {
  /** A new launch token. It is handed to one window and works once. */
  readonly mintToken: () => string;
  /** Trades a launch token for a `Set-Cookie` value; null where the token is unknown or used. */
  readonly redeem: (token: string) => string | null;
  /** True where a `Cookie` header carries a session of this run. */
  readonly admits: (cookieHeader: string | undefined) => boolean;
};

/**
 * Keeps only digests, so that comparing takes the same time whatever is guessed. The cookie's name
 * carries the port, because a browser sends cookies of 127.0.0.1 to every port of it.
 */
export function createAdmission(port: number): Admission {
  const cookieName = `tot-${port}`;
  const tokens = new Set<string>();
  const sessions = new Set<string>();
  return {
    mintToken() {
      const token = newSecret();
      tokens.add(digest(token));
      return token;
    },
    redeem(token) {
      if (!tokens.delete(digest(token))) return null;
      const session = newSecret();
      sessions.add(digest(session));
      return `${cookieName}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits(cookieHeader) {
      const cookies = (cookieHeader ?? "").split(";").map((cookie) => cookie.trim());
      const prefix = `${cookieName}=`;
      const session = cookies.find((cookie) => cookie.startsWith(prefix))?.slice(prefix.length);
      return session !== undefined && sessions.has(digest(session));
    },
  };
}
