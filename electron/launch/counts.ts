import { z } from "zod";

/** What one runner found. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A runner that ended without a report has failed, whatever it had done before. */
export const crashed: Counts = { passed: 0, failed: 1, skipped: 0 };

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + counts[name], 0);
  return { passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
}

const vitestSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightSchema = z.object({
  stats: z.object({
    expected: z.int(),
    unexpected: z.int(),
    flaky: z.int(),
    skipped: z.int(),
  }),
  errors: z.array(z.unknown()),
});

/**
 * Reads the JSON report of Vitest (https://vitest.dev/guide/reporters, the form of Jest). A file that
 * failed before its first test counts as one failure.
 */
export function vitestCounts(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, success, testResults } =
    vitestSchema.parse(report);
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + broken;
  return {
    passed: numPassedTests,
    failed: success ? failed : Math.max(failed, 1),
    skipped: numPendingTests,
  };
}

/**
 * Reads the JSON report of Playwright. A journey that passed on its second try has passed: real windows
 * on a busy machine now and then answer late. Playwright's own list names it as flaky, with its trace.
 */
export function playwrightCounts(report: unknown): Counts {
  const { stats, errors } = playwrightSchema.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** The closing line of every run. */
export const countsLine = ({ passed, failed }: Counts): string =>
  `${passed} passed, ${failed} failed`;
