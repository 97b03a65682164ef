// Sends BPMN files through a Laneway document and back (BPMN -> .laneway -> BPMN) and has bpmn-moddle read what comes
// out: it may find no fault that it does not find in the source. Ends with 1 where it does, or where Laneway opens a
// file less than bpmn-moddle does.
//
//   node check_exports.mjs LANEWAY PEERS_FOLDER FOLDER_OF_BPMN_FILES...
//
// PEERS_FOLDER is where `npm install bpmn-moddle` was run. Set KEEP to a folder to keep the exports in.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

const [program, peers, ...folders] = process.argv.slice(2);
if (!program || !peers || folders.length === 0) {
  console.error('node check_exports.mjs LANEWAY PEERS_FOLDER FOLDER_OF_BPMN_FILES...');
  process.exit(2);
}
const require = createRequire(join(peers, 'package.json'));
const { BpmnModdle } = await import(pathToFileURL(require.resolve('bpmn-moddle')));

/// The text of a file in the encoding that it declares.
function textOf(file) {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le').slice(1);
  const western = /encoding=["'](iso-8859-1|latin1|windows-1252)/i.test(bytes.subarray(0, 200).toString('latin1'));
  return bytes.toString(western ? 'latin1' : 'utf8').replace(/^\ufeff/, '');
}

/// What bpmn-moddle says of a file, one line each, without places; null where it does not read it at all.
async function faultsOf(file) {
  try {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(textOf(file));
    const faults = warnings
      .map((warning) => warning.message.split('\n')[0].replace(/\s+/g, ' '))
      .filter((message) => !message.includes('unsupported document encoding'));
    for (const diagram of rootElement.diagrams ?? [])
      for (const drawing of diagram.plane?.planeElement ?? [])
        if (!drawing.bpmnElement) faults.push(`drawing of nothing ${drawing.id}`);
    return faults;
  } catch {
    return null;
  }
}

function run(...args) {
  return spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' } }).status === 0;
}

/// Those of `after` beyond `before`, each as often as it occurs.
function added(before, after) {
  const left = [...before];
  return after.filter((fault) => {
    const at = left.indexOf(fault);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const folder = process.env.KEEP ?? mkdtempSync(join(tmpdir(), 'bpmn-exports-'));
let bad = 0;
try {
  for (const source of folders) {
    const files = readdirSync(source, { recursive: true })
      .filter((name) => /\.(bpmn|bpmn2|bpmn20\.xml)$/.test(name))
      .map((name) => join(source, name));
    const sum = { files: files.length, unread_by_both: 0, unread_by_laneway: 0, faults_of_sources: 0, new_faults: 0 };
    for (const file of files) {
      const native = join(folder, 'between.laneway');
      const exported = join(folder, basename(source), relative(source, file));
      mkdirSync(dirname(exported), { recursive: true });
      const before = await faultsOf(file);
      if (!run('convert', file, native) || !run('convert', native, exported)) {
        ++sum[before ? 'unread_by_laneway' : 'unread_by_both'];
        if (before) {
          ++bad;
          console.log(`not opened: ${file}`);
        }
        continue;
      }
      const after = await faultsOf(exported);
      sum.faults_of_sources += before?.length ?? 0;
      const fresh = after ? added(before ?? [], after) : ['bpmn-moddle does not read the export'];
      sum.new_faults += fresh.length;
      bad += fresh.length;
      for (const fault of fresh) console.log(`${file}: ${fault}`);
    }
    console.log(JSON.stringify({ folder: basename(source), ...sum }));
  }
} finally {
  if (!process.env.KEEP) rmSync(folder, { recursive: true });
}
process.exit(bad ? 1 : 0);
