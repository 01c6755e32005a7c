import { runCheck } from './run-check';

const now = new Date();

// `… | head` closes the pipe: whoever reads has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

void runCheck(process.argv.slice(2), {
  input: process.stdin,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
}).then((status) => {
  process.exitCode = status;
});
