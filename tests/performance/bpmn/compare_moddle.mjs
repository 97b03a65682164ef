// Reads the same BPMN files with Laneway and with a warm bpmn-moddle, in processor time, and prints the ratio: the
// largest of the files given, and a generated one of 10,000 steps.
//
//   node compare_moddle.mjs BENCHMARK_BPMN PEERS_FOLDER [BPMN_FILE...]
//
// PEERS_FOLDER is where `npm install bpmn-moddle` was run. Build the benchmark in Release.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, peers, ...given] = process.argv.slice(2);
if (!program || !peers) {
  console.error('node compare_moddle.mjs BENCHMARK_BPMN PEERS_FOLDER [BPMN_FILE...]');
  process.exit(2);
}
const require = createRequire(join(peers, 'package.json'));
const { BpmnModdle } = await import(pathToFileURL(require.resolve('bpmn-moddle')));

const RUNS = 15;
const folder = mkdtempSync(join(tmpdir(), 'bpmn-moddle-'));

function run(args) {
  const result = spawnSync(program, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${result.stderr}`);
  return result.stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

async function moddleMedian(file) {
  const xml = readFileSync(file, 'utf8');
  const times = [];
  for (let i = 0; i < RUNS; ++i) {
    const before = process.cpuUsage();
    await new BpmnModdle().fromXML(xml);
    const used = process.cpuUsage(before);
    times.push((used.user + used.system) / 1000);
  }
  return times.sort((a, b) => a - b)[RUNS >> 1];
}

try {
  const generated = join(folder, 'generated-10000.bpmn');
  const program10000 = spawnSync(program, ['--generate', '10000', generated]);
  if (program10000.status !== 0) throw new Error('cannot generate');
  const largest = given.sort((a, b) => statSync(b).size - statSync(a).size)[0];
  for (const file of [largest, generated].filter(Boolean)) {
    const ours = run([file]).find((line) => line.figure === 'read');
    const theirs = await moddleMedian(file);
    console.log(JSON.stringify({
      file: basename(file), bytes: ours.bytes, laneway_ms: ours.median_ms, moddle_ms: Math.round(theirs * 100) / 100,
      times_faster: Math.round((theirs / ours.median_ms) * 100) / 100, laneway_peak_mb: ours.peak_mb,
      node_rss_mb: Math.round(process.memoryUsage().rss / 1e6),
    }));
  }
} finally {
  rmSync(folder, { recursive: true });
}
