import { runDeploy } from './run-deploy';

void runDeploy(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((status) => {
  process.exitCode = status;
});
