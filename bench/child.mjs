/** Runs one side of a bench in a process of its own, so that its peak memory is its own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** In the child: times the work and reports it on the last line of stdout. */
export async function report(work) {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  const peak_mb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, peak_mb }));
}

/** In the parent: the median time and the largest peak of a number of runs. */
export async function measure(script, args, times = 3) {
  const runs = [];
  for (let i = 0; i < times; i++) {
    const { stdout } = await run(process.execPath, [script, ...(await args())]);
    runs.push(JSON.parse(stdout.trim().split('\n').at(-1)));
  }
  const seconds = runs.map((r) => r.seconds).sort((a, b) => a - b);
  return {
    seconds: seconds[Math.floor(times / 2)],
    peak_mb: Math.max(...runs.map((r) => r.peak_mb)),
  };
}
