import { expect, test } from "vitest";
import { addCounts, countsLine, crashed, playwrightCounts, vitestCounts } from "./counts.ts";

const vitestReport = {
  numPassedTests: 10,
  numFailedTests: 2,
  numPendingTests: 1,
  success: false,
  testResults: [{ status: "failed", assertionResults: [{}] }],
};

test("Vitest's report is counted by its tests", () => {
  expect(vitestCounts(vitestReport)).toEqual({ passed: 10, failed: 2, skipped: 1 });
});

test("a test file that broke before its first test is a failure", () => {
  const testResults = [{ status: "failed", assertionResults: [] }];
  const report = { ...vitestReport, numFailedTests: 0, testResults };
  expect(vitestCounts(report).failed).toBe(1);
});

test("a run that failed without a failed test is a failure", () => {
  const report = { ...vitestReport, numFailedTests: 0, testResults: [] };
  expect(vitestCounts(report).failed).toBe(1);
});

test("Playwright's report is counted, and what passed on its second try has passed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 2, skipped: 3 };
  const report = { stats, errors: [{}] };
  expect(playwrightCounts(report)).toEqual({ passed: 6, failed: 2, skipped: 3 });
});

test("a report of another form is not taken for an empty one", () => {
  expect(() => vitestCounts({})).toThrow();
  expect(() => playwrightCounts({ stats: {} })).toThrow();
});

test("the closing line is the sum of all runs", () => {
  const total = addCounts([vitestCounts(vitestReport), crashed]);
  expect(countsLine(total)).toBe("10 passed, 3 failed");
});
