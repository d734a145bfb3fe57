// The example's Slurm array, on a cluster of one node that the test starts for itself: Debian's Slurm and
// munge, as root, in a folder of their own. Skipped where they are not here.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { install, run } from './install.js';

const programs = {
  munged: '/usr/sbin/munged',
  ctld: '/usr/sbin/slurmctld',
  node: '/usr/sbin/slurmd',
};
const areHere = Object.values(programs).every((path) => existsSync(path));
const reason = areHere
  ? process.getuid?.() !== 0 && 'only root starts a cluster'
  : 'Slurm is not here';

/** @param {() => boolean} isSo @param {string} what @param {() => string} said */
async function until(isSo, what, said) {
  for (let tries = 0; !isSo(); tries += 1) {
    assert.ok(tries < 120, `${what}\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Starts the three daemons. @param {string} folder */
async function startCluster(folder) {
  const at = (/** @type {string} */ name) => join(folder, name);
  for (const name of ['state', 'spool']) mkdirSync(at(name));
  writeFileSync(at('key'), Buffer.alloc(64, 7), { mode: 0o600 });
  const settings = {
    ClusterName: 'cotejo',
    SlurmctldHost: `${hostname()}(127.0.0.1)`,
    SlurmUser: 'root',
    SlurmdUser: 'root',
    SlurmctldPort: 46817,
    SlurmdPort: 46818,
    AuthType: 'auth/munge',
    AuthInfo: `socket=${at('socket')}`,
    CredType: 'cred/munge',
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    JobAcctGatherType: 'jobacct_gather/none',
    SelectType: 'select/linear',
    MpiDefault: 'none',
    ReturnToService: 2,
    SlurmdParameters: 'config_overrides',
    StateSaveLocation: at('state'),
    SlurmdSpoolDir: at('spool'),
    SlurmctldPidFile: at('ctld.pid'),
    SlurmdPidFile: at('node.pid'),
    SlurmctldLogFile: at('ctld.log'),
    SlurmdLogFile: at('node.log'),
    NodeName: `here NodeHostname=${hostname()} NodeAddr=127.0.0.1 CPUs=4 State=UNKNOWN`,
    PartitionName: 'all Nodes=here Default=YES MaxTime=INFINITE State=UP',
  };
  const rows = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  writeFileSync(at('slurm.conf'), rows.join(''));
  const env = { ...process.env, SLURM_CONF: at('slurm.conf') };
  const munge = ['--foreground', '--force', '--key-file', at('key'), '--socket', at('socket')];
  const quiet = ['pid', 'log', 'seed'].flatMap((name) => [`--${name}-file`, at(`munge.${name}`)]);
  const started = [spawn(programs.munged, [...munge, ...quiet], { stdio: 'ignore' })];
  const logs = () =>
    ['munge.log', 'ctld.log', 'node.log']
      .map((name) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8').slice(-2000) : ''))
      .join('\n');
  await until(() => existsSync(at('socket')), 'munge does not answer', logs);
  started.push(spawn(programs.ctld, ['-D', '-f', at('slurm.conf')], { env, stdio: 'ignore' }));
  const here = ['-D', '-N', 'here', '-f', at('slurm.conf')];
  started.push(spawn(programs.node, here, { env, stdio: 'ignore' }));
  const isIdle = () =>
    spawnSync('sinfo', ['-h', '-o', '%t'], { env, encoding: 'utf8' }).stdout?.trim() === 'idle';
  // A daemon that ends still writes its state.
  const stop = async () => {
    for (const daemon of started.reverse()) {
      const ended = daemon.exitCode === null && daemon.signalCode === null && once(daemon, 'exit');
      daemon.kill();
      await ended;
    }
  };
  try {
    await until(isIdle, 'the node is not ready', logs);
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, logs, stop };
}

test('batch: an array of Slurm compares as one machine does', { skip: reason }, async () => {
  const { folder, remove } = install('batch');
  const place = mkdtempSync(join(tmpdir(), 'cotejo-slurm-'));
  const cluster = await startCluster(place);
  try {
    const cotejo = `${process.execPath} ${join(folder, 'node_modules/cotejo/dist/cli/cotejo.js')}`;
    const alone = run('sh', ['-c', `${cotejo} batch articles.jsonl`], folder);
    run('split', ['--number=l/2', '--numeric-suffixes', 'articles.jsonl', 'part.'], folder);
    const env = { ...cluster.env, COTEJO: cotejo };
    const args = ['--wait', '--array=0-1', 'slurm.sh'];
    const { status, stderr } = spawnSync('sbatch', args, { cwd: folder, env, encoding: 'utf8' });
    assert.equal(status, 0, `${stderr}\n${cluster.logs()}`);
    assert.equal(run('sh', ['-c', 'cat out.??'], folder), alone);
  } finally {
    await cluster.stop();
    remove();
    rmSync(place, { recursive: true, force: true });
  }
});
