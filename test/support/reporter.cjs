// Mocha's own spec report, closed by the one plain line that says how it went; a skipped test is named with its reason.
const { reporters } = require('mocha');

module.exports = class Plain extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.on('end', () => {
      const { passes, failures, pending } = this.stats;
      process.nextTick(() => {
        const skipped = pending ? `, ${pending} skipped` : '';
        process.stdout.write(`\n${passes} passed, ${failures} failed${skipped}\n`);
      });
    });
  }
};
