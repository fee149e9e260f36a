import { request, type IncomingHttpHeaders } from "node:http";

export type Asked = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

/** A raw request to a loopback port: any Host, any Origin, any path, nothing made tidy on the way. */
export function ask(port: number, asked: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { method = "GET", path = "/", headers = {}, body } = asked;
    const options = {
      host: "127.0.0.1",
      port,
      method,
      path,
      headers,
      setHost: false,
      agent: false,
    } as const;
    const sent = request(options, (response) => {
      let text = "";
      response.on("data", (chunk) => (text += String(chunk)));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

export const ourHost = (port: number) => ({ Host: `127.0.0.1:${port}` });
export const ourOrigin = (port: number) => ({
  ...ourHost(port),
  Origin: `http://127.0.0.1:${port}`,
});

/** Trades a launch token for the cookie that every further request carries. */
export async function cookieFor(port: number, token: string): Promise<string> {
  const answer = await ask(port, {
    method: "POST",
    path: "/launch",
    headers: ourOrigin(port),
    body: `token=${token}`,
  });
  const cookie = answer.headers["set-cookie"]?.[0]?.split(";")[0];
  if (!cookie) throw new Error(`The token was refused: ${answer.status}`);
  return cookie;
}
