type Environment = Readonly<Record<string, string | undefined>>;

/** Linux shows windows only where a display server is named; other systems always have a desktop. */
export function hasDisplay(
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform !== "linux") return true;
  return Boolean(environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]);
}
