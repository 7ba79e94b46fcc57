/** Lets a test in Chromium collect the garbage and count what is left. Other browsers do not answer. */

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function memoryPlugin() {
  return {
    name: 'memory',
    async executeCommand({ command, session }) {
      if (command !== 'memory') return undefined;
      // Firefox speaks another protocol, WebDriver none.
      if (!/^Chrom/.test(session.browser.name)) return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      await client.send('HeapProfiler.collectGarbage');
      const { JSHeapUsedSize, JSEventListeners, Nodes } = await page.metrics();
      await client.detach();
      return { bytes: JSHeapUsedSize, oyentes: JSEventListeners, nodos: Nodes };
    },
  };
}
