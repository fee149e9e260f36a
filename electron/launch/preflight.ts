import { existsSync, readFileSync } from "node:fs";
import { findChromium } from "../browser/chromium.ts";
import { runCommand } from "./commands.ts";

/** Something that the system must have, beside what npm brings. */
type Need = {
  readonly english: string;
  readonly bangla: string;
  readonly packages: readonly string[];
  readonly isThere: () => Promise<boolean>;
};

async function hasBanglaFont(): Promise<boolean> {
  if (process.platform !== "linux") return true;
  const { code, output } = await runCommand("fc-list", [":lang=bn", "family"], { quiet: true });
  return code === 0 && output.trim() !== "";
}

const onPath = (program: string) => async () =>
  (await runCommand("sh", ["-c", `command -v ${program}`], { quiet: true })).code === 0;

/** Each application of LibreOffice brings a launcher of its own. */
async function hasLibreOffice(): Promise<boolean> {
  const programs = ["soffice", "lowriter", "loimpress", "localc"];
  const found = await Promise.all(programs.map((program) => onPath(program)()));
  return found.every(Boolean);
}

const window: readonly Need[] = [
  {
    english: "Chromium, Chrome or Edge (the window and PDF)",
    bangla: "Chromium, Chrome বা Edge (উইন্ডো ও PDF-এর জন্য)",
    packages: ["chromium"],
    isThere: async () => findChromium() !== null,
  },
  {
    english: "a Bangla font",
    bangla: "একটি বাংলা ফন্ট",
    packages: ["fontconfig", "fonts-lohit-beng-bengali"],
    isThere: hasBanglaFont,
  },
];

const rendering: readonly Need[] = [
  {
    english: "LibreOffice Writer, Impress and Calc (rendering tests)",
    bangla: "LibreOffice Writer, Impress ও Calc (রেন্ডারিং পরীক্ষার জন্য)",
    packages: ["libreoffice-writer", "libreoffice-impress", "libreoffice-calc"],
    isThere: hasLibreOffice,
  },
  {
    english: "poppler's tools (rendering tests)",
    bangla: "poppler-এর টুল (রেন্ডারিং পরীক্ষার জন্য)",
    packages: ["poppler-utils"],
    isThere: onPath("pdftoppm"),
  },
];

const needs = { window, rendering: [...window, ...rendering] } as const;
export type Purpose = keyof typeof needs;

function isDebian(): boolean {
  if (!existsSync("/etc/os-release")) return false;
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
}

async function install(packages: readonly string[]): Promise<boolean> {
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  const update = await runCommand("apt-get", ["update", "-qq"], { environment });
  if (update.code !== 0) return false;
  const values = ["install", "-y", "-qq", "--no-install-recommends", ...packages];
  return (await runCommand("apt-get", values, { environment })).code === 0;
}

/** The exact words to type where we may not install by ourselves. */
export function installHint(missing: readonly Need[]): string {
  const packages = missing.flatMap((need) => need.packages).join(" ");
  const names = missing.map((need) => `  - ${need.english}\n  - ${need.bangla}`).join("\n");
  if (process.platform === "linux" && isDebian()) {
    return `Missing / যা নেই:\n${names}\nType / লিখুন:\n    sudo apt-get update && sudo apt-get install ${packages}`;
  }
  return `Missing / যা নেই:\n${names}\nInstall Chromium, Chrome or Edge, and a Bangla font such as Noto Sans Bengali.\nChromium, Chrome বা Edge এবং Noto Sans Bengali-র মতো একটি বাংলা ফন্ট ইনস্টল করুন।`;
}

async function missingOf(purpose: Purpose): Promise<readonly Need[]> {
  const found = await Promise.all(needs[purpose].map((need) => need.isThere()));
  return needs[purpose].filter((_, index) => !found[index]);
}

/**
 * Makes sure that the system has what it must: installs it on Debian and Ubuntu as root, else prints
 * what to type. True where nothing is missing any more.
 */
export async function preflight(purpose: Purpose): Promise<boolean> {
  const missing = await missingOf(purpose);
  if (missing.length === 0) return true;
  const maySetUp = process.platform === "linux" && isDebian() && process.getuid?.() === 0;
  if (maySetUp) {
    console.log(`Installing / ইনস্টল হচ্ছে: ${missing.map((need) => need.english).join(", ")}`);
    await install(missing.flatMap((need) => need.packages));
  }
  const stillMissing = maySetUp ? await missingOf(purpose) : missing;
  if (stillMissing.length > 0) console.log(installHint(stillMissing));
  return stillMissing.length === 0;
}

const isPurpose = (text: string | undefined): text is Purpose =>
  text !== undefined && text in needs;

export async function preflightCommand([purpose]: readonly string[]): Promise<void> {
  const complete = await preflight(isPurpose(purpose) ? purpose : "window");
  if (!complete) process.exitCode = 1;
}
