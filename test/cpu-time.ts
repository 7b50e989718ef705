/** Milliseconds of processor time that some work takes: a busy machine makes it wait, but not work more. */
export function measureCpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
