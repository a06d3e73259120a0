// Our wire view of small changes against that of api-smart-diff.
//
//     python3 tests/semver/mutations.py OUT FOLDER...
//     npm install --prefix TOOLS api-smart-diff@1.0.6
//     NODE_PATH=TOOLS/node_modules node tests/semver/wire.cjs OUT
//
// Its verdict is the gravest of its findings below `paths`, where it knows whether a schema is sent or answered; ours is the
// gravest of `xtask diff`, whose warnings it has no word for. It does not know Swagger 2.0, so those documents are left out.

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { apiCompare } = require('api-smart-diff');

const out = process.argv[2];
if (!out) {
  console.error('usage: node tests/semver/wire.cjs OUT');
  process.exit(2);
}
const root = path.resolve(__dirname, '../..');
const xtask = path.join(process.env.CARGO_TARGET_DIR || path.join(root, 'target'), 'release/xtask');
const index = JSON.parse(fs.readFileSync(path.join(out, 'index.json'), 'utf8'));
const rows = [];
for (const [name, entry] of Object.entries(index)) {
  const files = ['old', 'new'].map((side) => path.join(out, side, `${name}.json`));
  const [old, now] = files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
  if (old.swagger) continue;
  let theirs;
  try {
    const diffs = apiCompare(old, now).diffs.filter((diff) => diff.path[0] === 'paths' || diff.path[0] === 'servers');
    theirs = diffs.some((diff) => diff.type === 'breaking') ? 'breaking' : 'none';
  } catch (error) {
    theirs = `error: ${error.message}`;
  }
  const options = { maxBuffer: 1 << 28, cwd: root };
  const report = JSON.parse(execFileSync(xtask, ['diff', '--old', files[0], '--new', files[1], '--format', 'json'], options));
  const rules = [...new Set(report.changes.filter((change) => change.wire === report.wire).map((change) => change.rule))].sort();
  rows.push({ name, ...entry, ours: report.wire, theirs, rules });
}
fs.writeFileSync(path.join(out, 'wire.json'), JSON.stringify(rows, null, 1));

const groups = new Map();
for (const row of rows) {
  const key = JSON.stringify([row.kind, row.ours, row.theirs, row.rules]);
  groups.set(key, (groups.get(key) || 0) + 1);
}
const same = rows.filter((row) => (row.ours === 'breaking') === (row.theirs === 'breaking')).length;
console.log(`${rows.length} changes: ${same} with the same verdict, breaking or not`);
console.log('\n| kind of change | ours | theirs | rule of ours | changes |\n|---|---|---|---|--:|');
for (const [key, count] of [...groups].sort()) {
  const [kind, ours, theirs, rules] = JSON.parse(key);
  if ((ours === 'breaking') !== (theirs === 'breaking')) {
    console.log(`| ${kind.replaceAll('_', ' ')} | ${ours} | ${theirs} | ${rules.join(', ')} | ${count} |`);
  }
}
