/** The thread that takes its share of a world pass. */
import { parentPort } from 'node:worker_threads';
// Not by the room's door, behind which stands a database that this thread would load, too.
import { countShared } from '../../store/cube/shared.js';
import { work, type Job } from './pass.js';

parentPort?.on('message', (job: Job) => {
  work(job);
  parentPort?.postMessage('done', []);
  // Once the answer is out there is time to let go of what earlier jobs brought.
  for (const { buffer } of [job.value, job.product, job.exported, ...Object.values(job.into)])
    if (buffer instanceof SharedArrayBuffer) countShared(buffer);
});
