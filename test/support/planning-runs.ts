/** How many plans or curricula a property of planning tries; TOT_PLANNING_RUNS=10000 tries as many of each. */
export const planningRuns = (usual: number) => ({
  numRuns: Number(process.env["TOT_PLANNING_RUNS"] ?? usual),
});
