type Properties = Readonly<Record<string, string>>;

/** An iCalendar file as a strict reader takes it (RFC 5545): anything that breaks a rule throws. */
export function readIcs(bytes: Uint8Array): {
  readonly events: readonly Properties[];
  readonly zones: readonly string[];
} {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const refuse = (reason: string): never => {
    throw new Error(`no iCalendar file: ${reason}`);
  };
  if (!text.endsWith("\r\n")) refuse("the last line has no end");
  if (/[^\r]\n|\r[^\n]/.test(text)) refuse("a line ends with something else than CRLF");
  const folded = text.slice(0, -2).split("\r\n");
  for (const line of folded) {
    if (line === "") refuse("an empty line");
    if (new TextEncoder().encode(line).byteLength > 75) refuse(`more than 75 octets: ${line}`);
    if (/[\u0000-\u001f\u007f]/.test(line)) refuse("a control character");
    if (line.startsWith(" ") && /^ (?:\p{M}|\u200c|\u200d)/u.test(line))
      refuse(`a parted letter: ${line}`);
  }
  const lines = text.slice(0, -2).replaceAll("\r\n ", "").split("\r\n");
  const open: string[] = [];
  const events: Record<string, string>[] = [];
  const zones: string[] = [];
  for (const line of lines) {
    const parsed = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/.exec(line);
    const [, name = "", parameters = "", value = ""] = parsed ?? refuse(`no content line: ${line}`);
    if (name === "BEGIN") {
      open.push(value);
      if (value === "VEVENT") events.push({});
    } else if (name === "END") {
      if (open.pop() !== value) refuse(`${value} ends and was not open`);
    } else if (name === "TZID") zones.push(value);
    else if (open.at(-1) === "VEVENT") {
      const event = events.at(-1) ?? {};
      if (name in event) refuse(`${name} stands twice`);
      const zone = /TZID=([^;]+)/.exec(parameters)?.[1];
      if (zone && !zones.includes(zone)) refuse(`${zone} is not described`);
      const bare = value.replace(/\\[\\;,nN]/g, "");
      if (/[\\;,]/.test(bare)) refuse(`a sign is not escaped: ${value}`);
      event[name] = value.replace(/\\([\\;,nN])/g, (_, sign: string) =>
        /n/i.test(sign) ? "\n" : sign,
      );
    }
  }
  if (open.length > 0 || lines[0] !== "BEGIN:VCALENDAR") refuse("parts are open");
  for (const event of events) {
    for (const needed of ["UID", "DTSTAMP", "DTSTART"]) if (!event[needed]) refuse(`no ${needed}`);
  }
  return { events, zones };
}
