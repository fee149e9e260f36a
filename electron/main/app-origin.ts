/** The scheme, host and origin of our own pages; nothing else is ever loaded into a window. */
export const appScheme = "tot";
export const appHost = "app";
export const appOrigin = `${appScheme}://${appHost}`;
export const appPage = `${appOrigin}/index.html`;

export function isAppUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost;
}
