import about from '../../package.json';
import { nodeIo } from './io';
import { main } from './main';

// Not process.exit: what still waits to be written to a pipe would be cut off.
void main(process.argv.slice(2), nodeIo(about.version)).then((status) => {
  process.exitCode = status;
});
